import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { complementStart } from '../frame/complement.ts';
import { nounCueAt, rumourAt } from '../small-cues.ts';
import { carriedCue } from './carried-cue.ts';
import { convincedCue } from './convinced-cue.ts';
import { subjunctiveCue } from './subjunctive-cue.ts';
import { accordingCue } from './according-cue.ts';
import { flush } from './claims.ts';
import { finiteCue } from './finite-cue.ts';
import { nounCue } from './noun-cue.ts';
import { participleCue, sayingCue } from './participle-cue.ts';
import { objectCue } from './object-cue.ts';
import { isSomeones, rumourCue } from './rumour-cue.ts';
import type { SentenceState } from './state.ts';
import { isSomebody } from './words.ts';

/** Reads the cue at i, if one is there; the place to go on from, or null. */
export function readCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  if (!reader.isWord(i)) return null;
  const next = turn(s, i) ?? accordingCue(s, i);
  if (next !== null) return next;
  const rumour = rumourAt(reader, i, s.to);
  if (rumour !== null && !isSomeones(s, i)) return rumourCue(s, i, rumour);
  const { cue, cueForm } = reader.lex(i);
  const carried = carriedCue(s, i) ?? convincedCue(s, i) ?? objectCue(s, i);
  if (carried !== null) return carried;
  if (cue === null) return subjunctiveCue(s, i);
  if (cueForm === 'finite') return reader.isFinite(i) ? finiteCue(s, i, cue) : homographCue(s, i);
  if (cueForm === 'participle' && isNounInPlace(s, i)) return homographCue(s, i);
  return cueForm === 'participle' ? participleCue(s, i, cue) : (sayingCue(s, i, cue) ?? nounCue(s, i, cue));
}

/** «وسط مطالبات بالتغيير»: written like a participle of circumstance, which nothing governs. */
function isNounInPlace({ reader }: SentenceState, i: number): boolean {
  if (reader.isComma(i - 1)) return false;
  // «رفعت لافتة كبيرة كتب عليها»: what was done to it stands before, and what it would lead to does not follow.
  const leads = reader.has(i + 1, Tag.Preposition | Tag.Complementizer) || !reader.isWord(i + 1);
  if (reader.endsAsNoun(i) && reader.isFinite(i - 1) && reader.lex(i - 1).cue === null && !leads) return true;
  return reader.has(i - 1, Tag.Preposition) || endsIn(reader.norm(i), reader.language.endings.feminineMany);
}

/** «سمات الشرق النفط»: one word alone heads what leads elsewhere only where nothing but words follow to the end of its block. */
function listsWords({ reader, to }: SentenceState, i: number): boolean {
  let at = i;
  while (at < to && (reader.isWord(at) || reader.item(at).kind === 'number')) at++;
  return at === to && (reader.startsBlock(to) || to === reader.items.length);
}

/** A phrase after which something else is told, or nothing at all. */
function turn(s: SentenceState, i: number): number | null {
  const { reader } = s;
  if (isRemark(s, i)) {
    flush(s, s.beforeComma(i));
    s.discard();
    return i + 1;
  }
  const phrase = reader.phrase(i);
  if (phrase === null) return null;
  const after = i + phrase.length;
  // The whole sentence is the page's, not the article's.
  if (phrase.furniture && i === s.from && (phrase.length > 1 || listsWords(s, i))) {
    s.restart(s.to);
    return s.to;
  }
  if (phrase.digression && i > s.segmentFrom) {
    flush(s, s.beforeComma(i));
    s.scope = s.base;
    s.restart(after);
    s.segmentFrom = s.to;
    return after;
  }
  if (!phrase.intro || !reader.isComplementizer(after)) return null;
  flush(s, i);
  s.scope = s.base;
  s.restart(complementStart(reader, after));
  // «قال إن المصنع أغلق، علما بأن عماله كثر»: not a heading.
  s.parted = i > s.from;
  return after + 1;
}

/** «قال إن …، وذلك في بيان نشر أمس», «…، دون أن يذكر الأسباب»: where one said it and what he left unsaid is told by the article. */
function isRemark(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (s.narrates || i <= s.segmentFrom || !(reader.isComma(i - 1) || reader.closesQuote(i - 1))) return false;
  if (reader.joins(i, 'and') && reader.language.particles.that?.has(reader.lex(i).stem) === true)
    return reader.has(i + 1, Tag.Preposition) && reader.has(i + 2, Tag.Medium);
  const without = reader.isParticle(i, 'of') ? i + 1 : i;
  const both = Tag.Preposition | Tag.Negator;
  if ((reader.lex(without).tags & both) !== both) return false;
  const at = reader.isComplementizer(without + 1) ? without + 2 : without + 1;
  return reader.lex(at).cueForm === 'finite' && !reader.lex(at).definite;
}

/** «أثارت دعوة المدينة إلى»: written like a verb of saying, and the noun here. */
function homographCue(s: SentenceState, i: number): number | null {
  const noun = s.reader.language.cueNouns.get(s.reader.lex(i).stem);
  if (noun === undefined) return null;
  // Only with whose word it is beside it: «على أمل أن» is nobody's.
  const holder = nounCueAt(s.reader, i, noun, s.to)?.source;
  return holder?.from === i + 1 && (holder.named || isSomebody(s.reader, holder)) ? nounCue(s, i, noun) : null;
}
