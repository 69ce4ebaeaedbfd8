import { hasVerbalNounShape, isPossessedDeed } from '../languages/lexicon.ts';
import { fold } from '../text/fold.ts';
import { CUE_WINDOW } from '../text/limits.ts';
import { endsIn } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { CueFrame } from '../model/index.ts';
import { basisAt } from '../reading/basis.ts';
import { quotedBody, readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Complement, MediumDraft } from '../reading/draft.ts';

/** A name in quotation marks («المبادرة المدنية من أجل …») seldom takes more words. */
const LONG_NAME = 14;

/** What stands between a cue and its content. */
export interface FrameReading {
  readonly complement: Complement | null;
  /** Where the content begins; where reading stopped when there is no complement. */
  readonly contentFrom: number;
  readonly cue: Range;
  readonly source: NounPhrase | null;
  /** Whom a relay quotes («نقلت س عن ص»). */
  readonly origin: NounPhrase | null;
  readonly relays: readonly NounPhrase[];
  readonly medium: MediumDraft | null;
  readonly basis: Range | null;
  /** A piece of content before the source («وصفت تلك العقوبات في … بأنها»). */
  readonly target: Range | null;
  /** A participle of saying took over before a complement was found. */
  readonly handedOn: boolean;
  readonly trace: readonly string[];
}

interface Slots {
  source: NounPhrase | null;
  origin: NounPhrase | null;
  relays: NounPhrase[];
  medium: MediumDraft | null;
  basis: Range | null;
  target: Range | null;
  trace: string[];
}

/**
 * Reads from a finite cue or a participle to its complement: subject, apposition, adverbials, then أن, a colon, a quotation, or a governed noun.
 * Looks at most CUE_WINDOW items ahead.
 */
