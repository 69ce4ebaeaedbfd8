const LONGEST = 120;
/** A sentence that ends before this many characters says too little; and a full stop there is often one of an abbreviation. */
const SHORTEST = 20;

/**
 * What an article without a headline is called: its first sentence, or as many of its first words as a line takes.
 *
 * @example shortTitle('وصل الوفد إلى جدة صباح السبت. وقال …') // 'وصل الوفد إلى جدة صباح السبت'
 */
export function shortTitle(text: string): string {
  const line = (text.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '').trim();
  const end = line.slice(SHORTEST, LONGEST).search(/(?<=[\p{L}\p{M}\p{N}]{2})[.!?؟…](?:\s|$)/u);
  if (end >= 0) {
    const sentence = line.slice(0, SHORTEST + end + 1);
    return sentence.replace(/\.$/u, '');
  }
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST - 1);
  const cut = line.slice(0, space > SHORTEST ? space : LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.trimEnd().replace(/[،,؛;:]$/u, '')}…`;
}
