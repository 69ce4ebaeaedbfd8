import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  toClaimReviews,
  toCsv,
  toHtml,
  toNdjson,
  toNinjs,
  toProv,
  toWebAnnotations,
  type Review,
} from '../src/index.ts';
import { judged, review, reviewers, sample, unjudged } from './sample.ts';

const extraction = sample();
const links = (host: string) => [{ url: `https://${host}.example/` }];
const by = (reviewer: string, label: string, host: string) =>
  judged(label, { reviewer, links: links(host) }).judgements;

/** One confirmed it, the other one called it false, and it was settled as confirmed. */
const settled: Review = review('c_cost', {
  label: 'confirmed',
  conflict: false,
  judgements: [...by('u1', 'confirmed', 'right'), ...by('u2', 'false', 'wrong')] as never,
  settlement: { reviewer: 'u3', at: '2025-08-19T10:00:00Z', label: 'confirmed', reason: 'الميزانية', links: [] },
});
const open: Review = {
  ...settled,
  status: { ...settled.status, label: 'unreviewed', conflict: true, settlement: null },
};
const rowOf = (reviews: readonly Review[], claim: string) =>
  parse<Record<string, string>>(toCsv(extraction, { reviews, reviewers }), { columns: true }).find(
    (row) => row['claim'] === claim,
  );

describe('a verdict and what it rests on', () => {
  it('should cite in a ClaimReview only what was brought for the verdict, and name only who gave it', () => {
    const [only] = toClaimReviews(extraction, { reviews: [settled], reviewers });
    expect(JSON.stringify(only)).toContain('https://right.example/');
    expect(JSON.stringify(only)).not.toContain('https://wrong.example/');
  });

  it('should give a row of the table the links and the names behind its verdict', () => {
    expect(rowOf([settled], 'c_cost')).toMatchObject({
      status: 'confirmed',
      links: 'https://right.example/',
      reviewers: 'هدى | u3',
    });
  });

  it('should call a conflict one, and give both sides of it', () => {
    expect(rowOf([open], 'c_cost')).toMatchObject({
      status: 'in-conflict',
      sourcing: 'unchecked',
      links: 'https://right.example/ https://wrong.example/',
      reviewers: 'هدى | كريم',
    });
    expect(toNdjson(extraction, { reviews: [open] })).toContain('"status":"in-conflict"');
    expect(toClaimReviews(extraction, { reviews: [open] })).toEqual([]);
  });

  it('should say of which article a row or a line is', () => {
    const facts = {
      publisher: 'صحيفة الوادي',
      url: 'https://news.example/tunnel?id=1#top',
      published: '2025-08-16T09:30:00Z',
    };
    expect(rowOf([], 'c_cost')).toMatchObject(facts);
    expect(JSON.parse(toNdjson(extraction).split('\n')[0] ?? '')).toMatchObject({
      ...facts,
      title: 'نفق جديد تحت نهر الوادي 🚧',
    });
  });
});

describe('a judgement of the claim as it was before', () => {
  const [given] = judged('confirmed', { links: links('old') }).judgements;
  const earlier: Review = review('c_cost', {
    ...unjudged('unreviewed'),
    earlier: given === undefined ? [] : [{ ...given, changed: ['source'] }],
  });
  const options = { reviews: [earlier], reviewers };

  it('should be no verdict in any format', () => {
    expect(toClaimReviews(extraction, options)).toEqual([]);
    expect(rowOf([earlier], 'c_cost')).toMatchObject({ status: 'unreviewed', links: '', reviewers: '' });
    expect(JSON.stringify(toWebAnnotations(extraction, options))).not.toContain('status:confirmed');
  });

  it('should be told in the report, with why it does not count', () => {
    expect(toHtml(extraction, { ...options, lang: 'en' })).toContain('Given on another source; it does not count.');
    expect(toHtml(extraction, { ...options, lang: 'ar' })).toContain('أُعطي على مصدر آخر، فلا يُحتسب.');
  });
});

describe('a headline that was put right', () => {
  const title = 'نفق النهر: الكلفة والموعد';

  it('should stand in every format', () => {
    expect(toNinjs(extraction, { title }).headlines?.[0]?.value).toBe(title);
    expect(JSON.stringify(toProv(extraction, { title }))).toContain(title);
    expect(JSON.stringify(toClaimReviews(extraction, { title, reviews: [settled] }))).toContain(title);
    expect(toCsv(extraction, { title })).toContain(title);
  });

  it('should be read from the right where it begins in Arabic, however many Latin names it lists', () => {
    const many = 'شركة OpenAI تطلق GPT-5 في «Dubai Internet City» (DIC)، بحسب The New York Times';
    expect(toHtml(extraction, { title: many })).toContain(`<h1 dir="rtl">${many}</h1>`);
  });

  it('should head the report, above the one in the text with its claims', () => {
    const page = toHtml(extraction, { title });
    expect(page).toContain(`<title>${title} · `);
    expect(page).toContain(`<h1 dir="rtl">${title}</h1>`);
    expect(page.match(/<h1/gu)).toHaveLength(1);
    expect(page).toContain('id="words-1"');
    expect(toHtml(extraction).match(/<h1/gu)).toHaveLength(1);
  });
});

describe('the report', () => {
  it('should count as judged what has both answers', () => {
    const half = review('c_opening', judged('false', { links: links('one') }));
    const whole = review('c_cost', judged('false', { links: links('one') }), judged('not-applicable'));
    expect(toHtml(extraction, { reviews: [half, whole], lang: 'en' })).toContain('<b>1</b> judged');
  });

  it('should say what a conflict had been settled as that is open again', () => {
    const again: Review = {
      ...open,
      status: {
        ...open.status,
        settlement: { reviewer: 'u3', at: '2025-08-19T10:00:00Z', label: 'disputed', reason: 'لا دليل' },
      },
    };
    const page = toHtml(extraction, { reviews: [again], lang: 'en' });
    expect(page).toContain(
      '<span class="verdict disputed">Disputed</span><b>Was settled so; a later judgement differs</b>',
    );
  });

  it('should show each paragraph and each claim in its own direction', () => {
    const text = 'خبر قصير\n\n“We are ready,” the minister said.\n\nوصل الوفد إلى جدة.';
    const english = { start: text.indexOf('We are ready'), end: text.indexOf(',”') };
    const [first] = extraction.claims;
    const mixed = {
      ...extraction,
      document: {
        ...extraction.document,
        text,
        title: { start: 0, end: 8 },
        blocks: [
          { kind: 'title' as const, span: { start: 0, end: 8 } },
          { kind: 'paragraph' as const, span: { start: 10, end: text.indexOf('\n\nوصل') } },
          { kind: 'paragraph' as const, span: { start: text.indexOf('وصل'), end: text.length } },
        ],
      },
      claims: first === undefined ? [] : [{ ...first, content: [english], text: 'We are ready' }],
    };
    const page = toHtml(mixed);
    expect(page).toContain('<p class="paragraph" lang="ar" dir="ltr">');
    expect(page).toContain('<p class="paragraph" lang="ar" dir="rtl">');
    expect(page).toContain('<p class="words" lang="ar" dir="ltr">We are ready</p>');
  });
});
