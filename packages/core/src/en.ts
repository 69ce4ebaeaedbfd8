import { readByClauses } from './clauses.ts';
import type { Language } from './languages/define-language.ts';
import { clauses, english } from './languages/en/index.ts';

/** English. */
export const en: Language = readByClauses(english, clauses);
