import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The stages of the pipeline in packages/core/src: none may import another, only extract.ts knows them all. */
const stages = ['1-read', '2-segment', '3-mention', '4-attribute', '5-chain', '6-claim'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/build/**',
      '**/.svelte-kit/**',
      '**/.turbo/**',
      '**/paraglide/**',
      '**/test-results/**',
    ],
  },
  ...tseslint.configs.recommended,
  regexp.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      // Wrong at run time as soon as the value is not what was asserted: narrow instead.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Types are erased one file at a time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An underscore says "left out on purpose".
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A cycle makes the order of evaluation matter.
      'import-x/no-cycle': 'error',
      // Time must grow linearly with the text, for any text.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // `use-strict` and `prefer-*` of the preset are taste; these two change meaning across languages.
      'regexp/require-unicode-regexp': 'error',
    },
  },
  {
    // What this example shows is `require`, and by `require` changesets load their changelog.
    files: ['examples/node-cjs/**/*.js', '.changeset/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...stages.map((stage) => ({
    files: [`packages/core/src/${stage}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: stages.filter((other) => other !== stage).map((other) => `**/${other}/**`),
              message: 'A stage sees the layers of earlier stages through model/, never the code of another stage.',
            },
            {
              group: ['**/languages/ar/**', '**/languages/en/**'],
              message: 'The engine never asks which language it has.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'Date', 'fetch', 'setTimeout', 'Intl', 'performance'].map((name) => ({
          name,
          message: 'core has no I/O, no clock and no locale.',
        })),
      ],
    },
  },
  {
    files: ['packages/core/src/languages/{ar,en}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...stages.map((s) => `**/${s}/**`)], message: 'A language is data.' }] },
      ],
    },
  },
);
