import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ envPrefix: '' }),
    // The browser tests hold to the same types as the pages.
    typescript: {
      config: (config) => ({ ...config, include: [...config.include, '../e2e/**/*.ts', '../*.config.ts'] }),
    },
    // The hooks refuse requests from elsewhere themselves: of every kind, and in the reader's language.
    csrf: { trustedOrigins: ['*'] },
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Custom properties in style attributes carry widths of bars; an attribute cannot load anything under this policy.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self', 'data:'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
