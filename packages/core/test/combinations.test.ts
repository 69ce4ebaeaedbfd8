import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/**
 * Sentences put together: everybody who can speak, with everything he can be said to do, wherever the two can stand. Articles hold the
 * common combinations only, and show none of the holes between them.
 */

type Gender = 'm' | 'f';

interface Speaker {
  readonly text: string;
  readonly name: string;
  readonly gender: Gender;
}

const speakers: readonly Speaker[] = [
  { text: 'وزير الصحة سامي الحلبي', name: 'سامي الحلبي', gender: 'm' },
  { text: 'وزيرة الصحة هدى الجابري', name: 'هدى الجابري', gender: 'f' },
  { text: 'المحلل السياسي نادر القاضي', name: 'نادر القاضي', gender: 'm' },
  { text: 'مدير المستشفى رياض منصور', name: 'رياض منصور', gender: 'm' },
  { text: 'عبد الرحمن نجم', name: 'عبد الرحمن نجم', gender: 'm' },
  { text: 'المتحدث باسم الحكومة حمود الساري', name: 'حمود الساري', gender: 'm' },
  { text: 'منظمة الصحة العالمية', name: 'منظمة الصحة العالمية', gender: 'f' },
  { text: 'وزارة الخارجية السودانية', name: 'وزارة الخارجية السودانية', gender: 'f' },
  { text: 'الحكومة', name: 'الحكومة', gender: 'f' },
  { text: 'البيت الأبيض', name: 'البيت الأبيض', gender: 'm' },
  { text: 'الاتحاد الأوروبي', name: 'الاتحاد الأوروبي', gender: 'm' },
  { text: 'حركة النهر', name: 'حركة النهر', gender: 'f' },
  { text: 'رئيس الوزراء', name: 'رئيس الوزراء', gender: 'm' },
  { text: 'مصدر أمني', name: 'مصدر أمني', gender: 'm' },
  { text: 'مسؤول حكومي كبير', name: 'مسؤول حكومي كبير', gender: 'm' },
  { text: 'شاهد آخر', name: 'شاهد آخر', gender: 'm' },
  { text: 'عدد من السكان', name: 'عدد من السكان', gender: 'm' },
];

interface Saying {
  readonly verb: Readonly<Record<Gender, string>>;
  readonly opens: string;
}

const past = (verb: string, opens: string): Saying => ({ verb: { m: verb, f: `${verb}ت` }, opens });

const sayings: readonly Saying[] = [
  past('قال', 'إن'),
  past('أكد', 'أن'),
  past('أعلن', 'أن'),
  past('أوضح', 'أن'),
  past('أفاد', 'بأن'),
  past('أشار', 'إلى أن'),
  past('لفت', 'إلى أن'),
  past('شدد', 'على أن'),
  { verb: { m: 'رأى', f: 'رأت' }, opens: 'أن' },
];

const adverbials = [
  'أمس',
  'اليوم الثلاثاء',
  'في بيان',
  'في تصريحات صحفية',
  'خلال مؤتمر صحفي في العاصمة',
  'على هامش الاجتماع',
  'عبر حسابه على منصة إكس',
];

const content = 'العمل مستمر في الميناء';

/** Where the parts of a sentence can stand. */
const orders: Readonly<Record<string, (speaker: Speaker, saying: Saying, adverbial: string) => string>> = {
  'the verb first': ({ text, gender }, { verb, opens }, when) =>
    `و${verb[gender]} ${text} ${when} ${opens} ${content}.`,
  'the adverbial between commas': ({ text, gender }, { verb, opens }, when) =>
    `و${verb[gender]} ${text}، ${when}، ${opens} ${content}.`,
  'the speaker first': ({ text, gender }, { verb, opens }, when) =>
    `لكن ${text} ${verb[gender]} ${when} ${opens} ${content}.`,
  'the adverbial first': ({ text, gender }, { verb, opens }, when) =>
    `و${when}، ${verb[gender]} ${text} ${opens} ${content}.`,
  'after what another said': ({ text, gender }, { verb, opens }, when) =>
    `وقال الخبير إن الطريق مغلق، فيما ${verb[gender]} ${text} ${when} ${opens} ${content}.`,
  'after the one before him': ({ text, gender }, { verb, opens }, when) =>
    `وغادر المدير المكان، فيما ${verb[gender]} ${text} ${when} ${opens} ${content}.`,
};

