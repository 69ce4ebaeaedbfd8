import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The claims of a sentence: where they come from, and their words. */
function read(text: string): string[] {
  return extract({ text, lang: 'en' }).claims.map((claim) => {
    const { origin } = claim.sourcing;
    const said = origin === 'named' || origin === 'anonymous';
    return `${said ? claim.chain.map((hop) => hop.names.join(' + ')).join(' ← ') : origin}: ${claim.text}`;
  });
}

/** The narrator's, as it stands. */
const narrated = (text: string): string => `none: ${text.replace(/\.$/u, '')}`;

describe('who speaks beside an insertion', () => {
  it.each([
    ['"We followed every rule," Budi Santoso, the chief executive, told reporters.', 'Budi Santoso'],
    ['"We followed every rule," the mayor, Ada Ruhl, told reporters.', 'Ada Ruhl'],
    ['"We followed every rule," Ada Ruhl, who runs the ferry, told the inquiry.', 'Ada Ruhl'],
    ['"We followed every rule," Ada Ruhl, 41, told the Harbour Times on Monday.', 'Ada Ruhl'],
    ['"We followed every rule," said Ada Ruhl, who runs the ferry.', 'Ada Ruhl'],
    ['"We followed every rule," the director – Tom Vane – told residents.', 'Tom Vane'],
    ['The governor, a Democrat, said we followed every rule.', 'The governor'],
    ['The owner of the shop, a Dane, said we followed every rule.', 'The owner of the shop'],
    ['The senator – who was jailed last year – said we followed every rule.', 'The senator'],
    ['The family, who live in Leeds, said we followed every rule.', 'The family'],
    ['A spokesman, Adi Wijaya, said we followed every rule.', 'Adi Wijaya'],
    ['A spokesman – Adi Wijaya – said we followed every rule.', 'Adi Wijaya'],
    ['A lawyer for the family, Nora Kell, said we followed every rule.', 'Nora Kell'],
    ["The firm's boss, Budi Santoso, said we followed every rule.", 'Budi Santoso'],
    ['Smith and her lawyer, James Carter, both said we followed every rule.', 'Smith + James Carter'],
    ['Vale and Strand, the two nurses, both said we followed every rule.', 'Vale + Strand'],
  ])('should be read in %s', (text, speaker) => {
    expect(read(text)).toEqual([expect.stringMatching(/: [Ww]e followed every rule$/u)]);
    expect(read(text)[0]).toContain(`${speaker}: `);
  });

  it('should name the man in an insertion by his name alone', () => {
    const text = 'A spokesman, Adi Wijaya, said the road was closed.';
    const [hop] = extract({ text, lang: 'en' }).claims[0]?.chain ?? [];
    expect(text.slice(hop?.mention?.start, hop?.mention?.end)).toBe('Adi Wijaya');
    expect(hop).toMatchObject({ anonymous: false, resolved: 'stated' });
  });
});

describe('what nobody says', () => {
  it.each([
    'None of the officials said the bridge was safe.',
    'No group claimed responsibility for the attack.',
    'Nobody at the firm admitted that it had lied.',
    'No official has said that the bridge was safe.',
    'No one told residents that the water was unsafe.',
    'Neither the mayor nor the council said the bridge was safe.',
    'Nothing suggests that the dam was damaged.',
  ])('should be the narrator’s, and denied: %s', (text) => {
    expect(read(text)).toEqual([narrated(text)]);
    expect(extract({ text, lang: 'en' }).claims[0]?.polarity).toBe('negative');
  });

  it.each([
    ['No fewer than ten officials said the bridge was unsafe.', 'No fewer than ten officials'],
    ['Some of the officials said the bridge was unsafe.', 'Some of the officials'],
    ['One of the engineers said the bridge was unsafe.', 'One of the engineers'],
  ])('should not be what some say: %s', (text, speakers) => {
    expect(read(text)).toEqual([`${speakers}: the bridge was unsafe`]);
  });
});

