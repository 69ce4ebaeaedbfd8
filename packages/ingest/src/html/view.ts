import type { ArticleBlock } from '../article.ts';
import type { Classified } from './classify.ts';
import type { Statement } from './sources.ts';
import { creditIn, dateLabel, isBylineLabel, namesInByline, namesInInfoLine } from './words.ts';

/** What a reader sees of the facts: byline, dateline, credit, and the name of the outlet in the title of the page. */
export function fromView(
  blocks: readonly ArticleBlock[],
  view: readonly Classified[],
  outlet: string | undefined,
): readonly Statement[] {
  const bylines = blocks.filter(({ kind, text }) => kind === 'byline' && !isBylineLabel(text)).map(({ text }) => text);
  const dates = blocks.filter(({ kind }) => kind === 'dateline').map(({ text }) => text);
  // A label tells a name from what else stands there: the role, the place, a heading.
  const labelled =
    bylines.map(namesInByline).find((names) => names !== null) ??
    dates.map(namesInInfoLine).find((names) => names !== null);
  const modified = dates.filter((text) => dateLabel(text) === 'modified');
  const credits = view
    .filter(
      ({ kind, raw, text }) =>
        kind === 'caption' && (raw.marks.some((mark) => mark.kind === 'credit') || creditIn(text) !== null),
    )
    .map(({ text }) => creditIn(text) ?? text);
  return [
    {
      from: 'visible',
      authors: [labelled ?? bylines[0]].filter((name) => name !== undefined),
      published: dates.filter((text) => dateLabel(text) !== 'modified'),
      modified,
      imageCredit: credits,
    },
    ...(outlet === undefined ? [] : [{ from: 'html' as const, publisher: [outlet] }]),
  ];
}
