import type { Failure, Issue } from '../io/failure.ts';
import { MEBIBYTE } from '../io/limits.ts';
import type { Messages } from './messages.ts';

/** What the command line says in English. */
export const en: Messages = {
  lang: 'en',

  standardInput: 'standard input',
  failure,
  lineNumber: (line) => `line ${line}`,
  entryNumber: (entry) => `entry ${entry}`,
  summary: ({ failed, unwritten, read }) =>
    [
      ...(failed > 0 ? [`${inputs(failed)} could not be read`] : []),
      ...(unwritten > 0
        ? [`what ${inputs(unwritten)} ${unwritten === 1 ? 'holds' : 'hold'} could not be written`]
        : []),
      `${inputs(read)} done`,
    ].join('; '),
  seeHelp: (command) => `see ${command} --help`,
  internal: (reason) => `internal error, please report it: ${reason}`,
  cannotWrite: (code, path) => `${path ?? 'the output'} cannot be written${refusal(code)}`,
  readingTerminal: 'reading from the terminal; end the text with Ctrl-D, or see isnad extract --help',
  noVerdicts: 'ClaimReview holds what reviewers judged, so the list is empty; see isnad export',
  progressBar: '{bar} {percentage}% · {articles} inputs · {eta_formatted} left',
  progressOpen: '{articles} inputs · {duration_formatted}',

  badLang: (value) => `--lang: '${value}' is no language tag; write one such as ar or en`,
  badDate: (value) => `--published: '${value}' is no date; write one such as 2025-08-16 or 2025-08-16T09:30:00Z`,
  badChoice: (option, value, choices) => `${option}: '${value}' is not one of ${choices.join(', ')}`,
  badJobs: (value, most) => `--jobs: '${value}' is not a number from 1 to ${most}`,
  stdinTwice: 'standard input (-) can be read only once',
  needsOutput: (option) => `${option} needs an output file or folder: -o PLACE`,
  watchNeedsFolder: 'watch needs a folder for its output: -o FOLDER',
  needsFolder: (format) => `${format} has a file for each article; name a folder: -o FOLDER/`,
  unknownEnding: (path) => `${path}: its ending tells no form of output; say which with --format`,
  badPort: (value) => `--port: '${value}' is not a number from 0 to 65535`,
  outputExists: (path) => `${path} exists already; --force overwrites it`,
  noRegularFile: (path) => `${path} is no regular file; leave out -o and use >`,
  interruptedBefore: (path) =>
    `${path}: an earlier run was interrupted, or is still at it; --resume goes on with it, --force starts anew`,
  otherRun: (path) =>
    `${path}: the interrupted run had other inputs or options; give the same, or --force to start anew`,
  intoInput: (path) => `${path} is read itself; name another place for the output`,
  noFolder: (path) => `${path} is no folder`,
  watching: (folder) => `isnad: watching ${folder}; Ctrl-C ends it`,
  inputsChanged: 'the inputs are not those of the interrupted run any more; --force without --resume starts anew',
  canBeResumed: (path) => `${path}: interrupted; the same command with --resume goes on`,
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
  helpOf: 'show the help of a command',
  version: 'show the version',
  extract: {
    summary: 'read articles into claims',
    inputs: 'files, folders and web addresses (see below); - or none for standard input',
    format: 'form of the output (see below); told from the name of the output file when absent',
    output: 'file or folder to write; - or none for standard output',
    force: 'overwrite what stands there',
    resume: 'go on with a run that was interrupted',
    jobs: 'worker threads (default: as many as the machine runs at once, at most 8)',
    input:
      'form of the input: text, json, ndjson, html, feed, pdf or docx; told from the name or the first lines when absent',
    lang: 'language of the articles, such as ar or en, whatever they say themselves',
    published: 'date of publication, against which “yesterday” is read',
    publisher: 'who published the articles',
    more: `
Input
  text      one article, UTF-8 (.txt)
  json      one article (.json): {"title": …, "text": … or "paragraphs": […], "lang", "publisher", "author",
            "section", "published", "url", "id"}; all but text or paragraphs may be absent
  ndjson    one such article on each line (.ndjson, .jsonl)
  html      a web page, in any encoding: its article without menus and advertising (.html, .htm, .xhtml)
  feed      RSS or Atom (.rss, .atom, .xml): every entry; one without its text is fetched from its address
  pdf       with text in it, not pictures of pages (.pdf)
  docx      (.docx)
  A folder stands for all files in and below it with these endings, by name; hidden files are passed over.
  An address (http, https) may be a page, a feed, a PDF, a DOCX or a text. Only public addresses are asked,
  and robots.txt is heeded.

Output
  text           a report to read (the default on a terminal, and for all input but NDJSON)
  json           what was extracted, indented; an array where several articles may come
  ndjson         what was extracted, one line an article, its "id" first (the default for NDJSON input
                 where the output is no terminal; the first input decides)
  csv            a row a claim
  webannotation  W3C Web Annotation, JSON-LD: each claim at its words
  prov           W3C PROV-O, JSON-LD: the chain of each claim
  ninjs          IPTC ninjs 3.0 with infoSources
  claimreview    schema.org ClaimReview, JSON-LD: what reviewers judged, so an empty list here; see isnad export
  html           a report in one file, without script; one file an article
  brat           brat standoff (.txt, .ann, annotation.conf); always a folder

  -o FILE gets its name only once it is whole. -o FOLDER/ gets a file for each article, called after its input.
  What stands there already is not overwritten without --force. An interrupted run leaves FILE.partial with a
  small FILE.journal (FOLDER/.isnad-journal): the same command with --resume goes on where it stopped.

Limits
  An article, and a line of NDJSON, has at most 16 MiB; a PDF or DOCX file 32 MiB. A stream of lines may be of
  any length: the memory that it takes stays the same.

Examples
  isnad extract article.txt
  isnad extract --format json article.json | jq '.claims[].text'
  isnad extract --published 2025-08-16 --publisher "Al Jazeera" articles/*.txt
  isnad extract https://almarfa.example/2025/11/18/old-market/
  isnad extract -f html -o reports/ pages/ paper.pdf
  isnad extract -o claims.ndjson --resume articles.ndjson
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
  watch: {
    summary: 'read articles as they appear in a folder',
    folder: 'the folder; what is in it already is read first',
    output: 'folder to write a file for each article to (required)',
    format: 'form of the output, as of extract',
    more: `
A file is read once it has stopped growing. What stands in the output folder already is not overwritten, so the
command can be stopped and started again.

Examples
  isnad watch incoming -o read
  isnad watch incoming -o reports -f html
`,
  },
  import: {
    summary: 'read articles and put them on a review desk',
    inputs: 'files, folders and web addresses, as of extract (see isnad extract --help); - for standard input',
    more: `
Prints the id of each article on the desk. An article whose address is there already is not added again.

Examples
  isnad import articles.ndjson
  isnad import https://almarfa.example/2025/11/18/old-market/ --database postgres://isnad@localhost/isnad
`,
  },
  export: {
    summary: 'write articles of a review desk with what reviewers said',
    ids: 'ids of articles; all when absent',
    format: 'form of the output, as of extract; json and ndjson hold the reviews (default: ndjson)',
    more: `
Examples
  isnad export -f claimreview -o reviews.jsonld
  isnad export 0c9f6a52-5d0e-4a8e-9c0e-1f1d2b3c4d5e -f html -o report.html
`,
  },
  review: {
    summary: 'start the review desk and open it in the browser',
    port: 'port to listen on (default: 3000)',
    open: 'open no browser',
    portRefused: (port, refusal) =>
      `port ${port} ${refusal === 'EADDRINUSE' ? 'is in use' : 'may not be listened on: permission denied (EACCES)'}; name another one with --port`,
    notInstalled: 'the dashboard (@isnad/dashboard) is not installed; it comes with a clone of the repository',
    more: `
The desk listens on this machine alone. It keeps its data in ./data or ISNAD_DATA, or in PostgreSQL by DATABASE_URL.
`,
  },
  desk: {
    database: 'SQLite file or postgres:// address (default: DATABASE_URL, or isnad.db in ISNAD_DATA or ./data)',
    as: 'id of the account in whose name it is done (default: the first admin)',
    nobody: 'the desk has no admin yet; start it with isnad review and make the first account',
    noSuchArticle: (id) => `no article '${id}' on the desk`,
    noSuchPerson: (user) => `nobody on the desk has the id '${user}'`,
    noPlace: (place) => `${place} is no place of a desk; give an SQLite file or a postgres:// address`,
    none: (place) => `there is no desk at ${place}; name another place with --database, or start one with isnad review`,
    cannotOpen: (place, reason) => `the database ${place} cannot be opened: ${reason}`,
  },
  more: `
Exit codes
  0    all is done
  1    some inputs could not be read, or their output not be written; the rest is done
  2    wrong usage
  3    nothing could be read
  70   a fault of isnad itself
  74   the output could not be written
  130  interrupted (143: terminated); what was written is whole

Environment
  NO_COLOR, FORCE_COLOR   switch colour off or on (FORCE_COLOR=0: off); FORCE_COLOR wins
  LC_ALL, LC_MESSAGES, LANG   the first that is set, where it starts with ar, makes isnad speak Arabic
  ISNAD_ALLOW_PRIVATE   hosts with ports of your own network that may be asked: 192.168.7.2:8080,[fd00::2]:80

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
  unknownLanguage: 'The text is in none of the languages that Isnad reads, so no claims were read from it.',
  wrongLanguage: 'The text is not in the language given for it; it was read in the one that it is in.',
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

/** What the operating system says to a file that it does not let be written, and its code for those who look it up. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'the folder is not there'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EISDIR', 'a folder stands there'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'no space is left'],
  ['EDQUOT', 'no space is left'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

function refusal(code: string): string {
  const words = REFUSALS.get(code);
  return words === undefined ? ` (${code})` : `: ${words} (${code})`;
}

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
      return 'HTML, not plain text; --input html reads it';
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
    case 'ingest':
      return ingest(failure.reason, failure.words);
    case 'empty-folder':
      return 'no files in it whose names say that they hold articles';
    case 'entry-without-text':
      return 'the entry has neither a text nor an address';
    case 'feed-in-feed':
      return 'the address of the entry leads to another feed';
    case 'output-exists':
      return `${failure.path} exists already; ${failure.replaceable ? '--force overwrites it' : 'it stays as it is'}`;
    case 'unwritable':
      return `${failure.path} cannot be written${refusal(failure.reason)}`;
    case 'crashed':
      return 'the thread that read it has died; it may need more memory than there is';
    case 'rejected':
      return `not accepted: ${failure.reason}`;
    case 'not-added':
      return notAdded(failure.reason, failure.issues);
    case 'internal':
      return `internal error, please report it: ${failure.reason}`;
  }
}

/** The words of the package, as a part of a line. */
function ingest(_reason: string, words: string): string {
  const line = words.replace(/\.$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

const ISSUES: Readonly<Record<string, string>> = {
  required: 'says nothing',
  'too-long': 'is too long',
  'not-storable': 'holds a character that cannot be kept',
  'invalid-date': 'is no date as 2025-08-16',
  'invalid-link': 'is no http or https address',
  'invalid-language': 'is no language tag such as ar or en',
};

function notAdded(reason: string, issues: readonly Issue[]): string {
  if (reason === 'forbidden') return 'not added to the desk: only an editor or an admin may';
  const said = issues.map(({ path, code }) => `"${path}" ${ISSUES[code] ?? `is wrong (${code})`}`);
  return `not added to the desk: ${said.length > 0 ? said.join(', ') : reason}`;
}