export function readFrame(reader: Reader, cueAt: number, frame: CueFrame, to: number, finite: boolean): FrameReading {
  const limit = Math.min(to, cueAt + CUE_WINDOW);
  const slots: Slots = { source: null, origin: null, relays: [], medium: null, basis: null, target: null, trace: [] };
  const prepositions = (frame.prepositions ?? []).map(fold);
  const topics = (frame.topic ?? []).map(fold);
  const tellers = (frame.toldBy ?? []).map(fold);
  let cueTo = cueAt + 1;
  let j = cueTo;
  let adjacent = true;
  let lastWasComma = false;
  let comma = false;
  /** An apposition of the source was passed over. */
  let apposed = false;
  /** Whom a demand addresses: part of its content («دعا مواطنيه إلى ضبط النفس»). */
  let addressee: number | null = null;
  // «لفت النظر إلى»: a fixed object belongs to the cue.
  if (frame.phrase !== undefined && frame.phrase.some((word) => fold(word) === reader.norm(j))) cueTo = ++j;
  if (isSaying(reader, j) && reader.lex(j).definite) cueTo = ++j;
  // «مضى قائلا»: two words of saying are one cue.
  const beside = reader.lex(j);
  if (finite && beside.cueForm === 'participle' && beside.cue?.bare === true && beside.joins === '' && reader.isWord(j))
    cueTo = ++j;

  const done = (complement: Complement | null, contentFrom: number, handedOn = false): FrameReading => ({
    complement,
    contentFrom,
    cue: { from: cueAt, to: cueTo },
    ...slots,
    handedOn,
  });
  if (frame.sourceIn !== undefined && reader.language.resumptives.has(reader.norm(j))) {
    // «أرسل فلان بيانا جاء فيه»: what he sent says it.
    cueTo = ++j;
  } else if (frame.sourceIn !== undefined) {
    const paper = frame.sourceIn.some((word) => fold(word) === reader.norm(j)) ? readPaper(reader, j + 1, limit) : null;
    if (paper === null) return done(null, j);
    slots.source = paper;
    cueTo = j + 1;
    j = paper.to;
    adjacent = false;
  }

  /** «قالت يوليا سميث إنها», «قال لو كانغ: …», «قال في حديث نشر أمس إن»: up to what is said no word is a verb of the sentence. */
  const skipTo = (at: number): boolean => {
    const said = finite && frame.bare === true ? opening(reader, at, limit) : null;
    if (said === null) return false;
    if (at === cueTo) slots.source = readNounPhrase(reader, at, said) ?? quotedBody(at - 1, said + 1);
    j = said;
    return true;
  };

  while (j < limit) {
    const lex = reader.lex(j);
    const norm = reader.norm(j);
    const item = reader.item(j);

    if (reader.isComplementizer(j) && (lex.joins === '' || reader.joins(j, 'so'))) {
      // «انتهت المباراة كما أن»: another clause.
      if (frame.governed === true) return done(null, j);
      // «مجددا بعد أن»: only a noun of saying is renewed.
      if (frame.cognate === true && reader.has(j - 1, Tag.Preposition)) return done(null, j);
      // «يتابع العمل وحريص على أن»: another word governs the clause.
      if (
        j > cueTo &&
        (frame.object !== true || reader.isComma(j - 2)) &&
        isGovernedElsewhere(reader, j - 1, prepositions) &&
        (frame.speechOnly === true || reader.isComma(j - 2))
      )
        return done(null, j);
      if (j > cueTo && adjacent === false && frame.relay === true && slots.origin === null && slots.source === null)
        return done(null, j);
      if (
        frame.target === true &&
        finite &&
        slots.target === null &&
        slots.source !== null &&
        prepositions.some((preposition) => norm.startsWith(preposition))
      )
        Object.assign(slots, parted(reader, slots.source));
      return done(frame.target === true && slots.target !== null ? 'target' : 'clause', complementStart(reader, j));
    }
    if (reader.isColon(j)) {
      const next = reader.opensQuote(j + 1);
      // «ذكرت الصحيفة: إن السيارة عادت».
      if (next === null && reader.isComplementizer(j + 1)) return done('clause', complementStart(reader, j + 1));
      return done(next === null ? 'colon' : 'quote', j + 1);
    }
    const quote = reader.opensQuote(j);
    if (
      quote !== null &&
      finite &&
      j === cueTo &&
      slots.source === null &&
      quote.close - quote.open <= LONG_NAME &&
      ((frame.bare !== true &&
        (frame.relay === true
          ? reader.isParticle(quote.close + 1, 'about')
          : prepositions.includes(reader.norm(quote.close + 1)))) ||
        (reader.isColon(quote.close + 1) &&
          (reader.opensQuote(quote.close + 2) !== null || reader.isComplementizer(quote.close + 2))) ||
        reader.isComplementizer(quote.close + (reader.isComma(quote.close + 1) ? 2 : 1)))
    ) {
      // «نقلت «س» عن»: an outlet named by its name alone.
      slots.source = readNounPhrase(reader, j, quote.close + 1) ?? quotedBody(j, quote.close + 1);
      j = quote.close + 1;
      continue;
    }
    if (quote !== null) {
      const length = quote.close - quote.open - 1;
      const naming =
        ((reader.lex(j - 1).tags &
          (Tag.Organization | Tag.Outlet | Tag.Medium | Tag.Document | Tag.Role | Tag.Place)) !==
          0 &&
          length <= 6 &&
          // «في بيانها "نرحب بالتقرير"»: what is somebody's needs no name, and no name begins with a verb in the first person.
          reader.lex(j - 1).pronoun === '' &&
          !isSpeech(reader, j + 1)) ||
        (length <= 4 && namesThing(reader, j - 1));
      const prefixed = reader.isWord(j - 1) && reader.norm(j - 1).length <= 2 && !reader.isComplementizer(j - 1);
      if (
        !naming &&
        !prefixed &&
        (length >= (frame.speechOnly === true && frame.bare !== true ? 5 : 3) ||
          (frame.bare === true && length >= 1)) &&
        frame.clauseOnly !== true
      )
        return done('quote', j);
      if (prefixed && prepositions.includes(reader.norm(j - 1).slice(0, 1)) && prepositions.length > 0)
        return done('noun', j - 1);
      // «أكد الوزير "تجميد" الرسوم»: a deed whose word alone is quoted.
      if (
        !naming &&
        frame.object === true &&
        slots.source !== null &&
        (isDeed(reader, j + 1) || verbalNoun(reader, j + 1))
      )
        return done('noun', j);
      j = quote.close + 1;
      continue;
    }
    if (norm === '(' || norm === '[') {
      j = reader.afterBracket(j, limit);
      continue;
    }
    if (reader.isDash(j)) {
      const after = reader.afterInsertion(j, limit);
      if (after !== null) {
        scanMedium(reader, j + 1, after - 1, slots);
        j = after;
        continue;
      }
      j++;
      continue;
    }
    // «صرح قائلا، نهنئ الفائز»: a comma for a colon.
    if (!finite && frame.bare === true && j === cueTo && reader.isComma(j) && reader.lex(j + 1).verb?.agreement === '1')
      return done('colon', j + 1);
    if (reader.isComma(j)) {
      lastWasComma = true;
      comma = true;
      adjacent = false;
      j++;
      continue;
    }
    if (item.kind !== 'word') {
      if (norm === '.' && reader.norm(j - 1).length > 1 && reader.norm(j + 1) !== '.') return done(null, j);
      j++;
      continue;
    }
    if (
      lex.cueForm === 'participle' &&
      j > cueTo &&
      lex.cue !== null &&
      lex.joins === '' &&
      !lex.definite &&
      lex.preposition === '' &&
      !(lex.tags & Tag.Role)
    ) {
      return done(null, j, true);
    }
    // «قوله»، «قولها»: the inner cue of a relay.
    if (frame.relay === true && isSaying(reader, j) && lex.pronoun !== '') {
      cueTo = j + 1;
      const inner = { from: j, to: j + 1 };
      const rest = readComplement(reader, j + 1, limit);
      return rest === null ? done(null, j) : { ...done(rest.complement, rest.contentFrom), cue: inner };
    }
    const phrase = reader.phrase(j);
    if (phrase !== null && phrase.according !== null) {
      const source = readAccordingSource(reader, j, limit);
      if (source !== null && (phrase.according.relay === true || source.to < limit)) {
        if (slots.source === null) slots.source = source.phrase;
        else if (slots.origin === null) {
          slots.origin = source.phrase;
          slots.trace.push(`via ${reader.words({ from: j, to: source.to })}`);
          // «ذكرت س نقلا عن ص»: the innermost cue is the phrase.
          return { ...finishAfter(reader, source.to, limit, done), cue: { from: j, to: j + phrase.length } };
        }
        j = source.to;
        continue;
      }
    }
    const basis = basisAt(reader, j, limit);
    if (basis !== null) {
      slots.basis ??= basis;
      j = basis.to;
      continue;
    }
    if (phrase !== null && (phrase.tags & Tag.Contrast) !== 0) return done(null, j);
    if (phrase !== null && (phrase.tags & Tag.Adverb) !== 0) {
      j += phrase.length;
      continue;
    }
    if ((lex.tags & Tag.Relative) !== 0 || (reader.joins(j, 'and') && (lex.tags & Tag.Pronoun) !== 0)) {
      j = skipRelative(reader, j, limit);
      continue;
    }
    // «كشفت الأرقام الصادرة عن س أن»: who issued them asserts.
    if (slots.source !== null && reader.language.issued.get(reader.lex(j - 1).stem) === norm) {
      const issuer = readNounPhrase(reader, j + 1, limit);
      if (issuer !== null) {
        const { from, to: end, head } = slots.source;
        slots.medium ??= { from, to: end, head };
        slots.source = issuer;
        j = issuer.to;
        adjacent = false;
        continue;
      }
    }
    const governed = governs(prepositions, reader, j);
    if (governed !== null) {
      const at = governed;
      if (governed === j + 1) {
        if (adjacent && j === cueTo) cueTo = j + 1;
        if (reader.isComplementizer(at)) return done('clause', complementStart(reader, at));
        const inner = reader.opensQuote(at);
        if (inner !== null && inner.close - inner.open > 3) return done('quote', at);
        if (frame.target === true && slots.target === null && slots.source === null) return done(null, j);
        if (frame.clauseOnly === true || frame.speechOnly === true) return done(null, j);
        if (!(isMediumAt(reader, at) && !frame.feeling && !frame.directive)) {
          if (topicHead(reader, at, frame)) return done(null, j);
          return done(frame.target === true ? 'target' : 'noun', addressee ?? at);
        }
      } else {
        if (frame.speechOnly === true || frame.clauseOnly === true) return done(null, j);
        if (frame.target === true && slots.target === null) {
          // «واتهم الشركة بالتهرب»: one phrase alone is who is accused; who accuses spoke before.
          if (finite && slots.source !== null) {
            const { source } = slots;
            const last = source.to - 1;
            // «اتهمت روسيا أوكرانيا بقصف», «اتهمت حركة س ص بكذا»: who accuses and who is accused, side by side.
            const two =
              reader.lex(cueAt).verb?.agreement === 'f' &&
              (reader.lex(cueAt).joins !== '' || !reader.isWord(cueAt - 1)) &&
              source.named &&
              last > source.from + (source.type === 'organization' ? 1 : 0) &&
              isPlainName(reader, last) &&
              !prepositions.includes(reader.norm(last).slice(0, 1));
            slots.target = { from: two ? last : source.from, to: source.to };
            slots.source = two ? { ...source, to: last, name: { from: source.from, to: last } } : null;
          }
          return done('noun', j);
        }
        if (!isMediumAt(reader, j) && !(reader.lex(j).tags & (Tag.Time | Tag.Place))) {
          if (topicHead(reader, j, frame)) return done(null, j);
          return done(frame.target === true ? 'target' : 'noun', addressee ?? j);
        }
      }
    }
    // «علمت الصحيفة من مصادر أن»: who told it is who says it.
    if (tellers.includes(norm) && slots.source !== null) {
      const teller = readNounPhrase(reader, j + 1, limit);
      if (teller !== null) {
        slots.source = teller;
        j = teller.to;
        continue;
      }
    }
    // «واختتم المدرب حديثه بقوله:»: the noun of saying beside what is said is the cue.
    if (j > cueTo && lex.preposition !== '' && isSaying(reader, j)) {
      const rest = readComplement(reader, j + 1, Math.min(limit, j + 3));
      if (rest !== null) return { ...done(rest.complement, rest.contentFrom), cue: { from: j, to: j + 1 } };
    }
    if (topics.length > 0 && governs(topics, reader, j) !== null) {
      slots.trace.push('only a topic');
      // A clause may still follow through a participle («تحدث عن …، كاشفا عن»): report where reading stopped.
      return done(null, j);
    }
    if (frame.relay === true && reader.isParticle(j, 'about') && slots.origin === null) {
      const origin = readNounPhrase(reader, j + 1, limit);
      if (origin !== null) {
        slots.origin = origin;
        j = origin.to;
        continue;
      }
    }
    if ((lex.tags & Tag.Preposition) !== 0 || (lex.preposition !== '' && lex.verb === null)) {
      const after = skipPrepositional(reader, j, limit, slots, prepositions, frame.object === true);
      if (after > j) {
        adjacent = false;
        lastWasComma = false;
        j = after;
        continue;
      }
    }
    if (
      (lex.tags & (Tag.Adverb | Tag.Same)) !== 0 ||
      ((lex.tags & Tag.Time) !== 0 && lex.cue === null && !reader.isFinite(j) && (lex.tags & Tag.Role) === 0)
    ) {
      j++;
      continue;
    }
    // «وتتوقع الوكالة تسارع النمو»: after the subject a verbal noun, though its letters are also a verb.
    if (
      (slots.source !== null || !finite) &&
      frame.object === true &&
      frame.target !== true &&
      lex.joins === '' &&
      reader.isFinite(j) &&
      (possessedDeed(reader, j) ||
        ((verbalNoun(reader, j) || reader.has(j, Tag.Propositional)) &&
          lex.verb?.tense === 'past' &&
          lex.verb.pronoun === ''))
    )
      return done('noun', j);
    // «قال ألم: …»: a name whose letters are also a verb.
    const name =
      reader.isFinite(j) &&
      lex.cue === null &&
      slots.source === null &&
      finite &&
      j === cueTo &&
      lex.joins === '' &&
      (reader.isColon(j + 1) ||
        reader.isComplementizer(j + 1) ||
        reader.isComma(j + 1) ||
        reader.opensQuote(j + 1) !== null);
    if (name) {
      slots.source = readNounPhrase(reader, j, j + 1);
      j++;
      continue;
    }
    // «قال دان سميث»: nothing that is said follows, so that the letters of a verb are a name.
    if (
      j === cueTo &&
      finite &&
      frame.bare === true &&
      frame.continues !== true &&
      lex.joins === '' &&
      lex.verb?.tense === 'past' &&
      reader.isFinite(j) &&
      isPlainName(reader, j + 1)
    ) {
      const phraseOfName = readNounPhrase(reader, j, limit, prepositions);
      if (phraseOfName !== null && phraseOfName.to > j + 1) {
        slots.source = phraseOfName;
        j = phraseOfName.to;
        continue;
      }
    }
    // «مضى يقول»: the second verb is the cue.
    if (j === cueTo && lex.cueForm === 'finite' && lex.joins === '' && reader.isFinite(j)) return done(null, j, true);
    if (reader.isFinite(j) && j > cueTo && describesNoun(reader, j)) {
      // «في لقاء خص به الصحيفة»: a relative clause without a pronoun.
      j = skipRelative(reader, j, limit);
      continue;
    }
    if (
      reader.isFinite(j) &&
      (frame.bare === true || slots.medium !== null) &&
      slots.source !== null &&
      lex.joins === ''
    ) {
      // A verb of saying waits for its complement over whatever describes its adverbials.
      j = Math.max(j + 1, skipRelative(reader, j, limit));
      continue;
    }
    if (reader.isFinite(j)) {
      // «نقلت س عن مسؤول، طلب عدم ذكر اسمه، قوله إن»: between commas stands a clause about who was named.
      const after = comma && slots.source !== null && reader.isComma(j - 1) ? skipRelative(reader, j, limit) : limit;
      const opens = prepositions.includes(reader.norm(after + 1)) ? after + 2 : after + 1;
      if (after < limit && (reader.isComplementizer(opens) || (frame.relay === true && isSaying(reader, opens)))) {
        j = after;
        continue;
      }
      // «قال بالحرف أريد …»: speech without a mark is left to the narrator.
      if (skipTo(j)) continue;
      return done(null, j);
    }
    if (
      (lex.tags & (Tag.Subordinator | Tag.Contrast | Tag.VerbParticle | Tag.Negator)) !== 0 &&
      lex.preposition === ''
    ) {
      // «وأضاف لن نقبل بذلك», «وقال الوزير لا نية لدينا»: speech without a mark, where nothing else opens it.
      if (finite && frame.bare === true && saysAtOnce(reader, j, cueTo, limit)) return done('colon', j);
      // «وقال مصدر لم يذكر اسمه إن»: what is denied of the source describes it.
      if ((lex.tags & Tag.Negator) !== 0 && frame.bare === true && slots.source !== null && reader.isFinite(j + 1)) {
        const after = skipRelative(reader, j, limit);
        const opens = reader.isComma(after) ? after + 1 : after;
        if (after < limit && (reader.isComplementizer(opens) || reader.isColon(opens))) {
          j = after;
          continue;
        }
      }
      if (
        (lex.tags & Tag.Negator) !== 0 &&
        frame.object === true &&
        reader.language.particles.lack?.has(lex.stem) === true
      )
        return done('noun', j);
      // «قال عند وصوله حيث استقبله فلان إن»: a verb of saying waits over what describes its adverbials.
      if ((lex.tags & Tag.Subordinator) !== 0 && frame.bare === true && slots.source !== null && !comma) {
        j = Math.max(j + 1, skipRelative(reader, j, limit));
        continue;
      }
      if ((j > cueTo || ((lex.tags & Tag.Subordinator) !== 0 && isPlainName(reader, j + 1))) && skipTo(j)) continue;
      return done(null, j);
    }
    if ((lex.tags & Tag.FreeRelative) !== 0 && frame.object !== true) {
      if (skipTo(j)) continue;
      return done(null, j);
    }

    // «توقعت الهيئة طقسا حارا»: a thing expected, which no number counts.
    if (
      finite &&
      slots.source !== null &&
      frame.act === 'expectation' &&
      frame.object === true &&
      lex.accusative &&
      lex.cue === null &&
      reader.isWord(j - 1)
    )
      return done('noun', j);
    // «ونفى الاتهامات»: a deed denies and condemns nothing.
    const deed = frame.anyObject === true && (lex.tags & Tag.Propositional) !== 0;
    const asObject = objectStart(reader, j, frame, slots.source !== null || !finite || deed);
    // «وصفت فلانة، عضو المجلس، القرار بأنه»: between commas stands who the source is, not whom it is about.
    if (asObject && frame.target === true && lastWasComma && slots.source !== null && !apposed) {
      const after = appositionEnd(reader, j, limit, prepositions);
      if (after !== null) {
        j = after;
        apposed = true;
        continue;
      }
    }
    if (asObject) {
      if (frame.target === true) {
        const target = readNounPhrase(reader, j, limit);
        if (target === null) return done(null, j);
        if (frame.needs !== undefined)
          return hasWord(reader, target.from, limit, fold(frame.needs)) ? done('noun', j) : done(null, j);
        slots.target = { from: target.from, to: target.to };
        const by = accusation(reader, target.from, limit, prepositions);
        return by === null ? done(null, j) : done('noun', j);
      }
      if (frame.cognate === true) {
        // «جدد تحذيره من …»: the noun of saying is the cue.
        const inner = reader.lex(j).cue;
        const governedBy = inner?.prepositions?.map(fold) ?? [];
        const own = governedBy.includes(reader.norm(j + 1));
        const at = own ? j + 2 : j + 1;
        const clause = readComplement(reader, j + 1, Math.min(limit, j + 4));
        return {
          ...done(clause?.complement ?? 'noun', clause?.contentFrom ?? at),
          cue: { from: j, to: own ? j + 2 : j + 1 },
        };
      }
      return done('noun', j);
    }
    // «واختتم تصريحه بالقول:»: what is closed is what was said.
    if (
      finite &&
      slots.source === null &&
      !lex.definite &&
      frame.speechOnly === true &&
      reader.has(j, Tag.Medium) &&
      (reader.lex(j + 1).preposition !== '' || reader.isColon(j + 1))
    ) {
      slots.medium ??= { from: j, to: j + 1, head: j };
      j++;
      continue;
    }
    // «خلال اجتماعه باللاعبين والمدربين»: what is joined to an adverbial is no subject.
    const joined = lex.joins !== '' && j > cueTo && slots.source === null && !lastWasComma && finite;
    const phraseHere = readNounPhrase(reader, j, objectLimit(reader, j, limit, frame), [...prepositions, ...tellers]);
    if (phraseHere === null || phraseHere.to <= j || joined) {
      j = joined && phraseHere !== null ? Math.max(phraseHere.to, j + 1) : j + 1;
      continue;
    }
    // «نصحت السائقين باستخدام»: a plural in the accusative is who is addressed, not who speaks.
    const addressed =
      finite &&
      slots.source === null &&
      frame.addressee === true &&
      endsIn(reader.norm(phraseHere.head), reader.language.endings.manyObject) &&
      reader.has(phraseHere.head, Tag.Group) &&
      addressee === null;
    if (addressed) {
      if (frame.directive === true) addressee = phraseHere.from;
    } else if (slots.source === null && (finite || lastWasComma)) {
      if (frame.target === true && finite && isPassiveTarget(reader, cueAt, phraseHere, limit, prepositions)) {
        slots.target = phraseHere;
        j = phraseHere.to;
        continue;
      }
      slots.source = phraseHere;
      const issuer = publishedBy(reader, phraseHere, limit);
      if (issuer !== null) {
        // «دراسة نشرتها جامعة س»: the issuer asserts, the document is the medium.
        slots.source = issuer;
        slots.medium ??= { from: phraseHere.from, to: phraseHere.to, head: phraseHere.head };
        j = issuer.to;
        adjacent = false;
        lastWasComma = false;
        continue;
      }
      if (
        frame.target === true &&
        frame.needs !== undefined &&
        phraseHere.named &&
        phraseHere.roles.length === 0 &&
        phraseHere.name.to - phraseHere.name.from === 2 &&
        hasWord(reader, phraseHere.name.to, phraseHere.name.to + 1, fold(frame.needs))
      ) {
        // «حمّلت س ص المسؤولية»: two names side by side, who blames and who is blamed.
        const { from } = phraseHere.name;
        slots.source = { ...phraseHere, to: from + 1, name: { from, to: from + 1 } };
        return done('noun', from + 1);
      }
    } else if (
      slots.source !== null &&
      !lastWasComma &&
      frame.directive === true &&
      frame.addressee === true &&
      addressee === null
    ) {
      addressee = phraseHere.from;
    } else if (
      slots.source !== null &&
      !slots.source.named &&
      phraseHere.named &&
      lastWasComma &&
      (reader.isComma(phraseHere.to) ||
        reader.isComplementizer(phraseHere.to) ||
        (slots.source.roles.length > 0 &&
          (slots.source.to === j - 1 || objectStart(reader, phraseHere.to, frame, true)) &&
          phraseHere.type !== 'organization' &&
          phraseHere.name.to - phraseHere.name.from >= 2))
    ) {
      // «المتحدث باسم الخارجية، فلان، إن»: the apposition names.
      slots.source = merge(slots.source, phraseHere);
    }
    lastWasComma = false;
    adjacent = false;
    j = phraseHere.to;
  }
  return done(null, j);
}

