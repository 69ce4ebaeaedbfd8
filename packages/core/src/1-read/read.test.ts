import { describe, expect, it } from 'vitest';
import { evaluationArticles, fixtureArticles } from '../../test/support/articles.ts';
import { extract } from '../all.ts';

const read = (article: Parameters<typeof extract>[0]): string[] => extract(article).claims.map(({ text }) => text);

describe('the lines of an article', () => {
  it.each([
    ['قال الوزير إن العمل مستمر', 'العمل مستمر'],
    ['The minister said the bridge was closed', 'the bridge was closed'],
  ])('should be read where there is but one, whatever it ends in: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
    expect(read({ title: 'عنوان', text })).toContain(claim);
  });

  it('should give no claim where they only say who wrote them', () => {
    expect(read('قال الوزير إن العمل مستمر.\n\nسمير الحلبي - الساحل')).toEqual(['العمل مستمر']);
  });
});

describe('a paragraph whose lines a width broke', () => {
  const width = (text: string, columns: number): string => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + word.length >= columns) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  };

  it.each([
    [
      'ar',
      'قالت وزارة الصحة في بيان أصدرته أمس إن عدد المصابين في المدينة الجديدة بلغ ثلاثمئة مصاب خلال شهر واحد، مشيرة إلى أن المستشفيات مستعدة لاستقبال المرضى في كل وقت. وأضافت أن الأطباء يعملون منذ أيام بلا توقف، وأن الأدوية متوفرة في الصيدليات كلها وفي المراكز الصحية.',
    ],
    [
      'en',
      'The Health Ministry said in a statement on Monday that three hundred people had fallen ill in the new town within a month, adding that the hospitals were ready to take patients at any hour. The ministry also said that doctors had worked for days without rest and that no medicine was wanting.',
    ],
  ])('should be read as one: %s', (lang, text) => {
    const read = (text: string): string[] =>
      extract({ text, lang }).claims.map(({ text }) => text.replace(/\s+/gu, ' '));
    const plain = `${text}\n\n${text}`;
    for (const columns of [28, 35, 40, 45, 62, 72]) {
      const wrapped = `${width(text, columns)}\n\n${width(text, columns)}`;
      expect(wrapped).not.toBe(plain);
      expect(read(wrapped), String(columns)).toEqual(read(plain));
    }
  });

  it.each([35, 40, 45, 60, 72])('should be read as one in an article of paragraphs, in %i columns', (columns) => {
    const flat = (text: string): string => text.replace(/\s+/gu, ' ');
    let claims = 0;
    let lost = 0;
    for (const [, article] of [...fixtureArticles(), ...evaluationArticles()]) {
      const paragraphs = article.split(/\n+/u).filter((line) => line.trim() !== '');
      const [title = '', ...body] = paragraphs;
      // A few lines show no width.
      if (body.reduce((sum, line) => sum + Math.floor(line.length / columns), 0) < 12) continue;
      const wrapped = [title, ...body.map((line) => width(line, columns))].join('\n\n');
      const found = new Set(extract(wrapped).claims.map(({ text }) => flat(text)));
      const whole = extract(paragraphs.join('\n\n')).claims;
      claims += whole.length;
      lost += whole.filter(({ text }) => !found.has(flat(text))).length;
    }
    expect(claims).toBeGreaterThanOrEqual(40);
    expect(lost / claims).toBeLessThan(0.01);
  });

  it.each([
    [
      'a poem',
      'في آخر الليل يا مدينة الملح\nيمشي على البحر ظلّ من نخيل\nكأن صوت الموج باب بعيد\nيفتحه الغائبون عند الرحيل',
    ],
    [
      'a poem',
      'The harbour keeps its lamps alight\nfor boats that never cross the bar,\nand every widow in the night\ncounts every lantern as a star.',
    ],
    [
      'a list',
      '- خبز وزيت وملح وسكر وشاي\n- أرز وعدس وحمص وفول وقمح\n- ماء وحليب وعصير وقهوة وتمر\n- صابون وورق وخيط وإبر وشمع',
    ],
    [
      'a list',
      'Ada Ruhl, the mayor of Tessel\nOtto Brandt, a fisherman there\nLena Strand, who runs the mill\nHugo Vane, the harbour master',
    ],
  ])('should not be %s: %s', (_name, lines) => {
    const article = `العنوان\n\nقال الوزير إن السد آمن.\n\n${lines}\n\nوقال الوزير إن الجسر مغلق.`;
    const kept = extract(article).document.blocks.map(({ span }) => article.slice(span.start, span.end));
    expect(kept).toEqual(article.split(/\n+/u));
  });

  it.each([40, 72])('should leave the headings between paragraphs, in %i columns', (columns) => {
    const paragraph = width(
      'قالت وزارة الصحة في بيان أصدرته أمس إن عدد المصابين في المدينة الجديدة بلغ ثلاثمئة مصاب خلال شهر واحد، مشيرة إلى أن المستشفيات مستعدة لاستقبال المرضى في كل وقت.',
      columns,
    );
    const article = ['أخبار', paragraph, 'مستشفيات المدينة', paragraph, 'مرضى من القرى', paragraph].join('\n\n');
    const { blocks } = extract(article).document;
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'byline',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});

it('should read two graves as the quotation mark they stand for', () => {
  expect(read("قال الوزير: ``العمل مستمر في الميناء''.")).toEqual(['العمل مستمر في الميناء']);
});

describe('a text without a title', () => {
  it.each([
    ['وصل وزير النقل نادر الحداد إلى المدينة.\n\nوقال الحداد إن الطريق مفتوح.', 'نادر الحداد'],
    ['Transport minister Ada Ruhl arrived on Monday.\n\nRuhl said the road was open.', 'Ada Ruhl'],
  ])('should begin with its first sentence: %s', (text, name) => {
    const { document, claims } = extract({ text });
    expect(document.title).toBeNull();
    expect(claims.at(-1)?.chain[0]?.names).toEqual([name]);
  });
});