/** What is read of the clause before, where there is one. */
const before: Readonly<Record<string, readonly string[]>> = {
  'after what another said': ['الخبير | الطريق مغلق'],
  'after the one before him': [' | غادر المدير المكان'],
};

interface Case {
  readonly text: string;
  /** «chain | content» of each claim. */
  readonly claims: readonly string[];
}

/** The sentences that are not read into these claims and no others, with what they are read into. */
function misread(cases: readonly Case[], lang: 'ar' | 'en'): string[] {
  return cases.flatMap(({ text, claims }) => {
    const read = extract({ text, lang }).claims.map(
      ({ chain, text: said }) => `${chain.map(({ names }) => names.join(' + ')).join(' ← ')} | ${said}`,
    );
    return read.join(' ; ') === claims.join(' ; ') ? [] : [`${text} → ${read.join(' ; ')}`];
  });
}

describe('Arabic sentences put together', () => {
  it.each(Object.entries(orders))('should be read with %s', (order, sentence) => {
    const sentences = speakers.flatMap((speaker) =>
      sayings.flatMap((saying) =>
        adverbials.map((adverbial) => ({
          text: sentence(speaker, saying, adverbial),
          claims: [...(before[order] ?? []), `${speaker.name} | ${content}`],
        })),
      ),
    );
    expect(misread(sentences, 'ar')).toEqual([]);
  });
});

const english = {
  speakers: [
    ['Defence Minister Adam Vale', 'Adam Vale'],
    ['the Health Ministry', 'Health Ministry'],
    ['a senior official', 'a senior official'],
    ['residents', 'residents'],
    ['an official who asked not to be named', 'an official'],
    ['Nora Strand, a lawyer for the family,', 'Nora Strand'],
    ['the White House', 'White House'],
    ['two people familiar with the matter', 'two people familiar with the matter'],
    ['police chief Tom O’Brien', 'Tom O’Brien'],
  ],
  verbs: ['said', 'announced', 'confirmed', 'argued', 'told reporters', 'insisted', 'acknowledged'],
  adverbials: [
    '',
    'on Tuesday',
    'late Monday',
    'late on Monday',
    'last week',
    'in a statement',
    'at a news conference in Holm',
    'by phone',
    'after the meeting',
  ],
  relays: ['Reuters', 'the Guardian', 'local media', 'state television'],
} as const;

const clause = 'talks are continuing in the capital';
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** With the article where the sentence begins with it, as the text has it. */
const named = (name: string, text: string): string =>
  text.startsWith('a') && name.startsWith('a') ? upper(name) : name;

describe('English sentences put together', () => {
  it('should be read with the speaker first', () => {
    const sentences = english.speakers.flatMap(([text, name]) =>
      english.verbs.flatMap((verb) =>
        english.adverbials.map((adverbial) => ({
          text: `${upper(text)} ${verb} ${adverbial} that ${clause}.`.replace('  ', ' '),
          claims: [`${upper(named(name, text))} | ${clause}`],
        })),
      ),
    );
    expect(misread(sentences, 'en')).toEqual([]);
  });

  it('should be read with who passes it on', () => {
    const sentences = english.speakers.flatMap(([text, name]) =>
      english.relays.flatMap((relay) => {
        const claims = [`${name} ← ${relay.replace('the ', '')} | ${clause}`];
        return [
          { text: `According to ${relay}, ${text} said that ${clause}.`, claims },
          { text: `On Monday, ${relay} reported that ${text} said ${clause}.`, claims },
          {
            text: `On Monday, ${relay} reported, citing ${text.replace(/,$/u, '')}, that ${clause}.`,
            claims,
          },
        ];
      }),
    );
    expect(misread(sentences, 'en')).toEqual([]);
  });
});
