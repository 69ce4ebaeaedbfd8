import type { Claim, Entity, Extraction, Hop, Span } from '@isnad/core';
import type { FacetReview, Judgement, Review, SourcingLabel, StatusLabel } from '../src/index.ts';

/** An invented article with a relay, an unnamed source, a claim in two pieces, a narrated one, tashkeel, and an emoji before it all. */
export const sampleText = [
  'نفق جديد تحت نهر الوادي 🚧',
  'قال وزير النقل سامي الحدّاد في بيان إن النفق سيُفتح، كما قال، يوم السبت، وإن كلفته بلغت 40 مليون دولار.',
  'ونقلت صحيفة «المدار» عن مصدر مطلع أن الشركة تأخرت شهرين.',
  'وكان المشروع بدأ عام 2019.',
].join('\n\n');

function span(words: string): Span {
  const start = sampleText.indexOf(words);
  if (start === -1) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

const entity = (id: string, name: string, type: Entity['type'], words: string, anonymous = false): Entity => ({
  id,
  name,
  type,
  anonymous,
  mentions: [span(words)],
});

const entities = [
  entity('e_minister', 'سامي الحدّاد', 'person', 'وزير النقل سامي الحدّاد'),
  entity('e_madar', 'المدار', 'organization', 'صحيفة «المدار»'),
  entity('e_unnamed', 'مصدر مطلع', 'person', 'مصدر مطلع', true),
];

function hop(id: string, role: Hop['role'] = 'speaker'): Hop {
  const found = entities.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return {
    entity: id,
    names: [found.name],
    type: found.type,
    role,
    mention: found.mentions[0] ?? null,
    anonymous: found.anonymous,
    resolved: 'stated',
  };
}

function claim(id: string, pieces: readonly string[], given: Partial<Claim>): Claim {
  return {
    id,
    section: 'body',
    content: pieces.map(span),
    text: pieces.join(' … '),
    speech: 'indirect',
    kind: 'event',
    certainty: 'certain',
    polarity: 'positive',
    attribution: null,
    cue: null,
    chain: [],
    medium: null,
    basis: null,
    sourcing: { origin: 'named', access: 'direct', distance: 1, flags: [] },
    times: [],
    quantities: [],
    confidence: 0.8,
    ...given,
  };
}

const minister = { chain: [hop('e_minister')], cue: span('قال'), medium: medium() };

function medium(): Claim['medium'] {
  return { kind: 'statement', span: span('بيان'), outlet: null };
}

/** A new copy of the article above with its claims. */
export function sample(): Extraction {
  const blocks = sampleText.split('\n\n').map((words, index) => ({
    kind: index === 0 ? ('title' as const) : ('paragraph' as const),
    span: span(words),
  }));
  return {
    schema: 'isnad/1',
    document: {
      text: sampleText,
      lang: 'ar',
      title: blocks[0]?.span ?? null,
      blocks,
      meta: {
        publisher: 'صحيفة الوادي',
        author: 'ليلى منصور',
        published: '2025-08-16T09:30:00Z',
        url: 'https://news.example/tunnel?id=1#top',
      },
    },
    attributions: [],
    claims: [
      claim('c_title', ['نفق جديد تحت نهر الوادي'], {
        section: 'headline',
        speech: 'narrated',
        sourcing: { origin: 'none', access: 'none', distance: 0, flags: ['unattributed-assertion'] },
      }),
      claim('c_opening', ['النفق سيُفتح', 'يوم السبت'], {
        ...minister,
        kind: 'prediction',
        times: [{ span: span('يوم السبت'), value: '2025-08-23' }],
      }),
      claim('c_cost', ['كلفته بلغت 40 مليون دولار'], {
        ...minister,
        kind: 'measure',
        quantities: [{ span: span('40 مليون دولار'), value: 40_000_000, unit: 'USD', approximate: false }],
      }),
      claim('c_delay', ['الشركة تأخرت شهرين'], {
        chain: [hop('e_unnamed'), hop('e_madar', 'relay')],
        cue: span('ونقلت'),
        sourcing: { origin: 'anonymous', access: 'relayed', distance: 2, flags: ['anonymous-origin', 'second-hand'] },
      }),
      claim('c_begun', ['المشروع بدأ عام 2019'], {
        speech: 'narrated',
        sourcing: { origin: 'none', access: 'none', distance: 0, flags: ['unattributed-assertion'] },
      }),
    ],
    entities,
    diagnostics: [],
  };
}

export const unjudged = <Label extends string>(label: Label): FacetReview<Label> => ({
  label,
  conflict: false,
  judgements: [],
  settlement: null,
});

export function judged<Label extends string>(label: Label, given: Partial<Judgement<Label>> = {}): FacetReview<Label> {
  const judgement = {
    reviewer: 'u1',
    at: '2025-08-17T10:00:00.000Z',
    label,
    note: '',
    links: [],
    team: null,
    ...given,
  };
  return { label, conflict: false, judgements: [judgement], settlement: null };
}

export function review(
  claim: string,
  status: FacetReview<StatusLabel> = unjudged('unreviewed'),
  sourcing: FacetReview<SourcingLabel> = unjudged('unchecked'),
): Review {
  return { claim, status, sourcing };
}

/** Reviews as a desk would leave them: one confirmed, one false with evidence at the origin, one struck, one orphaned. */
export function sampleReviews(): Review[] {
  return [
    review(
      'c_opening',
      judged('false', {
        note: 'يقول الموقع إن الموعد هو الأحد.',
        links: [{ url: 'https://transport.example/opening', title: 'موعد الافتتاح', bearing: 'origin' }],
      }),
      judged('at-origin', { links: [{ url: 'https://transport.example/opening', title: '', bearing: 'origin' }] }),
    ),
    {
      ...review('c_cost', judged('confirmed', { reviewer: 'u2' })),
      notes: [{ reviewer: 'u2', at: '2025-08-18T08:00:00.000Z', text: 'راجعت الميزانية.' }],
      evidence: [{ url: 'https://budget.example/2025', title: 'الميزانية', bearing: 'supports' }],
    },
    { ...review('c_delay', judged('confirmed')), struck: true },
    {
      ...review('c_gone', judged('unverifiable', { note: 'لا أثر له' })),
      quote: { exact: ['عبارة لم تعد في المقال'], prefix: '', suffix: '' },
    },
  ];
}

export const reviewers = { u1: 'هدى', u2: 'كريم' };
