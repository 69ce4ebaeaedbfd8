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
  const { endings, particles, tags } = language;
  const isCalled = (tag: number): boolean => [...entity.roles].some((role) => ((tags.get(role) ?? 0) & tag) !== 0);
  // «مصادر مطلعة»: no papers.
  if (entity.type === 'document' && isCalled(Tag.Group)) return 'group';
  if (entity.type !== 'person' || entity.anonymous || isCalled(Tag.Role)) return entity.type;
  // «UNN»: letters for the words of a body's name.
  if (/^[A-Z][A-Z0-9]+$/u.test(entity.name) || isQuoted(reader, entity)) return 'organization';
  const [first = '', ...rest] = entity.words;
  const name = fold(entity.name);
  if (particles.movements?.has(name) === true) return 'organization';
  if (particles.states?.has(name) === true) return 'place';
  if (((tags.get(first) ?? 0) & (Tag.GivenName | Tag.NamePart)) !== 0) return 'person';
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

/** The article has the adjective of a name: «روسيا» → «الروسي», «الروسية». */
function hasAdjective({ language, items }: Reader, word: string): boolean {
  const { endings, definition } = language;
  const stem = definition.affixes.article + withoutEnding(word, endings.country);
  return (endings.belongingAny ?? []).some((ending) => vocabularyOf(items).has(stem + ending));
}
