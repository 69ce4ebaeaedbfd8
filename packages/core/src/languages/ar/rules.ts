import type { Rule } from '../rule.ts';

/** The rules by which Arabic is read, in the order of the catalogue: verbs, participles, nouns, phrases, quotations. */
export const rules: readonly Rule[] = [
  {
    name: 'verb-first-clause',
    says: {
      ar: 'فعل قول ففاعله ثم «أنّ» أو «إنّ»: ما بعدها هو الادعاء، والفاعل مصدره.',
      en: 'A reporting verb, its subject, then «أن» or «إن»: what follows is the claim, and the subject its source.',
    },
    reads: [
      { text: 'وقال وزير النقل سمير الحلبي إن الجسر سيفتح يوم الأحد.', claim: 'الجسر سيفتح يوم الأحد' },
      { text: 'وأعلنت البلدية أن الحديقة ستغلق شهرين.', claim: 'الحديقة ستغلق شهرين' },
      { text: 'وأفاد مصدر في الشرطة بأن الحريق أخمد.', claim: 'الحريق أخمد' },
    ],
    leaves: ['ولم يقل الوزير إن الجسر سيفتح.', 'وزار الوزير الجسر الذي افتتح أمس.', 'لكن الوزير قال إن الجسر سيفتح.'],
  },
  {
    name: 'verb-first-quote',
    says: {
      ar: 'فعل قول ففاعله ثم كلام بين علامتي اقتباس.',
      en: 'A reporting verb, its subject, then words in quotation marks.',
    },
    reads: [
      { text: 'وقال الوزير: "لن نرفع الأسعار هذا العام".', claim: 'لن نرفع الأسعار هذا العام' },
      { text: 'وكتب الفنان على صفحته: "الحفل تأجل إلى الربيع".', claim: 'الحفل تأجل إلى الربيع' },
    ],
    leaves: ['وافتتح الوزير معرض "بيوت الساحل" في الميناء.', 'لكن الوزير قال: "لن نرفع الأسعار هذا العام".'],
  },
  {
    name: 'verb-first-colon',
    says: {
      ar: 'فعل قول ففاعله ثم نقطتان، والكلام بعدهما بلا علامتي اقتباس.',
      en: 'A reporting verb, its subject, then a colon and words without quotation marks.',
    },
    reads: [{ text: 'وقالت المديرة ليلى منصور: سنفتح فرعًا جديدًا في الربيع.', claim: 'سنفتح فرعًا جديدًا في الربيع' }],
    leaves: ['وقالت المديرة: "سنفتح فرعًا جديدًا في الربيع".', 'وفي المعرض ثلاثة أقسام: الخزف والنسيج والزجاج.'],
  },
  {
    name: 'verb-first-noun',
    says: {
      ar: 'فعل ففاعله ثم مصدر صريح أو اسم فيه معنى الجملة، وحده أو بعد حرف الجر الذي يطلبه الفعل.',
      en: 'A verb, its subject, then a verbal noun or a noun that holds a proposition, alone or after the preposition that the verb asks for.',
    },
    reads: [
      { text: 'وأعلنت الوزارة إغلاق الطريق الساحلي.', claim: 'إغلاق الطريق الساحلي' },
      { text: 'ودعا رئيس البلدية إلى ترشيد استهلاك المياه.', claim: 'ترشيد استهلاك المياه' },
      { text: 'واتهم المحافظ الشركة بتلويث النهر.', claim: 'الشركة بتلويث النهر' },
    ],
    leaves: ['وأغلقت الوزارة الطريق الساحلي.', 'وتحدث الوزير عن تفاصيل الخطة.'],
  },
  {
    name: 'subject-first-clause',
    says: {
      ar: 'يتقدم القائل على فعله، ثم «أنّ» أو «إنّ».',
      en: 'The speaker stands before the verb, then «أن» or «إن».',
    },
    reads: [
      { text: 'لكن المدير قال إن المصنع لن يغلق.', claim: 'المصنع لن يغلق' },
      { text: 'غير أن الخبراء حذروا من أن السد قد ينهار.', claim: 'السد قد ينهار' },
    ],
    leaves: ['وقال المدير إن المصنع لن يغلق.', 'وحذر الخبراء من أن السد قد ينهار.'],
  },
  {
    name: 'subject-first-quote',
    says: {
      ar: 'يتقدم القائل على فعله، ثم كلام بين علامتي اقتباس.',
      en: 'The speaker stands before the verb, then words in quotation marks.',
    },
    reads: [{ text: 'لكن المدير قال: "لن نغلق المصنع".', claim: 'لن نغلق المصنع' }],
    leaves: ['وقال المدير: "لن نغلق المصنع".'],
  },
  {
    name: 'subject-first-colon',
    says: {
      ar: 'يتقدم القائل على فعله، ثم نقطتان بلا علامتي اقتباس.',
      en: 'The speaker stands before the verb, then a colon without quotation marks.',
    },
    reads: [{ text: 'لكن المدير قال: لن نغلق المصنع هذا العام.', claim: 'لن نغلق المصنع هذا العام' }],
    leaves: ['لكن المدير قال: "لن نغلق المصنع هذا العام".'],
  },
  {
    name: 'subject-first-noun',
    says: {
      ar: 'يتقدم القائل على فعله، ثم مصدر صريح أو من يقال فيه القول.',
      en: 'The speaker stands before the verb, then a verbal noun, or whom it is said of.',
    },
    reads: [{ text: 'لكن النقابة اتهمت الشركة بتأخير الأجور.', claim: 'الشركة بتأخير الأجور' }],
    leaves: ['لكن النقابة أنهت الإضراب في المصنع.'],
  },
  {
    name: 'dropped-clause',
    says: {
      ar: 'فعل قول بلا فاعل ظاهر، ثم «أنّ» أو «إنّ»: القائل من تكلم قبله ووافق الفعل.',
      en: 'A reporting verb without a subject, then «أن» or «إن»: who spoke before and agrees with the verb goes on.',
    },
    reads: [
      { text: 'وقال الوزير إن الجسر آمن. وأضاف أن الصيانة تبدأ غدًا.', claim: 'الصيانة تبدأ غدًا' },
      { text: 'أما المدير فقال إن المصنع لن يغلق.', claim: 'المصنع لن يغلق' },
    ],
    leaves: [
      'وقال الوزير إن الجسر آمن. وأضاف المهندس أن الصيانة تبدأ غدًا.',
      'وقال الوزير إن الجسر آمن. ولم يضف أن الصيانة تبدأ غدًا.',
    ],
  },
  {
    name: 'dropped-quote',
    says: {
      ar: 'فعل قول بلا فاعل ظاهر، ثم كلام بين علامتي اقتباس.',
      en: 'A reporting verb without a subject, then words in quotation marks.',
    },
    reads: [
      { text: 'وقال الوزير إن الجسر آمن. وأضاف: "الصيانة تبدأ غدًا".', claim: 'الصيانة تبدأ غدًا' },
      { text: 'وأشارت المديرة إلى أن العدد ارتفع. وتابعت: "هذا أفضل عام".', claim: 'هذا أفضل عام' },
    ],
    leaves: ['وقال الوزير إن الجسر آمن. وأضاف المهندس: "الصيانة تبدأ غدًا".'],
  },
  {
    name: 'dropped-colon',
    says: {
      ar: 'فعل قول بلا فاعل ظاهر، ثم نقطتان بلا علامتي اقتباس.',
      en: 'A reporting verb without a subject, then a colon without quotation marks.',
    },
    reads: [{ text: 'وقال الوزير إن الجسر آمن. وأضاف: الصيانة تبدأ غدًا.', claim: 'الصيانة تبدأ غدًا' }],
    leaves: ['وقال الوزير إن الجسر آمن. وأضاف: "الصيانة تبدأ غدًا".'],
  },
  {
    name: 'dropped-noun',
    says: {
      ar: 'فعل بلا فاعل ظاهر، ثم مصدر صريح أو من يقال فيه القول.',
      en: 'A verb without a subject, then a verbal noun, or whom it is said of.',
    },
    reads: [
      { text: 'وقال الوزير إن الجسر آمن. واتهم الشركة بتأخير العمل.', claim: 'الشركة بتأخير العمل' },
      { text: 'وقالت الوزيرة إن المشروع كبير. ووعدت بافتتاحه في الصيف.', claim: 'بافتتاحه في الصيف' },
    ],
    leaves: ['وقال الوزير إن الجسر آمن. وغادر الموقع بعد ساعة.'],
  },
  {
    name: 'relay-verb-first-clause',
    says: {
      ar: 'فعل نقل: فاعله ناقل، ومن يلي «عن» هو القائل، ثم «أنّ» أو «إنّ».',
      en: 'A verb of passing on: its subject is the relay, who stands after «عن» is the speaker, then «أن» or «إن».',
    },
    reads: [
      { text: 'ونقلت وكالة الأفق عن وزير المالية قوله إن الضرائب لن ترتفع.', claim: 'الضرائب لن ترتفع' },
      { text: 'وذكرت صحيفة الساحل نقلا عن وزير المالية أن الضرائب لن ترتفع.', claim: 'الضرائب لن ترتفع' },
      { text: 'ونقل موقع الأفق عن شهود أن الجسر انهار.', claim: 'الجسر انهار' },
    ],
    leaves: ['وقال وزير المالية إن الضرائب لن ترتفع.', 'ونقلت الشاحنات القمح من الميناء إلى المطاحن.'],
  },
  {
    name: 'relay-verb-first-quote',
    says: {
      ar: 'فعل نقل، ثم كلام القائل بين علامتي اقتباس.',
      en: 'A verb of passing on, then the words of the speaker in quotation marks.',
    },
    reads: [{ text: 'ونقلت وكالة الأفق عن وزير المالية قوله: "الضرائب لن ترتفع".', claim: 'الضرائب لن ترتفع' }],
    leaves: ['وقال وزير المالية: "الضرائب لن ترتفع".'],
  },
  {
    name: 'relay-verb-first-colon',
    says: {
      ar: 'فعل نقل، ثم نقطتان بلا علامتي اقتباس.',
      en: 'A verb of passing on, then a colon without quotation marks.',
    },
    reads: [
      {
        text: 'ونقلت وكالة الأفق عن وزير المالية قوله: الضرائب لن ترتفع هذا العام.',
        claim: 'الضرائب لن ترتفع هذا العام',
      },
    ],
    leaves: ['وقال وزير المالية: الضرائب لن ترتفع هذا العام.'],
  },
  {
    name: 'relay-subject-first-clause',
    says: {
      ar: 'يتقدم الناقل على فعل النقل، ثم «أنّ» أو «إنّ».',
      en: 'The relay stands before the verb of passing on, then «أن» or «إن».',
    },
    reads: [{ text: 'وكان التلفزيون الرسمي قد نقل عن وزير المالية أن الضرائب لن ترتفع.', claim: 'الضرائب لن ترتفع' }],
    leaves: ['لكن وزير المالية قال إن الضرائب لن ترتفع.'],
  },
  {
    name: 'relay-subject-first-quote',
    says: {
      ar: 'يتقدم الناقل على فعل النقل، ثم كلام القائل بين علامتي اقتباس.',
      en: 'The relay stands before the verb of passing on, then the words of the speaker in quotation marks.',
    },
    reads: [{ text: 'لكن وكالة الأفق نقلت عن المدير قوله: "لن نغلق المصنع".', claim: 'لن نغلق المصنع' }],
    leaves: ['لكن المدير قال: "لن نغلق المصنع".'],
  },
  {
    name: 'relay-subject-first-colon',
    says: {
      ar: 'يتقدم الناقل على فعل النقل، ثم نقطتان بلا علامتي اقتباس.',
      en: 'The relay stands before the verb of passing on, then a colon without quotation marks.',
    },
    reads: [
      {
        text: 'لكن وكالة الأفق نقلت عن المدير قوله: لن نغلق المصنع هذا العام.',
        claim: 'لن نغلق المصنع هذا العام',
      },
    ],
    leaves: ['لكن المدير قال: لن نغلق المصنع هذا العام.'],
  },
  {
    name: 'participle-clause',
    says: {
      ar: 'اسم فاعل من القول («مؤكدًا»، «مشيرًا إلى») ثم «أنّ»: صاحبه قائل الفعل الذي قبله.',
      en: 'A participle of saying, then «أن»: who spoke in the verb before goes on.',
    },
    reads: [
      { text: 'وقال الوزير إن الجسر آمن، مؤكدًا أن الصيانة تبدأ غدًا.', claim: 'الصيانة تبدأ غدًا' },
      { text: 'وأوضحت المديرة أن العمل مستمر، لافتة إلى أن الأجور صرفت.', claim: 'الأجور صرفت' },
    ],
    leaves: ['وقال الوزير إن الجسر آمن، وأكد أن الصيانة تبدأ غدًا.', 'وقالت المديرة إن لافتة المحل سقطت.'],
  },
  {
    name: 'participle-quote',
    says: {
      ar: 'اسم فاعل من القول ثم كلام بين علامتي اقتباس.',
      en: 'A participle of saying, then words in quotation marks.',
    },
    reads: [{ text: 'وقال الوزير إن الجسر آمن، مضيفًا: "الصيانة تبدأ غدًا".', claim: 'الصيانة تبدأ غدًا' }],
    leaves: ['وقال الوزير إن الجسر آمن، مضيفًا أن الصيانة تبدأ غدًا.'],
  },
  {
    name: 'participle-colon',
    says: {
      ar: 'اسم فاعل من القول ثم نقطتان بلا علامتي اقتباس.',
      en: 'A participle of saying, then a colon without quotation marks.',
    },
    reads: [{ text: 'وتحدثت المديرة عن المشروع قائلة: سنبدأ العمل في الربيع.', claim: 'سنبدأ العمل في الربيع' }],
    leaves: ['وتحدثت المديرة عن المشروع قائلة: "سنبدأ العمل في الربيع".'],
  },
  {
    name: 'participle-noun',
    says: {
      ar: 'اسم فاعل من القول ثم مصدر صريح، أو من يقال فيه القول.',
      en: 'A participle of saying, then a verbal noun, or whom it is said of.',
    },
    reads: [
      { text: 'وقال الوزير إن الجسر آمن، داعيًا إلى تجنب الطريق القديم.', claim: 'تجنب الطريق القديم' },
      { text: 'وقال الوزير إن الجسر آمن، متهمًا الشركة بتأخير العمل.', claim: 'الشركة بتأخير العمل' },
    ],
    leaves: ['وغادر الوزير القاعة متجهًا إلى المطار.'],
  },
  {
    name: 'relative-clause',
    says: {
      ar: 'قول في جملة صلة أو صفة: «الذي قال إن»، «تقرير أفاد بأن». والجملة التي حولها تمضي.',
      en: 'A report in a relative clause: «الذي قال إن», «تقرير أفاد بأن». The clause around it goes on.',
    },
    reads: [
      { text: 'وزار الوزير المصنع الذي قال مديره إن العمل توقف فيه.', claim: 'العمل توقف فيه' },
      { text: 'ووصل الخبير الذي أكد أن السد آمن.', claim: 'السد آمن' },
    ],
    leaves: ['وزار الوزير المصنع الذي توقف العمل فيه.', 'وأكد الخبير الذي وصل أمس أن السد آمن.'],
  },
  {
    name: 'noun-of-saying',
    says: {
      ar: 'اسم قول («تصريح»، «تحذيرات»، «دعوة») ومعه ما قيل، والجملة التي حوله تمضي.',
      en: 'A noun of saying with what was said; the clause around it goes on.',
    },
    reads: [
      { text: 'وأثار القرار تحذيرات من أن الأسعار سترتفع.', claim: 'الأسعار سترتفع' },
      { text: 'وأصدرت النقابة بيانًا بعد إعلانها أن الإضراب مستمر.', claim: 'الإضراب مستمر' },
    ],
    leaves: ['وأثار القرار اهتمام الصحف في العاصمة.', 'وأصدرت النقابة بيانًا بعد اجتماعها في الميناء.'],
  },
  {
    name: 'verbal-noun-of-saying',
    says: {
      ar: 'فعل لا يقول شيئًا يقود إلى مصدر قول معرّف: «سارعت إلى التأكيد على أن». ما بعده لفاعل الفعل.',
      en: 'A verb that says nothing leads to a definite noun of saying: what follows is said by the subject of the verb.',
    },
    reads: [
      { text: 'وسارعت الوزارة إلى التأكيد على أن الدواء متوفر.', claim: 'الدواء متوفر' },
      { text: 'وذهب المدير إلى القول إن المصنع لن يغلق.', claim: 'المصنع لن يغلق' },
    ],
    leaves: ['وذهب المدير إلى المصنع صباح الأحد.'],
  },
  {
    name: 'according-opening',
    says: {
      ar: '«وفقًا لـ» وأخواتها في صدر الجملة: الجملة بعدها كلها للمصدر.',
      en: '«وفقًا لـ» and the like at the head: the whole sentence after it is the source’s.',
    },
    reads: [
      { text: 'ووفقًا لوزارة الصحة، استقبل المستشفى 40 مريضًا.', claim: 'استقبل المستشفى 40 مريضًا' },
      { text: 'وحسبما ذكرت الصحيفة، انهار الجسر قبل الفجر.', claim: 'انهار الجسر قبل الفجر' },
    ],
    leaves: ['استقبل المستشفى 40 مريضًا، بحسب وزارة الصحة.', 'ووفقًا للقانون، يغلق السوق في العاشرة.'],
  },
  {
    name: 'according-closing',
    says: {
      ar: '«بحسب» وأخواتها في آخر الجملة: تنسب ما قبلها.',
      en: '«بحسب» and the like at the end: what stands before is the source’s.',
    },
    reads: [
      { text: 'استقبل المستشفى 40 مريضًا، بحسب وزارة الصحة.', claim: 'استقبل المستشفى 40 مريضًا' },
      { text: 'وارتفعت الأسعار في الشتاء، وفقًا لتقرير البنك.', claim: 'ارتفعت الأسعار في الشتاء' },
    ],
    leaves: ['ووفقًا لوزارة الصحة، استقبل المستشفى 40 مريضًا.', 'وارتفعت الأسعار في الشتاء، وفق الخطة.'],
  },
  {
    name: 'according-middle',
    says: {
      ar: '«بحسب» وأخواتها في وسط الجملة: طرفاها ادعاء واحد.',
      en: '«بحسب» and the like in the middle: the two parts are one claim.',
    },
    reads: [
      {
        text: 'واستقبل المستشفى – بحسب وزارة الصحة – 40 مريضًا في يوم واحد.',
        claim: 'استقبل المستشفى … 40 مريضًا في يوم واحد',
      },
      { text: 'وانهار الجسر، بحسب شهود، قبل الفجر.', claim: 'انهار الجسر … قبل الفجر' },
    ],
    leaves: ['واستقبل المستشفى – وهو الأكبر في المدينة – 40 مريضًا في يوم واحد.', 'وانهار الجسر قبل الفجر، بحسب شهود.'],
  },
  {
    name: 'rumour',
    says: {
      ar: 'كلام لا ينسب إلى أحد: «يُقال إن»، «أنباء عن». لا قائل يُخمَّن.',
      en: 'What nobody in particular says: «يُقال إن», «أنباء عن». No speaker is guessed.',
    },
    reads: [
      { text: 'ويُقال إن المصنع سيغلق.', claim: 'المصنع سيغلق' },
      { text: 'وتحدثت أنباء عن إغلاق المصنع.', claim: 'إغلاق المصنع' },
      { text: 'ويُعتقد أن الجسر انهار قبل الفجر.', claim: 'الجسر انهار قبل الفجر' },
    ],
    leaves: ['ويقول المدير إن المصنع سيغلق.', 'ويعتقد المهندس أن الجسر انهار قبل الفجر.'],
  },
  {
    name: 'quotation-first',
    says: {
      ar: 'يتقدم الاقتباس على فعل القول وفاعله.',
      en: 'The quotation stands before the reporting verb and its subject.',
    },
    reads: [{ text: '"لن نغلق المصنع"، قال المدير سامي حداد.', claim: 'لن نغلق المصنع' }],
    leaves: ['وقال المدير سامي حداد: "لن نغلق المصنع".'],
  },
  {
    name: 'quotation-continues',
    says: {
      ar: 'اقتباس لم يغلق في الفقرة السابقة يمضي في التي تليها، وقائله هو هو.',
      en: 'A quotation that was not closed goes on in the next paragraph, with the same speaker.',
    },
    reads: [
      {
        text: 'وقال سامي حداد: «فتحنا المصنع عام 1990. كان فيه عشرة عمال.\n\n«اليوم صار فيه مئة عامل».',
        claim: 'اليوم صار فيه مئة عامل',
      },
    ],
    leaves: ['وقال سامي حداد: «فتحنا المصنع عام 1990».\n\nاليوم صار فيه مئة عامل.'],
  },
  {
    name: 'inside-quotation',
    says: {
      ar: 'داخل الاقتباس ينقل القائل قول غيره: تطول السلسلة حلقة.',
      en: 'Inside a quotation the speaker reports another: the chain has one link more.',
    },
    reads: [
      { text: 'وقال المدير: "اتصلت بالوزير. الوزير قال إن القرار مؤجل".', claim: 'القرار مؤجل' },
      { text: 'وقال المهندس: "أخبرني العمال أن الجسر يهتز".', claim: 'الجسر يهتز' },
    ],
    leaves: ['وقال المدير: "اتصلت بالوزير. القرار مؤجل".'],
  },
];
