import { endsIn, withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityType } from '../../model/index.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { Reader } from '../../reading/reader.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';

/**
 * A name without a title: two plain words are a person; one word that the article also has as an adjective («روسيا», «الروسي») is a place;
 * one word with the article («الكرملين») or in the feminine is a body; a sound plural is a group.
 */
export function typeOf(reader: Reader, entity: EntityDraft): EntityType {
  const { language } = reader;
  if ([...entity.roles].some((role) => ((language.tags.get(role) ?? 0) & Tag.Role) !== 0)) return 'person';
  // «UNN»: letters for the words of a body's name.
  if (/^[A-Z][A-Z0-9]+$/u.test(entity.name)) return 'organization';
  const [first = '', ...rest] = entity.words;
  if (((language.tags.get(first) ?? 0) & (Tag.GivenName | Tag.NamePart)) !== 0) return 'person';
  const { endings } = language;
  const { article } = language.definition.affixes;
  const people =
    endsIn(first, endings.many) && (!endsIn(first, endings.manyObject) || endsIn(first, endings.belongingMany));
  if (people && first.length >= 6) return 'group';
  const definite = article !== '' && entity.name.startsWith(article);
  if (hasAdjective(reader, first)) return rest.length === 0 || definite || entity.feminine ? 'place' : 'person';
  if (rest.length === 0) return definite || entity.feminine ? 'organization' : 'person';
  if (isCalledByLast(reader, entity)) return 'person';
  return definite && entity.feminine ? 'place' : entity.feminine ? 'organization' : 'person';
}

/** «روسانا ليند», later «ليند»: a person is called by the last word of the name, a body by the first. */
function isCalledByLast(reader: Reader, { mentions, words }: EntityDraft): boolean {
  return mentions.some(({ from, to }) => to - from === 1 && reader.lex(from).stem === words.at(-1));
}

/** The article has the adjective of a name: «روسيا» → «روسي», «الروسية». */
function hasAdjective(reader: Reader, word: string): boolean {
  if (word.length < 3) return false;
  const { endings, definition } = reader.language;
  const stem = withoutEnding(word, endings.country);
  if (stem.length < 2) return false;
  const words = vocabularyOf(reader.items);
  return (endings.belongingAny ?? []).some(
    (ending) =>
      word !== stem + ending && (words.has(stem + ending) || words.has(definition.affixes.article + stem + ending)),
  );
}
