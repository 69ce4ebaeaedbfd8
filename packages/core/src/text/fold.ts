/**
 * Folding for comparison: the spelling habits of the web become one spelling. Offsets are never derived from folded text.
 *
 * أ إ آ ٱ → ا · ى ی → ي · ة → ه · ک → ك · tashkeel, tatweel and invisible marks dropped · Latin lower case · Latin digits.
 */
const MAP = new Map<number, string>([
  [0x0623, 'ا'],
  [0x0625, 'ا'],
  [0x0622, 'ا'],
  [0x0671, 'ا'],
  [0x0649, 'ي'],
  [0x06cc, 'ي'],
  [0x0629, 'ه'],
  [0x06a9, 'ك'],
  [0x066b, '.'],
  [0x066c, ','],
]);

function isDropped(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    unit === 0x0640 ||
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0x0610 && unit <= 0x061a) ||
    (unit >= 0x06d6 && unit <= 0x06ed) ||
    unit === 0x061c ||
    unit === 0x00ad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

/** The folded form of a piece of text: «أَكَّدَ» → «اكد», «١٢٪» → «12٪», «قمـــة» → «قمه». */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit < 0x41 ||
      (unit >= 0x61 && unit < 0xaa) ||
      (unit >= 0x062a && unit <= 0x0639) ||
      unit === 0x0627 ||
      unit === 0x0628
    )
      continue;
    if (unit > 0x0640 && unit < 0x0649) continue;
    if (unit === 0x064a || unit === 0x063a) continue;
    plain = false;
    break;
  }
  return plain ? text : foldSlow(text);
}

function foldSlow(text: string): string {
  let out = '';
  // Presentation forms (ﻻ, ﷲ) and full-width letters come from old encodings and PDF.
  const source = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF00-\uFFEF]/u.test(text) ? text.normalize('NFKC') : text;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (isDropped(unit)) continue;
    const mapped = MAP.get(unit);
    if (mapped !== undefined) out += mapped;
    else if (unit >= 0x0660 && unit <= 0x0669) out += String.fromCharCode(unit - 0x0660 + 0x30);
    else if (unit >= 0x06f0 && unit <= 0x06f9) out += String.fromCharCode(unit - 0x06f0 + 0x30);
    else out += source.charAt(i);
  }
  return out.toLowerCase();
}
