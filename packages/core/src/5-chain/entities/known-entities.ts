import type { EntityType } from '../../model/index.ts';
import { Tag } from '../../languages/language.ts';
import { ENTITY_MEMORY } from '../../text/limits.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Gazetteer } from './gazetteer.ts';
import { endsInWords, nameOf, nameWords } from './name-words.ts';

/** The entities of an article as they are met, one for all the forms of a name. */
export class KnownEntities {
  readonly #reader: Reader;
  readonly #names: Gazetteer;
  readonly #entities: EntityDraft[] = [];

  constructor(reader: Reader, names: Gazetteer) {
    this.#reader = reader;
    this.#names = names;
  }

  /** Those that a later word may still mean. */
  remembered(): EntityDraft[] {
    return this.#entities.slice(-ENTITY_MEMORY);
  }

  /** All entities, with what the whole article tells of their types. */
  all(): readonly EntityDraft[] {
    const { nameType } = this.#reader.language.definition.reading;
    if (nameType) for (const entity of this.#entities) entity.type = nameType(this.#reader, entity);
    return this.#entities;
  }

  /** The entity that a name means, under the fullest form of the name. */
  named(phrase: NounPhrase): EntityDraft {
    const full = this.#names.fullest(phrase);
    const name = nameOf(this.#reader, full.name);
    const type = full.type === 'unknown' ? phrase.type : full.type;
    const entity = this.find(name, nameWords(this.#reader, full.name), type, false);
    this.describe(entity, phrase);
    this.describe(entity, full);
    this.describe(entity, this.#names.apposition(phrase)?.known ?? full);
    this.noteGender(entity, phrase);
    return entity;
  }

  /** An entity of these words, made where none is known. */
  find(name: string, words: string[], type: EntityType, anonymous: boolean): EntityDraft {
    const key = words.join(' ');
    const recent = this.remembered();
    const same =
      recent.find((entity) => entity.key === key) ??
      (anonymous
        ? undefined
        : recent.find(
            (entity) =>
              !entity.anonymous && isSamePerson(entity.words, words) && !isOfAnother(this.#reader, entity, words, type),
          ));
    if (same !== undefined) {
      if (words.length > same.words.length) {
        same.words = words;
        same.key = key;
        same.name = name;
      }
      return same;
    }
    const entity: EntityDraft = {
      name,
      words,
      key,
      type,
      anonymous,
      roles: new Set(),
      modifiers: new Set(),
      mentions: [],
      plural: false,
      pair: false,
      singular: false,
      feminine: false,
      masculine: false,
      last: -1,
    };
    this.#entities.push(entity);
    return entity;
  }

  /** What a given name, a title or a role before it tells of who is named. */
  noteGender(entity: EntityDraft, phrase: NounPhrase): void {
    const table = this.#reader.clauses?.table;
    if (table === undefined) {
      if (isWoman(this.#reader, phrase)) entity.feminine = true;
      return;
    }
    const words = [...entity.words.slice(0, -1), ...entity.roles];
    for (let i = phrase.from; i < phrase.to && i < phrase.name.to; i++) words.push(this.#reader.norm(i));
    if (words.some((word) => table.feminine.has(word))) entity.feminine = true;
    else if (words.some((word) => table.masculine.has(word))) entity.masculine = true;
  }

  /** What the words beside a name tell of it. */
  describe(entity: EntityDraft, phrase: NounPhrase): void {
    for (const role of phrase.roles) entity.roles.add(role);
    for (const modifier of phrase.modifiers) entity.modifiers.add(modifier);
  }
}

/** «رئيسة الوزراء فلانة»: a title that has a masculine too. */
function isWoman(reader: Reader, { head, type }: NounPhrase): boolean {
  const { stem } = reader.lex(head);
  if (type !== 'person' || !reader.has(head, Tag.Role) || !reader.endsAsNoun(head)) return false;
  return ((reader.language.tags.get(stem.slice(0, -1)) ?? 0) & Tag.Role) !== 0;
}

/** «مكتب زعيم البلاد سامي منصور» is not «سامي منصور»: a body that is called after who leads it. */
function isOfAnother({ language }: Reader, known: EntityDraft, words: readonly string[], type: EntityType): boolean {
  const longer = known.words.length > words.length ? known : { words, type };
  const shorter = Math.min(known.words.length, words.length);
  if (shorter < 2 || longer.type !== 'organization') return false;
  const before = longer.words.slice(1, longer.words.length - shorter);
  return before.some((word) => ((language.tags.get(word) ?? 0) & (Tag.Role | Tag.Organization)) === Tag.Role);
}

function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && endsInWords(long, short);
}