function finishAfter(
  reader: Reader,
  at: number,
  limit: number,
  done: (c: Complement | null, from: number) => FrameReading,
): FrameReading {
  const rest = readComplement(reader, at, limit);
  return rest === null ? done(null, at) : done(rest.complement, rest.contentFrom);
}

/** The complement that stands at once, or after adverbials: أن, a colon, a quotation. */
export function readComplement(
  reader: Reader,
  from: number,
  limit: number,
): { complement: Complement; contentFrom: number } | null {
  for (let j = from; j < limit && j < from + 12; j++) {
    if (reader.isComplementizer(j)) return { complement: 'clause', contentFrom: complementStart(reader, j) };
    if (reader.isColon(j))
      return { complement: reader.opensQuote(j + 1) === null ? 'colon' : 'quote', contentFrom: j + 1 };
    const quote = reader.opensQuote(j);
    if (quote !== null && quote.close - quote.open > 3) return { complement: 'quote', contentFrom: j };
    if (reader.isFinite(j) || reader.norm(j) === '.') return null;
  }
  return null;
}

/** A complementizer with a pronoun is the first word of the content («أنها لا تزال»); a bare one is left out. */
export function complementStart(reader: Reader, at: number): number {
  return reader.lex(at).pronoun === '' ? at + 1 : at;
}

