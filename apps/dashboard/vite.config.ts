import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    tailwindcss(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      // The address is the same in both languages; the choice is the reader's, so it lives in a cookie.
      strategy: ['cookie', 'baseLocale'],
      cookieName: 'isnad_locale',
    }),
    sveltekit(),
  ],
  // The workspace packages are read from their sources, so that the dashboard builds without a build of theirs.
  resolve: { conditions: ['@isnad/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@isnad/source', ...defaultServerConditions] } },
  // `light-dark()` is used as it stands: one palette, two themes.
  build: { target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
});
