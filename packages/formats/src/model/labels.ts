import { FormatError } from '../errors.ts';
import { checkType } from './check.ts';
import type { SourcingLabel, StatusLabel, TeamLabel } from './review.ts';

/** The languages that labels and reports have words in. */
export type WordLanguage = 'ar' | 'en';

type Names = Readonly<Record<WordLanguage, string>>;

const STATUS: Readonly<Record<StatusLabel, Names>> = {
  unreviewed: { ar: 'لم يُراجع', en: 'Unreviewed' },
  confirmed: { ar: 'مؤكد', en: 'Confirmed' },
  disputed: { ar: 'محل خلاف', en: 'Disputed' },
  misleading: { ar: 'مضلِّل', en: 'Misleading' },
  false: { ar: 'خاطئ', en: 'False' },
  unverifiable: { ar: 'يتعذر التحقق منه', en: 'Unverifiable' },
  'not-checkable': { ar: 'غير قابل للتحقق', en: 'Not checkable' },
};

const SOURCING: Readonly<Record<SourcingLabel, Names>> = {
  unchecked: { ar: 'لم يُفحص', en: 'Unchecked' },
  'at-origin': { ar: 'موجود عند مصدره', en: 'Found at the origin' },
  'via-relay': { ar: 'عند الناقلين فقط', en: 'Only in the relays' },
  misattributed: { ar: 'منسوب خطأً', en: 'Misattributed' },
  'not-found': { ar: 'لا أثر له', en: 'Not found' },
  'not-applicable': { ar: 'لا يحتاج إلى مصدر', en: 'Needs no source' },
};

/** One of the two questions about a claim, by its label. */
export type Facet = 'status' | 'sourcing';

const TABLES: Readonly<Record<Facet, Readonly<Record<string, Names>>>> = { status: STATUS, sourcing: SOURCING };

export function isStatusLabel(value: unknown): value is StatusLabel {
  return typeof value === 'string' && Object.hasOwn(STATUS, value);
}

export function isSourcingLabel(value: unknown): value is SourcingLabel {
  return typeof value === 'string' && Object.hasOwn(SOURCING, value);
}

/**
 * The words for a label: the team's own where it has some, ours otherwise. A label that is not known here, from a newer store, is
 * given as it is. Throws FormatError `invalid-argument`.
 *
 * @example labelWords('status', 'false', 'en') // 'False'
 */
export function labelWords(
  facet: Facet,
  label: string,
  language: WordLanguage,
  labels: readonly TeamLabel[] = [],
  team: string | null = null,
): string {
  checkType(facet, 'string', 'A facet');
  if (!Object.hasOwn(TABLES, facet)) throw new FormatError('invalid-argument', 'A facet is `status` or `sourcing`.');
  checkType(label, 'string', 'A label');
  checkType(labels, 'list', 'What a team calls its labels');
  for (const own of labels) {
    checkType(own, 'object', 'A label of a team');
    checkType(own.names, 'object', 'What a label of a team is called');
  }
  const own = labels.find(({ id }) => id === team) ?? labels.find(({ id }) => id === `${facet}:${label}`);
  const table = TABLES[facet];
  return own?.names[language] ?? (Object.hasOwn(table, label) ? table[label]?.[language] : undefined) ?? label;
}
