import type { Span } from '@isnad/core';
import { checkType } from '../model/check.ts';
import { codePoints, wholeSpan, type CodePoints } from '../text/code-points.ts';
import type { AnnotationJson, AnnotationPageJson, BodyJson, SelectorJson, TargetJson } from './json.ts';
import type { AnnotationBody, AnnotationRecord, QuotedWords } from './record.ts';

/** How much of the text around a piece goes with it, in code points. */
const CONTEXT = 32;

/**
 * Writes records as a page of Web Annotations. `readWebAnnotations` with the same text gives back the same records. Throws
 * FormatError `invalid-argument`.
 *
 * @param id IRI of the page
 * @param text the article, exactly as the spans point into it
 */
export function writeWebAnnotations(
  id: string,
  text: string,
  records: readonly AnnotationRecord[],
): AnnotationPageJson {
  checkType(id, 'string', 'The id of a page');
  checkType(records, 'list', 'What is written');
  for (const record of records) {
    checkType(record, 'object', 'A record');
    for (const list of ['spans', 'bodies'] as const) checkType(record[list], 'list', `The \`${list}\` of a record`);
  }
  const points = codePoints(text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    items: records.map((record) => annotation(record, text, points)),
  };
}

function annotation(record: AnnotationRecord, text: string, points: CodePoints): AnnotationJson {
  const { id, motivation, created, creator, bodies } = record;
  const target = (selector: readonly SelectorJson[]): TargetJson => ({
    type: 'SpecificResource',
    source: record.lang === null ? record.source : { id: record.source, language: record.lang },
    ...(selector.length === 0 ? {} : { selector }),
  });
  const targets = [
    ...record.spans.flatMap((span) => {
      const whole = wholeSpan(text, span);
      return whole === null ? [] : [target([quoteSelector(quoteOf(text, whole, points)), position(whole, points)])];
    }),
    ...record.unanchored.map((words) => target([quoteSelector(words)])),
  ];
  return {
    id,
    type: 'Annotation',
    motivation,
    ...(created === null ? {} : { created }),
    ...(creator === null
      ? {}
      : {
          creator: {
            type: 'Person',
            nickname: creator.id,
            ...(creator.name === null ? {} : { name: creator.name }),
          },
        }),
    ...(bodies.length === 0 ? {} : { body: bodies.map(body) }),
    // An annotation must have a target: with no piece of it, the article.
    target: targets.length === 0 ? [target([])] : targets,
  };
}

function body(given: AnnotationBody): BodyJson {
  const purpose = given.purpose === null ? {} : { purpose: given.purpose };
  return given.kind === 'link'
    ? { type: 'SpecificResource', ...purpose, source: given.url }
    : {
        type: 'TextualBody',
        ...purpose,
        value: given.value,
        ...(given.lang === null ? {} : { language: given.lang }),
      };
}

function quoteSelector({ exact, prefix, suffix }: QuotedWords): SelectorJson {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function position({ start, end }: Span, points: CodePoints): SelectorJson {
  return { type: 'TextPositionSelector', start: points.fromUtf16(start), end: points.fromUtf16(end) };
}

function quoteOf(text: string, { start, end }: Span, points: CodePoints): QuotedWords {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(points.toUtf16(points.fromUtf16(start) - CONTEXT), start),
    suffix: text.slice(end, points.toUtf16(points.fromUtf16(end) + CONTEXT)),
  };
}
