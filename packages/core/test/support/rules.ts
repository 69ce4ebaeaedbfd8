import { expect } from 'vitest';
import type { Article, Extraction, Span } from '../../src/index.ts';

const MARK = /^\p{M}/u;

/** Every object of the output that is a span, wherever it stands. */
export function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const { start, end } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number') found.push({ start, end });
    for (const item of Object.values(value)) spansIn(item, found);
  }
  return found;
}

/** An offset between the halves of a surrogate pair, or between a letter and the marks on it. */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff) return true;
  return MARK.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** The text that an article becomes: what is given, its parts joined by blank lines. */
export function textOf(article: Article): string {
  if (typeof article === 'string') return article;
  const body = article.text ?? (article.paragraphs ?? []).join('\n\n');
  return article.title ? `${article.title}\n\n${body}` : body;
}

/** Whether two spans share a character. */
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Collects what is wrong instead of asserting span by span: thousands of spans are looked at for each generated text. */
class Faults {
  readonly found: string[] = [];

  check(holds: boolean, fault: () => string): void {
    if (!holds) this.found.push(fault());
  }
}

/** Asserts everything that the claim model promises of any output. */
export function expectRules(article: Article, extraction: Extraction): void {
  const text = textOf(article);
  const { attributions, claims, document, entities } = extraction;
  const faults = new Faults();
  faults.check(document.text === text, () => 'document.text is not the input');

  for (const span of spansIn(extraction)) {
    const at = (): string =>
      `${span.start}-${span.end} of ${text.length} ${JSON.stringify(text.slice(span.start, span.end))}`;
    const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
    faults.check(whole && span.start >= 0 && span.end <= text.length, () => `span outside the text: ${at()}`);
    faults.check(span.start < span.end, () => `empty span: ${at()}`);
    faults.check(!splitsCharacter(text, span.start), () => `span begins inside a character: ${at()}`);
    faults.check(!splitsCharacter(text, span.end), () => `span ends inside a character: ${at()}`);
  }

  const ids = [...attributions, ...claims, ...entities].map((item) => item.id);
  faults.check(new Set(ids).size === ids.length, () => 'an id stands twice');
  faults.check(
    ids.every((id) => id !== ''),
    () => 'an id is empty',
  );
  const attributionById = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const entityIds = new Set(entities.map((entity) => entity.id));
  for (const { id, source, parent, cue, content } of attributions) {
    faults.check(source === null || entityIds.has(source.entity), () => `${id}: no such entity ${source?.entity}`);
    faults.check(parent === null || attributionById.has(parent), () => `${id}: no such parent ${parent}`);
    faults.check(content.length > 0, () => `${id}: an attribution without content`);
    for (const piece of content)
      faults.check(
        cue === null || !overlap(cue.span, piece),
        () => `${id}: cue ${JSON.stringify(cue?.span)} inside content ${JSON.stringify(piece)}`,
      );
    const around = parent === null ? undefined : attributionById.get(parent);
    for (const piece of cue === null ? content : [cue.span, ...content])
      faults.check(
        around === undefined || around.content.some(({ start, end }) => start <= piece.start && piece.end <= end),
        () => `${id}: ${JSON.stringify(piece)} not in the content of its parent ${JSON.stringify(around?.content)}`,
      );
    const seen = new Set([id]);
    for (let at = parent; at !== null; at = attributionById.get(at)?.parent ?? null) {
      faults.check(!seen.has(at), () => `${id}: its parents go round`);
      if (seen.has(at)) break;
      seen.add(at);
    }
  }

  let last = -1;
  for (const claim of claims) {
    const { id, content, attribution, chain } = claim;
    const [first] = content;
    faults.check(first !== undefined, () => `${id}: a claim without content`);
    faults.check((first?.start ?? 0) >= last, () => `${id}: not in reading order`);
    last = first?.start ?? last;
    for (let i = 1; i < content.length; i++)
      faults.check((content[i - 1]?.end ?? 0) <= (content[i]?.start ?? 0), () => `${id}: pieces overlap or go back`);
    faults.check(
      claim.text === content.map((span) => text.slice(span.start, span.end)).join(' … '),
      () => `${id}: text is not its pieces`,
    );
    faults.check(
      attribution === null || attributionById.has(attribution),
      () => `${id}: no such attribution ${attribution}`,
    );
    faults.check(
      (attribution === null) === (claim.speech === 'narrated'),
      () => `${id}: ${claim.speech} but attribution ${attribution}`,
    );
    faults.check(
      (attribution === null) === (chain.length === 0),
      () => `${id}: chain of ${chain.length}, attribution ${attribution}`,
    );
    for (const hop of chain) {
      faults.check(entityIds.has(hop.entity), () => `${id}: no such entity ${hop.entity}`);
      faults.check(!hop.names.includes(''), () => `${id}: an empty name`);
      faults.check(
        (hop.names.length === 0) === (hop.resolved === 'missing'),
        () => `${id}: ${hop.resolved}, ${hop.names.length} names`,
      );
    }
    faults.check(claim.confidence >= 0 && claim.confidence <= 1, () => `${id}: confidence ${claim.confidence}`);
  }
  expect(faults.found.slice(0, 5)).toEqual([]);
  // Nothing is lost on the way through JSON: no undefined, no NaN, no class, no cycle.
  expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction);
}