/** The place governed by one of the cue's prepositions at j: after a separate word, or j itself where it is a proclitic. */
function governs(prepositions: readonly string[], reader: Reader, j: number): number | null {
  if (prepositions.length === 0) return null;
  const norm = reader.norm(j);
  // «بـ"…"»: a proclitic cut off by a quotation mark is the first letter of the content.
  if (prepositions.includes(norm)) return norm.length === 1 ? j : j + 1;
  const { preposition, joins, tags, verb, definite } = reader.lex(j);
  if (preposition !== '' && joins === '' && prepositions.includes(preposition)) return j;
  // «نددت بهول الحرب»: no list knows the noun, but a name is not followed by what it is of.
  const after = reader.lex(j + 1);
  if (
    tags === 0 &&
    verb === null &&
    !definite &&
    joins === '' &&
    norm.length >= 4 &&
    prepositions.includes(norm.slice(0, 1)) &&
    after.definite &&
    after.joins === '' &&
    after.preposition === '' &&
    (after.tags & (Tag.Common | Tag.Propositional | Tag.Topic)) !== 0 &&
    !endsIn(after.stem, reader.language.endings.belongingAny)
  )
    return j;
  return null;
}

function isMediumAt(reader: Reader, j: number): boolean {
  return reader.has(j, Tag.Medium);
}

