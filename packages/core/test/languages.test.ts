import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { en } from '../src/en.ts';
import { extract as extractWith } from '../src/index.ts';

interface Read {
  lang: string;
  codes: string[];
  /** Claims, attributions and entities. */
  found: number;
}

const read = (text: string, lang?: string): Read => {
  const { document, diagnostics, claims, attributions, entities } = extract(
    lang === undefined ? { text } : { text, lang },
  );
  expect(document.text).toBe(text);
  expect(document.blocks.length).toBeGreaterThan(0);
  return {
    lang: document.lang,
    codes: diagnostics.map(({ code }) => code),
    found: claims.length + attributions.length + entities.length,
  };
};

/** Nothing is read, and it is said why. */
const UNKNOWN: Read = { lang: 'und', codes: ['unknown-language'], found: 0 };

describe('languages in the letters of one that can be read', () => {
  it.each([
    [
      'French',
      'Le ministre a annoncé mardi que la route entre les deux villes serait fermée pendant trois semaines. Selon un porte-parole de la mairie, les travaux vont coûter plus de quatre millions d’euros. « Nous n’avons pas le choix », a déclaré la maire devant les habitants. On a vu des voitures sur le pont.',
    ],
    [
      'Spanish',
      'El ministro anunció el martes que la carretera entre las dos ciudades estará cerrada durante tres semanas. Según un portavoz del ayuntamiento, las obras costarán más de cuatro millones de euros. No tenemos otra opción, dijo la alcaldesa a los vecinos, que han pedido ayuda al Estado.',
    ],
    [
      'German',
      'Der Minister kündigte am Dienstag an, dass die Straße zwischen den beiden Städten drei Wochen lang gesperrt wird. Nach Angaben eines Sprechers kosten die Arbeiten mehr als vier Millionen Euro. Wir haben keine Wahl, sagte die Bürgermeisterin. So war es auch im Jahr davor, als er an der Brücke stand.',
    ],
    [
      'Dutch',
      'De minister maakte dinsdag bekend dat de weg tussen de twee steden drie weken lang dicht is. Volgens een woordvoerder kosten de werken meer dan vier miljoen euro. Wij hebben geen keus, zei de burgemeester tegen de bewoners. Het is niet bekend of de brug in mei open gaat. Hij was er in de nacht.',
    ],
    [
      'Norwegian',
      'Ministeren sa tirsdag at veien mellom de to byene skal være stengt i tre uker. Ifølge en talsmann koster arbeidet mer enn fire millioner euro. Vi har ikke noe valg, sa ordføreren til innbyggerne, som har bedt staten om hjelp. Det er ikke klart når broen kan åpnes for trafikk, men de to andre ble hjemme.',
    ],
    [
      'Turkish',
      'İçişleri Bakanı salı günü iki şehir arasındaki yolun üç hafta boyunca kapalı kalacağını açıkladı. Belediye sözcüsüne göre çalışmalar dört milyon avrodan fazlaya mal olacak. Belediye başkanı, devletten yardım isteyen sakinlere başka seçeneğimiz yok dedi. Köprünün ne zaman açılacağı henüz bilinmiyor ve açıklama yapılmadı.',
    ],
    [
      'Indonesian',
      'Menteri mengumumkan pada hari Selasa bahwa jalan di antara dua kota itu akan ditutup selama tiga minggu. Menurut juru bicara balai kota, pekerjaan itu akan menelan biaya lebih dari empat juta euro. Kami tidak punya pilihan, kata wali kota kepada warga. Belum jelas kapan jembatan itu akan dibuka.',
    ],
    [
      'Persian',
      'وزیر کشور روز سه‌شنبه اعلام کرد که جاده میان دو شهر به مدت سه هفته بسته خواهد بود و هزینه آن چهار میلیون یورو است.',
    ],
    ['Urdu', 'وزیر داخلہ نے منگل کو اعلان کیا کہ دونوں شہروں کے درمیان سڑک تین ہفتوں تک بند رہے گی۔'],
    ['Kurdish', 'وەزیری ناوخۆ ڕۆژی سێشەممە ڕایگەیاند کە ڕێگای نێوان دوو شارەکە بۆ ماوەی سێ هەفتە دادەخرێت.'],
  ])('should say that it cannot read %s', (_language, text) => {
    expect(read(text)).toEqual(UNKNOWN);
  });

  it.each([
    ['French', 'La police a arrêté deux hommes dans le port. Le procureur, qui refuse de parler, sera relevé.'],
    ['German', 'Die Polizei nahm zwei Männer fest. Der Anwalt der beiden war nicht zu erreichen.'],
    ['Spanish', 'El alcalde dimitió el lunes tras una reunión del consejo. No se sabe quién va a ocupar su puesto.'],
    ['Portuguese', 'O ministro anunciou na terça que a estrada ficará fechada. As obras custarão quatro milhões.'],
    [
      'Italian',
      'La polizia ha arrestato due uomini nel porto. Il procuratore non ha voluto parlare con i giornalisti.',
    ],
    ['Dutch', 'De politie heeft twee mannen aangehouden. De officier wil niet zeggen wie zij zijn.'],
    ['Turkish', 'Polis limanda iki kişiyi yakaladı. Savcı açıklama yapmadı, ancak olay yeri bir gün kapalı kaldı.'],
    ['Polish', 'Minister ogłosił we wtorek, że droga będzie zamknięta. Według ratusza prace pochłoną miliony.'],
    ['Indonesian', 'Polisi menangkap dua pria di pelabuhan. Jaksa tidak mau berbicara tentang perkara itu.'],
    ['Persian', 'وزیر کشور گفت که جاده بسته خواهد بود. هزینه آن چهار میلیون یورو است.'],
    ['Urdu', 'وزیر نے کہا کہ سڑک بند رہے گی۔ اس پر چار ملین یورو خرچ ہوں گے۔'],
  ])('should say so of two sentences of %s', (_language, text) => {
    expect(read(text)).toEqual(UNKNOWN);
  });

  it.each([
    ['fr', 'Le ministre a annoncé mardi que la route serait fermée.'],
    ['fr', 'Le ministre parle.'],
    ['de', 'Der Minister sagte das in Berlin.'],
    ['fa', 'وزیر گفت که جاده باز است.'],
    ['fa', 'قیمت نان بالا رفت.'],
    // As on a keyboard that has no letters for Persian.
    ['fa', 'وزير كشور امروز در تهران اعلام كرد.'],
  ])('should say so of a few words where the caller names the language: %s', (lang, text) => {
    expect(read(text, lang)).toEqual({ ...UNKNOWN, lang });
  });

  it.each([
    [
      'French as English',
      'en',
      'Le ministre a annoncé mardi que la route entre les deux villes serait fermée. Les travaux, dit-il, sont une priorité pour nous.',
    ],
    ['Persian as Arabic', 'ar', 'وزیر کشور گفت که جاده بسته خواهد بود. هزینه آن چهار میلیون یورو است.'],
  ])('should not be misled by a label that gives %s', (_what, lang, text) => {
    expect(read(text, lang)).toEqual(UNKNOWN);
  });

  it('should not read an article for the few letters of a name in it', () => {
    const text = 'وقالت شبكة CNN إن الجسر الجديد افتتح أمام المشاة صباح الخميس.';
    for (const article of [text, { text, lang: 'en' }]) {
      const { document, claims, diagnostics } = extractWith(article, { languages: [en] });
      expect([document.lang, claims, diagnostics.map(({ code }) => code)]).toEqual(['und', [], ['unknown-language']]);
    }
  });

  it.each([
    ['a headline', 'en', 'Flood kills six in Tamsel valley'],
    ['a few words', 'en', 'Dam closed.'],
    ['a list of names', 'en', 'Harrowgate, Brackmere, Lessing, Dunmore, Tamsel, Lower Varn, Port Lessing.'],
    [
      'names and figures all over',
      'en',
      'Brackmere Town beat Royal Alder 2-1 on Saturday. Nkemba scored twice. Results: Varn 3, Holm 1; Tessel 0, Melin 0; Calder 2, Strand 2; Dunmore 4, Larne 0. Tickets cost 12 pounds. Tessari blamed the referee. Kick-off was at three. Alder play Holm next. Pryce is injured, the club said.',
    ],
    [
      'names with the small words of other languages',
      'en',
      'Marie de la Tour, Jean de Villiers, Ana de los Reyes, Luis de la Cruz y Vega, Karl von der Heide and Rosa dos Santos.',
    ],
    [
      'a menu of loans',
      'en',
      'Recipes: crème fraîche, pâté, jalapeño peppers, sautéed leeks, puréed beans, soupçon of salt, crêpes, soufflé.',
    ],
    [
      'a word of another language again and again',
      'en',
      'Webinar: new tax rules, 3pm est Monday; repeat 6pm est Tuesday; last call 9am est Friday, register online, free entry',
    ],
    [
      'a quotation in another language',
      'en',
      'The minister wrote: “Nous ne pouvons pas accepter que les ouvriers soient traités ainsi, et nous allons agir dans les jours qui viennent.” He did not say when.',
    ],
    ['a caption', 'ar', 'صورة من الأرشيف'],
    [
      'names with letters of Persian',
      'ar',
      'وقال الرئيس الإيراني مسعود پزشکیان إن بلاده لن تتراجع عن برنامجها النووي مهما كانت الضغوط الغربية عليها.',
    ],
  ])('should read %s', (_what, lang, text) => {
    expect(read(text)).toMatchObject({ lang, codes: [] });
  });

  it.each([
    ['an Arabic sentence', 'ar', 'قال وزير النقل خالد سعد إن الجسر سيفتح يوم السبت.'],
    ['an English sentence', 'en', 'The minister said that the bridge would open on Saturday.'],
    ['three English sentences without names', 'en', 'Rain fell. The river rose. Schools closed, officials said.'],
    [
      'figures with a few words',
      'ar',
      'النتائج: 3-1، 2-2، 0-4، 1-1. وقال الحكم إن المباراة الخامسة 5-0 ألغيت في الدقيقة 88 (12/5/2024).',
    ],
    ['a short sentence on a Persian', 'ar', 'قالت الوكالة إن کاملیا انتظاری فرد وصلت إلى العاصمة بعد ظهر السبت.'],
  ])('should read what little there is: %s', (_what, lang, text) => {
    const { found, ...rest } = read(text);
    expect(rest).toEqual({ lang, codes: [] });
    expect(found).toBeGreaterThan(0);
  });
});

