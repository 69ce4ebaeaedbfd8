import type { EntityDraft, HopDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range } from '../../reading/reader.ts';

/** A verb without a subject and a pronoun mean one of so many who spoke last. */
export const RECENT_SPEAKERS = 8;
/** So many sentences back a sentence without a speaker can be about whom it means. */
const SUBJECT_SENTENCES = 4;

export interface Spoken {
  readonly entity: EntityDraft;
  /** Who spoke with him. */
  readonly others: readonly EntityDraft[];
  readonly relays: readonly HopDraft[];
  readonly medium: Range | null;
  readonly sentence: number;
  /** What the verb agreed with, where it was a paper of who speaks: «وأكد البيان …، وطالب»; empty where it was not. */
  readonly agreement: string;
  /** He was followed for what the narrator tells: «بحسب س». */
  readonly followed?: boolean;
}

export interface Subject {
  readonly phrase: NounPhrase;
  readonly sentence: number;
}

/** Who spoke, in reading order, and whom the narrator last spoke of. */
export class Speakers {
  readonly #spoken: Spoken[] = [];
  #subjectSeen = -1;
  /** Who was last told, in the words of another, to have said something. */
  told: Spoken | null = null;
  /** Whom the last narrated sentence was about. */
  subject: Subject | null = null;

  get last(): Spoken | undefined {
    return this.#spoken.at(-1);
  }

  /** The latest of those who spoke, in reading order. */
  latest(count: number): Spoken[] {
    return this.#spoken.slice(-count);
  }

  spoke(spoken: Spoken): void {
    spoken.entity.last = spoken.sentence;
    for (const relay of spoken.relays) for (const other of relay.entities) other.last = spoken.sentence;
    this.#spoken.push(spoken);
  }

  /** Sees whom the sentences up to this one are about. */
  seeSubjects(subjects: ReadonlyMap<number, NounPhrase>, sentence: number): void {
    for (let s = Math.max(this.#subjectSeen + 1, sentence - SUBJECT_SENTENCES); s <= sentence; s++) {
      const phrase = subjects.get(s);
      if (phrase !== undefined) this.subject = { phrase, sentence: s };
    }
    this.#subjectSeen = Math.max(this.#subjectSeen, sentence - 1);
  }
}

/** As many spoke as the verb tells: «وأكدا» means a pair, «وأكدوا» any who are more than one. */
export function agreesInNumber({ entity, others }: Pick<Spoken, 'entity' | 'others'>, agreement: string): boolean {
  if (agreement === 'd') return others.length === 1 || (others.length === 0 && entity.pair);
  return (agreement === 'p' && (others.length > 0 || entity.pair)) || agrees(entity, agreement);
}

/** A verb's agreement fits whom it may mean. */
export function agrees(entity: EntityDraft, agreement: string): boolean {
  if (agreement === 'p') return entity.plural || entity.type === 'group';
  if (agreement === 'd') return true;
  if (agreement === 'f') return entity.feminine || entity.plural || (entity.type !== 'person' && !entity.masculine);
  if (agreement === 'm') return !entity.feminine && (!entity.plural || entity.type === 'group');
  return true;
}