/** «كشف عن تفاصيل»: the governed noun only names a topic. */
function topicHead(reader: Reader, j: number, frame: CueFrame): boolean {
  if (
    frame.directive === true ||
    frame.feeling === true ||
    frame.commitment === true ||
    frame.act === 'question' ||
    frame.act === 'praise' ||
    frame.act === 'condemnation'
  )
    return false;
  return reader.has(j, Tag.Topic) && reader.lex(j).pronoun === '';
}

/** The word without a possessive pronoun, where what is left has the shape of a verbal noun. */
function unpossessed(reader: Reader, j: number): string | null {
  const norm = reader.norm(j);
  for (const pronoun of reader.language.definition.affixes.pronouns)
    if (norm.endsWith(pronoun) && hasVerbalNounShape(reader.language, norm.slice(0, -pronoun.length)))
      return norm.slice(0, -pronoun.length);
  return null;
}

function possessedDeed(reader: Reader, j: number): boolean {
  return (reader.lex(j).tags & ~Tag.Common) === 0 && isPossessedDeed(reader.language, reader.norm(j));
}

function verbalNoun(reader: Reader, j: number): boolean {
  return hasVerbalNounShape(reader.language, reader.lex(j).stem) || unpossessed(reader, j) !== null;
}

/** A bare noun that holds a proposition begins at j: the object of «أعلن», «توقع», «نفى». */
function objectStart(
  reader: Reader,
  j: number,
  frame: CueFrame,
  subjectKnown: boolean,
  any = frame.anyObject === true,
): boolean {
  if (frame.object !== true && frame.target !== true) return false;
  const lex = reader.lex(j);
  if (lex.joins !== '' || lex.preposition !== '') return false;
  if (frame.target === true || (any && subjectKnown)) return subjectKnown;
  if (frame.cognate === true) return lex.cueForm === 'noun' && subjectKnown;
  if (lex.tags & Tag.Propositional && !lex.definite) return true;
  if (lex.tags & Tag.FreeRelative) return subjectKnown;
  if (lex.definite) return subjectKnown && (lex.tags & Tag.Propositional) !== 0;
  const known =
    lex.tags & (Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.Unnamed | Tag.Honorific | Tag.Document);
  if (known !== 0) return false;
  const possessed = lex.pronoun !== '' || unpossessed(reader, j) !== null;
  // «أعلن فلان ترشحه»: after the subject no other verb stands.
  if (subjectKnown && possessedDeed(reader, j)) return true;
  return (
    verbalNoun(reader, j) && ((lex.tags & Tag.Common) !== 0 || subjectKnown || frame.feeling === true || possessed)
  );
}

