import { endsIn, withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityType } from '../../model/index.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { Reader } from '../../reading/reader.ts';
import { fold } from '../../text/fold.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';

/**
 * A name without a title: two plain words are a person; one word that the article also has as an adjective («روسيا», «الروسي») is a place;
 * one word with the article («الكرملين») or in the feminine is a body; a sound plural is a group.
 */
export function typeOf(reader: Reader, entity: EntityDraft): EntityType {
  const { language } = reader;
  const { particles } = language;
  const isCalled = (tag: number): boolean =>
    [...entity.roles].some((role) => ((language.tags.get(role) ?? 0) & tag) !== 0);
  // «مصادر مطلعة»: no papers.
  if (entity.type === 'document' && isCalled(Tag.Group)) return 'group';
  if (entity.type !== 'person' || entity.anonymous || isCalled(Tag.Role)) return entity.type;
  // «UNN»: letters for the words of a body's name.
  if (/^[A-Z][A-Z0-9]+$/u.test(entity.name) || isQuoted(reader, entity)) return 'organization';
  const [first = '', ...rest] = entity.words;
  if (rest.length === 0 && particles.states?.has(fold(entity.name)) === true) return 'place';
  if (((language.tags.get(first) ?? 0) & (Tag.GivenName | Tag.NamePart)) !== 0) return 'person';
  const { endings } = language;
  const { article } = language.definition.affixes;
  const definite = article !== '' && entity.name.startsWith(article);
  if (hasAdjective(reader, first)) return rest.length === 0 || definite || entity.feminine ? 'place' : 'person';
  if (rest.length > 0) return definite && entity.feminine ? 'place' : 'person';
  // «الجمهوريون», «الحوثيين».
  const many = endsIn(first, endings.many) && !endsIn(first, endings.manyObject);
  if (definite && (many || endsIn(first, endings.belongingMany))) return 'group';
  // «الشمري»: with the ending of an origin it is a surname.
  if (definite) return endsIn(first, endings.belonging) ? 'person' : 'organization';
  return entity.feminine ? 'organization' : 'person';
}

/** «زين السعودية»: a name that stands alone in quotation marks. */
function isQuoted(reader: Reader, { mentions }: EntityDraft): boolean {
  return mentions.some(({ from, to }) => reader.opensQuote(from - 1)?.close === to);
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
