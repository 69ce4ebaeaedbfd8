import { hasMannerShape, hasVerbalNounShape, isDeedWithArticle, type Lexicon } from '../languages/lexicon.ts';
import { freed } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { Stems } from '../languages/stems.ts';
import type { Lex, Token, VerbReading, Word } from '../model/index.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { keepReadingsOf } from '../text/spellings.ts';
import { newWord, NO_LEX as NONE } from '../reading/new-word.ts';
import { inOneShape } from './shape.ts';

/** Closed classes: a conjunction before one of them is never part of a longer word. */
const CLOSED =
  Tag.Complementizer |
  Tag.Relative |
  Tag.Negator |
  Tag.VerbParticle |
  Tag.Pronoun |
  Tag.Demonstrative |
  Tag.Preposition |
  Tag.Auxiliary |
  Tag.Adverb;

/** Words that are never verbs, whatever their letters. */
const NEVER_VERB = Tag.Adverb | Tag.Pronoun | Tag.Demonstrative | Tag.Relative | Tag.Complementizer | Tag.Subordinator;

/** Function words that begin with the letters of the article. */
const NOT_NOMINAL =
  Tag.Relative | Tag.Preposition | Tag.Contrast | Tag.Negator | Tag.Complementizer | Tag.Subordinator | Tag.Pronoun;

/** What takes no article: «الله» is not «له» with one. */
const NEVER_DEFINITE = NOT_NOMINAL | Tag.Adverb;

/** Names of fewer letters are not told from letters of a longer word. */
const NAME_LETTERS = 4;

/** Reads words by a language's tables: proclitics and enclitics are taken off, stems looked up. Readings are kept with the spelling. */
export class Analyser {
  readonly #language: Lexicon;
  readonly #items: readonly Token[];

  /** `items`: the words of the text show whether «وس» is a name or «و» and a name. */
  constructor(language: Lexicon, items: readonly Token[]) {
    this.#language = language;
    this.#items = items;
  }

