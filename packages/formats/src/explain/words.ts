import { FormatError } from '../errors.ts';
import { checkType } from '../model/check.ts';
import type { WordLanguage } from '../model/labels.ts';
import type { Step } from './step.ts';

/** The words of a step; what is quoted comes in quotation marks already, names as they are. */
type Say = (given: { readonly at: string; readonly name: string; readonly words: string }) => string;

type Table = Readonly<Record<Step['code'], Say>>;

const en: Table = {
  'own-voice': () => 'no word attributes it: the article says it in its own voice',
  'cue-verb': ({ at, words }) => `${at} reports it${words === at ? '' : `, a form of ${words}`}`,
  'cue-participle': ({ at, words }) => `${at} reports it beside another verb, a participle of ${words}`,
  'cue-noun': ({ at, words }) => `the noun ${words} reports it, in ${at}`,
  'cue-phrase': ({ at }) => `the phrase ${at} names whom it comes from`,
  'cue-rumour': ({ at }) => `${at} reports it and says of nobody that he said it`,
  'cue-colon': () => 'a colon stands between who says it and what is said',
  'cue-none': () => 'no word reports it: the quotation before it goes on',
  'source-after-cue': ({ at }) => `its source stands after the cue: ${at}`,
  'source-before-cue': ({ at }) => `its source stands before the cue: ${at}`,
  'source-title': ({ name, words }) => `that is ${name}, who is named with this title: ${words}`,
  'source-named-elsewhere': ({ name }) => `that is ${name}, who is named elsewhere in the article`,
  'source-fuller-name': ({ name }) => `in full, elsewhere in the article: ${name}`,
  'source-subject-before': ({ at, name }) =>
    `the cue has no subject of its own; that of the clause before it is ${at || name}`,
  'source-spoke-last': ({ at, name }) =>
    `the cue has no subject of its own; ${name} was the last to speak whom it agrees with${at === '' ? '' : `, named before as ${at}`}`,
  'source-named-last': ({ name }) =>
    `the cue has no subject of its own; ${name} was the last to be named whom it agrees with`,
  'source-missing': () => 'its source is not in the sentence, and nobody before it could surely be meant',
  'source-nobody': () => 'so it has no source',
  'source-passed-on': ({ at }) => `passed on by ${at}`,
  'source-passed-on-before': ({ name }) => `passed on by ${name}, as what was said before`,
  'source-inside': ({ at, name }) =>
    `it stands inside what ${name === '' ? 'another' : name} is reported to have said (${at})`,
  'content-quotation': () => 'the content stands in quotation marks and ends with them',
  'content-sentence': () => 'the content ends with its sentence',
  'content-own-cue': ({ at }) => `the content ends where its cue begins: ${at}`,
  'content-next-claim': ({ at }) => `the content ends where the next claim begins: ${at}`,
  'content-next-cue': ({ at }) => `the content ends where another cue begins: ${at}`,
  'content-words': ({ words }) => `the content ends before ${words}, which is no part of it`,
};

const ar: Table = {
  'own-voice': () => 'لا لفظ ينسبه إلى أحد: يقوله المقال بصوته',
  'cue-verb': ({ at, words }) => `ينقله اللفظ ${at}${words === at ? '' : `، من الفعل ${words}`}`,
  'cue-participle': ({ at, words }) => `ينقله الوصف ${at} إلى جانب فعل آخر، من الفعل ${words}`,
  'cue-noun': ({ at, words }) => `ينقله الاسم ${words} في ${at}`,
  'cue-phrase': ({ at }) => `تسمّي العبارة ${at} من جاء عنه`,
  'cue-rumour': ({ at }) => `ينقله اللفظ ${at} ولا يذكر من قاله`,
  'cue-colon': () => 'تفصل نقطتان بين القائل والمقول',
  'cue-none': () => 'لا لفظ ينقله: هو تتمة الاقتباس الذي قبله',
  'source-after-cue': ({ at }) => `يأتي المصدر بعد لفظ الإسناد: ${at}`,
  'source-before-cue': ({ at }) => `يأتي المصدر قبل لفظ الإسناد: ${at}`,
  'source-title': ({ name, words }) => `وهو ${name}، وقد ذُكر بهذه الصفة: ${words}`,
  'source-named-elsewhere': ({ name }) => `وهو ${name}، المذكور في موضع آخر من المقال`,
  'source-fuller-name': ({ name }) => `واسمه كاملًا في موضع آخر من المقال: ${name}`,
  'source-subject-before': ({ at, name }) => `لا فاعل ظاهرًا للفظ الإسناد؛ وفاعل الجملة التي قبله ${at || name}`,
  'source-spoke-last': ({ at, name }) =>
    `لا فاعل ظاهرًا للفظ الإسناد؛ وآخر من تحدث ممن يوافقه ${name}${at === '' ? '' : `، المذكور قبله: ${at}`}`,
  'source-named-last': ({ name }) => `لا فاعل ظاهرًا للفظ الإسناد؛ وآخر من ذُكر ممن يوافقه ${name}`,
  'source-missing': () => 'المصدر غير مذكور في الجملة، ولا يتعيّن أحد ممن سبق ذكرهم',
  'source-nobody': () => 'فلا مصدر له',
  'source-passed-on': ({ at }) => `نقله ${at}`,
  'source-passed-on-before': ({ name }) => `نقله ${name} كما نقل ما قبله`,
  'source-inside': ({ at, name }) => `يقع ضمن كلام ${name === '' ? 'غيره' : name} (${at})`,
  'content-quotation': () => 'المضمون بين علامتي اقتباس وينتهي بهما',
  'content-sentence': () => 'ينتهي المضمون بنهاية جملته',
  'content-own-cue': ({ at }) => `ينتهي المضمون حيث يبدأ لفظ إسناده: ${at}`,
  'content-next-claim': ({ at }) => `ينتهي المضمون حيث يبدأ الادعاء التالي: ${at}`,
  'content-next-cue': ({ at }) => `ينتهي المضمون حيث يبدأ لفظ إسناد آخر: ${at}`,
  'content-words': ({ words }) => `ينتهي المضمون قبل ${words}، وليس منه`,
};

const TABLES: Readonly<Record<WordLanguage, { readonly table: Table; readonly quote: (words: string) => string }>> = {
  ar: { table: ar, quote: (words) => `«${words}»` },
  en: { table: en, quote: (words) => `“${words}”` },
};

/** More of a text than this is not quoted in one step. */
const LONGEST = 60;

/**
 * A step of {@link explainClaim} as a sentence; `text` is that of the article. Throws FormatError `invalid-argument`.
 *
 * @example stepWords({ code: 'source-after-cue', span, name: null, words: null }, text, 'en') // 'its source stands after the cue: “Ada Ruhl”'
 */
export function stepWords(step: Step, text: string, language: WordLanguage): string {
  checkType(step, 'object', 'A step');
  checkType(text, 'string', 'The text of an article');
  if (!Object.hasOwn(TABLES, language))
    throw new FormatError('invalid-argument', 'A language of words is `ar` or `en`.');
  const { table, quote } = TABLES[language];
  const { code, span, name, words } = step;
  if (!Object.hasOwn(table, code))
    throw new FormatError('invalid-argument', 'A step has its `code`, as explainClaim gives it.');
  const quoted = (given: string | null): string => (given === null || given === '' ? '' : quote(shortened(given)));
  const at = span === null ? null : text.slice(span.start, span.end);
  return table[code]({ at: quoted(at), name: name ?? '', words: quoted(words) });
}

function shortened(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  return `${flat.slice(0, LONGEST).replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')} …`;
}
