import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { FiniteCue } from './finite-reading.ts';
import type { SentenceState } from './state.ts';
import { isSomebody } from './words.ts';

/** «عندما وصل المدير إلى المدينة، قال إن», «لدى وصول المدير، أكد أن»: whose deed stands before the main verb, which names nobody and agrees with him. */
export function frontedSubject(s: SentenceState, { at, lex, verb, source }: FiniteCue): NounPhrase | null {
  const { reader, from } = s;
  if (source !== null || !s.narrates || s.segmentFrom !== from || lex.joins !== '' || !/^[mf]$/u.test(verb.agreement))
    return null;
  const deed = deedAt(reader, from);
  if (deed === null || deed + 1 >= at) return null;
  const phrase = readNounPhrase(reader, deed + 1, at);
  if (phrase === null || phrase.to > at || !isSomebody(reader, phrase)) return null;
  if (phrase.type !== 'person' && phrase.type !== 'organization') return null;
  const feminine = reader.isFinite(deed)
    ? reader.lex(deed).verb?.agreement === 'f'
    : endsIn(reader.lex(phrase.head).stem, reader.language.endings.feminine);
  return feminine === (verb.agreement === 'f') ? phrase : null;
}

/** The verb of a clause of time, or the noun of a coming or going that tells when; null where the sentence opens with neither. */
function deedAt(reader: Reader, from: number): number | null {
  const at = reader.isComplementizer(from + 1) ? from + 2 : from + 1;
  if (reader.has(from, Tag.Subordinator) || (at > from + 1 && reader.has(from, Tag.Preposition)))
    // «حين سأله المذيع», «حين سأل المذيع»: who asks is not who answers.
    return reader.isFinite(at) && reader.lex(at).verb?.pronoun === '' && !asks(reader, at) ? at : null;
  const when = reader.has(from, Tag.Preposition) || reader.isStem(from, 'having');
  return when && reader.isStem(at, 'comings') && reader.lex(at + 1).definite ? at : null;
}

function asks(reader: Reader, at: number): boolean {
  return reader.lex(at).cue?.act === 'question' || reader.isStem(at, 'asking');
}
