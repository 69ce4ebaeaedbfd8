import { asksAt } from '../dialogue.ts';
import { afterItemMark } from '../trim.ts';
import { flush } from './claims.ts';
import { goOn } from './more-quotation.ts';
import type { SentenceState } from './state.ts';

const SPOKEN = { frame: { act: 'statement' }, complement: 'colon', parent: null, rule: 'turn' } as const;

/** «سامي الحلبي: …», and what answers a question: a sentence of one who speaks in an interview; the place to go on from, or null. */
export function takeTurn(s: SentenceState): number | null {
  const { reader, index, carry, to } = s;
  const sentence = reader.sentences[index];
  const turn = sentence === undefined ? undefined : carry.turns.get(sentence.block);
  if (sentence === undefined || turn === undefined || s.scope !== null) return null;
  const { speaker, colon } = turn;
  const before = carry.turn?.speaker === speaker ? carry.turn.attribution : null;
  if (colon >= sentence.from && colon < to) {
    // «الصحيفة: متى يفتتح الجسر؟»: who asks asserts nothing.
    if (asksAt(reader, to)) {
      s.discard();
      return to;
    }
    flush(s, sentence.from);
    s.open(
      { ...SPOKEN, cue: { from: colon, to: colon + 1 }, lemma: ':', source: speaker, trace: ['named'] },
      colon + 1,
    );
  } else {
    const said = before === null ? undefined : s.attributions[before];
    if (said !== undefined && before !== null) goOn(s, said, before, 'goes-on', 'colon', SPOKEN.rule);
    else s.scope = s.add({ ...SPOKEN, cue: null, lemma: '', source: speaker, trace: ['answers'] });
    s.restart(afterItemMark(reader, s.from));
  }
  if (before === null && s.scope !== null) carry.turn = { speaker, attribution: s.scope };
  return s.segmentFrom;
}
