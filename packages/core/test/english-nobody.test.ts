import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The claims of a sentence: where they come from, and their words. */
function read(text: string): string[] {
  return extract({ text, lang: 'en' }).claims.map((claim) => {
    const { origin } = claim.sourcing;
    const named = origin === 'named' || origin === 'anonymous';
    return `${named ? claim.chain.map((hop) => hop.names.join(' + ')).join(' ← ') : origin}: ${claim.text}`;
  });
}

describe('what nobody in particular says', () => {
  it.each([
    ['It is rumoured that the mayor will resign.', 'rumour: the mayor will resign'],
    ['It was rumored that the bank had lost millions.', 'rumour: the bank had lost millions'],
    ['Rumour has it that the mayor will resign.', 'rumour: the mayor will resign'],
    ['Rumor has it the club will sell its captain.', 'rumour: the club will sell its captain'],
    ['On Monday it was rumoured that the bank had failed.', 'rumour: the bank had failed'],
    ['The mayor is rumoured to be leaving.', 'rumour: The mayor … to be leaving'],
    ['Allegedly, the contractor paid the inspectors.', 'rumour: the contractor paid the inspectors'],
    ['The contractor, allegedly, paid the inspectors.', 'rumour: The contractor … paid the inspectors'],
    ['There are fears that the dam could fail.', 'rumour: the dam could fail'],
    ['There were reports that the bridge had fallen.', 'rumour: the bridge had fallen'],
    ['Calls for a strike grew on Monday.', 'rumour: a strike'],
    [
      'Calls for an inquiry into the flood have grown since the council closed the dam in May.',
      'rumour: an inquiry into the flood',
    ],
    ['Fears that the dam could fail have grown since the council closed the road.', 'rumour: the dam could fail'],
  ])('should be the rumour of %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it.each([
    'There is no evidence that the dam failed.',
    'Calls for him to resign grew on Monday.',
    'According to plan, the bridge opened on Monday',
    'The bridge opened on Monday, according to plan.',
    'According to the law, the council must publish the accounts.',
    'The promise that she kept was a costly one.',
    'The promise that was made in May was broken.',
    'The claim that Vale made was false.',
    'He read the letter.',
    'He read the letter she wrote before he left.',
    'Sales fell by 3 percent per month, and income per head was low.',
    'Per US household, spending rose by 300 dollars.',
    'He sold fruit, plants, seeds.',
  ])('should leave to the narrator: %s', (text) => {
    expect(read(text)).toEqual([`none: ${text.replace(/\.$/u, '')}`]);
  });
});

describe('who is named by a word or two', () => {
  it.each([
    ['Per the Times, the mayor will resign on Monday.', 'Times: the mayor will resign on Monday'],
    ['The mayor will resign on Monday, per the Ledger.', 'Ledger: The mayor will resign on Monday'],
    ['The dam could fail this winter, farmers fear.', 'farmers: The dam could fail this winter'],
    ['Few of the houses are safe, local residents fear.', 'local residents: Few of the houses are safe'],
    ['According to the mayor’s plan, the road will close.', 'the mayor’s plan: the road will close'],
    ['Vale voiced hope that it would hold.', 'Vale: it would hold'],
    ['The promise that he would resign came on Monday.', 'rumour: he would resign'],
    ['Vale, who said the dam was safe, closed the road to the town on Monday.', 'Vale: the dam was safe'],
  ])('should be read in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('a word of rumour inside what somebody says', () => {
  it.each([
    ['Police said the man allegedly stole the car.', 'Police: the man allegedly stole the car'],
    ['Police said that the man allegedly stole the car.', 'Police: the man allegedly stole the car'],
    [
      'Prosecutors said Vale allegedly took bribes and that he fled.',
      'Prosecutors: Vale allegedly took bribes and that he fled',
    ],
    ['Ada Ruhl said it was reportedly sold.', 'Ada Ruhl: it was reportedly sold'],
    ['The man allegedly stole the car, police said.', 'police: The man allegedly stole the car'],
    ['The man allegedly stole the car.', 'rumour: The man … stole the car'],
  ])('should leave it to the speaker: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what is not said', () => {
  it.each([
    ['It goes without saying that the dam is safe.', ['none: It goes without saying that the dam is safe']],
    ['The mayor left without saying that the dam leaked.', ['none: The mayor left without saying that the dam leaked']],
    [
      'If the mayor says the dam is safe, residents will return.',
      ['none: If the mayor says the dam is safe, residents will return'],
    ],
    [
      'Ada Ruhl said the dam is safe, but his family disputes this.',
      ['Ada Ruhl: the dam is safe', 'none: his family disputes this'],
    ],
  ])('should be left to the narrator: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
