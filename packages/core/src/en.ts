export { en } from './languages/en/index.ts';
