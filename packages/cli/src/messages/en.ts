import type { Failure } from '../io/failure.ts';
import { MEBIBYTE } from '../io/limits.ts';
import type { Messages } from './messages.ts';

/** What the command line says in English. */
export const en: Messages = {
  lang: 'en',

  standardInput: 'standard input',
  failure,
  lineNumber: (line) => `line ${line}`,
  summary: (failed, done) => `${inputs(failed)} could not be read; ${inputs(done)} done`,
  seeHelp: (command) => `see ${command} --help`,
  internal: (reason) => `internal error, please report it: ${reason}`,
  cannotWrite: (code) => `the output cannot be written (${code})`,
  readingTerminal: 'reading from the terminal; end the text with Ctrl-D, or see isnad extract --help',
  progressBar: '{bar} {percentage}% · {articles} inputs · {eta_formatted} left',
  progressOpen: '{articles} inputs · {duration_formatted}',

  badLang: (value) => `--lang: '${value}' is no language tag; write one such as ar or en`,
  badDate: (value) => `--published: '${value}' is no date; write one such as 2025-08-16 or 2025-08-16T09:30:00Z`,
  badChoice: (option, value, choices) => `${option}: '${value}' is not one of ${choices.join(', ')}`,
  stdinTwice: 'standard input (-) can be read only once',
  usage: (_code, message) => message,
  noSuchClaim: (wanted, claims) =>
    claims === 0
      ? `no claim '${wanted}': the article has no claims`
      : `no claim '${wanted}': give a number from 1 to ${claims}, or the start of a claim's id`,
  ambiguousClaim: (wanted, ids) => `claim '${wanted}' could be ${ids.join(' or ')}`,
  severalArticles: 'the input has several articles; name one with --article ID',
  noSuchArticle: (wanted) => `no article '${wanted}' in the input`,

  headings: {},
  program: 'Reads news articles into claims, each with the chain of sources that it came through.',
  help: 'show this help',
  version: 'show the version',
  extract: {
    summary: 'read articles into claims',
    files: 'text (.txt), JSON (.json) or NDJSON (.ndjson, .jsonl) files; - or none for standard input',
    format: 'form of the output: text, json or ndjson (see below for the default)',
    input: 'form of the input: text, json or ndjson; told from the name or the first lines when absent',
    lang: 'language of the articles, such as ar or en, whatever they say themselves',
    published: 'date of publication, against which “yesterday” is read',
    publisher: 'who published the articles',
    more: `
Input
  text      one article, UTF-8
  json      one article: {"title": …, "text": … or "paragraphs": […], "lang", "publisher", "author",
            "section", "published", "url", "id"}; all but text or paragraphs may be absent
  ndjson    one such article on each line

Output
  text      a report to read (the default on a terminal, and for text and JSON input)
  json      what was extracted, indented; an array where there are several files or NDJSON input
  ndjson    what was extracted, one line an article, its "id" first (the default for NDJSON input
            where the output is no terminal; the first input decides)

Limits
  An article, and a line of NDJSON, has at most 16 MiB. A stream of lines may be of any length.

Examples
  isnad extract article.txt
  isnad extract --format json article.json | jq '.claims[].text'
  isnad extract --published 2025-08-16 --publisher "Al Jazeera" articles/*.txt
  isnad extract --format ndjson < articles.ndjson > claims.ndjson
`,
  },
  explain: {
    summary: 'show why a claim was read so',
    file: 'the file that the claim is in; - for standard input',
    claim: 'the number of the claim in the report, its id, or the start of its id',
    article: 'which article of an NDJSON file: its id, or the number of its line',
    more: `
Examples
  isnad explain article.txt 3
  isnad explain article.txt c_8f1d
  isnad explain articles.ndjson 1 --article ar-0042
`,
  },
  more: `
Exit codes
  0    all is done
  1    some inputs could not be read; the rest is done
  2    wrong usage
  3    nothing could be read
  70   a fault of isnad itself
  74   the output could not be written
  130  interrupted (143: terminated); every line that was written is whole

Environment
  NO_COLOR, FORCE_COLOR   switch colour off or on (FORCE_COLOR=0: off); FORCE_COLOR wins
  LC_ALL, LC_MESSAGES, LANG   the first that is set, where it starts with ar, makes isnad speak Arabic

Examples
  isnad extract article.txt
  isnad explain article.txt 3
  isnad extract --format ndjson < articles.ndjson > claims.ndjson
`,

  title: 'Title',
  heading: 'Heading',
  paragraph: (number) => `Paragraph ${number}`,
  counts: ({ claims, attributed, unattributed }) =>
    `${claims} ${claims === 1 ? 'claim' : 'claims'}: ${attributed} attributed, ${unattributed} unattributed`,
  noClaims: 'no claims',
  unattributed: 'unattributed: the article says it in its own voice',
  from: 'from',
  missing: '[missing]',
  and: ' and ',
  comma: ', ',
  anonymous: 'anonymous',
  through: 'through',
  flagged: 'flagged',
  kinds: {
    directive: 'directive',
    commitment: 'commitment',
    prediction: 'prediction',
    condition: 'condition',
    evaluation: 'evaluation',
    measure: 'measure',
    event: 'event',
    state: 'state',
  },
  certainties: { certain: 'certain', probable: 'probable', possible: 'possible', unknown: 'certainty unknown' },
  speeches: {
    direct: 'direct speech',
    mixed: 'partly quoted',
    indirect: 'indirect speech',
    narrated: 'narrated',
  },
  polarities: { positive: 'affirmed', negative: 'negated' },
  media: {
    statement: 'a statement',
    interview: 'an interview',
    post: 'a post',
    'press-conference': 'a press conference',
    meeting: 'a meeting',
    speech: 'a speech',
    report: 'a report',
    call: 'a call',
    letter: 'a letter',
    broadcast: 'a broadcast',
    other: 'another medium',
  },
  flags: {
    'unattributed-assertion': 'unattributed assertion',
    'anonymous-origin': 'anonymous origin',
    'anonymous-without-reason': 'anonymous without a reason',
    'plural-for-one': 'plural for one source',
    'unnamed-relay': 'unnamed relay',
    'second-hand': 'second hand',
    rumour: 'rumour',
    distanced: 'distanced',
    'missing-link': 'missing link',
  },
  flagReasons: {
    'unattributed-assertion': 'the article asserts it and names no source',
    'anonymous-origin': 'who said it first is not named',
    'anonymous-without-reason': 'the article does not say why the source is unnamed',
    'plural-for-one': '“sources” in the plural may stand for a single one',
    'unnamed-relay': 'who passed it on is not named',
    'second-hand': 'the article has it from another medium, not from the origin',
    rumour: 'nobody stands behind it',
    distanced: 'the article’s own verb keeps its distance',
    'missing-link': 'a link of the chain is missing in the article',
  },
  acts: {
    statement: 'statement',
    confirmation: 'confirmation',
    denial: 'denial',
    claim: 'claim',
    accusation: 'accusation',
    condemnation: 'condemnation',
    praise: 'praise',
    demand: 'demand',
    promise: 'promise',
    warning: 'warning',
    expectation: 'expectation',
    belief: 'belief',
    question: 'question',
    revelation: 'revelation',
    report: 'report',
  },
  stances: { neutral: 'neutral', endorsing: 'endorsing', distancing: 'distancing' },
  types: {
    person: 'person',
    organization: 'organization',
    place: 'place',
    document: 'document',
    group: 'group',
    unknown: 'unknown kind',
  },
  roles: { speaker: 'speaker', relay: 'relay' },
  resolutions: {
    stated: 'named in the sentence',
    anaphor: 'found through a pronoun or a description',
    dropped: 'found though the sentence leaves its subject out',
    missing: 'missing in the article',
  },
  origins: { named: 'a named origin', anonymous: 'an anonymous origin', rumour: 'a rumour', none: 'no origin' },
  accesses: { direct: 'heard directly', relayed: 'relayed', none: 'no access stated' },
  labels: {
    claim: 'Claim',
    reading: 'Reading',
    cue: 'Cue',
    source: 'Source',
    droppedSource: 'left out by the sentence',
    rule: 'Rule',
    trace: 'Trace',
    within: 'Within',
    chain: 'Chain',
    medium: 'Medium',
    basis: 'Basis',
    sourcing: 'Sourcing',
    flags: 'Flags',
    none: 'none',
    times: 'Times',
    unresolved: 'unresolved',
    quantities: 'Quantities',
    about: 'about',
    confidence: 'Confidence',
    diagnostics: 'Doubts',
  },
  distance: (distance) => `distance ${distance}`,
};

