import { defineLanguage } from '@isnad/core';
import { ar } from '@isnad/core/ar';

/**
 * Arabic with a verb of the house's own, «أبرق» (to send by telex), past and present, and with a phrase, «على عهدة فلان», that gives
 * a sentence to whoever is named after it and keeps the article's distance.
 */
export const houseArabic = defineLanguage({
  ...ar.definition,
  cueVerbs: [...ar.definition.cueVerbs, { verb: 'أبرق يبرق', act: 'report', prepositions: ['ب'] }],
  according: [...ar.definition.according, { words: 'على عهدة', act: 'report', takes: 'noun', stance: 'distancing' }],
});
