export { ar } from './languages/ar/index.ts';
