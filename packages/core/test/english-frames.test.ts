import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The claims of one paragraph: chain from the origin outwards, and content. */
function read(paragraph: string): string[] {
  const { claims } = extract({ title: 'A day at the dam', text: paragraph, lang: 'en' });
  return claims
    .filter((claim) => claim.section === 'body')
    .map(({ speech, chain, text }) => {
      const hops = chain.map(({ names, resolved }) => (resolved === 'missing' ? '?' : names.join(' + ')));
      return `${speech === 'narrated' ? 'narrated' : hops.join(' ← ')}: ${text}`;
    });
}

const SAFE = 'the dam was safe';

describe('who is named before the speaker is not the speaker', () => {
  it.each([
    [`After meeting Holger Vane, the mayor said ${SAFE}.`, `the mayor: ${SAFE}`],
    [`Speaking in Strand, the mayor later said ${SAFE}.`, `the mayor: ${SAFE}`],
    [`Writing on X, the mayor said ${SAFE}.`, `the mayor: ${SAFE}`],
    // With commas on both sides it is who she is.
    [`Ada Ruhl, the mayor, said ${SAFE}.`, `Ada Ruhl: ${SAFE}`],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('what stands between the speaker and the verb', () => {
  it.each([
    [`Ada Ruhl, 43, of Strand, said ${SAFE}.`, `Ada Ruhl: ${SAFE}`],
    [`Ada Ruhl, 43, a baker, said ${SAFE}.`, `Ada Ruhl: ${SAFE}`],
    [`The study, published on Monday, says ${SAFE}.`, `The study: ${SAFE}`],
    [`The mayor, elected in May, said ${SAFE}.`, `The mayor: ${SAFE}`],
    [`Ada Ruhl, speaking on CNN, said ${SAFE}.`, `Ada Ruhl: ${SAFE}`],
    [`The minister, asked by reporters about the leak, said ${SAFE}.`, `The minister: ${SAFE}`],
    [`Eyewitness Tom Beck said ${SAFE}.`, `Tom Beck: ${SAFE}`],
    [`National Lamp says ${SAFE}.`, `National Lamp: ${SAFE}`],
    [`One engineer said ${SAFE}; another said it leaked.`, `One engineer: ${SAFE}`, 'another: it leaked'],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('who passes it on', () => {
  it.each([
    [`According to the Ledger, citing two engineers, ${SAFE}.`, `two engineers ← Ledger: ${SAFE}`],
    ['The dam was safe, according to the Ledger, citing two engineers.', 'two engineers ← Ledger: The dam was safe'],
    [`The Ledger, quoting an unnamed official, reported that ${SAFE}.`, `an unnamed official ← Ledger: ${SAFE}`],
    ['The dam was safe, the Ledger quoted Ada Ruhl as saying.', 'Ada Ruhl ← Ledger: The dam was safe'],
    [`Documents obtained by Reuters show ${SAFE}.`, `Documents ← Reuters: ${SAFE}`],
    [`The Ledger has learned that ${SAFE}.`, `Ledger: ${SAFE}`],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('where the frame ends the sentence', () => {
  it.each([
    ['The dam was safe, the BBC reports.', 'BBC: The dam was safe'],
    ['“It holds,” according to Ada Ruhl, “and it will hold.”', 'Ada Ruhl: It holds … and it will hold'],
    ['Figures show prices fell in May.', 'Figures: prices fell in May'],
    // A noun, and what is reported in it.
    ['State television reported that the dam was safe.', 'State television: the dam was safe'],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('who was told is not who tells', () => {
  it.each([
    [`The court was told that ${SAFE}.`, `?: ${SAFE}`],
    [`Residents were told by the police that ${SAFE}.`, `the police: ${SAFE}`],
    [`Nobody was told that ${SAFE}.`, `narrated: Nobody was told that ${SAFE}`],
    ['“It holds,” Ada Ruhl said when asked if she would go.', 'Ada Ruhl: It holds'],
    ['“It holds,” Ada Ruhl told reporters when asked about the dam.', 'Ada Ruhl: It holds'],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('a quotation with the comma outside', () => {
  it.each([
    ['“A disgrace”, said Ada Ruhl.', 'Ada Ruhl: A disgrace'],
    ['‘We cannot stay’, said the baker.', 'the baker: We cannot stay'],
    ['“Quelle honte”, said the baker.', 'the baker: Quelle honte'],
    // What she paid for is no quotation of hers.
    [
      'Ada Ruhl, who paid for “The Ferry”, said the sequel.',
      'narrated: Ada Ruhl, who paid for “The Ferry”, said the sequel',
    ],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('what the narrator tells of somebody who then says something', () => {
  it.each([
    [
      `The council met on Monday and announced that ${SAFE}.`,
      'narrated: The council met on Monday',
      `The council: ${SAFE}`,
    ],
    [`The mayor closed the road because he said ${SAFE}.`, 'narrated: The mayor closed the road', `The mayor: ${SAFE}`],
    [`The mayor was in town, and he said ${SAFE}.`, 'narrated: The mayor was in town', `The mayor: ${SAFE}`],
    [
      `The mayor and his aides met Ada Ruhl, who said ${SAFE}.`,
      'narrated: The mayor and his aides met Ada Ruhl',
      `Ada Ruhl: ${SAFE}`,
    ],
    // The verb is another's.
    ['The mayor is expected to announce the plan.', 'The mayor: the plan'],
  ])('%s', (text, ...claims) => expect(read(text)).toEqual(claims));
});

describe('rarer verbs of saying', () => {
  it.each(['quipped', 'emailed', 'snapped', 'surmised'])('should be read: %s', (verb) =>
    expect(read(`“It holds,” Ada Ruhl ${verb}.`)).toEqual(['Ada Ruhl: It holds']),
  );
});
