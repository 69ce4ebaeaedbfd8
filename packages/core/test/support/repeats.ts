const ALPHABET = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** A name that no table knows, another one for each number. */
function inventedName(n: number): string {
  const letter = (at: number): string => ALPHABET[at % ALPHABET.length] ?? '';
  return `خش${letter(n)}${letter(Math.floor(n / 28))}${letter(Math.floor(n / 784))}ور`;
}

const numbered = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('\n');

/** Texts that ask for the most work of some loop, by what is repeated. */
export const repeats: Readonly<Record<string, (n: number) => string>> = {
  'cue after cue': (n) => 'وقال '.repeat(n),
  'complementizers alone': (n) => ' أن'.repeat(n),
  'joined complementizers': (n) => 'وأن '.repeat(n),
  'quotation marks without words': (n) => '"'.repeat(n),
  'opening guillemets that never close': (n) => '«'.repeat(n),
  'closing guillemets that never opened': (n) => '»'.repeat(n),
  'quotation marks of three kinds, crossed': (n) => '«" كلمة “'.repeat(n),
  'quotation marks before words': (n) => '"كلمة '.repeat(n),
  'short quotations': (n) => 'قال «كلمة» '.repeat(n),
  'brackets that never close': (n) => '( '.repeat(n),
  'brackets after names': (n) => 'سامر ('.repeat(n),
  'reports inside reports': (n) => 'قال فلان إن '.repeat(n),
  'reports inside quotations': (n) => 'قال فلان: «'.repeat(n),
  'commas alone': (n) => '، '.repeat(n),
  'according to, without a source': (n) => 'بحسب '.repeat(n),
  'according to, with a source': (n) => 'بحسب الوزير، '.repeat(n),
  'relays of relays': (n) => 'نقلت صحيفة النهار عن '.repeat(n),
  'participles without a verb': (n) => 'مشيرا إلى أن '.repeat(n),
  'participles after a verb': (n) => `قال الوزير إن السد اكتمل${'، مؤكدا أن الأمر تم'.repeat(n)}`,
  'a sentence without end': (n) => `قال الوزير إن ${'السد اكتمل و'.repeat(n)}`,
  'a noun phrase without end': (n) => `قال ${'وزير '.repeat(n)}`,
  'a name without end': (n) => `قال ${'سامر '.repeat(n)} إن السد اكتمل`,
  'joint names without end': (n) => `قال سامر${' ورامز'.repeat(n)} إن السد اكتمل`,
  'dashes that open insertions': (n) => 'كلمة - '.repeat(n),
  colons: (n) => 'قال: '.repeat(n),
  'full stops': (n) => '.'.repeat(n),
  'one word of many letters': (n) => 'ا'.repeat(n),
  'one letter under many marks': (n) => `ا${'\u064b'.repeat(n)}`,
  'words between direction marks': (n) => 'ا\u200f\u200f '.repeat(n),
  'direction marks inside a word': (n) => 'ا\u200f\u200f'.repeat(n),
  'numbers with separators': (n) => '1,'.repeat(n),
  'times and amounts': (n) => 'يوم السبت نحو 40 دقيقة '.repeat(n),
  lines: (n) => 'كلمة\n'.repeat(n),
  'lines with a report each': (n) => 'وقال الوزير إن السد اكتمل.\n'.repeat(n),
  'lines that open a quotation each': (n) => 'قال الوزير: "السد اكتمل\n'.repeat(n),
  'statements of nobody': (n) => 'وأكد البيان أن السد اكتمل. '.repeat(n),
  pairs: (n) => 'وقال الوزيران إن السد اكتمل. '.repeat(n),
  'dropped subjects': (n) => 'وأضافت أن السد اكتمل. '.repeat(n),
  'another source in each line': (n) => numbered(n, (i) => `وقال الوزير ${inventedName(i)} إن السد اكتمل.`),
  'another source in each line, then a role': (n) =>
    numbered(n, (i) => `وقال المدير ${inventedName(i)} إن السد اكتمل. وأضافت الصحيفة أن الوزير غائب.`),
  'another source in each line, then two of them': (n) =>
    numbered(n, (i) => `وقال المدير ${inventedName(i)} إن السد اكتمل. وأكد الوزيران أن العمل تم.`),
  'another source in each line, then a document': (n) =>
    numbered(n, (i) => `وقال المدير ${inventedName(i)} إن السد اكتمل. وأكد التقرير أن العمل تم.`),
  'another name in each line, then a role without a report': (n) =>
    numbered(n, (i) => `زار المدير ${inventedName(i)} السد. وقال الخبير البلجيكي ذاته إن السد اكتمل.`),
  'frames that hold only the report of another': (n) =>
    numbered(n, (i) => `وبحسب صحيفة ${inventedName(i)}، قال المدير سامر ${inventedName(i + 7)} إن السد اكتمل.`),
  'another role in each line': (n) =>
    numbered(n, (i) => `وقالت المتحدثة باسم ${inventedName(i)} إن السد اكتمل. وأضافت المتحدثة أن العمل تم.`),
  appositions: (n) =>
    numbered(n, (i) => `وقال ${inventedName(i)}، الخبير في السدود، إن السد اكتمل. وأكد الخبير أنه تم.`),
  'another adjective of one source in each line': (n) =>
    numbered(n, (i) => `وقال الوزير ال${inventedName(i)}ي سامر البلقزي إن السد اكتمل. وأضاف الوزير البلجيكي أنه تم.`),
  'one surname for all': (n) =>
    numbered(n, (i) => `وقال ${inventedName(i)} البلقزي إن السد اكتمل. وأكد البلقزي أن العمل تم.`),
  'another unnamed source in each line': (n) => numbered(n, (i) => `وقالت مصادر ${inventedName(i)} إن السد اكتمل.`),
  'questions and answers': (n) =>
    `التقت الصحيفة الوزيرة سعاد منصور.\n\n${'متى يفتح الجسر؟\n\nنعمل على فتح الجسر.\n\n'.repeat(n)}`,
  'turns of a debate': (n) => 'سامي حداد: نعمل على فتح الجسر.\n\nسعاد منصور: وأين المال؟\n\n'.repeat(n),
  'mentions of one source': (n) => numbered(n, () => 'وقال سامر البلقزي إن السد اكتمل.'),
};
