import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { EntityIndex } from './entity-index.ts';
import { nameOf, nameWords } from './name-words.ts';
import { isSoundPlural, singularOf } from './number.ts';

interface Described {
  readonly modifiers: Iterable<string>;
}

/** «الوزير», «الصحيفة», «المصدر ذاته»: the latest entity with the same role. */
export function byRole(index: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  const { reader, names, known, speakers } = index;
  const { stem } = reader.lex(phrase.head);
  const body = phrase.type === 'organization' && reader.has(phrase.head, Tag.Organization);
  const recent = known
    .remembered()
    .filter((entity) =>
      entity.type === 'person' ? !body && !index.outer.includes(entity) : !body || !entity.anonymous,
    )
    .sort((a, b) => b.last - a.last);
  const spoke = spokeWithRole(index, phrase, recent);
  if (spoke !== null) return spoke;
  const candidates = names.withRole(stem, phrase.from).filter((one) => !body || isBody(reader, one));
  if (isOtherWordForLast(index, phrase)) return speakers.last?.entity ?? null;
  // Who spoke before and has the title is meant rather than another who has it and was only named.
  for (const entity of recent) {
    if (entity.last < 0) continue;
    const own = candidates.find((one) => mayFit(phrase, one) && nameOf(reader, one.name) === entity.name);
    if (own !== undefined) return known.named(own);
  }
  const named =
    candidates.findLast((one) => one.from < phrase.from && fits(phrase, one)) ??
    candidates.find((one) => fits(phrase, one)) ??
    candidates.findLast((one) => one.from < phrase.from && mayFit(phrase, one));
  if (named !== undefined) return known.named(named);
  // «الوزارة» after «المتحدث باسم وزارة الصحة فلان»: the body that he speaks for, and not the man.
  const range = body ? names.body(phrase) : null;
  if (range !== null) return known.find(nameOf(reader, range), nameWords(reader, range), 'organization', false);
  // «الخبير ذاته»: whoever spoke last.
  if (reader.has(phrase.to, Tag.Same)) return speakers.last?.entity ?? ofSubject(index, phrase);
  return onlyFellow(phrase, recent);
}

/** «دخل سامي الحلبي على الخط. وطالب المتحدث ذاته»: where nobody has spoken, whom the sentence before told of. */
function ofSubject({ speakers, known }: EntityIndex, { type }: NounPhrase): EntityDraft | null {
  const subject = speakers.subject?.phrase;
  return subject?.named === true && subject.type === type ? known.named(subject) : null;
}

/** No man, and no body with what is told of it: «السلطة بإصلاح الطريق». */
function isBody(reader: Reader, { type, name: { from } }: NounPhrase): boolean {
  return type !== 'person' && reader.lex(from + 1).preposition === '' && !reader.has(from + 1, Tag.Preposition);
}

/** Who spoke and was called by the role, in the singular or the plural. */
function spokeWithRole(
  { reader }: EntityIndex,
  phrase: NounPhrase,
  recent: readonly EntityDraft[],
): EntityDraft | null {
  const { language } = reader;
  const { stem, tags } = reader.lex(phrase.head);
  const singular = singularOf(stem, language);
  const hasRole = (entity: EntityDraft): boolean => {
    if (entity.last < 0) return false;
    for (const role of entity.roles)
      if (role === stem || role === singular || singularOf(role, language) === stem) return true;
    return false;
  };
  const known =
    recent.find((entity) => hasRole(entity) && fits(phrase, entity)) ??
    recent.find((entity) => hasRole(entity) && mayFit(phrase, entity));
  if (known === undefined) return null;
  if (known.plural && !isSoundPlural(stem, language) && (tags & Tag.Group) === 0) known.singular = true;
  return known;
}

/** «قال سميث … وأوضح المدرب»: who just spoke, and of whom no title is known, rather than who never spoke. */
function isOtherWordForLast({ reader, speakers, outer }: EntityIndex, phrase: NounPhrase): boolean {
  const latest = reader.clauses === null ? speakers.last?.entity : undefined;
  if (latest !== undefined && outer.includes(latest)) return false;
  return (
    phrase.to === phrase.head + 1 + phrase.modifiers.length &&
    phrase.type === 'person' &&
    latest?.type === 'person' &&
    !latest.anonymous &&
    // «قال الكاتب سامي الحلبي … وأضاف المتحدث», but «قال المحامي سامي الحلبي … وقال القاضي».
    (latest.roles.size === 0 || reader.has(phrase.head, Tag.Unnamed)) &&
    mayFit(phrase, latest)
  );
}

/** «المهاجم السوري» after «اللاعب السوري فلان»: the one person who is said to belong there. */
function onlyFellow(phrase: NounPhrase, recent: readonly EntityDraft[]): EntityDraft | null {
  if (phrase.type !== 'person' || phrase.modifiers.length === 0) return null;
  const fellows = recent.filter((entity) => entity.type === 'person' && !entity.anonymous && fits(phrase, entity));
  return fellows.length === 1 ? (fellows[0] ?? null) : null;
}

/** All that the phrase says of where someone belongs is known of whom it may mean. */
function fits(phrase: NounPhrase, { modifiers }: Described): boolean {
  const known = new Set(modifiers);
  return phrase.modifiers.every((modifier) => known.has(modifier));
}

/** «الوزير الروسي» is not «الوزير التركي فلان»; where one says nothing they agree. */
export function mayFit(phrase: NounPhrase, { modifiers }: Described): boolean {
  const known = new Set(modifiers);
  return phrase.modifiers.length === 0 || known.size === 0 || phrase.modifiers.some((modifier) => known.has(modifier));
}
