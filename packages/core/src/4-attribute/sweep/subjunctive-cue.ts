import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import type { CueFrame } from '../../model/index.ts';
import { flush } from './claims.ts';
import { openScope } from './finite-cue.ts';
import { readFiniteCue, type FiniteCue } from './finite-reading.ts';
import { saysNothing } from './says-nothing.ts';
import { newWord } from '../../reading/new-word.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { SentenceState } from './state.ts';
import { couldThink, firstWord } from './words.ts';

/** «نشر المدير الصورة ليوضح أن»: what somebody does leads to what he says; the place to go on from, or null. */
export function subjunctiveCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  const { verb, cue } = reader.lex(i);
  if (cue !== null || verb?.tense !== 'present' || !reader.leads(i, 'to')) return null;
  // «عاد الوزير ليؤكد أن»: the verb only leads to what is said.
  const comes = s.scope === null && comesToSay(s, i);
  // «ليختم الوزير بأن»: the sentence goes on with what was said before.
  const follows = i === s.from && readNounPhrase(reader, i + 1, s.to)?.type === 'person';
  if (!s.narrates || !(s.clause.verb || comes || follows) || reader.inQuote(i) || !reader.isFinite(i)) return null;
  const frame: CueFrame | undefined = reader.language.cueVerbs.get(verb.lemma);
  const found = frame === undefined || frame.clauseOnly === true ? null : readFiniteCue(s, i, frame);
  const complement = found?.reading.complement ?? null;
  const shows = complement === 'noun' && frame?.negative !== true && !(comes && frame?.act !== 'confirmation');
  if (found === null || complement === null || shows) return null;
  if (complement === 'target' || saysNothing(s, found) || (!comes && isDeed(s, found))) return null;
  if (comes || follows) s.discard();
  else flush(s, s.beforeComma(i));
  return openScope(s, { ...found, lex: newWord(reader.norm(i), { ...found.lex, cueLemma: verb.lemma }) }, complement);
}

/** «خرج الفنان عن صمته ليعلن غضبه», «عادت الوزارة لتؤكد أن»: a verb of coming, and nothing but who came. */
function comesToSay({ reader, segmentFrom, subject }: SentenceState, i: number): boolean {
  const verb = firstWord(reader, segmentFrom, i);
  if (reader.language.particles.comers?.has(reader.lex(verb).verb?.lemma ?? '') !== true) return false;
  const who = subject ?? readNounPhrase(reader, verb + 1, i);
  if (who === null || !couldThink(reader, who)) return false;
  return who.to === i || reader.isStem(i - 1, 'silence');
}

/** «جاء الفوز ليؤكد أن», «عادت الأيام لتؤكد أن»: what happened shows something, and nobody says it. */
function isDeed({ reader, subject }: SentenceState, { at, source, verb }: FiniteCue): boolean {
  // «ليوضح لنا قناعته وفكرته بأن»: no subject of the verb, which would stand right after it.
  if (source !== null) return source.from !== at + 1 || !couldThink(reader, source);
  if (subject === null) return verb.agreement !== 'm';
  return (
    !subject.named && (subject.type === 'unknown' || hasVerbalNounShape(reader.language, reader.lex(subject.head).stem))
  );
}
