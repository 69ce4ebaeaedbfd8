import type { Reader } from '../../reading/reader.ts';
import { describePhrase } from '../../reading/plain-phrase.ts';
import { trimEnd, unquoted } from './edges.ts';
import { pushAttribution, pushClaims } from './results.ts';
import type { ClauseSentence } from './sentence.ts';

/** "HOLM: We knew. We waited.": a transcript names who speaks in capitals before a colon. */
export function readTurn(s: ClauseSentence): boolean {
  const reader = s.reader;
  const { turn } = s.carry;
  if (turn !== null && turn.block === s.sentence.block) {
    const whole = unquoted(reader, { from: s.from, to: trimEnd(reader, s.from, s.limit) });
    if (whole.from >= whole.to) return true;
    s.attributions[turn.attribution]?.content.push(whole);
    pushClaims(s, [whole], turn.attribution);
    return true;
  }
  s.carry.turn = null;
  const sentence = s.sentence;
  if (!reader.startsBlock(sentence.from)) return false;
  const first = reader.opensQuote(sentence.from) === null ? sentence.from : sentence.from + 1;
  let at = first;
  while (at < first + 5 && isCapitals(reader, at)) at++;
  if (at === first || !reader.isColon(at) || at + 1 >= s.limit) return false;
  const content = unquoted(reader, { from: at + 1, to: trimEnd(reader, at + 1, s.limit) });
  if (content.from >= content.to) return false;
  const source = describePhrase(reader, { from: first, to: at });
  const index = pushAttribution(
    s,
    {
      cue: { from: at, to: at + 1 },
      lemma: ':',
      frame: { act: 'statement' },
      complement: 'colon',
      source,
      relays: [],
      content: [content],
      rule: 'transcript-colon',
      rumour: false,
      clausal: true,
      medium: null,
    },
    null,
  );
  pushClaims(s, [content], index);
  s.carry.turn = { attribution: index, block: sentence.block };
  return true;
}

/** A word of two capitals or more, and nothing else. */
function isCapitals(reader: Reader, i: number): boolean {
  const { start, end, kind } = reader.item(i);
  const word = reader.document.text.slice(start, end);
  return kind === 'word' && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
