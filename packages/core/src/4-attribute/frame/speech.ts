import { quotedBody, readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { moveTo, type FrameState } from './state.ts';

/** «القول», «قوله». */
export function isSaying(reader: Reader, at: number): boolean {
  const { cueForm, stem } = reader.lex(at);
  return cueForm === 'noun' && reader.language.particles.saying?.has(stem) === true;
}

/** A verb in the first person: no name begins with one. */
export function isSpeech(reader: Reader, at: number): boolean {
  return reader.isFinite(at) && reader.lex(at).verb?.agreement === '1';
}

/** «قالت يوليا سميث إنها», «قال لو كانغ: …», «قال في حديث نشر أمس إن»: up to what is said no word is a verb of the sentence. */
export function skipToSpeech(s: FrameState): boolean {
  const { reader, at } = s;
  const said = s.finite && s.frame.bare ? speechAhead(reader, at, s.limit) : null;
  if (said === null) return false;
  if (at === s.cue.to) s.source = readNounPhrase(reader, at, said) ?? quotedBody(at - 1, said + 1);
  return moveTo(s, said);
}

/** What is said opens at «إن» or a colon soon after, and no word of saying stands between. */
function speechAhead(reader: Reader, from: number, limit: number): number | null {
  for (let k = from; k <= limit && k < from + 9; k++) {
    const quote = reader.opensQuote(k);
    if (reader.isComplementizer(k) || reader.isColon(k) || (quote !== null && quote.close - k > 5)) return k;
    if (reader.lex(k).cue !== null || (!reader.isWord(k) && !reader.isComma(k))) return null;
  }
  return null;
}
