import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import type { OtherWords } from '../../reading/reading.ts';
import { byRole } from './by-role.ts';
import { Gazetteer } from './gazetteer.ts';
import { issuerOf } from './issuer-of.ts';
import { KnownEntities } from './known-entities.ts';
import { nameOf, nameWords } from './name-words.ts';
import { byPaper } from './paper.ts';
import { Speakers } from './speakers.ts';

export interface Resolved {
  readonly entities: EntityDraft[];
  readonly mention: Range;
  readonly anaphor: boolean;
  readonly medium: Range | null;
}

/** The entities of one article as they are met: its names, who is known, who spoke last, and whom a phrase means. */
export class EntityIndex {
  readonly reader: Reader;
  readonly names: Gazetteer;
  readonly other: OtherWords | undefined;
  readonly known: KnownEntities;
  speakers = new Speakers();
  /** In whose words the phrase at hand stands: nobody speaks of himself by a title. */
  outer: readonly EntityDraft[] = [];

  /** `sources` are the phrases that were read as sources, by first item. */
  constructor(reader: Reader, sources: ReadonlyMap<number, NounPhrase>) {
    this.reader = reader;
    this.other = reader.language.definition.reading.otherWords;
    this.names = new Gazetteer(reader, sources);
    this.known = new KnownEntities(reader, this.names);
  }

  /** Whom nobody names («يُقال»), told apart by the words of the rumour. */
  rumour(cue: Range | null): EntityDraft {
    const words = cue === null ? '' : nameOf(this.reader, cue);
    return this.known.find(words, [words], 'unknown', true);
  }

  unknown(): EntityDraft {
    return this.known.find('', [], 'unknown', true);
  }

  /** Whom a phrase means. */
  resolve(phrase: NounPhrase, sentence: number, agreement: string): Resolved {
    const { reader } = this;
    const meant = reader.language.definition.reading.meant?.(this as never, phrase, sentence);
    if (meant !== undefined) return this.#mentioned(meant, phrase);
    const issuer = issuerOf(reader, phrase);
    if (issuer !== null) return { ...this.resolve(issuer.phrase, sentence, ''), medium: issuer.medium };
    if (!phrase.named && (reader.lex(phrase.head).definite || (reader.clauses !== null && phrase.definite))) {
      const paper = byPaper(this, phrase);
      if (paper !== null) {
        return { ...this.#mentioned(paper.entity, phrase), medium: paper.own ? null : phrase };
      }
    }
    if (phrase.joint.length > 1) {
      const entities = phrase.joint.map((name) => this.known.named({ ...phrase, name, joint: [] }));
      return { entities, mention: phrase, anaphor: false, medium: null };
    }
    const deferred = this.other?.deferred(this as never, phrase);
    if (deferred) return this.#mentioned(deferred, phrase);
    return phrase.named ? this.#named(phrase, agreement) : this.#described(phrase, agreement);
  }

  #named(phrase: NounPhrase, agreement: string): Resolved {
    const entity = this.known.named(phrase);
    if (agreement === 'f') entity.feminine = true;
    if (agreement === 'm') entity.masculine = true;
    // «الباحثتان», «رئيستا جمعيتين»: words of no list; «سليمان» is one man.
    if ((phrase.to === phrase.head + 1) === this.reader.lex(phrase.head).definite)
      entity.pair = isPair(this.reader, phrase);
    return { ...this.#mentioned(entity, phrase), anaphor: false };
  }

  /** A description, of someone who is known or of someone new. */
  #described(phrase: NounPhrase, agreement: string): Resolved {
    const pair = this.other?.pair(this as never, phrase);
    if (pair) return { entities: pair, mention: phrase, anaphor: true, medium: null };
    const surnamed = this.other?.surnamed(this as never, phrase);
    if (surnamed) return { ...this.#mentioned(surnamed, phrase), anaphor: false };
    const { reader } = this;
    const bare = withoutHonorific(reader, phrase);
    const meant = this.other ? this.other.inOffice(this as never, bare) : bare.definite && byRole(this, bare);
    if (meant) return this.#mentioned(meant, phrase);
    // «الفريق البرلماني» is a team.
    return {
      ...this.#mentioned(this.#new(reader.lex(phrase.head).definite ? phrase : bare, agreement), phrase),
      anaphor: false,
    };
  }

  #new(phrase: NounPhrase, agreement: string): EntityDraft {
    const { reader } = this;
    const name = nameOf(reader, reader.clauses === null ? phrase : phrase.name);
    const group = phrase.type === 'group' || reader.has(phrase.head, Tag.Group);
    const unsaid = reader.has(phrase.head, Tag.Unnamed) || phrase.type === 'person';
    // «أظهرت دراسة», but «ذكر التقرير», «نص قانون المرور».
    const paper = reader.clauses === null && phrase.type === 'document';
    const told = phrase.definite || reader.language.norms.has(reader.lex(phrase.head).stem);
    const anonymous = group || (unsaid && !paper) || ((phrase.type === 'unknown' || paper) && !told);
    const entity = this.known.find(name, nameWords(reader, phrase), phrase.type, anonymous);
    this.known.describe(entity, phrase);
    entity.plural =
      reader.has(phrase.head, Tag.Group) ||
      // «الكرملين» is one body.
      (phrase.type !== 'organization' && endsIn(reader.norm(phrase.head), reader.language.endings.many));
    entity.pair = isPair(reader, phrase);
    entity.feminine = agreement === 'f' && !entity.plural;
    this.known.noteGender(entity, phrase);
    return entity;
  }

  /** The entity that a phrase means, or nobody who is known. */
  #mentioned(meant: EntityDraft | null, phrase: NounPhrase): Resolved {
    const mention = phrase.named ? phrase.name : phrase;
    meant?.mentions.push(mention);
    return { entities: [meant ?? this.unknown()], mention, anaphor: true, medium: null };
  }
}

/** «الوزيران», «المعارضة والحكومة»: two of a kind, or one and another. */
function isPair(reader: Reader, { head, to, type }: NounPhrase): boolean {
  let joined = 0;
  for (let i = head + 1; i < to; i++) if (reader.joins(i, 'and')) joined++;
  if (joined > 0) return joined === 1;
  const { pair, pairOf } = reader.language.endings;
  // «رئيستا جمعيتين».
  if (!reader.lex(head).definite && to > head + 1 && endsIn(reader.norm(head), pairOf)) return true;
  const alone = to === head + 1 || reader.lex(head).tags !== 0;
  return alone && type !== 'organization' && endsIn(reader.norm(head), pair);
}

/** «معالي وزير الصحة», «سمو الأمير»: who is honoured, and by which office he is known. */
function withoutHonorific(reader: Reader, phrase: NounPhrase): NounPhrase {
  let { head } = phrase;
  while (head + 1 < phrase.to && reader.has(head, Tag.Honorific) && !reader.has(head, Tag.Role)) head++;
  if (head === phrase.head || !reader.has(head, Tag.Role)) return phrase;
  return { ...phrase, from: head, head, definite: reader.lex(head).definite };
}