/** The subject ends where a bare verbal noun begins. */
function objectLimit(reader: Reader, j: number, limit: number, frame: CueFrame): number {
  if (frame.object !== true || frame.target === true) return limit;
  for (let k = j + 1; k < limit && k < j + 24; k++) {
    if (!reader.isWord(k)) continue;
    if (objectStart(reader, k, frame, true, false) && !afterPreposition(reader, k) && !construct(reader, k)) return k;
  }
  return limit;
}

function afterPreposition(reader: Reader, k: number): boolean {
  return reader.has(k - 1, Tag.Preposition);
}

/** A word listed as a verbal noun, or one of a long shape, which no name has. */
function isDeed(reader: Reader, k: number): boolean {
  return reader.has(k, Tag.Propositional) || (unpossessed(reader, k)?.length ?? 0) >= 6;
}

/** The noun before is indefinite and takes this one as its second part («وزير دفاع», «مركز تنسيق»). */
function construct(reader: Reader, k: number): boolean {
  const before = reader.lex(k - 1);
  // «مصدر رسمي وجود»: an adjective takes no second part.
  if (
    endsIn(before.stem, reader.language.endings.belonging) &&
    (reader.lex(k - 2).tags & (Tag.Unnamed | Tag.Group | Tag.Organization | Tag.Document)) !== 0
  )
    return false;
  return (
    !before.definite &&
    (before.tags & (Tag.Role | Tag.Organization | Tag.Group | Tag.Unnamed | Tag.Common)) !== 0 &&
    before.pronoun === '' &&
    (before.tags & Tag.NamePart) === 0 &&
    !((before.tags & Tag.GivenName) !== 0 && isDeed(reader, k))
  );
}

/** The word in the spelling that the lexicon has. */
function respelt(reader: Reader, at: number): string {
  let word = reader.norm(at);
  for (const [from, to] of reader.language.alternations.spellings ?? []) word = word.replace(from, to);
  return word;
}

function hasWord(reader: Reader, from: number, limit: number, word: string): boolean {
  const { article } = reader.language.definition.affixes;
  const bare = article !== '' && word.startsWith(article) ? word.slice(article.length) : word;
  for (let j = from; j < limit && j < from + 12; j++) {
    const lex = reader.lex(j);
    if (reader.norm(j) === word || lex.stem === word || lex.stem === bare || respelt(reader, j) === word) return true;
    if (reader.norm(j) === '.') return false;
  }
  return false;
}

/** «اتهم س … بكذا»: where the charge begins. */
function accusation(reader: Reader, from: number, limit: number, prepositions: readonly string[]): number | null {
  const begins = (at: number): boolean => prepositions.some((preposition) => reader.norm(at).startsWith(preposition));
  for (let j = from + 1; j < limit && j < from + 30; j++) {
    if (reader.norm(j) === '.') return null;
    const lex = reader.lex(j);
    if (lex.joins === '' && lex.preposition !== '' && prepositions.includes(lex.preposition)) return j;
    if (reader.isComplementizer(j) || prepositions.includes(reader.norm(j))) return j;
    // «بقطع الطريق»: a noun that no list knows, after its preposition.
    if (
      lex.tags === 0 &&
      lex.verb === null &&
      !lex.definite &&
      lex.joins === '' &&
      reader.isWord(j) &&
      lex.stem.length >= 4 &&
      reader.lex(j + 1).definite &&
      prepositions.includes(lex.stem.slice(0, 1))
    )
      return j;
    if (begins(j) && reader.opensQuote(j + 1) !== null && reader.norm(j).length <= 2) return j;
    const quote = reader.opensQuote(j);
    if (quote !== null && begins(j + 1)) return j + 1;
  }
  return null;
}

/** Where an apposition ends that began after a comma: at the comma before the charge; null where the charge comes first. */
function appositionEnd(reader: Reader, from: number, limit: number, prepositions: readonly string[]): number | null {
  // With «بأنه» ahead every comma before it stands before the charge, whatever prepositions the apposition has.
  let said = from + 1;
  while (said < limit && said < from + 30 && !reader.isComplementizer(said)) said++;
  if (said < limit && reader.isComplementizer(said)) {
    for (let j = from + 1; j < said; j++) if (reader.isComma(j)) return reader.isWord(j + 1) ? j : null;
    return null;
  }
  for (let j = from + 1; j < limit && j < from + 16; j++) {
    const { preposition, joins } = reader.lex(j);
    if (reader.isComplementizer(j) || (joins === '' && preposition !== '' && prepositions.includes(preposition)))
      return null;
    if (reader.isComma(j)) return reader.isWord(j + 1) ? j : null;
  }
  return null;
}

/** «ووصفت تلك العقوبات في واشنطن بأنها»: the first noun after a passive is the target, a place stands for who said it. */
function isPassiveTarget(
  reader: Reader,
  _cueAt: number,
  phrase: NounPhrase,
  limit: number,
  prepositions: readonly string[],
): boolean {
  if (!reader.has(phrase.from, Tag.Demonstrative)) return false;
  return accusation(reader, phrase.to - 1, limit, prepositions) !== null;
}

/** What is said begins at a negation or a particle, right after the verb or after who speaks, and no mark or conjunction opens it later. */
function saysAtOnce(reader: Reader, at: number, cueTo: number, limit: number): boolean {
  const { tags, joins } = reader.lex(at);
  if (joins !== '' || (tags & (Tag.Negator | Tag.VerbParticle)) === 0 || (tags & Tag.FreeRelative) !== 0) return false;
  const before = reader.lex(at - 1);
  // «مصدر لم يذكر اسمه»: the negation describes whom it follows.
  const closed = at === cueTo || before.definite || (before.tags & (Tag.GivenName | Tag.NamePart)) !== 0;
  if (!closed || !(reader.isFinite(at + 1) || reader.isWord(at + 1))) return false;
  for (let j = at + 1; j < limit && j < at + 20; j++) {
    if (reader.isColon(j) || reader.opensQuote(j) !== null || reader.isComplementizer(j)) return false;
    if (reader.norm(j) === '.') break;
  }
  return true;
}

