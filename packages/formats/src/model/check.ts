import { FormatError } from '../errors.ts';
import { isObject } from '../json/read.ts';

/**
 * Refuses what is no extraction, and what are no reviews, as plain JavaScript may hand over. Only their outline is looked at: what a
 * format needs to be written at all. Throws FormatError `invalid-argument`.
 */
export function checkArguments(extraction: unknown, options: unknown = {}): void {
  if (!isObject(extraction)) throw wrong('An extraction is an object, as `extract` of @isnad/core gives it.');
  const { document, claims, entities } = extraction;
  if (!isObject(document) || typeof document['text'] !== 'string' || typeof document['lang'] !== 'string')
    throw wrong('An extraction has a `document` with its `text` and its `lang`.');
  if (!isObject(document['meta'])) throw wrong('The `document` of an extraction has its `meta`.');
  if (!Array.isArray(claims) || !claims.every(isClaim))
    throw wrong('The `claims` of an extraction are a list, each with `id`, `text`, `content`, `chain` and `sourcing`.');
  if (!Array.isArray(entities) || !entities.every(isObject))
    throw wrong('The `entities` of an extraction are a list of objects.');
  if (!isObject(options)) throw wrong('The options are an object.');
  const { reviews } = options;
  if (reviews !== undefined && !(Array.isArray(reviews) && reviews.every(isReview)))
    throw wrong('The `reviews` are a list, each with `claim`, and the `judgements` of `status` and `sourcing`.');
}

function isClaim(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['text'] === 'string' &&
    Array.isArray(value['content']) &&
    Array.isArray(value['chain']) &&
    isObject(value['sourcing'])
  );
}

function isReview(value: unknown): boolean {
  if (!isObject(value) || typeof value['claim'] !== 'string') return false;
  return [value['status'], value['sourcing']].every((facet) => isObject(facet) && Array.isArray(facet['judgements']));
}

function wrong(words: string): FormatError {
  return new FormatError('invalid-argument', words);
}
