import {
  below,
  iriOf,
  isObject,
  listOf,
  parsed,
  textOf,
  typesOf,
  type JsonObject,
  type Problem,
} from '../json/read.ts';
import { isSourcingLabel, isStatusLabel } from '../model/labels.ts';
import { readEach, readCitation, readParty, readRating, readWork, type Reading } from './read-parts.ts';
import type { ClaimReviewRecord } from './record.ts';

/** What was read, and what could not be. */
export interface ReadClaimReviews {
  readonly records: readonly ClaimReviewRecord[];
  readonly problems: readonly Problem[];
}

/** A list of documents with a `@graph` each is as deep as pages have it. */
const DEEPEST = 4;

/**
 * Reads the ClaimReviews in a JSON-LD document in compact form, ours or another publisher's: one, a list, or a `@graph`, whose nodes
 * may refer to each other. What `writeClaimReview` wrote comes back as it was. Other types of things in the document are passed
 * over.
 *
 * @param input JSON text, or what was parsed from it
 */
export function readClaimReviews(input: unknown): ReadClaimReviews {
  const document = parsed(input);
  if ('problem' in document) return { records: [], problems: [document.problem] };
  const problems: Problem[] = [];
  const found = nodesIn(document.value, problems);
  const nodes = new Map(found.flatMap(({ node }) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const reading: Reading = { nodes, problems };
  const reviews = found.filter(({ node }) => typesOf(node).includes('ClaimReview'));
  if (reviews.length === 0 && problems.length === 0) {
    problems.push({ path: '', code: 'missing', message: 'no ClaimReview in the document' });
  }
  return { records: reviews.flatMap(({ node, path }) => readOne(node, path, reading)), problems };
}

interface Found {
  readonly node: JsonObject;
  readonly path: string;
}

/** The nodes at the top of a document, where they stand. */
function nodesIn(document: unknown, problems: Problem[]): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) problems.push({ path, code: 'wrong-type', message: 'lists within lists are not read' });
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, below(path, index), depth + 1));
    else if (!isObject(value)) {
      problems.push({ path, code: 'not-an-object', message: 'expected a ClaimReview, found a plain value' });
    } else if (value['@graph'] !== undefined) visit(value['@graph'], below(path, '@graph'), depth + 1);
    else found.push({ node: value, path });
  };
  visit(document, '', 0);
  return found;
}

function readOne(node: JsonObject, path: string, reading: Reading): ClaimReviewRecord[] {
  const { problems } = reading;
  const [reviewed, ...others] = listOf(node['itemReviewed']);
  const place = below(path, 'itemReviewed');
  if (others.length > 0) {
    problems.push({ path: place, code: 'wrong-value', message: 'only the first of several reviewed items is read' });
  }
  const item = isObject(reviewed) ? (reading.nodes.get(iriOf(reviewed['@id']) ?? '') ?? reviewed) : {};
  const isClaim = typesOf(item).includes('Claim');
  const text = textOf(node['claimReviewed']) ?? (isClaim ? (textOf(item['text']) ?? textOf(item['name'])) : null);
  if (text === null) {
    problems.push({ path: below(path, 'claimReviewed'), code: 'missing', message: 'a ClaimReview without its claim' });
    return [];
  }
  const associated = listOf(node['associatedReview']).find(
    (review): review is JsonObject => isObject(review) && textOf(review['reviewAspect']) === 'sourcing',
  );
  const of = (from: JsonObject, at: string) => ({ from, at, reading });
  return [
    {
      claim: iriOf(item['@id']),
      text,
      lang: textOf(item['inLanguage']),
      url: iriOf(node['url']),
      date: textOf(node['datePublished']),
      reviewers: readEach(of(node, path), 'author', readParty),
      status: readRating(of(node, path), isStatusLabel),
      sourcing:
        associated === undefined ? null : readRating(of(associated, below(path, 'associatedReview')), isSourcingLabel),
      evidence: readEach(of(node, path), 'citation', readCitation),
      authors: readEach(of(item, place), 'author', readParty),
      basedOn: readEach(of(item, place), 'isBasedOn', readWork),
      firstAppearance: readEach(of(item, place), 'firstAppearance', readWork)[0] ?? null,
      // Before schema.org had Claim, the item reviewed was the work in which the claim appears.
      appearances: isClaim
        ? readEach(of(item, place), 'appearance', readWork)
        : readEach(of(node, path), 'itemReviewed', readWork),
    },
  ];
}
