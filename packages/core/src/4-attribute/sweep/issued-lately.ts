import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { SentenceState } from './state.ts';

/** So many sentences back a paper was given out, at most. */
const SENTENCES = 2;

/**
 * «أصدرت الوزارة بيانا. وجاء في البيان أن», «نشرت المنظمة تقريرا. وقال التقرير إن»: the paper is whose who gave it out right before, so that it is
 * how he speaks; where nobody spoke in between.
 */
export function isIssuedLately(s: SentenceState, paper: NounPhrase | null): paper is NounPhrase {
  const { reader, subjects, index } = s;
  if (paper === null || paper.named || paper.to !== paper.head + 1 || !reader.lex(paper.head).definite) return false;
  if (!reader.has(paper.head, Tag.Medium | Tag.Document) || reader.has(paper.head, Tag.Role)) return false;
  const last = s.attributions.at(-1)?.sentence ?? -1;
  for (let back = index - 1; back >= index - SENTENCES && back > last; back--) {
    const subject = subjects.get(back);
    if (subject === undefined) continue;
    return givesOut(s, back, subject, reader.lex(paper.head).stem);
  }
  return false;
}

/** The sentence tells that its subject gave out a paper of that name. */
function givesOut({ reader }: SentenceState, sentence: number, subject: NounPhrase, paper: string): boolean {
  const { from = 0, to = 0 } = reader.sentences[sentence] ?? {};
  const { voicers } = reader.language.particles;
  let verb = false;
  for (let at = from; at < to; at++) {
    if (at < subject.from && voicers?.has(reader.lex(at).verb?.lemma ?? '') === true) verb = true;
    const { stem, definite } = reader.lex(at);
    if (verb && at >= subject.to && stem === paper && !definite) return true;
  }
  return false;
}