describe('who gives no answer', () => {
  it.each([
    'The company declined to comment.',
    'The ministry did not respond to a request for comment.',
    'The police would not comment on the case.',
    'The police refused to comment on the case.',
    'Vale refused to answer questions.',
    'Vale declined to say whether she would run.',
    'Vale did not mention the dam.',
    'The firm has yet to comment.',
  ])('should say nothing: %s', (text) => {
    expect(read(text)).toEqual([narrated(text)]);
  });

  it.each([
    ['The army said it had killed two men; the rebels did not comment.', 'the rebels did not comment'],
    ['The army said it had killed two men, and the rebels did not comment.', 'the rebels did not comment'],
    ['The army said it had killed two men, and the rebels declined to comment.', 'the rebels declined to comment'],
    ['The army said it had killed two men, and the rebels have not replied.', 'the rebels have not replied'],
  ])('should stand apart from what another says: %s', (text, silence) => {
    expect(read(text)).toEqual(['The army: it had killed two men', `none: ${silence}`]);
  });

  it('should be denied', () => {
    const { claims } = extract({ text: 'The company declined to comment.', lang: 'en' });
    expect(claims[0]?.polarity).toBe('negative');
  });

  it('should still refuse and deny what is no answer', () => {
    expect(read('Vale refused to sign the treaty.')).toEqual(['Vale: to sign the treaty']);
    expect(read('The council did not deny that the dam was weak.')).toEqual(['The council: the dam was weak']);
  });
});

describe('a question before the answer', () => {
  it.each([
    'Asked whether it was late, Vale said the dam was safe.',
    'Asked if it was late, Vale said the dam was safe.',
    'Asked by reporters why it was late, Vale said the dam was safe.',
    'When asked whether it was late, Vale said the dam was safe.',
    'Pressed on whether it was late, Vale said the dam was safe.',
    'Questioned about the delay, Vale said the dam was safe.',
  ])('should be no part of it: %s', (text) => {
    expect(read(text)).toEqual(['Vale: the dam was safe']);
  });

  it('should not be what was said', () => {
    const text = 'Asked whether he would resign, Mr Johnson said no.';
    expect(read(text)).toEqual([narrated(text)]);
  });
});

describe('who speaks in a participle that opens the sentence', () => {
  it.each([
    [
      'Saying flights would resume on Thursday, the airline offered refunds.',
      'the airline: flights would resume on Thursday',
    ],
    ['Saying she was tired, Vale resigned.', 'Vale: she was tired'],
    ['Claiming the vote was rigged, Strand refused to go.', 'Strand: the vote was rigged'],
    ['Denying that it knew, the firm said it would sue.', 'the firm: it knew'],
    ['Speaking in Holm after the talks ended, Vale said the dam was weak.', 'Vale: the dam was weak'],
  ])('should be named behind the comma: %s', (text, claim) => {
    expect(read(text)[0]).toBe(claim);
  });
});

