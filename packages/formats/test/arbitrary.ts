import fc from 'fast-check';

/** The same texts each time; other ones with ISNAD_SEED. */
fc.configureGlobal({ seed: Number(process.env['ISNAD_SEED'] ?? 20250819) });

/** Pieces that texts of this kind break on: tashkeel, joined emoji, bidi marks, halves of pairs, line ends, mark-up, formulas. */
const awkward = fc.constantFrom(
  'قَالَ',
  'مُحَمَّد',
  'لا',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '😀',
  '👩‍🚀',
  '𐎠',
  '\uD83D',
  '\uDE00',
  '\u200F',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200D',
  '\uFEFF',
  '\u2028',
  '\u0000',
  '"',
  "'",
  '<script>',
  '&amp;',
  '</style>',
  '=1+1',
  ',',
  ';',
  'e\u0301',
);

export const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