  /** The reading of a word, folded: «وقال» → joins و, finite verb قال, a cue. */
  read({ kind, spelling }: Token): Word {
    keepReadingsOf(spelling, this.#language);
    return (spelling.reading ??=
      kind === 'word' ? this.#analyse(spelling.norm) : newWord(spelling.norm, this.#name('')));
  }

  /** What a word is in this article. */
  inArticle(word: Word): Word {
    return word.unless.find(({ tail }) => vocabularyOf(this.#items).has(tail))?.word ?? word;
  }

  /** «ورد» as و + رد; null where no cue verb is left without the conjunction. */
  readJoined(norm: string): Word | null {
    for (const conjunction of this.#language.definition.affixes.conjunctions) {
      if (!norm.startsWith(conjunction)) continue;
      const rest = this.#bare(norm.slice(conjunction.length));
      if (rest?.cueForm === 'finite') return newWord(norm, { ...rest, joins: conjunction });
    }
    return null;
  }

  /** «فقد» as one verb rather than ف + قد; null where the whole is none. */
  readWhole(norm: string): Word | null {
    const whole = this.#bare(norm);
    return whole === null || whole.verb === null ? null : newWord(norm, whole);
  }

  /** «تطلب» as the present of the verb of saying, where it was read as the past of another verb; null where no such verb has these letters. */
  readPresent(word: Word): Word | null {
    const { norm, joins, verb } = word;
    if (verb?.either !== true || verb.pronoun !== '' || word.cue !== null) return null;
    const present = this.#present(norm.slice(joins.length), false, '');
    const cue = present === null ? undefined : this.#language.cueVerbs.get(present.lemma);
    if (present === null || cue === undefined || cue.target === true) return null;
    return newWord(norm, { ...word, verb: present, cue: inOneShape(cue), cueForm: 'finite', cueLemma: present.lemma });
  }

  #analyse(norm: string): Word {
    const { affixes } = this.#language.definition;
    // «سوريا», «ألمانيا»: no adjective in the accusative, and no noun with an article.
    if (this.#isState(norm)) return this.#word(norm, this.#name(norm), []);
    const whole = this.#bare(norm);
    // «واضحا» is the accusative of a noun, not و with a verb that hardly anyone writes, and «فكرة» a noun.
    const exact =
      whole !== null &&
      (whole.accusative ||
        (whole.stem === norm && (whole.verb === null || whole.verb.pronoun === '' || (whole.tags & Tag.Common) !== 0)));
    const unless: { tail: string; word: Word }[] = [];
    for (const conjunction of affixes.conjunctions) {
      if (!norm.startsWith(conjunction) || norm.length < conjunction.length + 2) continue;
      const tail = norm.slice(conjunction.length);
      const rest = this.#isState(tail) ? this.#name(tail) : (this.#bare(tail) ?? this.#name(tail));
      // «ووفقًا لـ», «وبحسب»: the phrase is listed without its conjunction.
      const phrase = this.#language.phrases.has(tail) && !this.#language.phrases.has(norm);
      if (exact && !phrase && !this.#rather(rest, whole)) continue;
      // «وصفتها» is «وصفت» with whom it is about, not و with a verb that hardly anyone writes.
      if (whole?.cueForm === 'finite' && rest.cue === null && rest.tags === 0 && rest.verb?.weak !== false) continue;
      // «وفاته» is his death, «فيلمه» his film, rather than a conjunction with «فاته», «يلمه».
      if (whole?.pronoun && (rest.tags & CLOSED) === 0 && rest.verb?.pronoun !== '') continue;
      const joined = { ...rest, joins: conjunction };
      if (
        phrase ||
        rest.tags !== 0 ||
        rest.verb !== null ||
        rest.cue !== null ||
        rest.definite ||
        rest.preposition !== '' ||
        this.#isState(tail)
      )
        return this.#word(norm, joined, unless);
      // A name may well begin with the letter of a conjunction: only a known rest shows that it is one.
      if (whole === null && tail.length >= 3) unless.push({ tail, word: newWord(norm, joined) });
    }
    // «لرويترز»: so may a preposition, where the rest is a name that the text has too.
    if (whole === null)
      for (const preposition of affixes.prepositions) {
        const tail = norm.slice(preposition.length);
        if (!norm.startsWith(preposition)) continue;
        const led = { ...this.#name(tail), preposition };
        if (this.#isState(tail)) return this.#word(norm, led, []);
        if (tail.length >= NAME_LETTERS && this.#bare(tail) === null) unless.push({ tail, word: newWord(norm, led) });
      }
    return this.#word(norm, whole ?? this.#name(norm), unless);
  }

  /** A country or capital of one word that has no article. */
  #isState(norm: string): boolean {
    const { particles, articleless, definition } = this.#language;
    if (particles.states?.has(norm) !== true) return false;
    return !norm.startsWith(definition.affixes.article) || articleless.has(norm);
  }

  #word(norm: string, lex: Lex, unless: Word['unless']): Word {
    const open = unless.length > 0 || lex.cue?.sourceIn !== undefined || this.#language.exactNames.has(lex.stem);
    return newWord(norm, lex, unless.length > 0 ? unless : undefined, open);
  }

  /** Both readings are words: «ولفت» is rather و + لفت than a rare verb; «وصف», «وزير», «فريق» stay whole. */
  #rather(rest: Lex, whole: Lex): boolean {
    // «وردا على سؤال»: rather «in answer» than «two came».
    if (whole.cue?.sourceIn !== undefined && whole.verb?.agreement === 'd' && rest.verb?.weak === true)
      return rest.cueForm === 'finite';
    if (whole.cue !== null || (whole.tags & ~Tag.Common) !== 0) return false;
    if ((rest.tags & CLOSED) !== 0 && rest.stem.length > 1) return true;
    return whole.tags === 0 && rest.cueForm === 'finite' && rest.stem.length >= 3;
  }

  /** A word that no table knows. */
  #name(norm: string): Lex {
    return { ...NONE, stem: norm };
  }

  /** A word without a conjunction; null when nothing in it is known. */
  #bare(norm: string): Lex | null {
    const language = this.#language;
    const { affixes } = language.definition;
    const complementizer = this.#complementizer(norm);
    if (complementizer !== null) return complementizer;
    if (norm.length === 1 && affixes.prepositions.includes(norm)) return { ...NONE, tags: Tag.Preposition, stem: norm };
    const exact = language.tags.get(norm) ?? 0;
    const articleless = this.#isArticleless(norm);
    const finite =
      (exact & NEVER_VERB) === 0 && !(exact !== 0 && affixes.article !== '' && norm.startsWith(affixes.article))
        ? this.#verb(norm)
        : null;
    const verb = finite !== null && exact === 0 && this.#rathersNoun(norm, finite) ? null : finite;
    const cue = this.#cue(norm, verb);
    if (exact !== 0 || verb !== null || cue.cue !== null) {
      // A common noun that is also a verb form keeps both readings; context decides.
      const definite =
        verb === null &&
        exact !== 0 &&
        !articleless &&
        (exact & NOT_NOMINAL) === 0 &&
        affixes.article !== '' &&
        norm.startsWith(affixes.article) &&
        norm.length > 4;
      return {
        ...NONE,
        ...cue,
        tags: exact === 0 && verb !== null ? this.#deedOf(norm, verb) : exact,
        verb,
        definite,
        stem: definite ? norm.slice(affixes.article.length) : norm,
      };
    }
    if (!articleless && norm.startsWith(affixes.article) && norm.length > affixes.article.length + 1) {
      const stem = norm.slice(affixes.article.length);
      const deed = affixes.article !== '' && this.#nominal(stem) === 0 ? this.#possessedDeed(norm) : null;
      if (deed !== null) return deed;
      return this.#definite(stem, '');
    }
    for (const preposition of affixes.prepositions) {
      if (!norm.startsWith(preposition) || norm.length < 3) continue;
      const rest = norm.slice(preposition.length);
      // «لـCNN».
      if (/^[a-z]/u.test(rest)) return { ...NONE, stem: rest, preposition };
      if (rest.startsWith(affixes.article) && rest.length > 3 && !this.#isArticleless(rest)) {
        return this.#definite(rest.slice(affixes.article.length), preposition);
      }
      if (norm.startsWith(affixes.contracted) && norm.length > 4) {
        // «للبنان»: a name that has no article.
        if (this.#isState(rest)) return { ...this.#name(rest), preposition };
        // «للقائه»: what is somebody's has no article.
        const own = this.#nominal(norm.slice(affixes.contracted.length)) === 0 ? this.#possessed(rest) : null;
        if (own !== null && own.pronoun !== '') return { ...own, preposition };
        return this.#definite(this.#melted(norm.slice(affixes.contracted.length), rest), preposition);
      }
      const noun = this.#possessed(rest);
      // «كاليناك»: what has its pronoun takes no other.
      if (noun !== null && (noun.pronoun === '' || noun.tags !== Tag.Adverb)) return { ...noun, preposition };
      // «لإخضاع»: an unknown word of verbal noun shape after a preposition.
      if (
        hasVerbalNounShape(language, rest) &&
        rest.length >= 5 &&
        language.particles.predicating?.has(preposition) !== true
      )
        return { ...NONE, tags: Tag.Propositional, stem: rest, preposition };
      const subjunctive = language.particles.to?.has(preposition) === true ? this.#verb(rest) : null;
      if (subjunctive !== null && subjunctive.tense === 'present')
        return { ...NONE, verb: subjunctive, stem: rest, preposition };
    }
    return this.#possessed(norm);
  }

  /** A noun without its article; «التثبت», «التواصل»: in a shape of verbal nouns it is one where no list knows it. */
  #definite(stem: string, preposition: string): Lex {
    const language = this.#language;
    const known = this.#nominal(stem);
    const deed = known === 0 && isDeedWithArticle(language, stem) ? Tag.Propositional : known;
    return { ...NONE, ...this.#nounCue(stem), tags: deed & ~NEVER_DEFINITE, definite: true, stem, preposition };
  }

  /** «للجنة», «للاعبين»: of three letters that are alike two are written, so that the second one may be the noun's own. */
  #melted(stem: string, own: string): string {
    return this.#nominal(stem) === 0 && this.#nominal(own) !== 0 ? own : stem;
  }

  /** «إلغاء», «التزامها»: the first letters are the word's own. */
  #isArticleless(norm: string): boolean {
    const { articleless, definition, alternations } = this.#language;
    if (definition.affixes.article === '' || !norm.startsWith(definition.affixes.article)) return false;
    if (articleless.has(norm)) return true;
    for (const pronoun of definition.affixes.pronouns) {
      if (!norm.endsWith(pronoun)) continue;
      const base = norm.slice(0, -pronoun.length);
      if (articleless.has(base) || articleless.has(freed(base, alternations.nouns) ?? base)) return true;
    }
    return false;
  }

  /** «لقناة» is «قناة» after a preposition rather than «we met him», «بقوة» rather than «they stayed». */
  #rathersNoun(norm: string, verb: VerbReading): boolean {
    const { article } = this.#language.definition.affixes;
    const noun =
      article !== '' && norm.startsWith(article)
        ? this.#nominal(norm.slice(article.length)) & ~(Tag.GivenName | Tag.NamePart)
        : 0;
    // «الحكم» is the referee rather than «I insist to you», «الحق» the right rather than «he attached».
    const plain = verb.tense === 'past' && verb.pronoun === '' && !verb.weak;
    if (noun !== 0 && !plain && !this.#language.cueVerbs.has(verb.lemma)) return true;
    if (!verb.weak || verb.pronoun === '') return false;
    return this.#language.definition.affixes.prepositions.some(
      (preposition) => norm.startsWith(preposition) && this.#nominal(norm.slice(preposition.length)) !== 0,
    );
  }

  /** «أن», «إنه», «بأنها». */
  #complementizer(norm: string): Lex | null {
    const { complementizers, definition } = this.#language;
    if (complementizers.has(norm)) return { ...NONE, tags: Tag.Complementizer, stem: norm };
    for (const pronoun of definition.affixes.pronouns) {
      if (norm.length <= pronoun.length + 1 || !norm.endsWith(pronoun)) continue;
      const stem = norm.slice(0, -pronoun.length);
      if (complementizers.has(stem)) return { ...NONE, tags: Tag.Complementizer, stem, pronoun };
    }
    return null;
  }