/**
 * Who says it and whom it is about, where they were read as one phrase: «وصف الوزير الحريق بأنه». One phrase alone is whom it is about, and who
 * says it spoke before: «ووصفت القرار بأنه».
 */
function parted(reader: Reader, source: NounPhrase): { source: NounPhrase | null; target: Range } {
  const last = source.to - 1;
  const { definite, stem } = reader.lex(last);
  const two =
    last > source.from &&
    !source.named &&
    definite &&
    (reader.lex(last - 1).definite || endsIn(reader.lex(last - 1).stem, reader.language.endings.belonging)) &&
    !endsIn(stem, reader.language.endings.belongingAny);
  const speaker = two ? readNounPhrase(reader, source.from, last) : null;
  return speaker === null
    ? { source: null, target: { from: source.from, to: source.to } }
    : { source: speaker, target: { from: last, to: source.to } };
}

/** «القول», «قوله». */
function isSaying(reader: Reader, at: number): boolean {
  const { cueForm, stem } = reader.lex(at);
  return cueForm === 'noun' && reader.language.particles.saying?.has(stem) === true;
}

/** «لـ«س»»: a preposition alone before a quotation mark. */
function startsTo(reader: Reader, at: number): boolean {
  for (const preposition of reader.language.particles.to ?? [])
    if (reader.norm(at).startsWith(preposition)) return true;
  return false;
}

/** What is said opens at «إن» or a colon soon after j, and no word of saying stands between. */
function opening(reader: Reader, j: number, limit: number): number | null {
  for (let k = j; k < limit && k < j + 9; k++) {
    const quote = reader.opensQuote(k);
    if (reader.isComplementizer(k) || reader.isColon(k) || (quote !== null && quote.close - k > 5)) return k;
    if (reader.lex(k).cue !== null || (!reader.isWord(k) && !reader.isComma(k))) return null;
  }
  return null;
}

/** A verb in the first person: no name begins with one. */
function isSpeech(reader: Reader, at: number): boolean {
  return reader.isFinite(at) && reader.lex(at).verb?.agreement === '1';
}

/** «عملة "س"»: an indefinite noun of a thing, which a name follows. */
function namesThing(reader: Reader, at: number): boolean {
  const { tags, definite, verb, pronoun } = reader.lex(at);
  return (
    reader.isWord(at) &&
    !definite &&
    verb === null &&
    pronoun === '' &&
    (tags & Tag.Common) !== 0 &&
    (tags & (Tag.Role | Tag.Group | Tag.Unnamed | Tag.Adverb | Tag.Time)) === 0
  );
}

/** A preposition before the complementizer that the cue does not take. */
function isGovernedElsewhere(reader: Reader, at: number, prepositions: readonly string[]): boolean {
  if (!reader.has(at, Tag.Preposition) || reader.lex(at).preposition !== '' || reader.norm(at).length > 3) return false;
  return !prepositions.includes(reader.norm(at));
}

function isPlainName(reader: Reader, i: number): boolean {
  const { tags, verb, definite, preposition, joins } = reader.lex(i);
  return reader.isWord(i) && tags === 0 && verb === null && !definite && preposition === '' && joins === '';
}

/** «جاء في البيان»: a document or statement that says what follows. */
function readPaper(reader: Reader, at: number, limit: number): NounPhrase | null {
  const phrase = readNounPhrase(reader, at, limit);
  return phrase !== null && reader.has(phrase.head, Tag.Medium | Tag.Document) ? phrase : null;
}

/** A document's topic seldom takes more words. */
const ISSUE_REACH = 6;

/** «أجرته», «نشرتها»: done to the document. */
function isIssuing(reader: Reader, at: number): boolean {
  const { verb } = reader.lex(at);
  return reader.isWord(at) && verb !== null && verb.pronoun !== '' && verb.tense === 'past';
}

/** Who issued a document, told in a clause after it («دراسة نشرتها جامعة س»). */
export function publishedBy(reader: Reader, phrase: NounPhrase, limit: number): NounPhrase | null {
  if (phrase.named || (phrase.type !== 'document' && !reader.has(phrase.head, Tag.Medium))) return null;
  let at = phrase.to;
  // «بحث حول التوظيف أجرته جامعة س»: what it is about stands between.
  // «الدراسة التي نفذها مركز س».
  if (reader.has(at, Tag.Relative)) at++;
  if (reader.has(at, Tag.Preposition)) while (at < phrase.to + ISSUE_REACH && !isIssuing(reader, at)) at++;
  if (at >= limit || !isIssuing(reader, at)) return null;
  const quote = reader.opensQuote(at + 1);
  const issuer = readNounPhrase(reader, at + 1, quote === null ? limit : quote.close + 1);
  return issuer !== null && (issuer.named || issuer.type === 'organization') ? issuer : null;
}

/** The finite verb at j describes the indefinite noun before it. */
function describesNoun(reader: Reader, j: number): boolean {
  const before = reader.lex(j - 1);
  return (
    reader.lex(j).joins === '' &&
    !before.definite &&
    before.verb === null &&
    (before.tags & (Tag.Medium | Tag.Document | Tag.Common)) !== 0 &&
    (before.tags & (Tag.Preposition | Tag.Adverb)) === 0
  );
}

/** After «الذي»: to the comma that closes the relative clause, or to the complementizer that follows it. */
function skipRelative(reader: Reader, j: number, limit: number): number {
  for (let k = j + 1; k < limit; k++) {
    if (reader.isComma(k) || reader.isColon(k)) return k;
    if (reader.isComplementizer(k) && k > j + 2) return k;
    if (reader.isDash(k)) return k;
    const quote = reader.opensQuote(k);
    if (quote !== null && quote.close - quote.open > 5) return k;
  }
  return limit;
}

