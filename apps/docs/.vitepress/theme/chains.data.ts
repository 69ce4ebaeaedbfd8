import { extract } from '@isnad/core/all';
import type { Hop } from '@isnad/core';

interface Figure {
  readonly name: string;
  readonly sentence: string;
  readonly claim: string;
  readonly chain: readonly Hop[];
}

/** The sentences that the figures show; what is drawn is what the extractor reads in them when the site is built. */
const sentences: Readonly<Record<string, string>> = {
  direct: 'أعلنت وزارة الصحة أن المستشفى الجديد استقبل أمس 40 مريضا.',
  relay: 'وذكرت وكالة رويترز نقلا عن وزارة المالية أن الشركة تأخرت عامين.',
  anonymous: 'وذكرت وكالة رويترز نقلا عن مسؤول طلب عدم ذكر اسمه أن الشركة تأخرت عامين.',
  missing: 'وأضاف أن المصنع لم يتوقف عن العمل.',
  narrated: 'توقف العمل في المصنع.',
};

declare const data: readonly Figure[];
export { data };

export default {
  load(): Figure[] {
    return Object.entries(sentences).map(([name, sentence]) => {
      const [claim] = extract(sentence).claims;
      if (claim === undefined) throw new Error(`Nothing is read in the figure ${name}: ${sentence}`);
      return { name, sentence, claim: claim.text, chain: claim.chain };
    });
  },
};
