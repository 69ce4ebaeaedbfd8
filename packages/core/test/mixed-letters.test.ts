import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** Of the one claim of a paragraph: its text, its chain with types, and the exact words of the mentions, cue and content in the article. */
function read(lang: string, text: string): Record<string, unknown> {
  const { claims, document } = extract({
    title: lang === 'ar' ? 'خبر من المدينة' : 'A day at the harbour',
    text,
    lang,
  });
  const [claim, ...rest] = claims.filter(({ section }) => section === 'body');
  expect(rest).toEqual([]);
  const slice = (span: { start: number; end: number } | null | undefined): string | null =>
    span == null ? null : document.text.slice(span.start, span.end);
  return {
    chain: claim?.chain.map((hop) => `${hop.names.join(' + ')} (${hop.type}): ${slice(hop.mention) ?? ''}`),
    cue: slice(claim?.cue),
    content: claim?.content.map(slice),
    speech: claim?.speech,
  };
}

describe('Latin letters in an Arabic article', () => {
  it.each([
    [
      'قالت «UNN» إن الهجوم أوقع ثلاثة قتلى.',
      ['UNN (organization): UNN'],
      'قالت',
      'الهجوم أوقع ثلاثة قتلى',
      'indirect',
    ],
    ['وبحسب UNN، فإن المحادثات انتهت.', ['UNN (organization): UNN'], 'بحسب', 'المحادثات انتهت', 'indirect'],
    [
      'وأفادت شبكة CNN بأن الرئيس سيزور المدينة.',
      ['CNN (organization): CNN'],
      'أفادت',
      'الرئيس سيزور المدينة',
      'indirect',
    ],
    [
      'ذكرت شبكة CNN نقلا عن مسؤولين أن المحادثات ستستأنف.',
      ['مسؤولين (group): مسؤولين', 'CNN (organization): CNN'],
      'نقلا عن',
      'المحادثات ستستأنف',
      'indirect',
    ],
    [
      'ونقلت صحيفة The Harbour Times عن مصدر أمني قوله إن الجسر أُغلق.',
      ['مصدر أمني (person): مصدر أمني', 'The Harbour Times (organization): The Harbour Times'],
      'قوله',
      'الجسر أُغلق',
      'indirect',
    ],
    [
      'وقال John Harlow، المتحدث باسم شركة Norvane، إن المصنع سيغلق في مارس.',
      ['John Harlow (person): John Harlow'],
      'قال',
      'المصنع سيغلق في مارس',
      'indirect',
    ],
    [
      'وكتب Harlow على تويتر: “We will close the plant in March.”',
      ['Harlow (person): Harlow'],
      'كتب',
      'We will close the plant in March',
      'direct',
    ],
  ])('%s', (text, chain, cue, content, speech) => {
    expect(read('ar', text)).toEqual({ chain, cue, content: [content], speech });
  });
});

describe('Arabic letters in an English article', () => {
  it.each([
    [
      'Hassan Darwish said: «لن نغادر أرضنا.»',
      ['Hassan Darwish (person): Hassan Darwish'],
      'said',
      'لن نغادر أرضنا',
      'direct',
    ],
    [
      '“لن نغادر أرضنا,” Hassan Darwish told reporters.',
      ['Hassan Darwish (person): Hassan Darwish'],
      'told',
      'لن نغادر أرضنا',
      'direct',
    ],
    [
      '“نحن هنا منذ مئة عام،” said Hassan Darwish, a farmer.',
      ['Hassan Darwish (person): Hassan Darwish'],
      'said',
      'نحن هنا منذ مئة عام',
      'direct',
    ],
    [
      '“من المسؤول؟” asked Hassan Darwish.',
      ['Hassan Darwish (person): Hassan Darwish'],
      'asked',
      'من المسؤول',
      'direct',
    ],
    [
      'The newspaper الميناء reported that the port would close.',
      ['الميناء (organization): الميناء'],
      'reported',
      'the port would close',
      'indirect',
    ],
    [
      'Darwish wrote on Facebook: “شكرًا لكم جميعًا.”',
      ['Darwish (person): Darwish'],
      'wrote',
      'شكرًا لكم جميعًا',
      'direct',
    ],
  ])('%s', (text, chain, cue, content, speech) => {
    expect(read('en', text)).toEqual({ chain, cue, content: [content], speech });
  });
});
