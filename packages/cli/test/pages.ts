/** Pages and feeds of our own. */
export const page = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>عودة العبّارة - صحيفة الوادي</title>
<meta property="article:published_time" content="2025-08-16T09:30:00+03:00"></head><body>
<nav><a href="/">الرئيسية</a><a href="/news">أخبار</a></nav><article><h1>عودة العبّارة بعد عشر سنوات</h1>
<p>قال وزير النقل سالم الحربي إن العبّارة ستعود إلى العمل بين الضفتين يوم الاثنين المقبل بعد انقطاع طويل.</p>
<p>وأضاف الحربي: «كلف إصلاح المرسى نحو 40 مليون دولار»، وشكر السكان على صبرهم في السنوات الماضية.</p>
<p>وتنطلق أول رحلة في السادسة صباحا، وثمن التذكرة كثمن تذكرة الحافلة، كما ذكرت هيئة الموانئ.</p></article>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

/** A feed: an entry in full, one that has to be fetched, one with neither a text nor an address, and one that is not there. */
export function feed(origin: string): string {
  const full = '<p>قال سالم الحربي إن الطريق الجديد سيفتح أمام السيارات الأسبوع المقبل.</p><p>وتأخر المشروع عامين.</p>';
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>صحيفة الوادي</title>
<link>${origin}/</link><language>ar</language>
<item><title>افتتاح الطريق</title><link>${origin}/road</link><content:encoded><![CDATA[${full}]]></content:encoded></item>
<item><title>عودة العبّارة</title><link>${origin}/page</link></item>
<item><title>بلا شيء</title></item>
<item><title>غائب</title><link>${origin}/gone</link></item>
</channel></rss>`;
}
