export * from './article.ts';
export type * from './event.ts';
export * from './labels.ts';
export * from './people.ts';
export * from './review.ts';
export * from './roles.ts';
export { clientId, filledText, isoDate, languageTag, namingText, text, webAddress } from './text.ts';
