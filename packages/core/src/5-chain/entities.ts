import type { PronounKind } from '../languages/clause-table.ts';
import { endsIn, withoutEnding } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { EntityType } from '../model/index.ts';
import { ANAPHOR_SENTENCES, ENTITY_MEMORY } from '../text/limits.ts';
import { issuedBy } from '../reading/issuer.ts';
import type { NounPhrase } from '../reading/noun-phrase.ts';
import type { EntityDraft, HopDraft } from '../reading/chain-draft.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { vocabularyOf } from '../text/vocabulary.ts';

interface Spoken {
  readonly entity: EntityDraft;
  readonly relays: readonly HopDraft[];
  readonly medium: Range | null;
  readonly sentence: number;
  readonly agreement: string;
}

export interface Resolved {
  readonly entities: EntityDraft[];
  readonly mention: Range;
  readonly anaphor: boolean;
  readonly medium: Range | null;
}

/** The entities of one article as they are met: names, roles and who spoke last. */
export class EntityIndex {
  readonly #reader: Reader;
  readonly #entities: EntityDraft[] = [];
  /** Named phrases anywhere in the article: where surnames and roles find their full names. */
  readonly #gazetteer: NounPhrase[] = [];
  readonly #byWord = new Map<string, NounPhrase[]>();
  /** The same phrases by each role that they name, in reading order. */
  readonly #byRoleStem = new Map<string, NounPhrase[]>();
  readonly #spoken: Spoken[] = [];
  /** What an apposition says of a name, by the name's first item. */
  readonly #described = new Map<number, Range>();
  /** Names with the roles of their apposition, by first item. */
  readonly #appositions = new Map<number, NounPhrase>();
  #subjectSeen = -1;
  #subject: { phrase: NounPhrase; sentence: number } | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#gather();
    for (const phrase of this.#gazetteer)
      for (const role of new Set(phrase.roles)) {
        const list = this.#byRoleStem.get(role);
        if (list === undefined) this.#byRoleStem.set(role, [phrase]);
        else list.push(phrase);
      }
  }

