import { describe, expect, it } from 'vitest';
import { fromFeed } from '../src/index.ts';
import { encode } from './read-pages.ts';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>صحيفة المرفأ</title><link>https://almarfa.example</link><language>ar</language>
<item><title>تأجيل هدم &amp;quot;السوق القديم&amp;quot;</title><link>https://almarfa.example/1</link><guid isPermaLink="false">https://almarfa.example/?p=1</guid>
<dc:creator><![CDATA[سلمى الحاج]]></dc:creator><category><![CDATA[محليات]]></category><pubDate>Tue, 18 Nov 2025 09:12:44 +0200</pubDate>
<description><![CDATA[<p>أعلنت البلدية تأجيل الهدم&#8230; [&hellip;]</p>]]></description>
<content:encoded><![CDATA[<p>أعلنت البلدية تأجيل هدم السوق القديم ثلاثة أشهر.</p><figure><img src="a.jpg"><figcaption>مدخل السوق</figcaption></figure><p><strong>اقرأ أيضًا:</strong> <a href="/2">ارتفاع الإيجارات</a></p><h3>التجار: لا بديل</h3><p>وقال حسن مرعي إن التجار &laquo;لن يخرجوا&raquo;.</p><p>ظهرت المقالة <a href="https://almarfa.example/1">تأجيل هدم السوق القديم</a> أولاً على <a href="https://almarfa.example">صحيفة المرفأ</a>.</p>]]></content:encoded></item>
<item><title>خبر بلا نص</title><link>/2</link><description>ملخص الخبر فقط.</description></item>
</channel></rss>`;

describe('fromFeed', () => {
  it('should read RSS with full content as articles, without what the feed adds', () => {
    const feed = fromFeed(RSS);
    expect(feed).toMatchObject({ title: 'صحيفة المرفأ', lang: 'ar', leftOut: 0 });
    const [first, second] = feed.items;
    expect(first).toMatchObject({
      id: 'https://almarfa.example/?p=1',
      url: 'https://almarfa.example/1',
      title: 'تأجيل هدم "السوق القديم"',
      summary: 'أعلنت البلدية تأجيل الهدم… […]',
      published: '2025-11-18T09:12:44+02:00',
      article: {
        title: 'تأجيل هدم "السوق القديم"',
        publisher: 'صحيفة المرفأ',
        author: 'سلمى الحاج',
        section: 'محليات',
        published: '2025-11-18T09:12:44+02:00',
        lang: 'ar',
        url: 'https://almarfa.example/1',
        text: 'أعلنت البلدية تأجيل هدم السوق القديم ثلاثة أشهر.\n\nالتجار: لا بديل\n\nوقال حسن مرعي إن التجار «لن يخرجوا».',
      },
    });
    expect(first?.article?.meta.publisher?.from).toBe('feed');
    expect(first?.article?.blocks.map(({ kind }) => kind)).toEqual([
      ...['paragraph', 'caption', 'furniture', 'heading', 'paragraph', 'furniture'],
    ]);
    // A summary is no article.
    expect(second).toEqual({ url: 'https://almarfa.example/2', title: 'خبر بلا نص', summary: 'ملخص الخبر فقط.' });
  });

  it('should read Atom, with XHTML content and relative addresses', () => {
    const feed = fromFeed(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title type="text">Isles Wire</title><link rel="self" href="https://isles.example/feed"/><link href="https://isles.example/"/>
      <entry><id>tag:isles.example,2025:1</id><title type="html">Quota &amp;amp; talks</title><link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/quota"/><updated>2025-11-18T09:00:00Z</updated><published>2025-11-18T07:45:00+01:00</published>
      <author><name>Kirsty Auld</name></author><author><name>Ian Mor</name></author><category term="fish" label="Fishing"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Boat owners were <em>shut out</em> of the talks.</p><p>A decision is due in May.</p></div></content></entry></feed>`,
    );
    expect(feed).toMatchObject({ title: 'Isles Wire', lang: 'en-GB' });
    expect(feed.items[0]).toMatchObject({
      id: 'tag:isles.example,2025:1',
      url: 'https://isles.example/quota',
      title: 'Quota & talks',
      published: '2025-11-18T07:45:00+01:00',
      modified: '2025-11-18T09:00:00Z',
      article: {
        author: 'Kirsty Auld and Ian Mor',
        section: 'Fishing',
        text: 'Boat owners were shut out of the talks.\n\nA decision is due in May.',
      },
    });
  });

  it('should read RDF and JSON Feed', () => {
    const rdf = fromFeed(
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>A</title><link>https://a.example/</link></channel><item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2025-11-18T10:00:00+03:00</dc:date></item></rdf:RDF>`,
    );
    expect(rdf.items).toEqual([
      { id: 'https://a.example/1', url: 'https://a.example/1', title: 'One', published: '2025-11-18T10:00:00+03:00' },
    ]);
    const json = fromFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: '1',
            url: 'https://j.example/1',
            title: 'One',
            content_text: 'He said a < b.\n\nShe agreed with that.',
            date_published: '2025-11-18T10:00:00Z',
          },
        ],
      }),
    );
    expect(json.items[0]).toMatchObject({ id: '1', article: { text: 'He said a < b.\n\nShe agreed with that.' } });
  });

  it('should read bytes in the encoding that the feed declares', () => {
    const xml = RSS.replace('encoding="UTF-8"', 'encoding="windows-1256"').replaceAll(
      /[^\p{ASCII}\u0600-\u06FF«»]/gu,
      '',
    );
    expect(fromFeed(encode(xml, 'windows-1256')).title).toBe('صحيفة المرفأ');
  });

  it('should keep the other entries where one cannot be read, and say why', () => {
    const bad = `<![CDATA[${'<b>'.repeat(2_000)}]]>`;
    const feed = fromFeed(
      RSS.replace('</channel>', `<item><title>سيئ</title><content:encoded>${bad}</content:encoded></item></channel>`),
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['تأجيل هدم "السوق القديم"', 'خبر بلا نص', 'سيئ']);
    expect(feed.items[2]?.problem?.code).toBe('too-complex');
    expect(feed.items[0]?.article).toBeDefined();
  });

  it('should take only web addresses', () => {
    const feed = fromFeed(
      '<rss version="2.0"><channel><title>T</title><item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><link>https://u:p@x.example/</link></item></channel></rss>',
    );
    expect(feed.items).toEqual([{ title: 'a' }, { title: 'b' }]);
  });

  it('should say how many entries it left out', () => {
    const items = Array.from({ length: 2_005 }, (_, k) => `<item><title>${k}</title></item>`).join('');
    const feed = fromFeed(`<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`);
    expect(feed.items).toHaveLength(2_000);
    expect(feed.leftOut).toBe(5);
  });
});
