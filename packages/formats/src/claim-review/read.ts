import {
  below,
  iriOf,
  isObject,
  listOf,
  numberOf,
  parsed,
  textOf,
  typesOf,
  type JsonObject,
  type Problem,
} from '../json/read.ts';
import { isSourcingLabel, isStatusLabel } from '../model/labels.ts';
import type { Bearing } from '../model/review.ts';
import type { CitedPage, ClaimReviewRecord, Party, RecordedRating, Work } from './record.ts';

/** What was read, and what could not be. */
export interface ReadClaimReviews {
  readonly records: readonly ClaimReviewRecord[];
  readonly problems: readonly Problem[];
}

/** A list of documents with a `@graph` each is as deep as pages have it. */
const DEEPEST = 4;

/**
 * Reads the ClaimReviews in a JSON-LD document in compact form, ours or another publisher's: one, a list, or a `@graph`. What
 * `writeClaimReview` wrote comes back as it was. Other types of things in the document are passed over.
 *
 * @param input JSON text, or what was parsed from it
 */
export function readClaimReviews(input: unknown): ReadClaimReviews {
  const document = parsed(input);
  if ('problem' in document) return { records: [], problems: [document.problem] };
  const records: ClaimReviewRecord[] = [];
  const problems: Problem[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) problems.push({ path, code: 'wrong-type', message: 'lists within lists are not read' });
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, below(path, index), depth + 1));
    else if (!isObject(value)) {
      problems.push({ path, code: 'not-an-object', message: 'expected a ClaimReview, found a plain value' });
    } else if (value['@graph'] !== undefined) visit(value['@graph'], below(path, '@graph'), depth + 1);
    else if (typesOf(value).includes('ClaimReview')) {
      const record = readOne(value, path, problems);
      if (record !== null) records.push(record);
    }
  };
  visit(document.value, '', 0);
  if (records.length === 0 && problems.length === 0) {
    problems.push({ path: '', code: 'missing', message: 'no ClaimReview in the document' });
  }
  return { records, problems };
}

function readOne(node: JsonObject, path: string, problems: Problem[]): ClaimReviewRecord | null {
  const [reviewed] = listOf(node['itemReviewed']);
  const item = isObject(reviewed) ? reviewed : {};
  const isClaim = typesOf(item).includes('Claim');
  const text = textOf(node['claimReviewed']) ?? (isClaim ? (textOf(item['text']) ?? textOf(item['name'])) : null);
  if (text === null) {
    problems.push({ path: below(path, 'claimReviewed'), code: 'missing', message: 'a ClaimReview without its claim' });
    return null;
  }
  const associated = listOf(node['associatedReview']).find(
    (review): review is JsonObject => isObject(review) && textOf(review['reviewAspect']) === 'sourcing',
  );
  return {
    claim: iriOf(item['@id']),
    text,
    lang: textOf(item['inLanguage']),
    url: iriOf(node['url']),
    date: textOf(node['datePublished']),
    reviewers: listOf(node['author']).flatMap(readParty),
    status: readRating(node['reviewRating'], isStatusLabel),
    sourcing: associated === undefined ? null : readRating(associated['reviewRating'], isSourcingLabel),
    evidence: listOf(node['citation']).flatMap(readCitation),
    authors: listOf(item['author']).flatMap(readParty),
    basedOn: listOf(item['isBasedOn']).flatMap(readWork),
    firstAppearance: listOf(item['firstAppearance']).flatMap(readWork)[0] ?? null,
    // Before schema.org had Claim, the item reviewed was the work in which the claim appears.
    appearances: isClaim ? listOf(item['appearance']).flatMap(readWork) : listOf(reviewed).flatMap(readWork),
  };
}

function readRating<Label extends string>(
  value: unknown,
  isLabel: (name: unknown) => name is Label,
): RecordedRating<Label> {
  const [first] = listOf(value);
  const node = isObject(first) ? first : {};
  const name = textOf(node['name']);
  return {
    label: isLabel(name) ? name : null,
    words: textOf(node['alternateName']) ?? (isLabel(name) ? null : name),
    value: numberOf(node['ratingValue']),
    worst: numberOf(node['worstRating']),
    best: numberOf(node['bestRating']),
    explanation: textOf(node['ratingExplanation']),
  };
}

function readParty(value: unknown): Party[] {
  if (typeof value === 'string') return [{ type: 'other', name: value, url: null }];
  if (!isObject(value)) return [];
  const name = textOf(value['name']);
  if (name === null) return [];
  const types = typesOf(value);
  const type = types.includes('Person')
    ? 'person'
    : types.some((each) => each.endsWith('Organization'))
      ? 'organization'
      : 'other';
  return [{ type, name, url: iriOf(value['url']) }];
}

function readWork(value: unknown): Work[] {
  if (typeof value === 'string') {
    return [{ type: 'work', name: null, url: value, date: null, publisher: null, authors: [] }];
  }
  if (!isObject(value)) return [];
  return [
    {
      type: typesOf(value).some((type) => type.endsWith('Article')) ? 'article' : 'work',
      name: textOf(value['headline']) ?? textOf(value['name']),
      url: iriOf(value['url']),
      date: textOf(value['datePublished']),
      publisher: listOf(value['publisher']).flatMap(readParty)[0] ?? null,
      authors: listOf(value['author']).flatMap(readParty),
    },
  ];
}

function readCitation(value: unknown): CitedPage[] {
  if (typeof value === 'string') return [{ url: value, title: null, bearing: null }];
  if (!isObject(value)) return [];
  const url = iriOf(value['url']) ?? textOf(value['@id']);
  if (url === null) return [];
  const keywords = textOf(value['keywords']);
  return [{ url, title: textOf(value['name']), bearing: isBearing(keywords) ? keywords : null }];
}

function isBearing(value: string | null): value is Bearing {
  return value === 'origin' || value === 'supports' || value === 'contradicts' || value === 'context';
}
