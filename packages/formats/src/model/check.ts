import { FormatError } from '../errors.ts';
import { isObject } from '../json/read.ts';

/**
 * Refuses what is no extraction, and what are no reviews, as plain JavaScript may hand over. Only their outline is looked at: what a
 * format needs to be written at all. Throws FormatError `invalid-argument`.
 */
export function checkArguments(extraction: unknown, options: unknown = {}): void {
  if (!isObject(extraction)) throw wrong('An extraction is an object, as `extract` of @isnad/core gives it.');
  const { document, claims, entities, attributions, diagnostics } = extraction;
  if (!isObject(document) || typeof document['text'] !== 'string' || typeof document['lang'] !== 'string')
    throw wrong('An extraction has a `document` with its `text` and its `lang`.');
  if (!isObject(document['meta']) || !isListOf(document['blocks'], isBlock))
    throw wrong('The `document` of an extraction has its `meta` and its `blocks`.');
  if (!isListOf(claims, isClaim))
    throw wrong('The `claims` of an extraction are a list, each with `id`, `text`, `content`, `chain` and `sourcing`.');
  for (const [name, list] of Object.entries({ entities, attributions, diagnostics }))
    if (!isListOf(list, isObject)) throw wrong(`The \`${name}\` of an extraction are a list of objects.`);
  if (!isObject(options)) throw wrong('The options are an object.');
  const { reviews, numbers } = options;
  if (numbers !== undefined && !isObject(numbers))
    throw wrong('The `numbers` are an object: a number by the id of its claim.');
  if (reviews !== undefined && !(Array.isArray(reviews) && reviews.every(isReview)))
    throw wrong('The `reviews` are a list, each with `claim`, and the `judgements` of `status` and `sourcing`.');
}

/** Refuses what is no claim of an extraction, with FormatError `invalid-argument`. */
export function checkClaim(claim: unknown): void {
  if (!isClaim(claim)) throw wrong('A claim is one of the `claims` of an extraction.');
}

/** Refuses any other type than is said, with FormatError `invalid-argument`; `what` is what the argument is. */
export function checkType(value: unknown, type: 'string' | 'object' | 'list', what: string): void {
  const is = type === 'list' ? Array.isArray(value) : type === 'object' ? isObject(value) : typeof value === type;
  if (!is) throw wrong(`${what} is ${type === 'object' ? 'an' : 'a'} ${type}.`);
}

function isListOf(value: unknown, is: (each: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every((each) => is(each));
}

function isClaim(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['text'] === 'string' &&
    isListOf(value['content'], isSpan) &&
    isListOf(value['chain'], isHop) &&
    isListOf(value['times'], isObject) &&
    (value['cue'] === null || isSpan(value['cue'])) &&
    isObject(value['sourcing']) &&
    Array.isArray(value['sourcing']['flags'])
  );
}

function isHop(value: unknown): boolean {
  return (
    isObject(value) &&
    isListOf(value['names'], (name) => typeof name === 'string') &&
    (value['mention'] === null || isSpan(value['mention']))
  );
}

const isBlock = (value: unknown): boolean => isObject(value) && isSpan(value['span']);

const isSpan = (value: unknown): boolean =>
  isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';

function isReview(value: unknown): boolean {
  if (!isObject(value) || typeof value['claim'] !== 'string') return false;
  return [value['status'], value['sourcing']].every((facet) => isObject(facet) && Array.isArray(facet['judgements']));
}

function wrong(words: string): FormatError {
  return new FormatError('invalid-argument', words);
}