  /** A noun, with or without a possessive pronoun; null when unknown. */
  #possessed(norm: string): Lex | null {
    const tags = this.#nominal(norm);
    if (tags !== 0) return { ...NONE, ...this.#nounCue(norm), tags, stem: norm };
    const { affixes } = this.#language.definition;
    for (const pronoun of affixes.pronouns) {
      if (!norm.endsWith(pronoun) || norm.length < pronoun.length + 2) continue;
      const base = norm.slice(0, -pronoun.length);
      // «حملته» ← «حملة»: ta marbuta opens before a pronoun; folded it is ه.
      const free = freed(base, this.#language.alternations.nouns);
      // «لاعبيه» ← «لاعبين»: a plural loses its last letter before a pronoun.
      const many = base.length > 4 ? this.#language.endings.manyObject : undefined;
      const whole = many?.find((ending) => base.endsWith(ending.slice(0, -1)))?.slice(-1) ?? '';
      for (const stem of [base, ...(free === null ? [] : [free]), ...(whole === '' ? [] : [base + whole])]) {
        // Prepositions with pronouns are listed as they are written («بينهم»); «بيني» as a name is not one of them.
        const possessed = this.#nominal(stem) & ~(NOT_NOMINAL | Tag.Auxiliary | Tag.VerbParticle | Tag.NamePart);
        const cue = this.#nounCue(stem);
        if (possessed !== 0 || cue.cue !== null) return { ...NONE, ...cue, tags: possessed, stem, pronoun };
      }
    }
    const { accusative } = affixes;
    if (accusative !== '' && norm.endsWith(accusative) && norm.length >= 4) {
      const noun = this.#nominal(norm.slice(0, -accusative.length)) & ~NOT_NOMINAL;
      if (noun !== 0) return { ...NONE, tags: noun, stem: norm.slice(0, -accusative.length), accusative: true };
    }
    const cue = this.#nounCue(norm);
    if (cue.cue !== null) return { ...NONE, ...cue, stem: norm };
    return hasMannerShape(this.#language, norm) ? { ...NONE, tags: Tag.Adverb, stem: norm } : null;
  }

  /** «التزامها»: what is somebody's has no article; the letters of one begin the noun. */
  #possessedDeed(norm: string): Lex | null {
    const noun = this.#possessed(norm);
    if (noun !== null) return noun.pronoun === '' ? null : noun;
    for (const pronoun of this.#language.definition.affixes.pronouns) {
      // One letter is as often the ending of a feminine noun.
      if (pronoun.length < 2 || !norm.endsWith(pronoun)) continue;
      const stem = norm.slice(0, -pronoun.length);
      if (stem.length >= 5 && hasVerbalNounShape(this.#language, stem))
        return { ...NONE, tags: Tag.Propositional, stem, pronoun };
    }
    return null;
  }

  /** «سيطرته», «رغبتهما»: what is somebody's deed, in letters that a verb with a pronoun seldom has. */
  #deedOf(norm: string, { weak, pronoun }: VerbReading): number {
    if (!weak || pronoun === '') return 0;
    const base = norm.slice(0, -pronoun.length);
    return this.#nominal(freed(base, this.#language.alternations.nouns) ?? base) & Tag.Propositional;
  }

  #nominal(stem: string): number {
    return this.#language.tags.get(stem) ?? 0;
  }

  #cue(norm: string, verb: VerbReading | null): Pick<Lex, 'cue' | 'cueForm' | 'cueLemma'> {
    const language = this.#language;
    const participle = language.cueParticiples.get(norm);
    if (participle !== undefined) return { cue: inOneShape(participle), cueForm: 'participle', cueLemma: norm };
    if (verb !== null) {
      const cue = language.cueVerbs.get(verb.lemma);
      if (cue !== undefined) return { cue: inOneShape(cue), cueForm: 'finite', cueLemma: verb.lemma };
    }
    return this.#nounCue(norm);
  }