/** A prepositional phrase in a frame; a noun of saying in it is the medium. */
function skipPrepositional(
  reader: Reader,
  j: number,
  limit: number,
  slots: Slots,
  governed: readonly string[],
  takesObject: boolean,
): number {
  const lex = reader.lex(j);
  const object = lex.preposition !== '' ? j : j + 1;
  if (object >= limit) return j;
  if (reader.has(object, Tag.FreeRelative | Tag.Complementizer)) return lex.preposition !== '' ? j : j + 1;
  if (
    reader.has(object, Tag.Medium) ||
    (reader.leads(j, 'to') && reader.has(object, Tag.Outlet)) ||
    isAddressedOutlet(reader, j)
  ) {
    return readMedium(reader, j, object, limit, slots, takesObject, governed);
  }
  const quote = reader.opensQuote(object === j ? j + 1 : object);
  if (quote !== null && quote.close - quote.open <= 6) {
    if (slots.medium === null && startsTo(reader, j))
      slots.medium = { from: quote.open + 1, to: quote.close, head: quote.open + 1 };
    return quote.close + 1;
  }
  const phrase = readNounPhrase(reader, object, limit, governed);
  if (phrase === null) return object + 1;
  if (slots.source === null && reader.isParticle(j, 'in') && reader.lex(object).tags === 0 && slots.target !== null)
    slots.source = phrase;
  return phrase.to;
}

/** «قال لـ«سبق»», «لرويترز»: an outlet spoken to. */
function isAddressedOutlet(reader: Reader, j: number): boolean {
  return reader.leads(j, 'to') && reader.has(j, Tag.Outlet);
}

/** «في بيان رسمي», «في مقابلة مع قناة س», «عبر حسابه على …»: to the end of the phrase with what belongs to it. */
export function readMedium(
  reader: Reader,
  j: number,
  object: number,
  limit: number,
  slots: { medium: MediumDraft | null; relays: NounPhrase[] },
  takesObject = false,
  governed: readonly string[] = [],
): number {
  let end = object + 1;
  let k = end;
  while (k < limit) {
    const lex = reader.lex(k);
    const quote = reader.opensQuote(k);
    if (quote !== null && (reader.lex(k - 1).pronoun !== '' || isSpeech(reader, k + 1))) break;
    if (quote !== null && quote.close - quote.open <= 6) {
      k = quote.close + 1;
      end = k;
      continue;
    }
    if (!reader.isWord(k)) {
      if (reader.norm(k) === '(') {
        k = reader.afterBracket(k, limit);
        continue;
      }
      break;
    }
    if ((lex.tags & (Tag.Complementizer | Tag.Relative | Tag.Contrast | Tag.Subordinator | Tag.Negator)) !== 0) break;
    // «لصحيفة النهار»: a paper may be named after a time of day.
    if ((lex.tags & Tag.Time) !== 0 && !(reader.has(k - 1, Tag.Outlet) && !reader.lex(k - 1).definite)) break;
    // «في تصريحات سابقة السيطرة على …»: a definite noun after an indefinite medium begins the content.
    if (
      lex.definite &&
      lex.preposition === '' &&
      !reader.lex(object).definite &&
      reader.lex(object).pronoun === '' &&
      !reader.has(k - 1, Tag.Preposition | Tag.Outlet) &&
      k > object + 1
    )
      break;
    if (lex.joins !== '' || lex.cueForm === 'participle') break;
    // «أعلن في بيان إلغاء الاتفاق»: what is announced begins.
    if (
      takesObject &&
      !lex.definite &&
      lex.preposition === '' &&
      !reader.lex(object).definite &&
      reader.lex(object).pronoun === '' &&
      !reader.has(k - 1, Tag.Preposition) &&
      (lex.tags & (Tag.Medium | Tag.Outlet)) === 0 &&
      ((lex.tags & Tag.Propositional) !== 0 ||
        (hasVerbalNounShape(reader.language, lex.stem) && !endsIn(lex.stem, reader.language.endings.feminine)))
    )
      break;
    if (lex.verb !== null && (reader.isFinite(k) || (lex.cue?.relay === true && lex.verb.pronoun !== ''))) {
      // «تصريحات نقلتها وكالة س»: the outlet in the relative clause passed the words on.
      if (lex.cue?.relay === true && lex.verb.pronoun !== '') {
        const relay = readNounPhrase(reader, k + 1, limit);
        if (relay !== null) {
          slots.relays.push(relay);
          k = relay.to;
        }
      } else if (lex.verb.pronoun === '' && reader.lex(k + 1).preposition !== '') {
        k += 1;
        end = k;
        continue;
      }
      break;
    }
    if ((lex.tags & Tag.Preposition) !== 0) {
      // «شدد في حديثه على وجوب»: what the cue governs.
      if (governed.includes(reader.norm(k)) && (reader.has(k + 1, Tag.Propositional) || verbalNoun(reader, k + 1)))
        break;
      if (!reader.isParticle(k, 'ways')) break;
      k++;
      continue;
    }
    k++;
    end = k;
  }
  if (slots.medium === null) slots.medium = { from: object, to: end, head: object };
  return Math.max(k, end, j + 1);
}

function scanMedium(reader: Reader, from: number, to: number, slots: Slots): void {
  for (let j = from; j < to; j++) {
    if (slots.medium === null && reader.has(j, Tag.Medium)) readMedium(reader, j, j, to, slots);
  }
}

/** The source of an according-to phrase that starts at j. */
export function readAccordingSource(
  reader: Reader,
  j: number,
  limit: number,
): { phrase: NounPhrase; to: number } | null {
  const hit = reader.phrase(j);
  if (hit === null || hit.according === null) return null;
  const at = j + hit.length;
  const last = reader.lex(at - 1);
  if (hit.according.takes === 'clause' || last.pronoun !== '') return null;
  const phrase = readNounPhrase(reader, at, limit);
  return phrase === null ? null : { phrase, to: phrase.to };
}

export function merge(description: NounPhrase, naming: NounPhrase): NounPhrase {
  return {
    ...naming,
    roles: [...description.roles, ...naming.roles],
    modifiers: [...description.modifiers, ...naming.modifiers],
    type: description.type === 'unknown' ? naming.type : description.type,
  };
}
