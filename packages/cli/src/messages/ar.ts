import type { IngestErrorCode } from '@isnad/ingest';
import type { Failure, Issue } from '../io/failure.ts';
import { MEBIBYTE } from '../io/limits.ts';
import type { Messages } from './messages.ts';

/** What the command line says in Arabic. */
export const ar: Messages = {
  lang: 'ar',

  standardInput: 'الدخل القياسي',
  failure,
  lineNumber: (line) => `السطر ${line}`,
  entryNumber: (entry) => `المادة ${entry}`,
  summary: ({ failed, unwritten, read }) =>
    [
      ...(failed > 0 ? [`تعذّرت قراءة ${inputs(failed)}`] : []),
      ...(unwritten > 0 ? [`${failed > 0 ? 'و' : ''}تعذّرت كتابة ما في ${inputs(unwritten)}`] : []),
      `واكتملت معالجة ${inputs(read)}`,
    ].join('؛ '),
  seeHelp: (command) => `للمساعدة: ${command} --help`,
  internal: (reason) => `خطأ داخلي، نرجو الإبلاغ عنه: ${reason}`,
  cannotWrite: (code, path) => `تعذّرت كتابة ${path ?? 'المُخرَجات'}${refusal(code)}`,
  readingTerminal: 'يُقرأ النص من الطرفية؛ أنهِه بالضغط على Ctrl-D، وللمساعدة: isnad extract --help',
  noVerdicts: 'في ClaimReview أحكام المراجعين، فالقائمة فارغة؛ انظر isnad export',
  progressBar: '{bar} {percentage}% · المُدخَلات: {articles} · المتبقّي: {eta_formatted}',
  progressOpen: 'المُدخَلات: {articles} · {duration_formatted}',

  badLang: (value) => `--lang: ‏'${value}' ليس وسم لغة؛ اكتب وسمًا مثل ar أو en`,
  badDate: (value) => `--published: ‏'${value}' ليس تاريخًا؛ اكتب تاريخًا مثل 2025-08-16 أو 2025-08-16T09:30:00Z`,
  badChoice: (option, value, choices) => `${option}: القيمة '${value}' ليست من القيم المتاحة: ${choices.join('، ')}`,
  badJobs: (value, most) => `--jobs: القيمة '${value}' ليست عددًا من 1 إلى ${most}`,
  stdinTwice: 'لا يُقرأ الدخل القياسي (-) إلا مرة واحدة',
  needsOutput: (option) => `الخيار ${option} يحتاج إلى ملف أو مجلد للمُخرَجات: ‎-o PLACE`,
  watchNeedsFolder: 'الأمر watch يحتاج إلى مجلد للمُخرَجات: ‎-o FOLDER',
  needsFolder: (format) => `في صيغة ${format} ملف لكل مقال؛ حدّد مجلدًا: ‎-o FOLDER/`,
  unknownEnding: (path) => `${path}: امتداد الاسم لا يدل على صيغة للمُخرَجات؛ حدّدها بالخيار ‎--format`,
  badPort: (value) => `--port: القيمة '${value}' ليست عددًا من 0 إلى 65535`,
  outputExists: (path) => `${path} موجود من قبل؛ اكتب ‎--force لاستبداله`,
  noRegularFile: (path) => `${path} ليس ملفًا عاديًّا؛ احذف ‎-o واستعمل >`,
  interruptedBefore: (path) =>
    `${path}: توقّف تشغيل سابق قبل اكتماله أو ما زال يعمل؛ اكتب ‎--resume لإكماله أو ‎--force للبدء من جديد`,
  otherRun: (path) =>
    `${path}: كانت للتشغيل السابق مُدخَلات أو خيارات أخرى؛ أعدها كما كانت أو اكتب ‎--force للبدء من جديد`,
  intoInput: (path) => `${path} من المُدخَلات نفسها؛ حدّد مكانًا آخر للمُخرَجات`,
  noFolder: (path) => `${path} ليس مجلدًا`,
  watching: (folder) => `isnad: يُراقَب ${folder}؛ وينتهي بالضغط على Ctrl-C`,
  inputsChanged: 'تغيّرت المُدخَلات عمّا كانت عليه في التشغيل السابق؛ اكتب ‎--force دون ‎--resume للبدء من جديد',
  canBeResumed: (path) => `${path}: توقّف قبل الاكتمال؛ أعد الأمر نفسه مع ‎--resume لإكماله`,
  usage,
  noSuchClaim: (wanted, claims) =>
    claims === 0
      ? `لا يوجد ادعاء '${wanted}': ليس في المقال أي ادعاء`
      : `لا يوجد ادعاء '${wanted}': اكتب رقمًا من 1 إلى ${claims} أو بداية معرّف الادعاء`,
  ambiguousClaim: (wanted, ids) => `الادعاء '${wanted}' ملتبس، فقد يكون ${ids.join(' أو ')}`,
  severalArticles: 'في المُدخَل أكثر من مقال؛ حدّد واحدًا بالخيار --article ID',
  noSuchArticle: (wanted) => `لا يوجد مقال '${wanted}' في المُدخَل`,

  headings: {
    'Usage:': 'الاستعمال:',
    'Arguments:': 'المعاملات:',
    'Options:': 'الخيارات:',
    'Commands:': 'الأوامر:',
  },
  program: 'يستخرج من المقالات الإخبارية ادعاءاتها، ومع كل ادعاء سلسلة المصادر التي وصل عبرها.',
  help: 'عرض هذه المساعدة',
  helpOf: 'عرض مساعدة أحد الأوامر',
  version: 'عرض رقم الإصدار',
  extract: {
    summary: 'استخراج الادعاءات من المقالات',
    inputs: 'ملفات ومجلدات وعناوين ويب (كما هو مبيَّن أدناه)؛ و«-» أو لا شيء للدخل القياسي',
    format: 'صيغة المُخرَجات (كما هو مبيَّن أدناه)؛ وتُعرف من اسم ملف المُخرَجات إن لم تُذكر',
    output: 'الملف أو المجلد الذي يُكتب فيه؛ والخرج القياسي إن لم يُذكر أو كان «-»',
    force: 'استبدال ما هو موجود',
    resume: 'إكمال تشغيل توقّف قبل اكتماله',
    jobs: 'عدد خيوط المعالجة (الافتراضي: ما تشغّله الآلة معًا، و8 على الأكثر)',
    input:
      'صيغة المُدخَلات: text أو json أو ndjson أو html أو feed أو pdf أو docx؛ وتُعرف من اسم الملف أو سطوره الأولى إن لم تُذكر',
    lang: 'لغة المقالات، مثل ar أو en، أيًّا كان ما تذكره المقالات نفسها',
    published: 'تاريخ النشر الذي تُحسب على أساسه عبارات مثل «أمس»',
    publisher: 'الجهة التي نشرت المقالات',
    more: `
المُدخَلات
  text      مقال واحد بترميز UTF-8 ‏(.txt)
  json      مقال واحد (.json): {"title": …, "text": … أو "paragraphs": […], "lang", "publisher", "author",
            "section", "published", "url", "id"}؛ وكلها اختيارية إلا text أو paragraphs
  ndjson    مقال من هذا النوع في كل سطر (.ndjson و.jsonl)
  html      صفحة ويب بأي ترميز: مقالها دون القوائم والإعلانات (.html و.htm و.xhtml)
  feed      تغذية RSS أو Atom ‏(.rss و.atom و.xml): كل موادها؛ وما ليس فيها نصه يُجلب من عنوانه
  pdf       إذا كان فيه نص لا صور صفحات (.pdf)
  docx      ‏(.docx)
  المجلد يعني كل ما فيه وتحته من ملفات بهذه الامتدادات، مرتّبة بالاسم، دون الملفات المخفية.
  والعنوان (http أو https) قد يكون صفحة أو تغذية أو PDF أو DOCX أو نصًّا. لا تُطلب إلا العناوين العامة،
  ويُراعى robots.txt.

المُخرَجات
  text           تقرير للقراءة (الافتراضي على الطرفية، ولكل المُدخَلات عدا NDJSON)
  json           كل ما استُخرج، منسَّقًا؛ ويكون مصفوفة إذا أمكن أن تتعدد المقالات
  ndjson         كل ما استُخرج، سطر لكل مقال يبدأ بالحقل "id" (الافتراضي لمُدخَلات NDJSON
                 إذا لم تكن المُخرَجات على الطرفية؛ والعبرة بالمُدخَل الأول)
  csv            صف لكل ادعاء
  webannotation  ‏W3C Web Annotation بصيغة JSON-LD: كل ادعاء عند كلماته
  prov           ‏W3C PROV-O بصيغة JSON-LD: سلسلة كل ادعاء
  ninjs          ‏IPTC ninjs 3.0 مع infoSources
  claimreview    ‏schema.org ClaimReview بصيغة JSON-LD: أحكام المراجعين، فهي هنا قائمة فارغة؛ انظر isnad export
  html           تقرير في ملف واحد دون برامج؛ ملف لكل مقال
  brat           ‏brat standoff ‏(.txt و.ann وannotation.conf)؛ في مجلد دائمًا

  الملف -o FILE لا يأخذ اسمه إلا بعد اكتماله. والمجلد -o FOLDER/ فيه ملف لكل مقال يُسمّى باسم مُدخَله.
  ولا يُستبدل ما هو موجود إلا مع --force. والتشغيل الذي توقّف يترك FILE.partial ومعه
  FILE.journal صغيرًا (أو FOLDER/.isnad-journal)؛ والأمر نفسه مع --resume يُكمل من حيث توقّف.

الحدود
  أقصى حجم للمقال، ولسطر NDJSON، هو 16 ميبي بايت، ولملف PDF أو DOCX ‏32 ميبي بايت.
  ولا حد لعدد السطور، ولا تزيد الذاكرة بكثرتها.

أمثلة
  isnad extract article.txt
  isnad extract --format json article.json | jq '.claims[].text'
  isnad extract --published 2025-08-16 --publisher "الجزيرة" articles/*.txt
  isnad extract https://almarfa.example/2025/11/18/old-market/
  isnad extract -f html -o reports/ pages/ paper.pdf
  isnad extract -o claims.ndjson --resume articles.ndjson
  isnad extract --format ndjson < articles.ndjson > claims.ndjson
`,
  },
  explain: {
    summary: 'بيان سبب قراءة الادعاء على هذا النحو',
    file: 'الملف الذي ورد فيه الادعاء؛ و«-» للدخل القياسي',
    claim: 'رقم الادعاء في التقرير، أو معرّفه، أو بداية معرّفه',
    article: 'المقال المقصود في ملف NDJSON: معرّفه أو رقم سطره',
    more: `
أمثلة
  isnad explain article.txt 3
  isnad explain article.txt c_8f1d
  isnad explain articles.ndjson 1 --article ar-0042
`,
  },
  watch: {
    summary: 'قراءة المقالات عند ظهورها في مجلد',
    folder: 'المجلد؛ وما فيه من قبل يُقرأ أولًا',
    output: 'المجلد الذي يُكتب فيه ملف لكل مقال (مطلوب)',
    format: 'صيغة المُخرَجات كما في extract',
    more: `
يُقرأ الملف بعد أن يتوقف عن النمو. ولا يُستبدل ما هو موجود في مجلد المُخرَجات، فيمكن إيقاف الأمر وتشغيله من جديد.

أمثلة
  isnad watch incoming -o read
  isnad watch incoming -o reports -f html
`,
  },
  import: {
    summary: 'قراءة المقالات ووضعها في مكتب المراجعة',
    inputs: 'ملفات ومجلدات وعناوين ويب كما في extract (انظر isnad extract --help)؛ و«-» للدخل القياسي',
    more: `
يُطبع معرّف كل مقال في المكتب. والمقال الذي عنوانه موجود من قبل لا يُضاف ثانية.

أمثلة
  isnad import articles.ndjson
  isnad import https://almarfa.example/2025/11/18/old-market/ --database postgres://isnad@localhost/isnad
`,
  },
  export: {
    summary: 'كتابة مقالات مكتب المراجعة مع ما قاله المراجعون',
    ids: 'معرّفات المقالات؛ وكلها إن لم تُذكر',
    format: 'صيغة المُخرَجات كما في extract؛ وفي json وndjson المراجعات (الافتراضي: ndjson)',
    more: `
أمثلة
  isnad export -f claimreview -o reviews.jsonld
  isnad export 0c9f6a52-5d0e-4a8e-9c0e-1f1d2b3c4d5e -f html -o report.html
`,
  },
  review: {
    summary: 'تشغيل مكتب المراجعة وفتحه في المتصفح',
    port: 'المنفذ (الافتراضي: 3000)',
    open: 'لا يُفتح المتصفح',
    portRefused: (port, refusal) =>
      `المنفذ ${port} ${refusal === 'EADDRINUSE' ? 'مشغول' : 'لا إذن بالإنصات إليه (EACCES)'}؛ حدّد غيره بالخيار ‎--port`,
    notInstalled: 'لوحة المراجعة (@isnad/dashboard) غير مثبّتة؛ وهي تأتي مع نسخة من المستودع',
    more: `
لا يجيب المكتب إلا هذه الآلة. وبياناته في ‎./data أو ISNAD_DATA، أو في PostgreSQL بحسب DATABASE_URL.
`,
  },
  desk: {
    database: 'ملف SQLite أو عنوان postgres:// (الافتراضي: DATABASE_URL، أو isnad.db في ISNAD_DATA أو ‎./data)',
    as: 'معرّف الحساب الذي يجري الأمر باسمه (الافتراضي: المدير الأول)',
    nobody: 'لا مدير للمكتب بعد؛ شغّله بالأمر isnad review وأنشئ الحساب الأول',
    noSuchArticle: (id) => `لا يوجد مقال '${id}' في المكتب`,
    noSuchPerson: (user) => `لا أحد في المكتب معرّفه '${user}'`,
    noPlace: (place) => `لا يكون المكتب في ${place}؛ اكتب اسم ملف SQLite أو عنوان postgres://`,
    none: (place) => `لا مكتب في ${place}؛ حدّد مكانًا آخر بالخيار ‎--database، أو ابدأ مكتبًا بالأمر isnad review`,
    cannotOpen: (place, reason) => `تعذّر فتح قاعدة البيانات ${place}: ${reason}`,
  },
  more: `
رموز الخروج
  0    اكتمل كل شيء
  1    تعذّرت قراءة بعض المُدخَلات أو كتابة ما فيها واكتمل الباقي
  2    خطأ في الاستعمال
  3    لم يمكن قراءة أي مُدخَل
  70   خلل في isnad نفسه
  74   تعذّرت كتابة المُخرَجات
  130  أوقفه المستخدم (143: أُنهي)؛ وكل ما كُتب فهو كامل

متغيرات البيئة
  NO_COLOR وFORCE_COLOR   لإيقاف الألوان أو تشغيلها (FORCE_COLOR=0 للإيقاف)؛ والغلبة للثاني
  LC_ALL وLC_MESSAGES وLANG   إذا بدأ أول مضبوط منها بـ ar كانت الرسائل بالعربية
  ISNAD_ALLOW_PRIVATE   خوادم من شبكتك مع منافذها يجوز طلبها: ‎192.168.7.2:8080,[fd00::2]:80

أمثلة
  isnad extract article.txt
  isnad explain article.txt 3
  isnad extract --format ndjson < articles.ndjson > claims.ndjson
`,

  title: 'العنوان',
  heading: 'عنوان فرعي',
  paragraph: (number) => `الفقرة ${number}`,
  counts: ({ claims, attributed, unattributed }) =>
    `الادعاءات: ${claims} (المنسوب منها: ${attributed}، وغير المنسوب: ${unattributed})`,
  noClaims: 'لا ادعاءات',
  unknownLanguage: 'النص ليس بأي من اللغات التي يقرؤها «إسناد»، فلم يُقرأ منه أي ادعاء.',
  wrongLanguage: 'النص ليس باللغة المذكورة له، فقُرئ باللغة التي هو بها.',
  unattributed: 'غير منسوب: يقوله المقال بلسانه',
  from: 'عن',
  missing: '[حلقة مفقودة]',
  and: ' و',
  comma: '، ',
  anonymous: 'غير مسمّى',
  through: 'عبر',
  flagged: 'ملاحظات',
  kinds: {
    directive: 'طلب',
    commitment: 'التزام',
    prediction: 'توقّع',
    condition: 'شرط',
    evaluation: 'تقييم',
    measure: 'مقدار',
    event: 'حدث',
    state: 'حال',
  },
  certainties: { certain: 'جازم', probable: 'مرجّح', possible: 'محتمل', unknown: 'درجة اليقين غير معروفة' },
  speeches: { direct: 'كلام مباشر', mixed: 'مقتبس جزئيًا', indirect: 'كلام غير مباشر', narrated: 'سرد' },
  polarities: { positive: 'إثبات', negative: 'نفي' },
  media: {
    statement: 'بيان',
    interview: 'مقابلة',
    post: 'منشور',
    'press-conference': 'مؤتمر صحفي',
    meeting: 'اجتماع',
    speech: 'خطاب',
    report: 'تقرير',
    call: 'اتصال',
    letter: 'رسالة',
    broadcast: 'بث',
    other: 'وسيلة أخرى',
  },
  flags: {
    'unattributed-assertion': 'تأكيد بلا مصدر',
    'anonymous-origin': 'مصدر غير مسمّى',
    'anonymous-without-reason': 'إغفال الاسم بلا سبب',
    'plural-for-one': 'جمع لمصدر واحد',
    'unnamed-relay': 'ناقل غير مسمّى',
    'second-hand': 'منقول',
    rumour: 'شائعة',
    distanced: 'بصيغة تحفّظ',
    'missing-link': 'حلقة مفقودة',
  },
  flagReasons: {
    'unattributed-assertion': 'يؤكده المقال دون أن يسمّي مصدرًا',
    'anonymous-origin': 'قائله الأول غير مسمّى',
    'anonymous-without-reason': 'لا يذكر المقال سبب إغفال اسم المصدر',
    'plural-for-one': 'قد تدل صيغة الجمع «مصادر» على مصدر واحد',
    'unnamed-relay': 'ناقله غير مسمّى',
    'second-hand': 'أخذه المقال عن وسيلة أخرى لا عن قائله',
    rumour: 'لا أحد يتبنّاه',
    distanced: 'الفعل الذي اختاره المقال يتحفّظ عليه',
    'missing-link': 'في السلسلة حلقة لا يذكرها المقال',
  },
  acts: {
    statement: 'قول',
    confirmation: 'تأكيد',
    denial: 'نفي',
    claim: 'زعم',
    accusation: 'اتهام',
    condemnation: 'إدانة',
    praise: 'إشادة',
    demand: 'مطالبة',
    promise: 'وعد',
    warning: 'تحذير',
    expectation: 'توقّع',
    belief: 'رأي',
    question: 'سؤال',
    revelation: 'كشف',
    report: 'نقل',
  },
  stances: { neutral: 'محايد', endorsing: 'مؤيِّد', distancing: 'متحفّظ' },
  types: {
    person: 'شخص',
    organization: 'مؤسسة',
    place: 'مكان',
    document: 'وثيقة',
    group: 'جماعة',
    unknown: 'نوع غير معروف',
  },
  roles: { speaker: 'قائل', relay: 'ناقل' },
  resolutions: {
    stated: 'مذكور في الجملة',
    anaphor: 'عُرف من ضمير أو وصف',
    dropped: 'عُرف مع حذف الفاعل في الجملة',
    missing: 'لا يذكره المقال',
  },
  origins: { named: 'مصدر مسمّى', anonymous: 'مصدر غير مسمّى', rumour: 'شائعة', none: 'بلا مصدر' },
  accesses: { direct: 'سماع مباشر', relayed: 'نقل', none: 'لا يُذكر طريق وصوله' },
  labels: {
    claim: 'الادعاء',
    reading: 'القراءة',
    cue: 'لفظ الإسناد',
    source: 'المصدر',
    droppedSource: 'محذوف في الجملة',
    rule: 'القاعدة',
    trace: 'الخطوات',
    within: 'ضمن',
    chain: 'السلسلة',
    medium: 'الوسيلة',
    basis: 'المستند',
    sourcing: 'الإسناد',
    flags: 'الملاحظات',
    none: 'لا شيء',
    times: 'الأزمنة',
    unresolved: 'غير محدّد',
    quantities: 'المقادير',
    about: 'نحو',
    confidence: 'الثقة',
    diagnostics: 'مواضع الشك',
  },
  distance: (distance) => `البعد عن المصدر: ${distance}`,
};

