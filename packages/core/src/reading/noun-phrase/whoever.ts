import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Reader } from '../reader.ts';

/** «من عملوا معه», «كل من يعرفه», «الذين حضروا اللقاء»: those whom nothing but a clause describes, from a place up to another; null where none stand there. */
export function whoever(reader: Reader, from: number, to: number): NounPhrase | null {
  const all = reader.isStem(from, 'eachOf') && reader.isParticle(from + 1, 'of');
  const verb = all ? from + 2 : from + 1;
  const relative = reader.has(from, Tag.Relative) && reader.lex(from).preposition === '';
  if (verb >= to || !(all || relative || reader.isParticle(from, 'of')) || !describes(reader, verb)) return null;
  for (let k = verb + 1; k < to; k++) if (!reader.isWord(k)) return null;
  const range = { from, to };
  return {
    ...range,
    name: range,
    named: false,
    type: 'group',
    head: from,
    roles: [],
    modifiers: [],
    definite: true,
    outlet: false,
    joint: [],
  };
}

/** Behind the letters of a preposition only what is nothing but a verb is one. */
function describes(reader: Reader, i: number): boolean {
  const { verb, tags, joins } = reader.lex(i);
  if (verb === null || tags !== 0 || joins !== '' || verb.weak) return false;
  return verb.tense === 'present' || verb.agreement === 'p';
}
