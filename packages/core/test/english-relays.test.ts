import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The claims of one paragraph: chain from the origin outwards, content, and how and to whom it was said. */
function read(paragraph: string): string[] {
  const { claims } = extract({ title: 'A day at the dam', text: paragraph, lang: 'en' });
  return claims
    .filter((claim) => claim.section === 'body')
    .map((claim) => {
      const chain = claim.chain.map((hop) => hop.names.join(' + ')).join(' ← ') || 'narrated';
      const medium = claim.medium === null ? '' : ` [${claim.medium.kind}: ${claim.medium.outlet ?? ''}]`;
      return `${chain}: ${claim.text}${medium}`;
    });
}

const LEAK = 'the dam had leaked';

describe('who passes on what another said', () => {
  it.each([
    // An outlet that cites.
    [
      'The Harbour Times reported, citing two officials, that the dam had leaked.',
      `two officials ← Harbour Times: ${LEAK}`,
    ],
    [
      'The Harbour Times, citing two officials, reported that the dam had leaked.',
      `two officials ← Harbour Times: ${LEAK}`,
    ],
    [
      'Citing two officials, the Harbour Times reported that the dam had leaked.',
      `two officials ← Harbour Times: ${LEAK}`,
    ],
    ['Quoting a police source, the Harbour Times said the dam had leaked.', `a police source ← Harbour Times: ${LEAK}`],
    [
      'The dam had leaked, the Harbour Times reported, citing Ada Ruhl.',
      'Ada Ruhl ← Harbour Times: The dam had leaked',
    ],
    [
      'According to the Harbour Times, which cited two officials, the dam had leaked.',
      `two officials ← Harbour Times: ${LEAK}`,
    ],
    [
      'Ada Ruhl told CNN, citing two engineers, that the dam had leaked.',
      `two engineers ← Ada Ruhl: ${LEAK} [other: CNN]`,
    ],
    // An outlet that quotes.
    ['Reuters quoted Ada Ruhl as saying that the dam had leaked.', `Ada Ruhl ← Reuters: ${LEAK}`],
    ['Reuters quoted Ada Ruhl, the mayor, as saying: “The dam leaked.”', 'Ada Ruhl ← Reuters: The dam leaked'],
    ['Ada Ruhl was quoted by Reuters as saying the dam had leaked.', `Ada Ruhl ← Reuters: ${LEAK}`],
    ['Ada Ruhl was quoted as saying the dam had leaked.', `Ada Ruhl: ${LEAK}`],
    ['“The dam had leaked,” Ada Ruhl was quoted as saying by Reuters.', 'Ada Ruhl ← Reuters: The dam had leaked'],
    // An outlet that had it first.
    ['The bridge is unsafe, as first reported by the Harbour Times.', 'Harbour Times: The bridge is unsafe'],
    ['As reported by the Daily Ledger, the mayor will resign.', 'Daily Ledger: the mayor will resign'],
    ['The mayor, as previously reported by the Daily Ledger, will resign.', 'Daily Ledger: The mayor … will resign'],
    [
      'The plan, first reported by the Daily Ledger, would close two schools.',
      'Daily Ledger: The plan … would close two schools',
    ],
    ['Ada Ruhl said the dam had leaked, as first reported by the Daily Ledger.', `Ada Ruhl ← Daily Ledger: ${LEAK}`],
    [
      'The dam had leaked, Ada Ruhl said, as first reported by the Daily Ledger.',
      'Ada Ruhl ← Daily Ledger: The dam had leaked',
    ],
    // A document, and who came by it.
    ['The dam had leaked, according to a report seen by Reuters.', 'a report ← Reuters: The dam had leaked'],
    [
      'The dam had leaked, according to documents obtained by the Harbour Post.',
      'documents ← Harbour Post: The dam had leaked',
    ],
    ['A letter obtained by the Harbour Times says the dam had leaked.', `A letter ← Harbour Times: ${LEAK}`],
    [
      'The letter, a copy of which was obtained by the Harbour Times, says the dam had leaked.',
      `The letter ← Harbour Times: ${LEAK}`,
    ],
    [
      'In a copy of the letter reviewed by CNN, Ada Ruhl said the dam had leaked.',
      `Ada Ruhl ← CNN: ${LEAK} [letter: ]`,
    ],
    [
      'In a memo to staff seen by the Harbour Times, Vane said the dam had leaked.',
      `Vane ← Harbour Times: ${LEAK} [report: ]`,
    ],
    // One report inside another.
    [
      'Peter Strand said the Harbour Times had reported that the dam had leaked.',
      `Harbour Times ← Peter Strand: ${LEAK}`,
    ],
    ['According to the Harbour Times, Ada Ruhl said the dam had leaked.', `Ada Ruhl ← Harbour Times: ${LEAK}`],
    ['Reuters reported that the minister told the state agency the dam had leaked.', `the minister ← Reuters: ${LEAK}`],
    [
      'The Ledger reported on Monday that a police spokeswoman had said the dam had leaked.',
      `a police spokeswoman ← Ledger: ${LEAK}`,
    ],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual([expected]);
  });
});