describe('nouns in "-ly"', () => {
  it.each([
    ['The family said they were heartbroken.', 'The family: they were heartbroken'],
    ['The monopoly said it would sue.', 'The monopoly: it would sue'],
    ['The newly elected mayor said the road was unsafe.', 'The newly elected mayor: the road was unsafe'],
  ])('should be told from adverbs: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });
});

describe('whom something is told', () => {
  it.each(['analysts', 'investors', 'reporters', 'senior officials', 'CNN', 'the Ledger', 'her staff'])(
    'should be no part of it: %s',
    (listener) => {
      expect(read(`Ruhl told ${listener} sales had doubled.`)).toEqual(['Ruhl: sales had doubled']);
    },
  );
});

describe('whom something is asked of', () => {
  it.each([
    ['The mayor told residents on Monday to leave the valley.', 'The mayor: to leave the valley'],
    ['The mayor told them again on Monday to leave the valley.', 'The mayor: to leave the valley'],
  ])('should stand before when: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });
});

describe('what is believed', () => {
  it.each([
    ['It is believed that the gang fled to Spain.', 'the gang fled to Spain'],
    ['It is understood the deal was signed.', 'the deal was signed'],
    ['It is now widely thought that the fire was set.', 'the fire was set'],
    ['It’s said the king is ill.', 'the king is ill'],
    ['It has been alleged that the firm paid bribes.', 'the firm paid bribes'],
    ['The deal was signed on Monday, it is understood.', 'The deal was signed on Monday'],
    ['It is believed to have sunk in May.', 'It … to have sunk in May'],
  ])('should be the rumour of %s', (text, claim) => {
    expect(read(text)).toEqual([`rumour: ${claim}`]);
  });

  it.each([
    'It is expected that the bridge will open in May.',
    'It is known that the bridge is old.',
    'It is not believed that the fire was set.',
  ])('should leave to the narrator: %s', (text) => {
    expect(read(text)).toEqual([narrated(text)]);
  });
});

describe('a pronoun', () => {
  it('should be shown as missing where nobody is meant', () => {
    const { claims, diagnostics } = extract({ text: '"I will fight," she said.', lang: 'en' });
    expect(claims[0]?.chain[0]?.resolved).toBe('missing');
    expect(claims[0]?.sourcing.origin).toBe('none');
    expect(claims[0]?.sourcing.flags).toContain('missing-link');
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-source']);
  });

  it.each([
    ['Ada Ruhl said the dam was old. Nora Vale closed the road. She said it was unsafe.', 'Nora Vale'],
    [
      'Ada Ruhl said the dam was old. A spokeswoman for the firm shrugged. She said it was unsafe.',
      'A spokeswoman for the firm',
    ],
  ])('should mean whom the sentence before was about: %s', (text, speaker) => {
    expect(read(text).at(-1)).toBe(`${speaker}: it was unsafe`);
  });
});

describe('what speaks', () => {
  it.each([
    [
      'place',
      ['Ukraine', 'The US', 'The U.S.', 'South Korea', 'Russia', 'Pakistan', 'Ireland', 'Moscow', 'The Netherlands'],
    ],
    [
      'organization',
      ['Hamas', 'Google', 'FT', 'The FT', 'The Treasury', 'The NHS', 'NATO', 'YouGov', 'Iran’s government'],
    ],
    ['group', ['The Kurds', 'Bakers', 'Engineers from Holm', 'Some Democrats']],
    [
      'person',
      [
        'Ada Ruhl',
        'Ruhl',
        'Michael Jordan',
        'Maria',
        'A Democrat',
        'Google’s boss',
        'JD Holm',
        'Iran’s foreign minister',
      ],
    ],
  ] as const)('should be a %s: %j', (type, names) => {
    for (const name of names) {
      const { claims } = extract({ text: `${name} said the talks had failed.`, lang: 'en' });
      expect(`${name}: ${claims[0]?.chain[0]?.type}`).toBe(`${name}: ${type}`);
    }
  });

  it('should be named only where it has a name', () => {
    for (const [name, anonymous] of [
      ['A Democrat', true],
      ['Two Democrats', true],
      ['The Treasury', false],
      ['Iran', false],
    ] as const)
      expect(extract({ text: `${name} said no one was hurt.`, lang: 'en' }).claims[0]?.chain[0]?.anonymous).toBe(
        anonymous,
      );
  });
});

describe('marks', () => {
  it('should be no claim alone', () => {
    expect(read('said that citing : .  « « , ')).toEqual(['none: said that citing']);
  });

  it.each([
    ['HOLM, Sept. 3 (HN) — The dam is safe, Vale said.', 'Vale: The dam is safe'],
    ['HOLM – The dam is safe, Vale said.', 'Vale: The dam is safe'],
    ['Ada Ruhl – the mayor of Holm – said the dam was safe.', 'Ada Ruhl: the dam was safe'],
  ])('should part a dateline only from a sentence: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });
});

it('takes a body that acted for what “it” says', () => {
  expect(read('The Harbour Board closed two piers on Monday. It said the wood was rotten.')).toEqual([
    'none: The Harbour Board closed two piers on Monday',
    'Harbour Board: the wood was rotten',
  ]);
});

it('does not take who wrote a letter for a part of the day it came out on', () => {
  expect(read('A letter published on Monday by Adam Vale said the bridge was safe.')).toEqual([
    'Adam Vale: the bridge was safe',
  ]);
});

describe('names with full stops', () => {
  it.each([
    ['The U.S. said the dam is safe.', 'U.S.'],
    ['The U.S. on Monday said the dam is safe.', 'U.S.'],
    ['The U.S. government said the dam is safe.', 'U.S. government'],
    ['Dr. A. B. Smith Jr. said the dam is safe.', 'A. B. Smith Jr.'],
    ['Sen. Ada A. Ruhl said the dam is safe.', 'Ada A. Ruhl'],
  ])('should be read whole: %s', (text, source) => {
    expect(read(text)).toEqual([`${source}: the dam is safe`]);
  });
});
