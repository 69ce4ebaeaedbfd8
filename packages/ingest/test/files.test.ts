import { readFileSync } from 'node:fs';
import { extract } from '@isnad/core';
import { ar } from '@isnad/core/ar';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromDocx, fromPdf, fromText, IngestError } from '../src/index.ts';

function file(name: string): Uint8Array {
  return readFileSync(new URL(`files/${name}`, import.meta.url));
}

async function code(work: Promise<unknown>): Promise<string> {
  const result = await work.catch((error: unknown) => error);
  return IngestError.isInstance(result) ? result.code : 'read';
}

describe('fromPdf', () => {
  it('should read Arabic in logical order, with its numbers, foreign words, quotation marks and vowel marks', async () => {
    const article = await fromPdf(file('bridge-ar.pdf'));
    expect(article).toMatchObject({
      title: 'جسر الدانة يعود إلى الخدمة بعد عامين من الإغلاق',
      author: 'سلمى الحاج',
      published: '2025-11-18',
      lang: 'ar',
    });
    expect(article.text.split('\n\n')).toEqual([
      'أعلنت هيئة الطرق، الثلاثاء، إعادة فتح جسر الدانة أمام المركبات التي لا يتجاوز وزنها 3.5 أطنان، بعد إصلاحات كلّفت 12 مليون دينار.',
      'وقال مدير الهيئة نبيل الشامي إن الجسر «اجتاز فحوص السلامة كلها»، مضيفًا أن شركة (Nordbau AG) ستراقب الهيكل حتى عام 2030.',
      'سكان الضفة الشرقية: تأخرتم',
      'ورحّب سكان الضفة الشرقية بالقرار، لكنهم طالبوا بتعويضات عن خسائرهم. وقالت صاحبة متجر تُدعى أم وائل إن مبيعاتها تراجعت بنسبة 40% منذ الإغلاق، وإن أحدًا من المسؤولين لم يزر الحي طوال عامين، لا قبل الإصلاح ولا بعده.',
      'من جانبه، ذكر عضو المجلس البلدي فارس العلي أن المجلس سيناقش طلبات التعويض في جلسته المقبلة، المقررة في 25 نوفمبر، على أن تُصرف الدفعة الأولى مطلع العام.',
      'ولم توضح الهيئة متى يُفتح الجسر أمام الشاحنات.',
    ]);
    // The head of each page and its number are kept, apart.
    expect(article.blocks.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual([
      'صحيفة المرفأ | محليات',
      '1',
      'صحيفة المرفأ | محليات',
      '2',
    ]);
  });

  it('should read columns one after the other, and join divided words', async () => {
    const article = await fromPdf(file('ferry-en.pdf'));
    expect(article).toMatchObject({
      title: 'Ferry fares to rise for the first time in nine years',
      author: 'Dana Whitlock',
      published: '2025-11-18',
      lang: 'en',
    });
    const paragraphs = article.text.split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[2]).toBe(
      'Riders who spoke at the hearing were not persuaded. Paul Brandt, who crosses twice a day, said the boats were late on three mornings out of five, according to a log that he has kept since the spring.',
    );
  });

  it('should leave the bytes of its caller alone', async () => {
    const bytes = Uint8Array.from(file('ferry-en.pdf'));
    await fromPdf(bytes);
    expect(Buffer.from(bytes).equals(file('ferry-en.pdf'))).toBe(true);
  });

  it('should say what is wrong with a file', async () => {
    const pdf = (extra: string, page: string): Uint8Array =>
      strToU8(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${page}>>endobj\ntrailer<</Root 1 0 R${extra}>>\n%%EOF`,
      );
    const key = '41'.repeat(32);
    const locked = `/ID[<${key}><${key}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`;
    expect(await code(fromPdf(pdf('', '')))).toBe('no-text');
    expect(await code(fromPdf(pdf(locked, '')))).toBe('encrypted-pdf');
    expect(await code(fromPdf(strToU8('%PDF-1.4\nnothing')))).toBe('unreadable-pdf');
    expect(await code(fromPdf(new Uint8Array()))).toBe('unreadable-pdf');
    const whole = file('ferry-en.pdf');
    expect(['read', 'unreadable-pdf', 'no-text']).toContain(await code(fromPdf(whole.subarray(0, whole.length / 2))));
  });
});

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>';
const DOCUMENT_RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${properties}<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function docx(body: string, others: Zippable = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/_rels/document.xml.rels': strToU8(DOCUMENT_RELS),
    'word/styles.xml': strToU8(STYLES),
    'word/document.xml': strToU8(document),
    ...others,
  });
}

describe('fromDocx', () => {
  const body = [
    paragraph('الجامعة تؤجل الامتحانات أسبوعًا', 'T'),
    paragraph('بقلم: منى السعدي'),
    paragraph('18 نوفمبر 2025'),
    paragraph('قال رئيس الجامعة أنور قاسم إن الامتحانات ستؤجل أسبوعًا بسبب العاصفة.'),
    paragraph('قاعة الامتحانات صباح الثلاثاء', 'C'),
    paragraph('الطلاب يرحبون', 'H2'),
    paragraph('ورحّب اتحاد الطلبة بالقرار، وقال إنه «جاء في وقته».'),
  ].join('');

  it('should read title, headings, paragraphs, captions and who wrote it when', async () => {
    const article = await fromDocx(docx(body));
    expect(article).toMatchObject({
      title: 'الجامعة تؤجل الامتحانات أسبوعًا',
      author: 'منى السعدي',
      published: '2025-11-18',
      lang: 'ar',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      ...['title', 'byline', 'dateline', 'paragraph', 'caption', 'heading', 'paragraph'],
    ]);
    expect(article.text.split('\n\n')).toEqual([
      'قال رئيس الجامعة أنور قاسم إن الامتحانات ستؤجل أسبوعًا بسبب العاصفة.',
      'الطلاب يرحبون',
      'ورحّب اتحاد الطلبة بالقرار، وقال إنه «جاء في وقته».',
    ]);
  });

  it('should name the writer of the file, and say that it is from there', async () => {
    const core =
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Layla &amp; Co</dc:creator></cp:coreProperties>';
    const article = await fromDocx(
      docx(paragraph('قال المدير إن الأمر انتهى.'), { 'docProps/core.xml': strToU8(core) }),
    );
    expect(article.meta.authors).toEqual({ value: ['Layla & Co'], from: 'file' });
  });

  it('should not unpack a bomb, however it declares itself', async () => {
    const zeros = new Uint8Array(16 * 1024 * 1024);
    const bomb = docx(body, { 'word/footnotes.xml': [zeros, { level: 1 }] });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await code(fromDocx(bomb))).toBe('too-large');
    // The same, declared as small: in the directory and in the entry itself.
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 30 < lying.length; at++) {
      const signature = view.getUint32(at, true);
      const size = signature === 0x02014b50 ? at + 24 : signature === 0x04034b50 ? at + 22 : -1;
      if (size > 0 && view.getUint32(size, true) === zeros.length) view.setUint32(size, 1_000, true);
    }
    expect(['read', 'unreadable-docx']).toContain(await code(fromDocx(lying)));
  });

  it('should not take what the document names from the disk', async () => {
    const external = DOCUMENT_RELS.replace(
      '</Relationships>',
      '<Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
    );
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="i" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const bytes = docx(picture + paragraph('قال المدير إن الأمر انتهى.'), {
      'word/_rels/document.xml.rels': strToU8(external),
    });
    expect((await fromDocx(bytes)).blocks).toEqual([{ kind: 'paragraph', text: 'قال المدير إن الأمر انتهى.' }]);
  });

  it('should say what is wrong with a file', async () => {
    expect(await code(fromDocx(docx('')))).toBe('no-article');
    expect(await code(fromDocx(strToU8('PK\u0003\u0004 nothing')))).toBe('unreadable-docx');
    expect(await code(fromDocx(zipSync({ 'a.xml': strToU8('<a/>') })))).toBe('unreadable-docx');
    expect(await code(fromDocx(docx('<w:p><w:r>')))).toBe('unreadable-docx');
    expect(await code(fromDocx(docx('<w:sdt><w:sdtContent>'.repeat(50_000))))).toBe('unreadable-docx');
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await code(fromDocx(old))).toBe('unreadable-docx');
  });
});

describe('fromText', () => {
  it('should join the lines of an e-mail, and keep the others', () => {
    const article = fromText(
      [
        'Port strike ends after three days',
        '',
        'By Dana Whitlock',
        'November 18, 2025',
        '',
        'Dock workers returned to the harbor on Tuesday after the union and the',
        'port authority agreed on a new shift plan, both sides said in a joint',
        'statement.',
        '',
        '“It is a fair plan,” said Paul Brandt, who speaks for the union.',
      ].join('\r\n'),
    );
    expect(article).toMatchObject({
      title: 'Port strike ends after three days',
      author: 'Dana Whitlock',
      published: '2025-11-18',
      lang: 'en',
    });
    expect(article.text.split('\n\n')).toEqual([
      'Dock workers returned to the harbor on Tuesday after the union and the port authority agreed on a new shift plan, both sides said in a joint statement.',
      '“It is a fair plan,” said Paul Brandt, who speaks for the union.',
    ]);
  });

  it('should take one line a paragraph, as pasted text has it', () => {
    const article = fromText(
      'عودة الملاحة في الميناء\nأعلنت الهيئة عودة الملاحة.\nوقالت إن الأضرار طفيفة.\nاقرأ أيضًا: عاصفة في الطريق',
    );
    expect(article.title).toBe('عودة الملاحة في الميناء');
    expect(article.text).toBe('أعلنت الهيئة عودة الملاحة.\n\nوقالت إن الأضرار طفيفة.');
    expect(article.blocks.at(-1)).toEqual({ kind: 'furniture', text: 'اقرأ أيضًا: عاصفة في الطريق' });
  });

  it('should refuse an empty text', async () => {
    expect(await code((async () => fromText(' \n\u00ad'))())).toBe('no-article');
  });

  it('should give what core takes as it is', () => {
    const article = fromText('عودة الملاحة\n\nقال رئيس الهيئة سالم العمري إن الملاحة عادت إلى طبيعتها.');
    const { claims, document } = extract(article, { languages: [ar] });
    expect(document.text).toBe(`${article.title ?? ''}\n\n${article.text}`);
    expect(claims.map(({ text }) => text)).toContain('الملاحة عادت إلى طبيعتها');
  });
});
