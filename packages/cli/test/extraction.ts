import type { Claim, Extraction, Span } from '@isnad/core';

const text = [
  'توقعات بفتح الطريق',
  'نقلت وكالة الأنباء عن مصدر مطلع أنه قال في بيان إن نحو 40 سيارة لم تعبر يوم السبت، بحسب وثائق.',
  'وتأخر المشروع.',
].join('\n');

function span(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const narrated: Pick<
  Claim,
  'speech' | 'attribution' | 'cue' | 'chain' | 'medium' | 'basis' | 'sourcing' | 'times' | 'quantities'
> = {
  speech: 'narrated',
  attribution: null,
  cue: null,
  chain: [],
  medium: null,
  basis: null,
  sourcing: { origin: 'none', access: 'none', distance: 0, flags: ['unattributed-assertion'] },
  times: [],
  quantities: [],
};

/** An extraction with every part that a report can show, made by hand so that reports do not change with the extractor. */
export const extraction: Extraction = {
  schema: 'isnad/1',
  document: {
    text,
    lang: 'ar',
    title: span('توقعات بفتح الطريق'),
    blocks: [
      { kind: 'title', span: span('توقعات بفتح الطريق') },
      { kind: 'paragraph', span: span(text.split('\n')[1] ?? '') },
      { kind: 'paragraph', span: span('وتأخر المشروع.') },
    ],
    meta: {},
  },
  attributions: [
    {
      id: 'a1',
      cue: { span: span('نقلت'), lemma: 'نقل', act: 'report', stance: 'neutral' },
      source: { span: span('وكالة الأنباء'), entity: 'e1' },
      content: [span('نحو 40 سيارة لم تعبر يوم السبت')],
      parent: null,
      rule: 'relay-verb-from',
      trace: ['cue نقلت', 'from مصدر مطلع'],
    },
    {
      id: 'a2',
      cue: { span: span('قال'), lemma: 'قال', act: 'statement', stance: 'distancing' },
      source: { span: span('مصدر مطلع'), entity: 'e2' },
      content: [span('نحو 40 سيارة لم تعبر يوم السبت')],
      parent: 'a1',
      rule: 'verb-that',
      trace: ['cue قال', 'complementizer إن'],
    },
  ],
  claims: [
    {
      ...narrated,
      id: 'c_title',
      section: 'headline',
      content: [span('بفتح الطريق')],
      text: 'بفتح الطريق',
      kind: 'prediction',
      certainty: 'possible',
      polarity: 'positive',
      chain: [
        {
          entity: 'e3',
          names: [''],
          type: 'unknown',
          role: 'speaker',
          mention: null,
          anonymous: true,
          resolved: 'missing',
        },
      ],
      speech: 'indirect',
      sourcing: { origin: 'none', access: 'none', distance: 1, flags: ['missing-link'] },
      confidence: 0.5,
    },
    {
      id: 'c_relayed',
      section: 'body',
      content: [span('نحو 40 سيارة لم تعبر يوم السبت')],
      text: 'نحو 40 سيارة لم تعبر يوم السبت',
      speech: 'indirect',
      kind: 'measure',
      certainty: 'certain',
      polarity: 'negative',
      attribution: 'a2',
      cue: span('قال'),
      chain: [
        {
          entity: 'e2',
          names: ['مصدر مطلع'],
          type: 'person',
          role: 'speaker',
          mention: span('مصدر مطلع'),
          anonymous: true,
          resolved: 'stated',
        },
        {
          entity: 'e1',
          names: ['وكالة الأنباء', 'رويترز'],
          type: 'organization',
          role: 'relay',
          mention: span('وكالة الأنباء'),
          anonymous: false,
          resolved: 'stated',
        },
      ],
      medium: { kind: 'statement', span: span('بيان'), outlet: 'رويترز' },
      basis: span('بحسب وثائق'),
      sourcing: { origin: 'anonymous', access: 'relayed', distance: 2, flags: ['anonymous-origin', 'second-hand'] },
      times: [{ span: span('يوم السبت'), value: null }],
      quantities: [{ span: span('نحو 40 سيارة'), value: 40, unit: 'car', approximate: true }],
      confidence: 0.834,
    },
    {
      ...narrated,
      id: 'c_narrated',
      section: 'body',
      content: [span('تأخر المشروع')],
      text: 'تأخر المشروع',
      kind: 'event',
      certainty: 'certain',
      polarity: 'positive',
      confidence: 0.9,
    },
  ],
  entities: [
    {
      id: 'e1',
      name: 'وكالة الأنباء الوطنية',
      type: 'organization',
      anonymous: false,
      mentions: [span('وكالة الأنباء')],
    },
    { id: 'e2', name: 'مصدر مطلع', type: 'person', anonymous: true, mentions: [span('مصدر مطلع')] },
  ],
  diagnostics: [{ code: 'open-boundary', span: span('السبت'), message: 'where the content ends is unclear' }],
};
