import type { Claim, Extraction, Hop, Span } from '@isnad/core';

/** What a test says about a claim: its words, and what differs from a plain statement. */
export interface Told {
  readonly id?: string;
  readonly words: string | readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly kind?: Claim['kind'];
  readonly speech?: Claim['speech'];
}

/** An extraction by hand: a title, paragraphs, and the claims that are in them, found by their words. */
export function extractionOf(title: string, paragraphs: readonly string[], told: readonly Told[]): Extraction {
  const text = [title, ...paragraphs].join('\n\n');
  let from = title.length;
  const blocks: Extraction['document']['blocks'] = [
    { kind: 'title', span: { start: 0, end: title.length } },
    ...paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph, from);
      from = start + paragraph.length;
      return { kind: 'paragraph' as const, span: { start, end: from } };
    }),
  ];
  let reached = title.length;
  const claims = told.map((one, index): Claim => {
    const words = typeof one.words === 'string' ? [one.words] : one.words;
    const content = words.map((piece): Span => {
      const start = text.indexOf(piece, reached);
      if (start < 0) throw new Error(`the text has no «${piece}» there`);
      reached = start + piece.length;
      return { start, end: reached };
    });
    const cue = one.cue === undefined ? -1 : text.indexOf(one.cue);
    return {
      id: one.id ?? `c${index}`,
      section: 'body',
      content,
      text: words.join(' … '),
      speech: one.speech ?? (one.source === undefined ? 'narrated' : 'indirect'),
      kind: one.kind ?? 'state',
      certainty: 'certain',
      polarity: 'positive',
      attribution: null,
      cue: cue < 0 || one.cue === undefined ? null : { start: cue, end: cue + one.cue.length },
      chain: one.source === undefined ? [] : [hop(one.source, text)],
      medium: null,
      basis: null,
      sourcing: { origin: 'named', access: 'direct', distance: 1, flags: [] },
      times: [],
      quantities: [],
      confidence: 0.9,
    };
  });
  const sources = [...new Set(told.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  return {
    schema: 'isnad/1',
    document: { text, lang: 'ar', title: { start: 0, end: title.length }, blocks, meta: {} },
    attributions: [],
    claims,
    entities: sources.map((name) => ({ id: name, name, type: 'organization', anonymous: false, mentions: [] })),
    diagnostics: [],
  };
}

function hop(name: string, text: string): Hop {
  const start = text.indexOf(name);
  return {
    entity: name,
    names: [name],
    type: 'organization',
    role: 'speaker',
    mention: start < 0 ? null : { start, end: start + name.length },
    anonymous: false,
    resolved: 'stated',
  };
}

export const TITLE = 'الكرملين: لا اتفاق على القمة بعد';
export const PARAGRAPHS = [
  'قال الكرملين إن موعد القمة لم يتحدد بعد، وأكد البيت الأبيض أن الاستعدادات جارية.',
  'وصل الوفد إلى جدة صباح السبت.',
] as const;
export const TOLD: readonly Told[] = [
  { id: 'summit', words: 'موعد القمة لم يتحدد بعد', source: 'الكرملين', cue: 'قال' },
  { id: 'preparations', words: 'الاستعدادات جارية', source: 'البيت الأبيض', cue: 'أكد' },
  { id: 'delegation', words: 'وصل الوفد إلى جدة صباح السبت', kind: 'event' },
];

/** A short article with three claims: two attributed, one narrated. */
export const sampleExtraction = (): Extraction => extractionOf(TITLE, PARAGRAPHS, TOLD);
