import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { SentenceState } from './state.ts';

/** So many words after the verb, and no further, stands whom the sentence is about. */
const WORDS = 12;

/**
 * Whom a sentence is about though he is not the subject of its verb at i: whose deed was the occasion («جاء ذلك خلال زيارة الوزير للمعرض»), or whom
 * a paper met («أجرت الصحيفة حوارا مع المدير»); null where there is none. What is said next is his.
 */
export function occasionOf(s: SentenceState, i: number, subject: NounPhrase | null): NounPhrase | null {
  const { reader } = s;
  const { comers, contacts } = reader.language.particles;
  const lemma = reader.lex(i).verb?.lemma ?? '';
  if (comers?.has(lemma) === true && reader.has(i + 1, Tag.Demonstrative) && !reader.lex(i + 2).definite)
    return somebodyAfter(s, i + 2);
  // «تواصلت (س) مع المدير».
  const byPaper = subject === null ? !reader.isWord(i + 1) : subject.outlet;
  return byPaper && contacts?.has(lemma) === true
    ? somebodyAfter(s, subject === null ? i + 1 : subject.from + 1)
    : null;
}

/** The first person who is named or has a title, before another verb; the body whose paper it is, where there is none. */
function somebodyAfter({ reader, to }: SentenceState, from: number): NounPhrase | null {
  let body: NounPhrase | null = null;
  for (let at = from; at < to && at < from + WORDS && !reader.isFinite(at); at++) {
    if (!reader.isWord(at) || !reader.has(at, Tag.Role | Tag.Honorific | Tag.GivenName | Tag.Organization)) continue;
    const phrase = readNounPhrase(reader, at, to);
    if (phrase?.type === 'person') return phrase;
    const its = reader.leads(at, 'to') || reader.lex(at).preposition === '';
    if (phrase?.type === 'organization' && its && reader.has(at - 1, Tag.Medium)) body ??= phrase;
  }
  return body;
}
