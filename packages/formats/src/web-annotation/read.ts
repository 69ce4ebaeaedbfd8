import type { Span } from '@isnad/core';
import { FormatError } from '../errors.ts';
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
import { codePoints, type CodePoints } from '../text/code-points.ts';
import { anchor } from './anchor.ts';
import type { AnnotationBody, AnnotationRecord, QuotedWords } from './record.ts';

/** What was read, and what could not be. */
export interface ReadWebAnnotations {
  readonly records: readonly AnnotationRecord[];
  readonly problems: readonly Problem[];
}

/** A collection with a page with annotations, in a list, is as deep as servers have it. */
const DEEPEST = 4;

/**
 * Reads the Web Annotations in a JSON-LD document in the compact form of the Recommendation: one, a list, a page or a collection with
 * its first page. Positions are checked against the words; words that stand elsewhere in the text now are looked for there, and
 * where their place is in doubt they are kept as `unanchored` and listed as a problem.
 *
 * @param input JSON text, or what was parsed from it
 * @param text the article that the annotations are about
 */
export function readWebAnnotations(input: unknown, text: string): ReadWebAnnotations {
  if (typeof text !== 'string') throw new FormatError('invalid-argument', 'The text of an article is a string.');
  const document = parsed(input);
  if ('problem' in document) return { records: [], problems: [document.problem] };
  const reading: Reading = { text, points: codePoints(text), problems: [] };
  const records: AnnotationRecord[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) {
      reading.problems.push({ path, code: 'wrong-type', message: 'lists within lists are not read' });
    } else if (Array.isArray(value)) value.forEach((item, index) => visit(item, below(path, index), depth + 1));
    else if (!isObject(value)) {
      reading.problems.push({ path, code: 'not-an-object', message: 'expected an annotation, found a plain value' });
    } else if (value['items'] !== undefined) visit(value['items'], below(path, 'items'), depth + 1);
    else if (value['first'] !== undefined) visit(value['first'], below(path, 'first'), depth + 1);
    else {
      const record = readOne(value, path, reading);
      if (record !== null) records.push(record);
    }
  };
  visit(document.value, '', 0);
  return { records, problems: reading.problems };
}

interface Reading {
  readonly text: string;
  readonly points: CodePoints;
  readonly problems: Problem[];
}

function readOne(node: JsonObject, path: string, reading: Reading): AnnotationRecord | null {
  const problem = (step: string, message: string): null => {
    reading.problems.push({ path: below(path, step), code: 'missing', message });
    return null;
  };
  const each = <T>(property: string, read: (value: unknown) => T[]): T[] =>
    listOf(node[property]).flatMap((value, index) => {
      const found = read(value);
      if (found.length === 0) {
        const place = below(below(path, property), index);
        reading.problems.push({ path: place, code: 'wrong-type', message: `not readable as ${property}` });
      }
      return found;
    });
  if (!typesOf(node).includes('Annotation')) return problem('type', 'not an Annotation');
  const id = iriOf(node['id'] ?? node['@id']);
  if (id === null) return problem('id', 'an annotation without an id');
  const targets = listOf(node['target']);
  const sources = targets.map(sourceOf);
  const source = sources.find((each) => each !== null);
  if (source === undefined || source === null) return problem('target', 'an annotation without a target');
  const spans: Span[] = [];
  const unanchored: QuotedWords[] = [];
  targets.forEach((target, index) => {
    if (!isObject(target)) return;
    const piece = readPiece(target, below(below(path, 'target'), index), reading);
    if (piece === null) return;
    if ('start' in piece) spans.push(piece);
    else unanchored.push(piece);
  });
  return {
    id,
    motivation: textOf(node['motivation']) ?? 'highlighting',
    source,
    lang: targets.map(languageOf).find((each) => each !== null) ?? null,
    spans,
    unanchored,
    bodies: each('body', readBody),
    creator: each('creator', readCreator)[0] ?? null,
    created: textOf(node['created']),
  };
}

function sourceOf(target: unknown): string | null {
  return isObject(target) && target['source'] !== undefined ? iriOf(target['source']) : iriOf(target);
}

function languageOf(target: unknown): string | null {
  return isObject(target) && isObject(target['source']) ? textOf(target['source']['language']) : null;
}

function readPiece(target: JsonObject, path: string, { text, points, problems }: Reading): Span | QuotedWords | null {
  const selectors = listOf(target['selector']).filter(isObject);
  const quote = selectors.find((selector) => typesOf(selector).includes('TextQuoteSelector'));
  const position = selectors.find((selector) => typesOf(selector).includes('TextPositionSelector'));
  const start = position === undefined ? null : numberOf(position['start']);
  const end = position === undefined ? null : numberOf(position['end']);
  const inside = start !== null && end !== null && start >= 0 && start < end && end <= points.length;
  const given = inside ? { start: points.toUtf16(start), end: points.toUtf16(end) } : null;
  const exact = quote === undefined ? null : textOf(quote['exact']);
  if (quote === undefined || exact === null) {
    if (given === null && selectors.length > 0) {
      problems.push({ path: below(path, 'selector'), code: 'wrong-value', message: 'no selector of text that fits' });
    }
    return given;
  }
  const words = { exact, prefix: textOf(quote['prefix']) ?? '', suffix: textOf(quote['suffix']) ?? '' };
  const found = anchor(text, words, given);
  if (found === null) {
    const message = `the words are not in the text, or at more than one place: ${JSON.stringify(exact)}`;
    problems.push({ path: below(path, 'selector'), code: 'not-found-in-text', message });
  }
  return found ?? words;
}

function readBody(value: unknown): AnnotationBody[] {
  if (typeof value === 'string') return [{ kind: 'link', purpose: null, url: value }];
  if (!isObject(value)) return [];
  const purpose = textOf(value['purpose']);
  const text = textOf(value['value']);
  if (text !== null) return [{ kind: 'text', purpose, value: text, lang: textOf(value['language']) }];
  const url = iriOf(value['source']) ?? iriOf(value['id']);
  return url === null ? [] : [{ kind: 'link', purpose, url }];
}

function readCreator(value: unknown): NonNullable<AnnotationRecord['creator']>[] {
  if (typeof value === 'string') return [{ id: value, name: null }];
  if (!isObject(value)) return [];
  const name = textOf(value['name']);
  const id = textOf(value['nickname']) ?? textOf(value['id']) ?? name;
  return id === null ? [] : [{ id, name }];
}
