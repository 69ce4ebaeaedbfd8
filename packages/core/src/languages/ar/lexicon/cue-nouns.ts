import type { Act } from '../../../model/index.ts';
import type { CueNoun } from '../../language.ts';

/** Nouns that hold a clause and nothing else, with the preposition that leads to it: «رهان المستثمرين على أن». */
const HELD: Readonly<Partial<Record<Act, string>>> = {
  statement: 'تصريح-ب إفادة-ب إفادات-ب تنبيه-إلى توضيح إيضاح تشديد-على إصرار-على مقولة',
  confirmation: 'اعترافات-ب إقرار-ب تطمينات-ب',
  claim: 'ادعاءات-ب مزاعم-ب تبرير-ب تلميح-إلى تلميحات-إلى إيحاء-ب',
  belief: 'شكوك-في خشية-من تخوف-من مخاوف-من قلق-من يقين-ب ظن-ب ثقة-ب,في إدراك استنتاج-ب استبعاد',
  expectation: 'تنبؤ-ب تنبؤات-ب ترجيح-ب ترجيحات-ب تكهنات-ب رهان-على تفاؤل-ب آمال-ب,في',
  accusation: 'اتهامات-ب',
  denial: 'تكذيب',
  demand: 'اقتراح-ب',
};

const clauses: readonly CueNoun[] = Object.entries(HELD).flatMap(([act, forms]) =>
  forms.split(' ').map((form): CueNoun => {
    const [noun = '', prepositions] = form.split('-');
    const negative = act === 'denial' ? { negative: true } : {};
    return { form: noun, act: act as Act, clauseOnly: true, prepositions: prepositions?.split(',') ?? [], ...negative };
  }),
);

/** Nouns of saying and holding that take a clause or a governed noun: «إعلانها أن», «بحجة أن», «قناعته بأن». */
export const cueNouns: readonly CueNoun[] = [
  { form: 'قول', act: 'statement' },
  { form: 'تأكيد', act: 'confirmation', object: true, prepositions: ['على'] },
  { form: 'تأكيدات', act: 'confirmation', prepositions: ['على', 'ب'] },
  { form: 'تصريحات', act: 'statement', prepositions: ['ب'] },
  { form: 'إعلان', act: 'statement', object: true, prepositions: ['عن'] },
  { form: 'اعتراف', act: 'confirmation', prepositions: ['ب'] },
  { form: 'تحذير', act: 'warning', prepositions: ['من'], directive: true },
  { form: 'تحذيرات', act: 'warning', prepositions: ['من'], directive: true },
  { form: 'تذكير', act: 'statement', prepositions: ['ب'] },
  { form: 'نفي', act: 'denial', object: true, negative: true },
  { form: 'ادعاء', act: 'claim' },
  { form: 'زعم', act: 'claim' },
  { form: 'إيمان', act: 'belief', prepositions: ['ب'] },
  { form: 'اعتقاد', act: 'belief' },
  { form: 'قناعة', act: 'belief', prepositions: ['حول', 'ب'] },
  { form: 'اقتناع', act: 'belief', prepositions: ['ب'] },
  { form: 'أمل', act: 'expectation', prepositions: ['في'] },
  { form: 'تعهد', act: 'promise', prepositions: ['ب'], commitment: true },
  { form: 'وعد', act: 'promise', prepositions: ['ب'], commitment: true },
  { form: 'تنويه', act: 'statement', prepositions: ['عن', 'إلى'] },
  { form: 'إشارة', act: 'statement', prepositions: ['إلى'] },
  { form: 'توقع', act: 'expectation', prepositions: ['ب'], certainty: 'probable' },
  { form: 'توقعات', act: 'expectation', prepositions: ['ب', 'ل'], certainty: 'probable' },
  { form: 'مطالبة', act: 'demand', prepositions: ['ب'], directive: true },
  { form: 'دعوة', act: 'demand', prepositions: ['إلى'], directive: true },
  { form: 'تهديد', act: 'warning', prepositions: ['ب'], commitment: true },
  { form: 'تهديدات', act: 'warning', prepositions: ['ب'], commitment: true },
  { form: 'مناشدة', act: 'demand', directive: true },
  { form: 'تقديرات', act: 'expectation', prepositions: ['ل'], certainty: 'probable' },
  { form: 'حجة', act: 'claim', anyObject: true },
  { form: 'ذريعة', act: 'claim', anyObject: true },
  { form: 'دعوى', act: 'claim' },
  { form: 'مفاده', act: 'statement' },
  { form: 'مفادها', act: 'statement' },
  { form: 'طلب', act: 'demand', object: true, prepositions: ['ب'], directive: true },
  { form: 'شكوى', act: 'condemnation', prepositions: ['من'] },
  { form: 'شكاوى', act: 'condemnation', prepositions: ['من'] },
  { form: 'مطالب', act: 'demand', prepositions: ['ب'], directive: true },
  { form: 'مطالبات', act: 'demand', prepositions: ['ب'], directive: true },
  { form: 'دعوات', act: 'demand', prepositions: ['إلى'], directive: true },
  { form: 'وعود', act: 'promise', prepositions: ['ب'], commitment: true },
  { form: 'تعهدات', act: 'promise', prepositions: ['ب'], commitment: true },
  { form: 'توجيهات', act: 'demand', prepositions: ['ب'], directive: true },
  { form: 'تعليمات', act: 'demand', prepositions: ['ب'], directive: true },
  { form: 'أوامر', act: 'demand', prepositions: ['ب'], directive: true },
  { form: 'توعد', act: 'warning', prepositions: ['ب'], commitment: true },
  { form: 'اتهام', act: 'accusation', prepositions: ['ب'] },
  ...clauses,
];
