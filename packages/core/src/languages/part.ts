/** Parts of speech as bits: what a word can be, and then, in its place, what it is. */
export enum Part {
  Noun = 1 << 0,
  Adjective = 1 << 1,
  Adverb = 1 << 2,
  Determiner = 1 << 3,
  Preposition = 1 << 4,
  /** A pronoun that can be a subject. */
  Subject = 1 << 5,
  Object = 1 << 6,
  Possessive = 1 << 7,
  Coordinator = 1 << 8,
  Subordinator = 1 << 9,
  That = 1 << 10,
  Wh = 1 << 11,
  Modal = 1 << 12,
  Be = 1 << 13,
  Have = 1 << 14,
  Do = 1 << 15,
  Not = 1 << 16,
  /** Before an infinitive. */
  Infinitive = 1 << 17,
  Base = 1 << 18,
  /** Third person singular of the present. */
  Third = 1 << 19,
  Past = 1 << 20,
  Participle = 1 << 21,
  Ing = 1 << 22,
  Time = 1 << 23,
  Number = 1 << 24,
  Name = 1 << 25,
  Relative = 1 << 26,
  /** The mark of a possessor ("’s"). */
  Genitive = 1 << 27,
  /** A verb form that is finite where it stands. */
  Finite = 1 << 28,
  /** A preposition that places a deed in time or among others ("during"), and belongs to no noun. */
  Setting = 1 << 29,
}

export type PartName = keyof typeof Part;