  #nounCue(norm: string): Pick<Lex, 'cue' | 'cueForm' | 'cueLemma'> {
    const noun = this.#language.cueNouns.get(norm);
    return noun === undefined
      ? { cue: null, cueForm: null, cueLemma: '' }
      : { cue: inOneShape(noun), cueForm: 'noun', cueLemma: norm };
  }

  #verb(norm: string): VerbReading | null {
    const plain = this.#finite(norm, '');
    if (plain !== null) return plain;
    for (const pronoun of this.#language.definition.affixes.objects) {
      if (norm.length < pronoun.length + 3 || !norm.endsWith(pronoun)) continue;
      const base = norm.slice(0, -pronoun.length);
      const free = freed(base, this.#language.alternations.verbs);
      const reading = this.#finite(base, pronoun) ?? (free === null ? null : this.#finite(free, pronoun));
      if (reading !== null) return reading;
    }
    return null;
  }

  #finite(norm: string, pronoun: string): VerbReading | null {
    const language = this.#language;
    const { affixes } = language.definition;
    let past: VerbReading | null = null;
    for (const [suffix, agreement] of language.pastSuffixes) {
      if (!norm.endsWith(suffix)) continue;
      const stem = norm.slice(0, norm.length - suffix.length);
      const stems = language.pastStems;
      const lemma = stems.whole.get(stem) ?? (suffix === '' ? undefined : lemmaOfShort(stems, stem));
      // «دعا»: one called, though the last letter of the verb is written like a dual's ending.
      if (lemma === undefined || (agreement === 'd' && pronoun === '' && lemma === stems.whole.get(norm))) continue;
      // «أمرا», «عرضا»: the accusative of a noun is written like a dual.
      const accusative =
        suffix === affixes.accusative && (language.homographs.has(stem) || (this.#nominal(stem) & Tag.Common) !== 0);
      const noun = suffix === '' ? null : freed(norm, language.alternations.nouns);
      const weak =
        accusative ||
        language.homographs.has(norm) ||
        (pronoun !== '' &&
          // «ووضعوها»: no noun ends like this, but for one as short as «نموها».
          !(agreement === 'p' && stem.length > 2 && stem === lemma) &&
          (language.homographs.has(stem) ||
            // «وسيطرته»: the noun in ه with a possessive is written like the verb in ت with an object.
            (noun !== null && (this.#nominal(noun) & (Tag.Common | Tag.Propositional)) !== 0) ||
            stem.length < 4 ||
            (this.#nominal(stem) & Tag.Common) !== 0 ||
            hasVerbalNounShape(language, norm + pronoun)));
      const reading: VerbReading = {
        lemma,
        tense: 'past',
        agreement,
        future: false,
        jussive: false,
        either: (this.#present(norm, false, pronoun)?.agreement ?? '1') !== '1',
        weak,
        pronoun,
      };
      // «لفت» is the verb of saying rather than «لف» with a feminine ending.
      if (language.cueVerbs.has(lemma)) return reading;
      past ??= reading;
    }
    if (past !== null && !(past.weak && past.either)) return past;
    const { future } = language.definition.affixes;
    const later = future !== '' && norm.startsWith(future);
    const present = later ? this.#present(norm.slice(future.length), true, pronoun) : null;
    const plain = present ?? this.#present(norm, false, pronoun);
    // «تأتي» is the present of أتى rather than the rare تأتّى, whose past is written alike.
    return past !== null && (plain === null || plain.weak) ? past : plain;
  }

  /** «يرون»: the verb of saying or holding that has one letter left before the ending of the plural. */
  #ofLetter(stem: string): string | undefined {
    const lemma = this.#language.presentStems.short.get(stem);
    return lemma !== undefined && this.#language.cueVerbs.has(lemma) ? lemma : undefined;
  }

  #present(norm: string, future: boolean, pronoun: string): VerbReading | null {
    const language = this.#language;
    for (const [prefix, person] of language.presentPrefixes) {
      if (prefix === '' || !norm.startsWith(prefix)) continue;
      for (const [suffix, number] of language.presentSuffixes) {
        if (!norm.endsWith(suffix) || norm.length <= prefix.length + suffix.length) continue;
        // The first person takes no ending of number.
        if (person === '1' && suffix !== '') continue;
        const stem = norm.slice(prefix.length, norm.length - suffix.length);
        const whole = language.presentStems.whole.get(stem);
        const lemma =
          whole ??
          (number === 'd' && pronoun === '' ? undefined : lemmaOfShort(language.presentStems, stem)) ??
          (number === 'p' ? this.#ofLetter(stem) : undefined);
        if (lemma === undefined) continue;
        // «يبدأ», «يقرأ»: the verb's own last letter rather than the ending of a dual.
        if (number === 'd' && language.presentStems.whole.has(norm.slice(prefix.length))) continue;
        // «ستحفظ»: no noun has the letter of the future before it, but «سالم».
        const weak =
          ((!future || person === '1') && language.presentHomographs.has(norm)) ||
          (person === '1' && !future && (this.#nominal(norm) & Tag.Common) !== 0);
        return {
          lemma,
          tense: 'present',
          agreement: number === '?' ? person : number,
          future,
          jussive: whole === undefined && suffix === '',
          either: false,
          weak,
          pronoun,
        };
      }
    }
    return null;
  }
}

/** The verb that a short stem belongs to before a suffix; no stem is as short as one letter. */
function lemmaOfShort({ short }: Stems, stem: string): string | undefined {
  return stem.length < 2 ? undefined : short.get(stem);
}
