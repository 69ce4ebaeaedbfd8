import { defineLanguage } from '@isnad/core';
import { ar } from '@isnad/core/ar';

/** Arabic with a verb of the house's own: «برق», to send by telex, past and present. */
export const houseArabic = defineLanguage({
  ...ar.definition,
  cueVerbs: [...ar.definition.cueVerbs, { verb: 'أبرق يبرق', act: 'report', prepositions: ['ب'] }],
});