function inputs(count: number): string {
  return count === 1 ? '1 input' : `${count} inputs`;
}

function failure(failure: Failure): string {
  switch (failure.code) {
    case 'not-found':
      return 'no such file';
    case 'directory':
      return 'is a directory; name the files in it';
    case 'forbidden':
      return 'permission denied';
    case 'unreadable':
      return `cannot be read (${failure.reason})`;
    case 'not-utf8':
      return `not UTF-8 (byte 0x${failure.byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${failure.offset}); convert it first, for example with iconv -f windows-1256 -t utf-8`;
    case 'utf16':
      return 'UTF-16, not UTF-8; convert it first, for example with iconv -f utf-16 -t utf-8';
    case 'binary':
      return 'a binary file, not text';
    case 'html':
      return 'HTML, not plain text';
    case 'empty':
      return 'empty';
    case 'too-large':
      return `longer than ${failure.limit / MEBIBYTE} MiB`;
    case 'invalid-json':
      if (failure.column === null) return 'not valid JSON';
      if (failure.line === null) return `not valid JSON at column ${failure.column}`;
      return `not valid JSON at line ${failure.line}, column ${failure.column}`;
    case 'not-an-object':
      return 'not an article: expected one JSON object; for several articles use NDJSON, one on each line';
    case 'no-text':
      return 'not an article: it has neither "text" nor "paragraphs"';
    case 'text-and-paragraphs':
      return 'both "text" and "paragraphs" are given; keep one';
    case 'wrong-field': {
      const expected = { string: 'a string', strings: 'an array of strings', id: 'a string or a number' };
      return `"${failure.field}" is not ${expected[failure.expected]}`;
    }
    case 'rejected':
      return `not accepted: ${failure.reason}`;
    case 'internal':
      return `internal error, please report it: ${failure.reason}`;
  }
}