describe('a label that is wrong', () => {
  it.each([
    ['fr', 'ar', 'قال وزير النقل إن الجسر سيفتح يوم السبت.'],
    ['fr', 'ar', 'قال الوزير خالد سعد: لن يغلق الجسر.'],
    ['fr', 'en', 'The minister said that the bridge would open on Saturday.'],
    ['en', 'ar', 'وقالت شبكة CNN إن الجسر الجديد افتتح أمام المشاة صباح الخميس.'],
    ['ar', 'en', 'The minister said that the bridge would open on Saturday.'],
  ])('should not keep an article from being read: %s for %s', (label, lang, text) => {
    const { claims } = extract({ text, lang: label });
    expect(claims.map(({ chain }) => chain.length)).toEqual([1]);
    expect(extract({ text }).claims).toEqual(claims);
    expect(read(text, label)).toMatchObject({ lang, codes: ['wrong-language'] });
  });

  it('should say nothing of a label that says nothing', () => {
    expect(read('قال وزير النقل إن الجسر سيفتح يوم السبت.', 'und')).toMatchObject({ lang: 'ar', codes: [] });
  });

  it.each([
    ['ar-EG', 'قال وزير النقل إن الجسر سيفتح يوم السبت.'],
    // Names and loans that could be of another language too.
    ['en', 'Recipes: leeks, beans, soufflé, salt.'],
    // Of several languages.
    ['ar', 'شركة نورفان Norvane تشتري مصنع Tessel Holding'],
    ['en', 'Hassan Darwish said: «لن نغادر أرضنا».'],
    ['ar', '12/5/2024'],
  ])('should keep one that can be right: %s', (label, text) => {
    expect(read(text, label)).toMatchObject({ lang: label, codes: [] });
  });
});
