import type { FoundMeta, Found, Place } from '../article.ts';
import { isoDate } from '../dates/iso.ts';
import { readDate } from '../dates/visible.ts';
import { countWords, fold, overlap } from '../text/clean.ts';
import { languageTag } from '../text/script.ts';
import type { Statement } from './sources.ts';
import { namesInByline } from './words.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the pieces of metadata amount to: for each fact the first statement that is any good, in the order given. */
export function settle(statements: readonly Statement[], base: string | undefined): Mutable<FoundMeta> {
  const meta: Mutable<FoundMeta> = {};
  const take = <Value>(
    pick: (statement: Statement) => Value | null | undefined,
    order = statements,
  ): Found<Value> | undefined => {
    for (const statement of order) {
      const value = pick(statement);
      if (value !== null && value !== undefined) return { value, from: statement.from };
    }
    return undefined;
  };
  const first = (texts: readonly string[] | undefined, read: (text: string) => string | null): string | null => {
    for (const text of texts ?? []) {
      const value = read(text);
      if (value !== null) return value;
    }
    return null;
  };
  const date = (text: string): string | null => isoDate(text) ?? readDate(text);
  const publisher = take((statement) => first(statement.publisher, publisherName));
  // The meta author is often the account of whoever set the page up; a byline is not.
  const byAuthor = [...statements.filter(({ from }) => from !== 'meta'), ...statements];
  const found = {
    publisher,
    // The outlet as its own author says less than a name, wherever that stands.
    authors:
      take(({ authors }) => people(authors, publisher?.value), byAuthor) ?? take(({ authors }) => people(authors)),
    published: take(({ published }) => first(published, date)),
    modified: take(({ modified }) => first(modified, date)),
    section: take(({ section }) => first(section, line)),
    language: take(({ language }) => first(language, languageTag)),
    canonical: take(
      ({ canonical }) => first(canonical, (text) => webAddress(text, base)),
      [...statements.filter(({ from }) => from === 'link'), ...statements],
    ),
    imageCredit: take(({ imageCredit }) => first(imageCredit, line)),
  };
  Object.assign(meta, Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)));
  return meta;
}

function line(text: string): string | null {
  return text === '' || text.length > 300 ? null : text;
}

/** A handle or an address names no publisher. */
function publisherName(text: string): string | null {
  return /^(?:https?:|@|www\.)/iu.test(text) ? null : line(text);
}

/** Names without addresses, doubles, and the label before them; null where none is left. */
function people(names: readonly string[] | undefined, except = ''): readonly string[] | null {
  const kept = new Map<string, string>();
  for (const name of names ?? []) {
    if (/^(?:https?:|www\.)|@/iu.test(name) || name.length > 120) continue;
    const text = namesInByline(name) ?? name;
    const folded = fold(text);
    if (folded !== '' && folded !== fold(except) && !kept.has(folded)) kept.set(folded, text);
  }
  return kept.size === 0 ? null : [...kept.values()].slice(0, 20);
}

/** An absolute http(s) address, or null. */
export function webAddress(text: string, base: string | undefined): string | null {
  try {
    const url = new URL(text.trim(), base);
    return /^https?:$/u.test(url.protocol) && url.username === '' ? url.href : null;
  } catch {
    return null;
  }
}

const SEPARATOR = / (?:::|[|»–—·:-]) /u;

/** The parts of the title of a page, one of which may be the name of the outlet. */
export function titleParts(text: string): readonly string[] {
  return text.split(SEPARATOR).filter((part) => part !== '');
}

/**
 * The title that a reader sees, where the data of the page bear it out; else theirs. Titles in the head carry the name of the
 * outlet, which is cut off and given apart.
 */
export function settleTitle(
  headings: readonly string[],
  statements: readonly Statement[],
): { title?: Found<string>; outlet?: Found<string> } {
  const said: Found<string>[] = statements.flatMap(({ from, title }) =>
    (title ?? []).filter(({ length }) => length < LONGEST_TITLE).map((value) => ({ value, from })),
  );
  const tag = said.find(({ from }) => from === 'html');
  const others = said.filter(({ from }) => from !== 'html');
  const heading =
    headings.find((text) => said.some(({ value }) => isSameTitle(text, value))) ?? soleHeading(headings, said);
  const split = tag === undefined ? null : splitTitle(tag.value, heading ?? others[0]?.value);
  const outlet = split?.outlet === undefined ? {} : { outlet: { value: split.outlet, from: 'html' as Place } };
  if (heading !== undefined) return { title: { value: heading, from: 'visible' }, ...outlet };
  const best = others[0];
  if (best !== undefined)
    return { title: { ...best, value: splitTitle(best.value, undefined, split?.outlet).title }, ...outlet };
  return split === null ? {} : { title: { value: split.title, from: 'html' }, ...outlet };
}

/** Titles for search engines are longer or shorter than the one on the page; they share their words. */
function isSameTitle(heading: string, said: string): boolean {
  const isPart = (part: string): boolean => countWords(part) >= 2 && overlap(part, heading) >= 0.8;
  return overlap(heading, said) >= 0.6 || titleParts(said).some(isPart);
}

function soleHeading(headings: readonly string[], said: readonly Found<string>[]): string | undefined {
  return said.length === 0 && headings.length === 1 ? headings[0] : undefined;
}

/** «العنوان | المنبر» in its parts. The name of the outlet is at either end; the known title, or the known outlet, tells which. */
function splitTitle(text: string, known?: string, outlet?: string): { title: string; outlet?: string } {
  const rest = known === undefined ? null : beside(text, known);
  if (known !== undefined && rest !== null) return { title: known, outlet: rest };
  const parts = titleParts(text);
  const [head, tail] = [parts[0], parts.at(-1)];
  if (head === undefined || tail === undefined || parts.length < 2) return { title: text };
  if (outlet !== undefined)
    return fold(tail) === fold(outlet)
      ? { title: text.slice(0, text.lastIndexOf(tail)).replace(/ \S $/u, '') }
      : { title: text };
  if (known === undefined) return { title: text };
  const inKnown = (part: string): boolean => overlap(part, known) >= 0.6;
  if (inKnown(head) && !inKnown(tail)) return { title: head, outlet: tail };
  if (inKnown(tail) && !inKnown(head)) return { title: tail, outlet: head };
  return { title: text };
}

/** What stands before or after the known title, if it can be the name of an outlet: a few words. */
function beside(text: string, known: string): string | null {
  const rest = text.startsWith(known)
    ? text.slice(known.length)
    : text.endsWith(known)
      ? text.slice(0, -known.length)
      : '';
  const isMark = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);
  const words = rest.split(' ').filter((word) => word !== '');
  while (words[0] !== undefined && isMark(words[0])) words.shift();
  while (words.length > 0 && isMark(words.at(-1) ?? '')) words.pop();
  if (words.length === 0 || words.length > LONGEST_OUTLET) return null;
  return words.join(' ').replace(/:$/u, '');
}

/** In UTF-16 units. */
const LONGEST_TITLE = 500;

/** In words. */
const LONGEST_OUTLET = 6;
