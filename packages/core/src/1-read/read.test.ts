import { describe, expect, it } from 'vitest';
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
    const wrapped = `${width(text, 62)}\n\n${width(text, 62)}`;
    expect(wrapped).not.toBe(plain);
    expect(read(wrapped)).toEqual(read(plain));
  });
});

it('should read two graves as the quotation mark they stand for', () => {
  expect(read("قال الوزير: ``العمل مستمر في الميناء''.")).toEqual(['العمل مستمر في الميناء']);
});
