import { Tag } from '../languages/language.ts';
import type { Speech } from '../model/index.ts';
import type { Quote } from '../model/layers.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { SpeechReading } from '../reading/reading.ts';

/** Names are short; what is longer was said. */
const NAME_TOKENS = 4;
const LATIN = /^[a-z]/u;

/** Tells quoted speech from quoted names, in one article. */
export function readSpeech(reader: Reader): SpeechReading {
  const own = new SpeechReader(reader);
  return (pieces, attributed) => own.speechOf(pieces, attributed);
}

class SpeechReader {
  readonly #reader: Reader;
  /** Words that stand in quotation marks as a name somewhere in the article: they are one wherever they stand so. */
  readonly #names = new Set<string>();

  constructor(reader: Reader) {
    this.#reader = reader;
    for (const quote of reader.quotes) if (this.#showsName(quote)) this.#names.add(this.#wordsOf(quote));
  }

  /** Whether the content stands in quotation marks: all of it, part of it, none. Quoted names are not speech. */
  speechOf(pieces: readonly Range[], attributed: boolean): Speech {
    if (!attributed) return 'narrated';
    const reader = this.#reader;
    let quoted = 0;
    let words = 0;
    for (const piece of pieces)
      for (let i = piece.from; i < piece.to; i++) {
        if (!reader.isWord(i) && reader.item(i).kind !== 'number') continue;
        words++;
        if (reader.inQuote(i) && !this.#isName(i)) quoted++;
      }
    if (quoted === 0) return pieces.every((piece) => this.#isOne(piece)) ? 'direct' : 'indirect';
    return quoted === words ? 'direct' : 'mixed';
  }

  /** «كتب في تغريدة "العمل جار"»: a whole quotation was said, whatever stands before it. */
  #isOne({ from, to }: Range): boolean {
    const quote = this.#reader.opensQuote(from - 1);
    return quote !== null && quote.close === to;
  }

  #isName(i: number): boolean {
    const reader = this.#reader;
    const quote = reader.quoteAt(i);
    if (quote === undefined || quote.close - quote.open - 1 > NAME_TOKENS) return false;
    return this.#names.has(this.#wordsOf(quote)) || (reader.isWord(quote.open - 1) && reader.inQuote(quote.open));
  }

  /** «صحيفة "س"», «برنامج "ص"»: after what it names; «"س" (Sin)»: with its spelling elsewhere; «"تويتر"»: known as one. */
  #showsName(quote: Quote): boolean {
    const reader = this.#reader;
    const length = quote.close - quote.open - 1;
    const at = quote.open - 1;
    if (length <= NAME_TOKENS && (this.#isNaming(at) || this.#isNaming(at - 1))) return true;
    if (this.#isWhole(quote)) return false;
    // A name has no comma or full stop of its own.
    if (length > NAME_TOKENS || length < 1 || reader.item(quote.close - 1).kind === 'punctuation') return false;
    if (reader.norm(quote.close + 1) === '(' && LATIN.test(reader.norm(quote.close + 2))) return true;
    const only = reader.lex(quote.open + 1);
    if (length === 1 && (reader.language.platforms.has(only.stem) || (only.tags & Tag.Outlet) !== 0)) return true;
    // «"زلنطح"»: one word that no list knows; not «بأنه "صدئ"», «لن تكون "لقمة"», «ك"أقزام"».
    if (reader.clauses === null && length === 1 && only.tags === 0 && only.verb === null && only.cue === null)
      return !this.#predicates(at);
    // «"أفق 2030"».
    const last = quote.close - 1;
    if (reader.item(last).kind === 'number' && !reader.isFinite(quote.open + 1))
      return length > 1 && !reader.has(last - 1, Tag.Preposition);
    if (!reader.isWord(at)) return false;
    const before = reader.lex(at);
    const naming = Tag.Organization | Tag.Outlet | Tag.Place | Tag.Document | Tag.Medium;
    // «أقواله «انتزعت»»: what is somebody's has no name in quotation marks.
    if ((before.tags & naming) !== 0) return before.pronoun === '' || before.verb !== null;
    const noun = !before.definite && (before.tags & Tag.Common) !== 0 && before.verb === null && before.pronoun === '';
    return noun && length <= 3;
  }

  /** «ما يسمى "س"», «يعرف ب"س"»: after a verb in the passive that gives a name. */
  #isNaming(i: number): boolean {
    return this.#reader.language.particles.naming?.has(this.#reader.norm(i)) === true;
  }

  /** «إن الشركة "فاشلة".»: with nothing else said of the noun before it, the quotation is what is said. */
  #isWhole({ open, close }: Quote): boolean {
    const reader = this.#reader;
    const { kind, norm } = reader.item(close + 1);
    if (kind === 'word' || kind === 'number' || norm === '(' || !reader.isWord(open - 1)) return false;
    return reader.isComplementizer(open - 2) || (reader.isWord(open - 2) && reader.isComplementizer(open - 3));
  }

  /** What follows the word at i is told of somebody. */
  #predicates(i: number): boolean {
    const { tags, pronoun } = this.#reader.lex(i);
    if ((tags & Tag.Complementizer) !== 0) return pronoun !== '';
    return this.#reader.language.particles.predicating?.has(this.#reader.norm(i)) === true;
  }

  #wordsOf(quote: Quote): string {
    const words: string[] = [];
    for (let i = quote.open + 1; i < quote.close; i++) words.push(this.#reader.norm(i));
    return words.join(' ');
  }
}