describe('how and to whom it was said', () => {
  it.each([
    ['Ada Ruhl told CNN that the dam had leaked.', `Ada Ruhl: ${LEAK} [other: CNN]`],
    ['Two officials told the Harbour Times the dam had leaked.', `Two officials: ${LEAK} [other: Harbour Times]`],
    [
      'A spokesman told the Associated Press that the dam had leaked.',
      `A spokesman: ${LEAK} [other: Associated Press]`,
    ],
    [
      'In a statement sent to the Harbour Times, Ada Ruhl said the dam had leaked.',
      `Ada Ruhl: ${LEAK} [statement: Harbour Times]`,
    ],
    [
      'In an interview with the Harbour Times on Monday, Ada Ruhl said the dam had leaked.',
      `Ada Ruhl: ${LEAK} [interview: Harbour Times]`,
    ],
    ['Ada Ruhl wrote on Twitter that the dam had leaked.', `Ada Ruhl: ${LEAK} [post: Twitter]`],
    ['Ada Ruhl told a news conference the dam had leaked.', `Ada Ruhl: ${LEAK} [press-conference: ]`],
    ['Ada Ruhl said in a letter to the council dated Monday that the dam had leaked.', `Ada Ruhl: ${LEAK} [letter: ]`],
    // Whose a document is speaks in it.
    ['A statement from the ministry said the dam had leaked.', `the ministry: ${LEAK} [statement: ]`],
    ['The ministry’s statement said the dam had leaked.', `The ministry: ${LEAK} [statement: ]`],
    ['A study by Holm University found that the dam had leaked.', `Holm University: ${LEAK} [report: ]`],
    [
      'The report, published by the Dam Authority on Monday, said the dam had leaked.',
      `Dam Authority: ${LEAK} [report: ]`,
    ],
    // A report after which, or of which, something was said is not how it was said.
    ['Ada Ruhl said after the meeting that the dam had leaked.', `Ada Ruhl: ${LEAK}`],
    ['Ada Ruhl said of the report that the dam had leaked.', `Ada Ruhl: ${LEAK}`],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual([expected]);
  });

  it.each([
    ['Three officials briefed on the talks said the dam had leaked.', `Three officials briefed on the talks: ${LEAK}`],
    ['Officials said on condition of anonymity that the dam had leaked.', `Officials: ${LEAK}`],
    ['State media reported that the dam had leaked.', `State media: ${LEAK}`],
  ])('should read who speaks in: %s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual([expected]);
  });

  it('should keep what a source goes by as its basis, and no hop', () => {
    const text = 'The Harbour Times reported, citing court records, that the dam had leaked.';
    const claim = extract({ text, lang: 'en' }).claims.find((one) => one.text === LEAK);
    expect(claim?.chain.flatMap((hop) => hop.names)).toEqual(['Harbour Times']);
    expect(text.slice(claim?.basis?.start, claim?.basis?.end)).toBe('citing court records');
  });

  it('should take up whose the statement was', () => {
    expect(read('The ministry said in a statement that the dam had leaked. “It is old,” the statement said.')).toEqual([
      `The ministry: ${LEAK} [statement: ]`,
      'The ministry: It is old [statement: ]',
    ]);
  });
});

describe('what is posted', () => {
  it.each([
    ['Ada Ruhl tweeted that the dam leaked.', 'Ada Ruhl: the dam leaked [post: ]'],
    ['Ada Ruhl wrote on X that the dam leaked.', 'Ada Ruhl: the dam leaked [post: X]'],
    ['Ada Ruhl posted on Telegram that the dam leaked.', 'Ada Ruhl: the dam leaked [post: Telegram]'],
    ['Malcolm X said the dam leaked.', 'Malcolm X: the dam leaked'],
  ])('should tell how it was said: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
