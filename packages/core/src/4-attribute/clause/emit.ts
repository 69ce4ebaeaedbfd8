import { Tag } from '../../languages/language.ts';
import type { Range } from '../../reading/reader.ts';
import { NESTING } from '../../text/limits.ts';
import { behindDocument, withMediumBefore } from './document.ts';
import { carryOn } from './go-on.ts';
import { pushNarrated } from './narrated.ts';
import { withRelays } from './relay.ts';
import { pushAttribution, pushClaims, takeBack } from './results.ts';
import type { Found, ClauseSentence } from './sentence.ts';

/** Sets the attributions of the sentence into one another, and leaves to the narrator what none has taken. */
export function emit(s: ClauseSentence): void {
  const found = withMediumBefore(
    s,
    withRelays(
      s,
      [...s.found].sort((a, b) => start(a) - start(b)),
    ).map((item) => behindDocument(s.reader, item)),
  );
  const placed: { found: Found; index: number }[] = [];
  for (const item of found) {
    // Nobody speaks inside his own words.
    const { source } = item;
    if (source !== null && item.content.some(({ from, to }) => source.from >= from && source.to <= to)) continue;
    const around = placed.findLast((other) => other.found.content.some((range) => holds(range, item)));
    if (around !== undefined && !nests(s, item, around.found)) continue;
    const parent = around === undefined ? null : around.index;
    if (depthOf(s, parent) >= NESTING) continue;
    const index = pushAttribution(s, item, parent);
    placed.push({ found: item, index });
    if (around !== undefined && isWhole(item, around.found)) withdraw(s, around.index);
    pushClaims(s, item.content, index);
  }
  carryOn(s, placed);
  if (s.carry.pending === null) pushNarrated(s, placed);
}

/** What another says is all that the content around it tells: only the inner one is a claim. */
function withdraw(s: ClauseSentence, attribution: number): void {
  takeBack(s, (claim) => claim.attribution === attribution && claim.sentence === s.index);
}

/** Whether an attribution inside the content of another is read too. */
function nests({ reader }: ClauseSentence, item: Found, around: Found): boolean {
  if (item.source === null) return false;
  // What an outlet passes on has a speaker of its own, "local media" too.
  const outlet = around.source !== null && (around.source.outlet || reader.has(around.source.head, Tag.Outlet));
  if (outlet && around.clausal) return item.source.named || item.clausal;
  // "Vane told the Ledger that the mayor had said": a role with an article says of whom the article told before.
  const known =
    item.source.named ||
    (item.source.definite &&
      item.source.type === 'person' &&
      item.frame.act === 'statement' &&
      item.complement !== 'noun');
  return item.clausal && around.clausal && known;
}

function depthOf(s: ClauseSentence, parent: number | null): number {
  let depth = 0;
  for (let at = parent; at !== null && depth <= NESTING; at = s.attributions[at]?.parent ?? null) depth++;
  return depth;
}

/** The inner attribution's source opens the content around it. */
function isWhole(item: Found, around: Found): boolean {
  const [content] = around.content;
  return (
    around.content.length === 1 && content !== undefined && item.source !== null && item.source.from <= content.from + 2
  );
}

function start(found: Found): number {
  return Math.min(found.cue?.from ?? Number.MAX_SAFE_INTEGER, ...found.content.map((range) => range.from));
}

function holds(range: Range, item: Found): boolean {
  const cue = item.cue;
  return cue !== null && cue.from >= range.from && cue.to <= range.to;
}
