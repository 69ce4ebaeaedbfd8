import {
  below,
  iriOf,
  isObject,
  listOf,
  numberOf,
  textOf,
  typesOf,
  type JsonObject,
  type Problem,
} from '../json/read.ts';
import type { Bearing } from '../model/review.ts';
import type { CitedPage, Party, RecordedRating, Work } from './record.ts';

export interface Reading {
  /** The nodes of the document that others may refer to, by `@id`. */
  readonly nodes: ReadonlyMap<string, JsonObject>;
  readonly problems: Problem[];
}

/** A node, where it stands, and what is known of the document. */
interface Place {
  readonly from: JsonObject;
  readonly at: string;
  readonly reading: Reading;
}

/** All values of a property; one that cannot be read is named as a problem. */
export function readEach<T>(
  { from, at, reading }: Place,
  property: string,
  read: (value: unknown, reading: Reading, path: string) => T | null,
): T[] {
  const path = below(at, property);
  const values = listOf(from[property]);
  return values.flatMap((value, index) => {
    const place = Array.isArray(from[property]) ? below(path, index) : path;
    // A node that says no more than its id stands elsewhere in the document.
    const id = isObject(value) ? textOf(value['@id']) : null;
    const found = read((id === null ? undefined : reading.nodes.get(id)) ?? value, reading, place);
    if (found !== null) return [found];
    reading.problems.push({ path: place, code: 'wrong-type', message: `not readable as ${property}` });
    return [];
  });
}

export function readRating<Label extends string>(
  { from, at, reading }: Place,
  isLabel: (name: unknown) => name is Label,
): RecordedRating<Label> {
  const [first] = listOf(from['reviewRating']);
  if (!isObject(first)) {
    reading.problems.push({ path: below(at, 'reviewRating'), code: 'missing', message: 'a review without a rating' });
  }
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

export function readParty(value: unknown): Party | null {
  if (typeof value === 'string') return { type: 'other', name: value, url: null };
  const name = isObject(value) ? textOf(value['name']) : null;
  if (!isObject(value) || name === null) return null;
  const types = typesOf(value);
  const organization = types.some((type) => type.endsWith('Organization'));
  const type = types.includes('Person') ? 'person' : organization ? 'organization' : 'other';
  return { type, name, url: iriOf(value['url']) };
}

export function readWork(value: unknown, reading: Reading, at: string): Work | null {
  if (typeof value === 'string') {
    return { type: 'work', name: null, url: value, date: null, publisher: null, authors: [] };
  }
  if (!isObject(value)) return null;
  const place = { from: value, at, reading };
  return {
    type: typesOf(value).some((type) => type.endsWith('Article')) ? 'article' : 'work',
    name: textOf(value['headline']) ?? textOf(value['name']),
    url: iriOf(value['url']),
    date: textOf(value['datePublished']),
    publisher: readEach(place, 'publisher', readParty)[0] ?? null,
    authors: readEach(place, 'author', readParty),
  };
}

export function readCitation(value: unknown): CitedPage | null {
  if (typeof value === 'string') return { url: value, title: null, bearing: null };
  if (!isObject(value)) return null;
  const url = iriOf(value['url']) ?? textOf(value['@id']);
  if (url === null) return null;
  const keywords = textOf(value['keywords']);
  return { url, title: textOf(value['name']), bearing: isBearing(keywords) ? keywords : null };
}

function isBearing(value: string | null): value is Bearing {
  return value === 'origin' || value === 'supports' || value === 'contradicts' || value === 'context';
}