/** Arabic counts in six forms; these nouns need only those that a count of inputs meets. */
function inputs(count: number): string {
  if (count === 0) return 'صفر من المُدخَلات';
  if (count === 1) return 'مُدخَل واحد';
  if (count === 2) return 'مُدخَلين';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} مُدخَلات`;
  return rest >= 11 ? `${count} مُدخَلًا` : `${count} مُدخَل`;
}

function failure(failure: Failure): string {
  switch (failure.code) {
    case 'not-found':
      return 'لا يوجد ملف بهذا الاسم';
    case 'directory':
      return 'مجلد لا ملف؛ اكتب أسماء الملفات التي فيه';
    case 'forbidden':
      return 'لا إذن بالقراءة';
    case 'unreadable':
      return `تعذّرت القراءة (${failure.reason})`;
    case 'not-utf8':
      return `الترميز ليس UTF-8 (البايت 0x${failure.byte.toString(16).toUpperCase().padStart(2, '0')} في الموضع ${failure.offset})؛ حوّله أولًا، مثلًا بالأمر iconv -f windows-1256 -t utf-8`;
    case 'utf16':
      return 'الترميز UTF-16 لا UTF-8؛ حوّله أولًا، مثلًا بالأمر iconv -f utf-16 -t utf-8';
    case 'binary':
      return 'ملف ثنائي لا نص';
    case 'html':
      return 'صفحة HTML لا نص صرف؛ اكتب --input html لقراءتها';
    case 'empty':
      return 'فارغ';
    case 'too-large':
      return `أطول من ${failure.limit / MEBIBYTE} ميبي بايت`;
    case 'invalid-json':
      if (failure.column === null) return 'JSON غير صالح';
      if (failure.line === null) return `JSON غير صالح عند العمود ${failure.column}`;
      return `JSON غير صالح عند السطر ${failure.line}، العمود ${failure.column}`;
    case 'not-an-object':
      return 'ليس مقالًا: المتوقع كائن JSON واحد؛ ولعدة مقالات استعمل NDJSON، مقال في كل سطر';
    case 'no-text':
      return 'ليس مقالًا: لا "text" فيه ولا "paragraphs"';
    case 'text-and-paragraphs':
      return 'ورد "text" و"paragraphs" معًا؛ أبقِ أحدهما';
    case 'wrong-field': {
      const expected = { string: 'سلسلة نصية', strings: 'مصفوفة من سلاسل نصية', id: 'سلسلة نصية ولا رقمًا' };
      return `الحقل "${failure.field}" ليس ${expected[failure.expected]}`;
    }
    case 'ingest':
      return ingest(failure.reason, failure.words);
    case 'empty-folder':
      return 'ليس فيه ملفات تدل أسماؤها على أنها مقالات';
    case 'entry-without-text':
      return 'لا نص للمادة ولا عنوان';
    case 'feed-in-feed':
      return 'عنوان المادة يقود إلى تغذية أخرى';
    case 'output-exists':
      return `${failure.path} موجود من قبل؛ ${failure.replaceable ? 'اكتب ‎--force لاستبداله' : 'ويبقى كما هو'}`;
    case 'unwritable':
      return `تعذّرت كتابة ${failure.path}${refusal(failure.reason)}`;
    case 'crashed':
      return 'توقّف الخيط الذي كان يقرؤه؛ قد يحتاج إلى ذاكرة أكثر من المتاح';
    case 'rejected':
      return `غير مقبول: ${failure.reason}`;
    case 'not-added':
      return notAdded(failure.reason, failure.issues);
    case 'internal':
      return `خطأ داخلي، نرجو الإبلاغ عنه: ${failure.reason}`;
  }
}

/** What the operating system says to a file that it does not let be written, and its code for those who look it up. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'المجلد غير موجود'],
  ['ENOTDIR', 'في مساره ما ليس مجلدًا'],
  ['EISDIR', 'في مكانه مجلد'],
  ['EACCES', 'لا إذن بذلك'],
  ['EPERM', 'لا إذن بذلك'],
  ['EROFS', 'لا يُكتب هناك شيء'],
  ['ENOSPC', 'لم تبق مساحة'],
  ['EDQUOT', 'لم تبق مساحة'],
  ['ENAMETOOLONG', 'اسمه أطول من المسموح به'],
]);

function refusal(code: string): string {
  const words = REFUSALS.get(code);
  return words === undefined ? ` ‏(${code})` : `: ${words} ‏(${code})`;
}

function usage(code: string, message: string, parts: readonly string[]): string {
  const [what = '', value = ''] = parts;
  switch (code) {
    case 'commander.unknownOption':
      return `خيار غير معروف '${what}'`;
    case 'commander.unknownCommand':
      return `أمر غير معروف '${what}'`;
    case 'commander.missingArgument':
      return `ينقص المعامل '${what}'`;
    case 'commander.optionMissingArgument':
      return `الخيار '${what}' يحتاج إلى قيمة`;
    case 'commander.excessArguments':
      return 'معاملات أكثر من اللازم';
    case 'commander.invalidArgument':
      return `قيمة غير صالحة '${value}' للخيار '${what}'`;
    default:
      return message;
  }
}

const INGEST: Readonly<Record<IngestErrorCode, string>> = {
  'invalid-argument': 'لا يمكن قراءته',
  'too-large': 'أكبر من أي مقال',
  'too-complex': 'أعقد من أي مقال',
  'too-slow': 'تستغرق قراءة الملف وقتًا أطول من المسموح به',
  'no-article': 'لا نص فيه يمكن أن يكون مقالًا؛ قد تكتبه الصفحة ببرنامج',
  'not-a-feed': 'ليس تغذية RSS أو Atom أو RDF أو JSON',
  'unreadable-pdf': 'ليس ملف PDF أو هو تالف',
  'encrypted-pdf': 'ملف PDF محمي بكلمة سر',
  'no-text': 'لا نص في الملف؛ قد تكون صفحاته صورًا، ولا تُقرأ الصور',
  'unreadable-docx': 'ليس ملف DOCX أو هو تالف أو مشفَّر',
  'invalid-url': 'ليس عنوان ويب',
  'unsupported-scheme': 'لا يُقرأ من العناوين إلا http وhttps',
  'credentials-in-url': 'في العنوان اسم مستخدم أو كلمة سر',
  'port-refused': 'لا يُطلب هذا المنفذ',
  'address-refused': 'ليس عنوانًا عامًّا، فلا يُطلب',
  'not-resolved': 'لم يُعثر على الموقع',
  'too-many-redirects': 'تحويلات أكثر من اللازم',
  'robots-refused': 'لا يسمح الموقع بقراءة هذه الصفحة (robots.txt)',
  'robots-unreachable': 'لم يجب الموقع عمّا يسمح به (robots.txt)',
  timeout: 'لم يجب الموقع في الوقت المتاح',
  'connection-failed': 'تعذّر الاتصال بالموقع',
  'http-status': 'لم يُعط الموقع الصفحة',
  'unsupported-type': 'ليس نوعًا يحمل مقالًا',
  'unsupported-encoding': 'مضغوط بطريقة غير معروفة',
  aborted: 'أوقفه المستخدم',
};

/** The status that a site answers with stands only in the English words. */
function ingest(reason: IngestErrorCode, words: string): string {
  const status = reason === 'http-status' ? /\d{3}/u.exec(words.split(' ').at(-1) ?? '')?.[0] : undefined;
  return status === undefined ? INGEST[reason] : `${INGEST[reason]} (${status})`;
}

const ISSUES: Readonly<Record<string, string>> = {
  required: 'خالٍ من الكلام',
  'too-long': 'أطول من المسموح به',
  'not-storable': 'فيه حرف لا يمكن حفظه',
  'invalid-date': 'ليس تاريخًا مثل 2025-08-16',
  'invalid-link': 'ليس عنوان http ولا https',
  'invalid-language': 'ليس وسم لغة مثل ar أو en',
};

function notAdded(reason: string, issues: readonly Issue[]): string {
  if (reason === 'forbidden') return 'لم يُضَف إلى المكتب: لا يضيف المقالات إلا محرّر أو مدير';
  const said = issues.map(({ path, code }) => `الحقل "${path}" ${ISSUES[code] ?? `غير صالح (${code})`}`);
  return `لم يُضَف إلى المكتب: ${said.length > 0 ? said.join('، ') : reason}`;
}
