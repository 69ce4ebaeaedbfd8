export { extract, type ExtractOptions } from './extract.ts';
export { IsnadError, type IsnadErrorCode } from './errors.ts';
export type * from './model/index.ts';
