import type { Claim, Extraction, Span } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import { reviewedClaims } from '../model/reviewed-claim.ts';
import type { Review, ReviewOptions } from '../model/review.ts';
import { codePoints, wholeSpan, type CodePoints } from '../text/code-points.ts';

/** The files of one document in a brat collection. */
export interface BratFiles {
  /** For `name.txt`: the article as it is. */
  readonly txt: string;
  /** For `name.ann`: standoff annotation, offsets in Unicode code points as brat counts them. */
  readonly ann: string;
}

/**
 * An article with its claims for the annotation tool brat (v1.3 and newer, which has discontinuous spans). `BRAT_CONFIGURATION` goes
 * beside it as `annotation.conf`. Write all with UTF-8 and without changing line ends.
 *
 * ```text
 * T1  Claim 83 101    السد اكتمل
 * T2  Source 79 82    فلان
 * R1  Origin Arg1:T1 Arg2:T2
 * A1  Kind T1 event
 * ```
 */
export function toBrat(extraction: Extraction, options: ReviewOptions = {}): BratFiles {
  checkArguments(extraction, options);
  const { text } = extraction.document;
  const lines = createLines(text, codePoints(text));
  for (const { claim, review } of reviewedClaims(extraction, options.reviews)) addClaim(lines, claim, review);
  return { txt: text, ann: lines.all() };
}

interface Lines {
  /** The id of a text-bound annotation of this type over these spans, made once; null where no text is left of them. */
  mark(type: string, spans: readonly Span[], anew?: boolean): string | null;
  relate(type: string, from: string, to: string): void;
  attribute(name: string, of: string, value?: string): void;
  note(of: string, text: string): void;
  all(): string;
}

function createLines(text: string, points: CodePoints): Lines {
  const lines: string[] = [];
  const made = new Map<string, string>();
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const next = (sort: keyof typeof counts): string => `${sort}${(counts[sort] += 1)}`;
  return {
    mark(type, spans, anew = false) {
      const pieces = spans.flatMap((span) => fragments(text, span));
      if (pieces.length === 0) return null;
      const offsets = pieces.map(({ start, end }) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`).join(';');
      const key = `${type} ${offsets}`;
      const before = made.get(key);
      if (before !== undefined && !anew) return before;
      const id = next('T');
      made.set(key, id);
      lines.push(`${id}\t${key}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
      return id;
    },
    relate: (type, from, to) => lines.push(`${next('R')}\t${type} Arg1:${from} Arg2:${to}`),
    attribute: (name, of, value) => lines.push(`${next('A')}\t${name} ${of}${value === undefined ? '' : ` ${value}`}`),
    note: (of, words) => lines.push(`${next('#')}\tAnnotatorNotes ${of}\t${words.replace(LINE_BREAKS, ' ')}`),
    all: () => lines.map((line) => `${line}\n`).join(''),
  };
}

/** What ends a line of the file for one reader or another (brat reads it with Python's `splitlines`), or a field of a line. */
const LINE_BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** A span without the line breaks in it, since brat allows none in an annotation, nor an empty one. */
function fragments(text: string, span: Span): Span[] {
  const whole = wholeSpan(text, span);
  if (whole === null) return [];
  const found: Span[] = [];
  let { start } = whole;
  const words = text.slice(whole.start, whole.end);
  for (const match of words.matchAll(LINE_BREAKS)) {
    const at = whole.start + match.index;
    if (at > start) found.push({ start, end: at });
    start = at + match[0].length;
  }
  if (start < whole.end) found.push({ start, end: whole.end });
  return found;
}

function addClaim(lines: Lines, claim: Claim, review: Review | null): void {
  const id = lines.mark('Claim', claim.content, true);
  if (id === null) return;
  lines.note(id, claim.id);
  lines.attribute('Kind', id, claim.kind);
  lines.attribute('Speech', id, claim.speech);
  lines.attribute('Certainty', id, claim.certainty);
  if (claim.polarity === 'negative') lines.attribute('Negated', id);
  const link = (relation: string, type: string, span: Span | null | undefined): string | null => {
    const to = span === null || span === undefined ? null : lines.mark(type, [span]);
    if (to !== null) lines.relate(relation, id, to);
    return to;
  };
  claim.chain.forEach((hop, index) => {
    const to = link(index === 0 ? 'Origin' : 'Relay', 'Source', hop.mention);
    if (to !== null) lines.note(to, hop.names.join(' + '));
  });
  link('SaidWith', 'Cue', claim.cue);
  link('SaidIn', 'Medium', claim.medium?.span);
  link('BasedOn', 'Basis', claim.basis);
  for (const { span } of claim.times) link('At', 'Time', span);
  for (const { span } of claim.quantities) link('Amount', 'Quantity', span);
  if (review === null) return;
  if (review.status.label !== 'unreviewed') lines.attribute('Status', id, review.status.label);
  if (review.sourcing.label !== 'unchecked') lines.attribute('Sourcing', id, review.sourcing.label);
  if (review.struck === true) lines.attribute('Struck', id);
  for (const { note } of [...review.status.judgements, ...review.sourcing.judgements]) {
    if (note !== undefined && note !== '') lines.note(id, note);
  }
}

/** What brat has to know about the types above: the file `annotation.conf` of a collection. */
export const BRAT_CONFIGURATION = `[entities]
Claim
Source
Cue
Medium
Basis
Time
Quantity

[relations]
Origin    Arg1:Claim, Arg2:Source
Relay     Arg1:Claim, Arg2:Source
SaidWith  Arg1:Claim, Arg2:Cue
SaidIn    Arg1:Claim, Arg2:Medium
BasedOn   Arg1:Claim, Arg2:Basis
At        Arg1:Claim, Arg2:Time
Amount    Arg1:Claim, Arg2:Quantity
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind       Arg:Claim, Value:directive|commitment|prediction|condition|evaluation|measure|event|state
Speech     Arg:Claim, Value:direct|mixed|indirect|narrated
Certainty  Arg:Claim, Value:certain|probable|possible|unknown
Negated    Arg:Claim
Status     Arg:Claim, Value:confirmed|disputed|misleading|false|unverifiable|not-checkable
Sourcing   Arg:Claim, Value:at-origin|via-relay|misattributed|not-found|not-applicable
Struck     Arg:Claim
`;
