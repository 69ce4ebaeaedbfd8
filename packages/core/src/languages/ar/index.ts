import { byForms } from '../../reading/by-forms.ts';
import { languageOf } from '../define-language.ts';
import { lexicon } from './lexicon/index.ts';

/** Arabic. */
export const ar = languageOf(
  'ar',
  [
    [0x0620, 0x06ff],
    [0x0750, 0x077f],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
  () => ({ ...lexicon(), reading: byForms }),
);
