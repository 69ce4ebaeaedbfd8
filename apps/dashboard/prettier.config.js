import base from '../../prettier.config.js';

/** @type {import('prettier').Config} */
export default {
  ...base,
  plugins: ['prettier-plugin-svelte'],
  overrides: [{ files: '*.svelte', options: { parser: 'svelte' } }],
};
