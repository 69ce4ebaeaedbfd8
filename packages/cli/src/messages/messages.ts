import type {
  Act,
  Certainty,
  EntityType,
  Hop,
  Kind,
  MediumKind,
  Polarity,
  Sourcing,
  SourcingFlag,
  Speech,
  Stance,
} from '@isnad/core';
import type { Tally } from '../exit-codes.ts';
import type { Failure } from '../io/failure.ts';

/** How many claims a report has, and how many of them no source stands behind. */
export interface Counts {
  readonly claims: number;
  readonly attributed: number;
  readonly unattributed: number;
}

/** The system's code for a port that is in use, and for one that needs more rights. */
export type PortRefusal = 'EADDRINUSE' | 'EACCES';

/** Every word that the command line says, in one language. A language is one file that fills this. */
export interface Messages {
  readonly lang: 'en' | 'ar';

  // Failures
  readonly standardInput: string;
  failure(failure: Failure): string;
  lineNumber(line: number): string;
  entryNumber(entry: number): string;
  summary(tally: Tally): string;
  seeHelp(command: string): string;
  internal(reason: string): string;
  /** `path` is null where the output is no file. */
  cannotWrite(code: string, path: string | null): string;
  readingTerminal: string;
  readonly noVerdicts: string;
  progressBar: string;
  progressOpen: string;

  // Wrong usage
  badLang(value: string): string;
  badDate(value: string): string;
  badChoice(option: string, value: string, choices: readonly string[]): string;
  badJobs(value: string, most: number): string;
  stdinTwice: string;
  needsOutput(option: string): string;
  readonly watchNeedsFolder: string;
  /** Of a form that has a file for each article. */
  needsFolder(format: string): string;
  /** Of the name of an output file, whose ending stands for no form. */
  unknownEnding(path: string): string;
  badPort(value: string): string;
  outputExists(path: string): string;
  noRegularFile(path: string): string;
  interruptedBefore(path: string): string;
  otherRun(path: string): string;
  noFolder(path: string): string;
  /** Of an input that the output would be written over, or into. */
  intoInput(path: string): string;
  watching(folder: string): string;
  readonly inputsChanged: string;
  canBeResumed(path: string): string;
  /** For a fault that the argument parser has found: its code, its own English words, and the quoted parts of them. */
  usage(code: string, message: string, parts: readonly string[]): string;
  noSuchClaim(wanted: string, claims: number): string;
  ambiguousClaim(wanted: string, ids: readonly string[]): string;
  severalArticles: string;
  noSuchArticle(wanted: string): string;

  // Help
  readonly headings: Readonly<Record<string, string>>;
  readonly program: string;
  readonly help: string;
  readonly helpOf: string;
  readonly version: string;
  readonly extract: Readonly<
    Record<
      | 'summary'
      | 'inputs'
      | 'format'
      | 'output'
      | 'force'
      | 'resume'
      | 'jobs'
      | 'input'
      | 'lang'
      | 'published'
      | 'publisher'
      | 'more',
      string
    >
  >;
  readonly explain: Readonly<Record<'summary' | 'file' | 'claim' | 'article' | 'more', string>>;
  readonly watch: Readonly<Record<'summary' | 'folder' | 'output' | 'format' | 'more', string>>;
  readonly import: Readonly<Record<'summary' | 'inputs' | 'more', string>>;
  readonly export: Readonly<Record<'summary' | 'ids' | 'format' | 'more', string>>;
  readonly review: Readonly<Record<'summary' | 'port' | 'open' | 'notInstalled' | 'more', string>> & {
    portRefused(port: string, refusal: PortRefusal): string;
  };
  readonly desk: Readonly<Record<'database' | 'as' | 'nobody', string>> & {
    noSuchPerson(user: string): string;
    noSuchArticle(id: string): string;
    none(place: string): string;
    /** Of an address that leads to no kind of database that a desk may have. */
    noPlace(place: string): string;
    cannotOpen(place: string, reason: string): string;
  };
  readonly more: string;

  // Reports
  readonly title: string;
  readonly heading: string;
  paragraph(number: number): string;
  counts(counts: Counts): string;
  readonly noClaims: string;
  readonly unknownLanguage: string;
  readonly wrongLanguage: string;
  readonly unattributed: string;
  /** Before the first name of a chain. */
  readonly from: string;
  readonly missing: string;
  readonly and: string;
  /** Between items of a list on one line. */
  readonly comma: string;
  readonly anonymous: string;
  readonly through: string;
  readonly flagged: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly speeches: Readonly<Record<Speech, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly media: Readonly<Record<MediumKind, string>>;
  readonly flags: Readonly<Record<SourcingFlag, string>>;
  readonly flagReasons: Readonly<Record<SourcingFlag, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly roles: Readonly<Record<Hop['role'], string>>;
  readonly resolutions: Readonly<Record<Hop['resolved'], string>>;
  readonly origins: Readonly<Record<Sourcing['origin'], string>>;
  readonly accesses: Readonly<Record<Sourcing['access'], string>>;
  readonly labels: Readonly<
    Record<
      | 'claim'
      | 'reading'
      | 'cue'
      | 'source'
      | 'droppedSource'
      | 'rule'
      | 'trace'
      | 'within'
      | 'chain'
      | 'medium'
      | 'basis'
      | 'sourcing'
      | 'flags'
      | 'none'
      | 'times'
      | 'unresolved'
      | 'quantities'
      | 'about'
      | 'confidence'
      | 'diagnostics',
      string
    >
  >;
  distance(distance: number): string;
}
