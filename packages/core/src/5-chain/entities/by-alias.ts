import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { EntityIndex } from './entity-index.ts';
import { nameOf, nameWords } from './name-words.ts';

/** The most words of the full name of a body. */
const BODY_WORDS = 9;

/** «اليونيسيف» where «منظمة الأمم المتحدة للطفولة (اليونيسيف)» stands: the body of which it is the short name. */
export function byAlias({ reader, names, known }: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  const { name, named, roles } = phrase;
  if (name.to !== name.from + 1 || roles.length > 0 || (!named && (reader.lex(name.from).tags & ~Tag.Common) !== 0))
    return null;
  for (const at of names.placesOf(reader.lex(name.from).stem)) {
    const body = inBrackets(reader, at) ? bodyBefore(reader, at - 1) : null;
    if (body !== null) return known.find(nameOf(reader, body.name), nameWords(reader, body.name), body.type, false);
  }
  return null;
}

function inBrackets(reader: Reader, at: number): boolean {
  if (reader.norm(at - 1) === '(') return reader.norm(at + 1) === ')';
  return reader.opensQuote(at - 1)?.close === at + 1;
}

/** The body whose name ends at `to` in a word with the article; a word that a name must follow («نادي "الفجر"») ends none. */
function bodyBefore(reader: Reader, to: number): NounPhrase | null {
  let body: NounPhrase | null = null;
  if (!reader.lex(to - 1).definite) return null;
  for (let from = to - 1; from > to - BODY_WORDS && reader.isWord(from) && !reader.isFinite(from); from--) {
    const phrase =
      from < to - 1 && reader.has(from, Tag.Organization | Tag.Outlet) ? readNounPhrase(reader, from, to) : null;
    if (phrase?.to === to && phrase.type === 'organization' && phrase.joint.length < 2) body = phrase;
    if (reader.lex(from).joins !== '') break;
  }
  return body;
}