  /** The entities that a later word may still mean. */
  #remembered(): EntityDraft[] {
    this.#reader.steps += Math.min(this.#entities.length, ENTITY_MEMORY);
    return this.#entities.slice(-ENTITY_MEMORY);
  }

  /** Of phrases in reading order those nearest to an item, before and after it, itself left out. */
  #around(phrases: readonly NounPhrase[], item: number): NounPhrase[] {
    let low = 0;
    for (let high = phrases.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((phrases[middle]?.from ?? 0) < item) low = middle + 1;
      else high = middle;
      this.#reader.steps++;
    }
    const near = phrases.slice(Math.max(0, low - ENTITY_MEMORY), low + ENTITY_MEMORY);
    this.#reader.steps += near.length;
    return near.filter((phrase) => phrase.from !== item);
  }

  /** All entities, with what the whole article tells of their types. */
  all(): readonly EntityDraft[] {
    if (this.#reader.clauses !== null) return this.#entities;
    for (const entity of this.#entities)
      if (entity.type === 'person' && !entity.anonymous) entity.type = this.#typeOf(entity);
    return this.#entities;
  }

  /**
   * A name without a title: two plain words are a person; one word that the article also has as an adjective («روسيا», «الروسي») is a place;
   * one word with the article («الكرملين») or in the feminine is a body; a sound plural is a group.
   */
  #typeOf(entity: EntityDraft): EntityType {
    const language = this.#reader.language;
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
    if (this.#hasAdjective(first)) return rest.length === 0 || definite || entity.feminine ? 'place' : 'person';
    if (rest.length === 0) return definite || entity.feminine ? 'organization' : 'person';
    return definite && entity.feminine ? 'place' : entity.feminine ? 'organization' : 'person';
  }

  /** The article has the adjective of a name: «روسيا» → «روسي», «الروسية». */
  #hasAdjective(word: string): boolean {
    if (word.length < 3) return false;
    const { endings, definition } = this.#reader.language;
    const stem = withoutEnding(word, endings.country);
    if (stem.length < 2) return false;
    const words = vocabularyOf(this.#reader.items);
    return (endings.belongingAny ?? []).some(
      (ending) =>
        word !== stem + ending && (words.has(stem + ending) || words.has(definition.affixes.article + stem + ending)),
    );
  }

  /** Every named phrase of the article, once. */
  #gather(): void {
    const reader = this.#reader;
    let before: NounPhrase | null = null;
    for (let i = 0; i < reader.items.length;) {
      const lex = reader.lex(i);
      if (
        !reader.isWord(i) ||
        (lex.tags &
          (Tag.Preposition | Tag.Complementizer | Tag.Relative | Tag.Subordinator | Tag.Contrast | Tag.Negator)) !==
          0 ||
        reader.isFinite(i)
      ) {
        i++;
        continue;
      }
      const sentence = reader.sentences[this.#sentenceOf(i)];
      // Headlines leave out what keeps names apart («فلان يونايتد يرى»).
      if (sentence !== undefined && reader.document.blocks[sentence.block]?.kind === 'title') {
        i = Math.max(sentence.to, i + 1);
        continue;
      }
      let phrase = reader.nounPhrase(i, sentence?.to ?? i + 1);
      if (phrase === null || phrase.to <= i) {
        i++;
        continue;
      }
      // «بيان للوزارة»: the name in it is whose statement it is.
      const issuer = this.#issuer(phrase);
      if (issuer !== null && issuer.phrase.from > i) {
        i = issuer.phrase.from;
        continue;
      }
      // «فلان، الخبير في …،»: an apposition gives the name a role.
      if (
        before !== null &&
        before.named &&
        !phrase.named &&
        phrase.roles.length > 0 &&
        reader.isComma(before.to) &&
        phrase.from === before.to + 1 &&
        before.type !== 'organization'
      ) {
        const known: NounPhrase = {
          ...before,
          roles: [...before.roles, ...phrase.roles],
          modifiers: [...before.modifiers, ...phrase.modifiers],
          type: before.type === 'unknown' ? phrase.type : before.type,
        };
        this.#gazetteer[this.#gazetteer.length - 1] = known;
        this.#appositions.set(before.name.from, known);
        this.#described.set(before.name.from, phrase);
      }
      // «المتحدث باسم س، فلان،»: and the other way round.
      if (
        before !== null &&
        !before.named &&
        before.roles.length > 0 &&
        phrase.named &&
        phrase.roles.length === 0 &&
        phrase.type !== 'organization' &&
        reader.isComma(before.to) &&
        phrase.from === before.to + 1 &&
        reader.isComma(phrase.to)
      ) {
        phrase = { ...phrase, roles: before.roles, modifiers: before.modifiers, type: before.type };
        this.#appositions.set(phrase.name.from, phrase);
        this.#described.set(phrase.name.from, before);
      }
      before = phrase;
      // «ضرورة تشكيل حكومة»: what is headed by a deed names no body.
      const deed =
        phrase.name.from !== phrase.head + 1 &&
        reader.has(phrase.head, Tag.Propositional | Tag.Topic) &&
        !reader.has(phrase.head, Tag.Organization | Tag.Outlet | Tag.Role | Tag.Group | Tag.Place | Tag.GivenName);
      if (phrase.named && !deed) {
        this.#gazetteer.push(phrase);
        for (const word of this.#nameWords(phrase.name)) {
          const list = this.#byWord.get(word);
          if (list === undefined) this.#byWord.set(word, [phrase]);
          else if (list.length < ENTITY_MEMORY) list.push(phrase);
        }
      }
      i = phrase.to;
    }
  }

  #at = 0;
  #sentenceOf(item: number): number {
    const { sentences } = this.#reader;
    while (this.#at < sentences.length && (sentences[this.#at]?.to ?? 0) <= item) this.#at++;
    return this.#at;
  }

  #nameWords(range: Range): string[] {
    const words: string[] = [];
    const { article, contracted } = this.#reader.language.definition.affixes;
    for (let i = range.from; i < range.to; i++) {
      if (!this.#reader.isWord(i)) continue;
      const { norm } = this.#reader.item(i);
      const lex = this.#reader.lex(i);
      const proclitics =
        i === range.from
          ? lex.joins.length + (lex.definite && norm.includes(contracted) ? 0 : lex.preposition.length)
          : 0;
      const base = norm.slice(proclitics);
      const bare = base.length > 4 && article !== '' && base.startsWith(article) ? base.slice(article.length) : base;
      const last = words.at(-1);
      // «أبو زيد» and «أبوزيد», «عبد الله» and «عبدالله» are one.
      if (last !== undefined && i > range.from && this.#reader.has(i - 1, Tag.NamePart) && last.length <= 4)
        words[words.length - 1] = last + base;
      else words.push(bare);
    }
    return words;
  }

  /** The longest name in the article that contains these words in order. */
  #fullest(phrase: NounPhrase): NounPhrase {
    const words = this.#nameWords(phrase.name);
    const last = words.at(-1);
    if (last === undefined || words.length >= 4) return phrase;
    let best = phrase;
    let bestLength = words.length;
    for (const candidate of [
      ...(this.#byWord.get(last) ?? []),
      ...(words[0] !== undefined && words[0] !== last ? (this.#byWord.get(words[0]) ?? []) : []),
    ]) {
      const other = this.#nameWords(candidate.name);
      if (other.length <= bestLength || other.length > 6) continue;
      // A surname or a first name and surname: the shorter must end or begin the longer.
      const ends = words.every((word, k) => other[other.length - words.length + k] === word);
      const begins = words.every((word, k) => other[k] === word);
      const within = words.every((word) => other.includes(word)) && words.length > 1;
      if (!(ends || begins || within)) continue;
      if ((candidate.type === 'organization') !== (phrase.type === 'organization') && phrase.roles.length > 0) continue;
      // «السعودية» is the country, whichever body's name ends in it.
      if (
        candidate.type === 'organization' &&
        phrase.type !== 'organization' &&
        (phrase.type === 'person' || words.length === 1)
      )
        continue;
      best = candidate;
      bestLength = other.length;
    }
    return best;
  }

  seeSubjects(subjects: ReadonlyMap<number, NounPhrase>, sentence: number): void {
    for (let s = Math.max(this.#subjectSeen + 1, sentence - 4); s <= sentence; s++) {
      const phrase = subjects.get(s);
      if (phrase !== undefined) this.#subject = { phrase, sentence: s };
    }
    this.#subjectSeen = Math.max(this.#subjectSeen, sentence - 1);
  }

  rumour(cue: Range | null): EntityDraft {
    const words = cue === null ? '' : this.#words(cue);
    return this.#find(words, [words], 'unknown', true);
  }

  unknown(): EntityDraft {
    return this.#find('', [], 'unknown', true);
  }

  spoke(
    entity: EntityDraft,
    relays: Spoken['relays'],
    medium: Range | null,
    sentence: number,
    agreement: string,
  ): void {
    entity.last = sentence;
    for (const relay of relays) for (const other of relay.entities) other.last = sentence;
    this.#spoken.push({ entity, relays, medium, sentence, agreement });
  }

  /** Who a verb without a subject belongs to: who spoke last and agrees with it, or whom the last narrated sentence was about. */
  dropped(agreement: string, sentence: number, continues: boolean): Spoken | null {
    // «ويشيدان»: two are meant, and which two is not said.
    if (agreement === 'd') return null;
    const subject = this.#subject;
    const candidates = this.#spoken.slice(-8).reverse();
    const fits = candidates.find((spoken) => agrees(spoken.entity, agreement)) ?? candidates[0];
    if (
      subject !== null &&
      (fits === undefined || subject.sentence > fits.sentence) &&
      (!continues || fits === undefined) &&
      (canSpeak(subject.phrase) || this.#fullest(subject.phrase) !== subject.phrase)
    ) {
      const resolved = this.resolve(subject.phrase, sentence, '');
      const entity = resolved.entities[0];
      if (entity !== undefined && agrees(entity, agreement))
        return { entity, relays: [], medium: null, sentence, agreement };
    }
    return fits ?? null;
  }

  /** The subject of the clause before, when it can be who the verb without a subject means. */
  subject(phrase: NounPhrase, sentence: number, agreement: string): Resolved | null {
    // «ويشيدان»: two are meant, and one phrase before does not tell which.
    if (agreement === 'd' && phrase.joint.length === 0) return null;
    if (!canSpeak(phrase) && this.#fullest(phrase) === phrase) return null;
    const resolved = this.resolve(phrase, sentence, '');
    const [entity] = resolved.entities;
    return entity !== undefined && agrees(entity, agreement) ? resolved : null;
  }

  /**
   * Who a dual without a subject means: subject and object of the clause before («أطلع فلان فلانًا على الأمر، ويشيدان بكذا»), which are the
   * first two persons that the sentence names; null where it does not name two.
   */
  two(before: number, sentence: number): EntityDraft[] | null {
    const reader = this.#reader;
    const found: EntityDraft[] = [];
    // A dual of the past is written like many a noun.
    if (reader.lex(before).verb?.tense !== 'present') return null;
    for (let i = reader.sentences[sentence]?.from ?? before; i < before && found.length < 2;) {
      const skipped =
        !reader.isWord(i) || reader.isFinite(i) || reader.has(i, Tag.Preposition | Tag.Complementizer | Tag.Relative);
      const phrase = skipped ? null : reader.nounPhrase(i, before);
      if (phrase === null || phrase.to <= i) {
        i++;
        continue;
      }
      if (phrase.named && phrase.type === 'person') {
        const entity = this.#named(phrase);
        if (entity.words.length > 1 && !found.includes(entity)) found.push(entity);
      }
      i = phrase.to;
    }
    return found.length === 2 ? found : null;
  }

  resolve(phrase: NounPhrase, sentence: number, agreement: string): Resolved {
    const reader = this.#reader;
    const pronoun = reader.clauses?.table.pronouns.get(reader.norm(phrase.from));
    if (pronoun !== undefined && phrase.to - phrase.from === 1) {
      const meant = this.#meant(phrase, pronoun, sentence);
      if (meant !== null) return this.#mentioned(meant, phrase, true);
      return { entities: [this.unknown()], mention: { from: phrase.from, to: phrase.to }, anaphor: true, medium: null };
    }
    const issuer = this.#issuer(phrase);
    if (issuer !== null) {
      const inner = this.resolve(issuer.phrase, sentence, '');
      return { entities: inner.entities, mention: inner.mention, anaphor: inner.anaphor, medium: issuer.medium };
    }
    const headLex = reader.lex(phrase.head);
    const definite = headLex.definite || (reader.clauses !== null && phrase.definite);
    if (!phrase.named && definite && (headLex.tags & (Tag.Medium | Tag.Document)) !== 0) {
      // «البيان», «التقرير»: whose it is.
      const lately = this.#spoken.slice(-ENTITY_MEMORY);
      const issued =
        lately.findLast((spoken) => spoken.medium !== null) ??
        lately.findLast((spoken) => spoken.entity.type === 'organization') ??
        ((headLex.tags & Tag.Medium) !== 0 ? this.#spoken.at(-1) : undefined);
      const document = this.#remembered().findLast(
        (entity) => entity.roles.has(headLex.stem) || entity.words.includes(headLex.stem),
      );
      if (document !== undefined) return this.#mentioned(document, phrase, true);
      if (issued !== undefined && (headLex.tags & Tag.Medium) !== 0) {
        const known = this.#mentioned(issued.entity, phrase, true);
        return { ...known, medium: { from: phrase.from, to: phrase.to } };
      }
    }
    if (phrase.joint.length > 1) {
      const entities = phrase.joint.map((name) => this.#named({ ...phrase, name, joint: [] }));
      return { entities, mention: { from: phrase.from, to: phrase.to }, anaphor: false, medium: null };
    }
    const deferred = this.#deferred(phrase);
    if (deferred !== null) return this.#mentioned(deferred, phrase, true);
    if (phrase.named) {
      const entity = this.#named(phrase);
      const known = this.#mentioned(entity, phrase, false);
      if (agreement === 'f') entity.feminine = true;
      if (agreement === 'm') entity.masculine = true;
      return known;
    }
    const pair = this.#pair(phrase);
    if (pair !== null)
      return { entities: pair, mention: { from: phrase.from, to: phrase.to }, anaphor: true, medium: null };
    const anaphor = phrase.definite ? this.#byRole(phrase) : this.#byOffice(phrase);
    if (anaphor !== null) return this.#mentioned(anaphor, phrase, true);
    const name = this.#words(reader.clauses === null ? phrase : phrase.name);
    const anonymous =
      phrase.type === 'group' ||
      reader.has(phrase.head, Tag.Unnamed | Tag.Group) ||
      phrase.type === 'person' ||
      (phrase.type === 'unknown' && !phrase.definite);
    const entity = this.#find(name, this.#nameWords(phrase), phrase.type, anonymous);
    for (const role of phrase.roles) entity.roles.add(role);
    for (const modifier of phrase.modifiers) entity.modifiers.add(modifier);
    entity.plural =
      reader.has(phrase.head, Tag.Group) || endsIn(reader.norm(phrase.head), reader.language.endings.many);
    entity.feminine = agreement === 'f' && !entity.plural;
    this.#gender(entity, phrase);
    return this.#mentioned(entity, phrase, false);
  }

  /** «الوزيران»: the two who spoke last. */
  #pair(phrase: NounPhrase): EntityDraft[] | null {
    const { stem, definite } = this.#reader.lex(phrase.head);
    if (
      !definite ||
      phrase.to - phrase.from > 2 ||
      !endsIn(stem, this.#reader.language.endings.pair) ||
      (this.#reader.lex(phrase.head).tags & Tag.Group) !== 0
    )
      return null;
    const singular = stem.slice(0, -2);
    const recent = [
      ...new Set(
        this.#spoken
          .slice(-ENTITY_MEMORY)
          .map((spoken) => spoken.entity)
          .reverse(),
      ),
    ]
      .filter((entity) => entity.type === 'person')
      .slice(0, 2)
      .reverse();
    return recent.length === 2 && recent.some((entity) => entity.roles.has(singular)) ? recent : null;
  }

  #named(phrase: NounPhrase): EntityDraft {
    const full = this.#fullest(phrase);
    const words = this.#nameWords(full.name);
    const name = this.#words(full.name);
    const type = full.type === 'unknown' ? phrase.type : full.type;
    const entity = this.#find(name, words, type, false);
    const apposed = this.#appositions.get(phrase.name.from);
    for (const role of [...phrase.roles, ...full.roles, ...(apposed?.roles ?? [])]) entity.roles.add(role);
    for (const modifier of [...phrase.modifiers, ...full.modifiers, ...(apposed?.modifiers ?? [])])
      entity.modifiers.add(modifier);
    this.#gender(entity, phrase);
    return entity;
  }

  /** What a given name, a title or a role before it tells of who is named. */
  #gender(entity: EntityDraft, phrase: NounPhrase): void {
    const table = this.#reader.clauses?.table;
    if (table === undefined) return;
    const words = [...entity.words.slice(0, -1), ...entity.roles];
    for (let i = phrase.from; i < phrase.to && i < phrase.name.to; i++) words.push(this.#reader.norm(i));
    if (words.some((word) => table.feminine.has(word))) entity.feminine = true;
    else if (words.some((word) => table.masculine.has(word))) entity.masculine = true;
  }

  /** Who a pronoun means: who spoke last, or was named last before it, and can be meant by it. */
  #meant(phrase: NounPhrase, pronoun: PronounKind, sentence: number): EntityDraft | null {
    const fits = (entity: EntityDraft): boolean => {
      const someone = entity.type === 'person' || (entity.type === 'unknown' && entity.anonymous && !entity.plural);
      if (pronoun === 'm') return someone && !entity.feminine;
      if (pronoun === 'f') return someone && !entity.masculine;
      if (pronoun === 'n')
        return entity.type === 'organization' || entity.type === 'document' || entity.type === 'place';
      return entity.plural || entity.type === 'group' || entity.type === 'organization';
    };
    const spoken = this.#spoken.slice(-8).findLast((one) => fits(one.entity));
    const subject = this.#subject;
    let meant = spoken !== undefined && sentence - spoken.sentence <= ANAPHOR_SENTENCES ? spoken.entity : null;
    // Who the narrator’s last sentence was about comes before who spoke earlier.
    if (
      subject !== null &&
      subject.sentence < sentence &&
      (spoken === undefined || subject.sentence > spoken.sentence) &&
      subject.phrase.named
    ) {
      const entity = this.#named(subject.phrase);
      if (fits(entity)) meant = entity;
    }
    if (meant === null && pronoun !== 'p') {
      const named = this.#around(this.#gazetteer, phrase.from).findLast(
        (one) => one.from < phrase.from && (pronoun === 'n') === (one.type === 'organization'),
      );
      const entity = named === undefined ? null : this.#named(named);
      if (entity !== null && fits(entity)) meant = entity;
    }
    if (meant !== null && pronoun === 'm') meant.masculine = true;
    if (meant !== null && pronoun === 'f') meant.feminine = true;
    return meant;
  }

  #mentioned(entity: EntityDraft, phrase: NounPhrase, anaphor: boolean): Resolved {
    const mention = phrase.named ? phrase.name : { from: phrase.from, to: phrase.to };
    entity.mentions.push(mention);
    return { entities: [entity], mention, anaphor, medium: null };
  }

  /** The words of a range without a conjunction or preposition written with the first of them. */
  #words(range: Range): string {
    const words = this.#reader.words(range);
    const lex = this.#reader.lex(range.from);
    const { article, contracted } = this.#reader.language.definition.affixes;
    const joins = lex.joins === '' ? 0 : 1;
    // «للوزارة» is «الوزارة» after a preposition.
    const melted =
      lex.definite && lex.preposition !== '' && this.#reader.norm(range.from).startsWith(contracted, joins);
    const letters = joins + (melted ? contracted.length : lex.preposition === '' ? 0 : 1);
    let at = 0;
    for (let n = 0; n < letters; n++) {
      at++;
      while (at < words.length && /[\p{M}ـ]/u.test(words.charAt(at))) at++;
    }
    return at < words.length ? (melted ? article : '') + words.slice(at) : words;
  }

  /** «بيان وزارة س», «تصريحات فلان»: the words are a medium, the source stands after it. */
  #issuer(phrase: NounPhrase): { phrase: NounPhrase; medium: Range } | null {
    const reader = this.#reader;
    const head = reader.lex(phrase.head);
    if ((head.tags & (Tag.Medium | Tag.Document)) === 0) return null;
    const stated = issuedBy(reader, phrase);
    if (stated !== null) return { phrase: stated, medium: { from: phrase.head, to: phrase.head + 1 } };
    if (head.definite || (head.tags & (Tag.Role | Tag.Organization)) !== 0) return null;
    if (phrase.to - phrase.from < 2) return null;
    // «دراسة أخيرة لجامعة س»: an adjective may stand before the issuer.
    const described = phrase.head + 2 < phrase.to && reader.lex(phrase.head + 2).preposition !== '';
    const at = phrase.head + (described ? 2 : 1);
    const inner = reader.nounPhrase(at, phrase.to);
    if (inner === null || inner.from !== at) return null;
    const beside = reader.lex(at);
    // «تقارير إعلامية», «تقارير صحفية محلية»: adjectives.
    let adjectives = at;
    while (
      adjectives < inner.to &&
      !reader.lex(adjectives).definite &&
      endsIn(reader.lex(adjectives).stem, reader.language.endings.belonging)
    )
      adjectives++;
    if (adjectives === inner.to && (!inner.named || inner.to > at + 1)) return null;
    // «مصادر مطلعة»: one more word that no list knows tells more of them.
    if ((head.tags & Tag.Unnamed) !== 0 && (adjectives > at || (inner.to === at + 1 && beside.tags === 0))) return null;
    // «استطلاع للرأي»: only a body after «لـ» is an issuer.
    if (
      reader.lex(inner.from).preposition !== '' &&
      !inner.named &&
      !reader.has(inner.from, Tag.Organization | Tag.Outlet | Tag.Group | Tag.Role)
    )
      return null;
    const definite = reader.lex(inner.head);
    if (inner.named || definite.definite || (definite.tags & (Tag.Organization | Tag.Role)) !== 0)
      return { phrase: inner, medium: { from: phrase.head, to: phrase.head + 1 } };
    return null;
  }

  /** «الوزير», «الصحيفة», «المصدر ذاته»: the latest entity with the same role. */
  #byRole(phrase: NounPhrase): EntityDraft | null {
    const reader = this.#reader;
    const stem = reader.lex(phrase.head).stem;
    const { language } = reader;
    const singular = singularOf(stem, language);
    const matches = (roles: Iterable<string>): boolean => {
      for (const role of roles)
        if (role === stem || role === singular || singularOf(role, language) === stem) return true;
      return false;
    };
    const modifiersFit = (entity: { modifiers: Iterable<string> }): boolean => {
      if (phrase.modifiers.length === 0) return true;
      const known = [...entity.modifiers];
      return known.length === 0 || phrase.modifiers.some((modifier) => known.includes(modifier));
    };
    const strict = (entity: { modifiers: Iterable<string> }): boolean =>
      phrase.modifiers.every((modifier) => [...entity.modifiers].includes(modifier));
    const spoken = this.#remembered().sort((a, b) => b.last - a.last);
    const known =
      spoken.find((entity) => entity.last >= 0 && matches(entity.roles) && strict(entity)) ??
      spoken.find((entity) => entity.last >= 0 && matches(entity.roles) && modifiersFit(entity));
    if (known !== undefined) {
      if (
        known.plural &&
        !isSoundPlural(stem, this.#reader.language) &&
        (this.#reader.lex(phrase.head).tags & Tag.Group) === 0
      )
        known.singular = true;
      return known;
    }
    const candidates = this.#around(this.#byRoleStem.get(stem) ?? [], phrase.from);
    // «قال سميث … وأوضح المدرب»: who just spoke, and of whom no title is known, rather than who never spoke.
    const latest = reader.clauses === null ? this.#spoken.at(-1) : undefined;
    if (
      phrase.to === phrase.head + 1 + phrase.modifiers.length &&
      phrase.type === 'person' &&
      latest?.entity.type === 'person' &&
      !latest.entity.anonymous &&
      (latest.entity.roles.size === 0 || candidates.length === 0) &&
      modifiersFit(latest.entity)
    )
      return latest.entity;
    // Who spoke before and has the title is meant rather than another who has it and was only named.
    for (const entity of spoken) {
      if (entity.last < 0) continue;
      const own = candidates.find((one) => modifiersFit(one) && this.#words(one.name) === entity.name);
      if (own !== undefined) return this.#named(own);
    }
    const named =
      candidates.findLast((candidate) => candidate.from < phrase.from && strict(candidate)) ??
      candidates.find(strict) ??
      candidates.findLast((candidate) => candidate.from < phrase.from && modifiersFit(candidate));
    if (named !== undefined) return this.#named(named);
    // «الخبير ذاته»: whoever spoke last.
    if (this.#reader.has(phrase.to, Tag.Same)) return this.#spoken.at(-1)?.entity ?? null;
    // «المهاجم السوري» after «اللاعب السوري فلان»: the one person who is said to belong there.
    if (phrase.type !== 'person' || phrase.modifiers.length === 0) return null;
    const fellows = spoken.filter((entity) => entity.type === 'person' && !entity.anonymous && strict(entity));
    return fellows.length === 1 ? (fellows[0] ?? null) : null;
  }

  /** «نائب وزير الصحة» after «نائب وزير الصحة سامي الحلبي»: whose office the whole description names. */
  #byOffice(phrase: NounPhrase): EntityDraft | null {
    const reader = this.#reader;
    if (phrase.type !== 'person' || phrase.to < phrase.head + 2 || !reader.lex(phrase.to - 1).definite) return null;
    const wanted = this.#office(phrase);
    const holds = (one: NounPhrase): boolean => {
      const ranges = [one, this.#described.get(one.name.from)];
      return ranges.some((range) => {
        if (range === undefined) return false;
        const office = this.#office(range);
        return wanted.every((word, k) => office[k] === word) && modifiersAgree(phrase.modifiers, one.modifiers);
      });
    };
    // «حاكم س»: the name is the place's.
    const near = this.#around(this.#byRoleStem.get(reader.lex(phrase.head).stem) ?? [], phrase.from).filter(
      ({ name }) => !reader.has(name.from - 1, Tag.Role) || reader.lex(name.from - 1).definite,
    );
    const before = near.filter((one) => one.from < phrase.from);
    // Without a country the office is first that of whom the article names without one.
    const alike = (one: NounPhrase): boolean => (one.modifiers.length === 0) === (phrase.modifiers.length === 0);
    const meant =
      before.findLast((one) => alike(one) && holds(one)) ??
      near.find((one) => alike(one) && holds(one)) ??
      before.findLast(holds) ??
      near.find(holds);
    return meant === undefined ? null : this.#named(meant);
  }

  /** The words that name an office, without articles, titles of honour and where it belongs. */
  #office(range: Range & { readonly modifiers?: readonly string[] }): string[] {
    const reader = this.#reader;
    const words: string[] = [];
    for (let i = range.from; i < range.to; i++) {
      const { tags, stem } = reader.lex(i);
      if ((tags & Tag.Honorific) !== 0 && (tags & Tag.Role) === 0 && words.length === 0) continue;
      if (!reader.isWord(i)) break;
      if (!(range.modifiers ?? []).includes(withoutEnding(stem, reader.language.endings.feminine))) words.push(stem);
    }
    return words;
  }

  /** «سموه», «معاليه»: who was last named with the title. */
  #deferred(phrase: NounPhrase): EntityDraft | null {
    const reader = this.#reader;
    const titles = reader.language.deferences.get(reader.norm(phrase.head));
    if (titles === undefined) return null;
    const titled = (one: NounPhrase): boolean => {
      if (titles.length === 0) return true;
      for (let i = one.from; i < one.name.from; i++) if (titles.includes(reader.lex(i).stem)) return true;
      return false;
    };
    const near = this.#around(this.#gazetteer, phrase.from).filter((one) => one.from < phrase.from);
    const meant = near.findLast((one) => one.type === 'person' && titled(one));
    return meant === undefined ? null : this.#named(meant);
  }

  #find(name: string, words: string[], type: EntityType, anonymous: boolean): EntityDraft {
    const key = words.join(' ');
    const recent = this.#remembered();
    const same =
      recent.find((entity) => entity.words.join(' ') === key) ??
      (anonymous ? undefined : recent.find((entity) => !entity.anonymous && samePerson(entity.words, words)));
    if (same !== undefined) {
      if (words.length > same.words.length) {
        same.words = words;
        same.name = name;
      }
      return same;
    }
    const entity: EntityDraft = {
      name,
      words,
      type,
      anonymous,
      roles: new Set(),
      modifiers: new Set(),
      mentions: [],
      plural: false,
      singular: false,
      feminine: false,
      masculine: false,
      last: -1,
    };
    this.#entities.push(entity);
    return entity;
  }
}

/** «الوزير الروسي» is not «الوزير التركي فلان»; where one says nothing they agree. */
function modifiersAgree(wanted: readonly string[], known: readonly string[]): boolean {
  return wanted.length === 0 || known.length === 0 || wanted.some((modifier) => known.includes(modifier));
}

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  return short.every((word, k) => long[long.length - short.length + k] === word);
}

function agrees(entity: EntityDraft, agreement: string): boolean {
  if (agreement === 'p') return entity.plural;
  if (agreement === 'd') return true;
  if (agreement === 'f') return entity.feminine || entity.plural || (entity.type !== 'person' && !entity.masculine);
  if (agreement === 'm') return !entity.feminine && (!entity.plural || entity.type === 'group');
  return true;
}

/** Who a sentence is about can be who speaks in the next: someone with a role or a full name, a group, a body. */
function canSpeak(phrase: NounPhrase): boolean {
  if (phrase.type === 'group' || phrase.type === 'organization') return true;
  if (phrase.type === 'person' && phrase.roles.length > 0) return true;
  return phrase.named && phrase.name.to - phrase.name.from >= 2;
}

/** A rough singular for the sound plurals and the commonest broken ones. */
function singularOf(stem: string, language: Lexicon): string {
  const { endings, alternations } = language;
  if (endsIn(stem, endings.many)) return withoutEnding(stem, endings.many);
  if (endsIn(stem, endings.feminineMany)) return withoutEnding(stem, endings.feminineMany);
  return alternations.singulars?.find(([plural]) => plural === stem)?.[1] ?? stem;
}

function isSoundPlural(stem: string, { endings }: Lexicon): boolean {
  return endsIn(stem, endings.many) || endsIn(stem, endings.feminineMany);
}
