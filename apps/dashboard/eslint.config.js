import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import base from '../../eslint.config.js';
import svelteConfig from './svelte.config.js';

export default tseslint.config(
  { ignores: ['.svelte-kit/**', 'build/**', 'src/lib/paraglide/**', 'test-results/**'] },
  ...base,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // Articles come from strangers: their text is text, everywhere.
      'svelte/no-at-html-tags': 'error',
      // The addresses are plain: the dashboard is served at the root of its own host.
      'svelte/no-navigation-without-resolve': 'off',
      // Sets and maps that a derivation makes anew each time need not be reactive themselves.
      'svelte/prefer-svelte-reactivity': 'off',
      // White space between the stretches of an article, or between links, is sometimes meant.
      'svelte/no-useless-mustaches': 'off',
    },
  },
);
