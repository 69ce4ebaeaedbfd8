/**
 * Claims whose kind a person has told, made ready for `train-kinds.ts`: from annotated articles (`--gold`), and from labels that stand
 * apart from their texts (`kind-labels.ndjson`).
 *
 * A line of labels is `{"article","spans","cue","attributed","speech","kind"}`: the id of an article of the corpus, the character spans of
 * the content and of the cue (or null) in its title and paragraphs joined by blank lines, and what a reader told by the guidelines of
 * annotation, without seeing what the program read. The articles themselves are not in the repository; `--corpus` names the NDJSON file
 * that holds them, one `{"id","title","paragraphs"}` a line.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, layOut } from '../packages/core/src/1-read/read.ts';
import { segment } from '../packages/core/src/2-segment/segment.ts';
import { tokenize } from '../packages/core/src/2-segment/tokenize.ts';
import { mention } from '../packages/core/src/3-mention/mention.ts';
import { evidenceOf } from '../packages/core/src/6-claim/facets.ts';
import { KIND_FEATURES } from '../packages/core/src/6-claim/kind-feature-names.ts';
import { kindFeatures } from '../packages/core/src/6-claim/kind-features.ts';
import { kindBySign } from '../packages/core/src/6-claim/kind-rules.ts';
import { predicateOf } from '../packages/core/src/6-claim/predicate.ts';
import { readQuantities } from '../packages/core/src/6-claim/quantities.ts';
import { ar } from '../packages/core/src/ar.ts';
import { claimReadings } from '../packages/core/src/reading/claim-readings.ts';
import type { CueFrame } from '../packages/core/src/model/index.ts';
import { Reader, type Range } from '../packages/core/src/reading/reader.ts';
import { namesOf } from './feature-names.ts';
import { lettersOf } from '../packages/core/src/text/chars.ts';

/** A claim whose kind is known. */
export interface Example {
  readonly article: string;
  /** Of an annotated article, not a label that stands alone. */
  readonly annotated: boolean;
  /** The cue in brackets and the content, for showing. */
  readonly words: string;
  readonly kind: string;
  /** What a plain sign decides before the model is asked. */
  readonly sure: string | null;
  readonly features: readonly string[];
}

interface Quoted {
  readonly text: string;
  readonly nth: number;
}
interface GoldDocument {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly {
    readonly p: number;
    readonly content: readonly (string | Quoted)[];
    readonly cue?: string | Quoted | null;
    readonly chain: readonly unknown[];
    readonly speech: string;
    readonly kind: string;
  }[];
}
type Span = readonly [start: number, end: number];
interface Label {
  readonly article: string;
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly attributed: boolean;
  readonly speech: string;
  readonly kind: string;
}

/** The claims of the annotated articles in files or directories. */
export function goldExamples(paths: readonly string[]): Example[] {
  const files = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !file.endsWith('case.json'))
      .sort()
      .map((file) => join(path, file));
  });
  // One article may stand in two directories.
  const documents = new Map<string, GoldDocument>();
  for (const file of files) {
    const document = JSON.parse(readFileSync(file, 'utf8')) as GoldDocument;
    if (Array.isArray(document.claims)) documents.set(document.paragraphs.join('\n'), document);
  }
  return [...documents.values()].flatMap((document) => examplesOf(textOf(document), labelsOf(document), true));
}

/** The claims of stand-off labels, read together with the corpus that their articles are in. */
export function labelledExamples(labels: readonly string[], corpus: readonly string[]): Example[] {
  const byArticle = new Map<string, Label[]>();
  for (const label of labels.flatMap((path) => linesOf<Label>(path))) {
    const own = byArticle.get(label.article);
    if (own === undefined) byArticle.set(label.article, [label]);
    else own.push(label);
  }
  return corpus
    .flatMap((path) => linesOf<GoldDocument>(path))
    .flatMap((document) => examplesOf(textOf(document), byArticle.get(document.id) ?? [], false));
}

function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function textOf({ title, paragraphs }: GoldDocument): string {
  return [title, ...paragraphs].join('\n\n');
}

function labelsOf({ id, title, paragraphs, claims }: GoldDocument): Label[] {
  const starts: number[] = [];
  let offset = title.length + 2;
  for (const paragraph of paragraphs) {
    starts.push(offset);
    offset += paragraph.length + 2;
  }
  return claims.map(({ p, content, cue = null, chain, speech, kind }): Label => {
    const locate = (quoted: string | Quoted): Span[] => locateIn(paragraphs[p] ?? '', quoted, starts[p] ?? 0);
    const spans = content.flatMap(locate);
    return {
      article: id,
      spans,
      cue: cue === null ? null : (locate(cue)[0] ?? null),
      attributed: chain.length > 0,
      speech,
      kind,
    };
  });
}

function locateIn(paragraph: string, quoted: string | Quoted, base: number): Span[] {
  const { text, nth } = typeof quoted === 'string' ? { text: quoted, nth: 1 } : quoted;
  let at = -1;
  for (let k = 0; k < nth; k++) at = paragraph.indexOf(text, at + 1);
  return at < 0 ? [] : [[base + at, base + at + text.length]];
}

function examplesOf(text: string, labels: readonly Label[], annotated: boolean): Example[] {
  if (labels.length === 0) return [];
  const tokens = tokenize(lettersOf(text));
  const document = documentOf(layOut(text), 'ar', tokens);
  const segments = segment({ document, tokens });
  const reader = new Reader(document, ar.lexicon(), segments, mention(segments, ar.lexicon()));
  const rangeOf = ([start, end]: Span): Range => {
    let from = 0;
    while (from < reader.items.length && (reader.items[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < reader.items.length && (reader.items[to]?.start ?? 0) < end) to++;
    return { from, to };
  };
  return labels.flatMap((label): Example[] => {
    const pieces = label.spans.map(rangeOf);
    if (pieces.length === 0) return [];
    const cueAt = label.cue === null ? -1 : rangeOf(label.cue).from;
    const cue = cueAt < 0 ? null : reader.lex(cueAt);
    const frame: CueFrame | null = label.attributed ? (cue?.cue ?? { act: 'statement' }) : null;
    const lemma = cue?.cueLemma ?? '';
    const evidence = evidenceOf(reader, pieces);
    const predicate = predicateOf(reader, pieces, frame === null);
    return [
      {
        article: label.article,
        annotated,
        words: `${frame === null ? '' : `(${lemma}) `}${pieces.map((piece) => reader.words(piece)).join(' … ')}`,
        kind: label.kind,
        sure: kindBySign(evidence, predicate, frame),
        features: [
          ...new Set(
            namesOf(KIND_FEATURES, (features) => {
              kindFeatures(features, reader, pieces, evidence, predicate, {
                frame,
                lemma,
                direct: label.speech === 'direct',
                headline: false,
                quantities: readQuantities(reader, pieces, claimReadings.times(reader, pieces, undefined).dates),
              });
            }),
          ),
        ],
      },
    ];
  });
}
