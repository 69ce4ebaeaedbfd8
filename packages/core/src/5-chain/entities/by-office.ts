import { withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { byDescription } from './by-description.ts';
import { byRole, mayFit } from './by-role.ts';
import type { EntityIndex } from './entity-index.ts';
import { isOfOtherOffice } from './other-office.ts';

/** So many words of an office may stand after a name's phrase. */
const OFFICE_TAIL = 4;

/** Whom a description means: by the role alone, where nothing speaks against it, or by all of its words. */
export function byOffice(index: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  const fellow = phrase.definite ? byRole(index, phrase) : null;
  // «قالت الوزيرة إن الرئيس نفسه أكد أن»: nobody calls himself so.
  const refused = fellow !== null && (index.outer.includes(fellow) || isOfOtherOffice(index, phrase, fellow));
  if (fellow !== null && !refused) return fellow;
  return (phrase.definite && !refused ? null : holderOf(index, phrase, refused)) ?? byDescription(index, phrase);
}

/** «نائب وزير الصحة» after «نائب وزير الصحة سامي الحلبي»: whose office the whole description names. */
function holderOf({ reader, names, known }: EntityIndex, phrase: NounPhrase, refused: boolean): EntityDraft | null {
  // «مدير الفرع», «حاكم الريحان»: the office is told apart by what is definite, or by a name.
  const last = reader.lex(phrase.to - 1);
  if (phrase.type !== 'person' || phrase.to < phrase.head + 2 || (!last.definite && last.tags !== 0)) return null;
  const wanted = officeWords(reader, phrase);
  if (refused && wanted.length < 2) return null;
  const holds = (one: NounPhrase): boolean =>
    mayFit(phrase, one) &&
    [one, names.apposition(one)?.beside ?? afterName(one)].some((described) => {
      const office = officeWords(reader, described);
      return isWithin(wanted, office);
    });
  // «حاكم س»: the name is the place's.
  const near = names
    .withRole(reader.lex(phrase.head).stem, phrase.from)
    .filter(({ name }) => !reader.has(name.from - 1, Tag.Role) || reader.lex(name.from - 1).definite);
  const before = near.filter((one) => one.from < phrase.from).reverse();
  const holders = [...before, ...near].filter(holds);
  // Without a country the office is first that of whom the article names without one.
  const meant = holders.find((one) => one.modifiers.length > 0 === phrase.modifiers.length > 0) ?? holders[0];
  return meant ? known.named(meant) : null;
}

/** «مدير إدارة المياه» after «المدير العام لإدارة المياه»: all words of one description in the order of the other, which has one more at most. */
function isWithin(words: readonly string[], office: readonly string[]): boolean {
  let more = 0;
  return words.every((word, k) => {
    if (k > 0 && more === 0 && office[k] !== word) more = 1;
    return office[k + more] === word;
  });
}

/** «سامي الحلبي رئيس الهيئة العامة للسياحة»: what stands after the name, where anything does; the phrase is over before «للسياحة». */
function afterName(phrase: NounPhrase): NounPhrase {
  const { to, name } = phrase;
  // «أماط رئيس اللجنة»: one word that nobody knows is no sure name.
  return name.to > name.from + 1 ? { ...phrase, from: name.to, to: to + OFFICE_TAIL } : phrase;
}

/** The words that name an office, without articles, titles of honour and where it belongs. */
function officeWords(reader: Reader, phrase: NounPhrase): string[] {
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const { tags, stem } = reader.lex(i);
    if ((tags & (Tag.Honorific | Tag.Role)) === Tag.Honorific) continue;
    if (!reader.isWord(i)) break;
    if (!phrase.modifiers.includes(withoutEnding(stem, reader.language.endings.feminine))) words.push(stem);
  }
  return words;
}
