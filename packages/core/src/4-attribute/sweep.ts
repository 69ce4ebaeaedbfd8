import { hasVerbalNounShape } from '../languages/lexicon.ts';
import { endsIn } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { CueFrame, Sentence } from '../model/index.ts';
import { NESTING } from '../text/limits.ts';
import { readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { asideAt, readAccording, type AccordingReading } from './according.ts';
import type { Carry } from './attribute.ts';
import type { AttributionDraft, ClaimDraft, Complement, MediumDraft } from '../reading/draft.ts';
import { readFrame } from './frame.ts';
import { complementStart, readComplement } from './frame/complement.ts';
import type { FrameReading } from './frame/state.ts';
import { advance, freshClause, frontedContrast, jointAt } from './joint.ts';
import { nounCueAt, rumourAt } from './small-cues.ts';
import { leadTo, trim } from './trim.ts';

interface NewAttribution {
  readonly cue: Range | null;
  readonly frame: CueFrame;
  readonly lemma: string;
  readonly complement: Complement;
  readonly source?: NounPhrase | null;
  readonly relays?: readonly NounPhrase[];
  readonly rumour?: boolean;
  readonly parent: number | null;
  readonly shares?: number | null;
  readonly medium?: MediumDraft | null;
  readonly basis?: Range | null;
  readonly rule: string;
  readonly trace: readonly string[];
  readonly agreement?: string;
}

/** A cue without content of its own yet («كشف فلان عن تفاصيل …، موضحا أن»). */
interface PendingFrame {
  readonly source: NounPhrase | null;
  readonly handedOn: boolean;
  readonly medium: MediumDraft | null;
  readonly agreement: string;
}

/**
 * Reads one sentence from left to right. `scope` is the attribution that the words at hand belong to, or null for the narrator; a cue closes the
 * segment before it and opens its own scope, a joint closes a segment and keeps or leaves the scope.
 */
export class SentenceSweep {
  readonly #reader: Reader;
  readonly #to: number;
  readonly #index: number;
  readonly #attributions: AttributionDraft[];
  readonly #claims: ClaimDraft[];
  readonly #subjects: Map<number, NounPhrase>;
  readonly #carry: Carry;
  readonly #from: number;

  #scope: number | null = null;
  /** Scope that the whole sentence stands in («بحسب س، …»). */
  #base: number | null = null;
  #segmentFrom: number;
  #pieces: Range[] = [];
  #clause = freshClause();
  #subject: NounPhrase | null = null;
  #pending: PendingFrame | null = null;
  /** Narrated claims of this sentence, which a closing «بحسب س» still reaches. */
  #narrated: number[] = [];
  /** Stretches of a quotation that are wholly someone else's report. */
  #reported: Range[] = [];

  constructor(
    reader: Reader,
    sentence: Sentence,
    index: number,
    attributions: AttributionDraft[],
    claims: ClaimDraft[],
    subjects: Map<number, NounPhrase>,
    carry: Carry,
  ) {
    this.#reader = reader;
    this.#to = sentence.to;
    this.#index = index;
    this.#attributions = attributions;
    this.#claims = claims;
    this.#subjects = subjects;
    this.#carry = carry;
    this.#from = leadTo(reader, sentence.from, sentence.to);
    this.#segmentFrom = this.#from;
  }

  run(): void {
    const reader = this.#reader;
    let i = this.#from;
    i = this.#continueQuotation(i);
    while (i < this.#to) {
      if (reader.inQuote(i)) {
        i = this.#inside(i);
        continue;
      }
      const next = this.#cue(i);
      if (next !== null) {
        i = Math.max(next, i + 1);
        continue;
      }
      const joint = jointAt(reader, i, this.#segmentFrom, this.#to, this.#clause);
      if (joint !== null && this.#mayPart(joint.kind)) {
        const quoted = this.#endsQuotation(i);
        this.#flush(i);
        this.#leaveScope(quoted && joint.kind !== 'complement' ? 'after-quotation' : joint.kind);
        const pending = this.#pending;
        this.#restart(joint.contentFrom);
        // A cue at the joint («فرد الوزير قائلا») opens the clause that begins here.
        if (reader.lex(i).cueForm === 'finite') this.#pending = pending;
        if (joint.contentFrom > i) {
          i = joint.contentFrom;
          continue;
        }
      }
      if (reader.isParticle(i, 'asFor') && i === this.#from) this.#subject = readNounPhrase(reader, i + 1, this.#to);
      // A formula is one word: «صلى الله عليه وسلم».
      const formula = reader.phrase(i);
      if (
        formula !== null &&
        formula.length > 2 &&
        (formula.tags & Tag.Adverb) !== 0 &&
        i + formula.length < this.#to
      ) {
        i += formula.length;
        continue;
      }
      this.#trackSubject(i);
      advance(reader, i, this.#clause);
      if (reader.closesQuote(i)) this.#closeQuotation(i);
      i++;
    }
    this.#flush(this.#to);
    this.#leave();
  }

  /** The rest of a quotation that began in the paragraph before keeps its attribution, without a cue of its own. */
  #continueQuotation(i: number): number {
    const reader = this.#reader;
    const carried = this.#carry.quotation;
    this.#carry.quotation = null;
    if (carried === null || !(reader.inQuote(i) || reader.opensQuote(i) !== null)) return i;
    const before = this.#attributions[carried];
    if (before === undefined) return i;
    this.#scope = this.#add({
      cue: null,
      frame: before.frame,
      lemma: before.lemma,
      complement: 'quote',
      parent: before.parent,
      shares: carried,
      rule: 'quotation-continues',
      trace: ['the quotation goes on from the paragraph before'],
    });
    return i;
  }

  #leave(): void {
    const last = this.#to - 1;
    const quote = this.#reader.quotes[this.#reader.quoteOf[last] ?? -1];
    if (quote !== undefined && quote.close >= this.#to && this.#scope !== null) this.#carry.quotation = this.#scope;
  }

  #restart(from: number): void {
    this.#segmentFrom = from;
    this.#pieces = [];
    this.#clause = freshClause();
    if (this.#scope === null) this.#subject = null;
    this.#pending = null;
  }

  #add(draft: NewAttribution): number {
    this.#attributions.push({
      cue: draft.cue,
      frame: draft.frame,
      lemma: draft.lemma,
      complement: draft.complement,
      source: draft.source ?? null,
      relays: [...(draft.relays ?? [])],
      rumour: draft.rumour ?? false,
      parent: draft.parent,
      shares: draft.shares ?? null,
      medium: draft.medium ?? null,
      basis: draft.basis ?? null,
      rule: draft.rule,
      trace: [...draft.trace],
      content: [],
      sentence: this.#index,
      agreement: draft.agreement ?? '',
      subject: this.#scope === null || this.#attributions[this.#scope]?.complement === 'around' ? this.#subject : null,
      fallbackType: 'unknown',
    });
    return this.#attributions.length - 1;
  }

  #depth(scope: number | null): number {
    let depth = 0;
    for (let s = scope; s !== null && depth <= NESTING; s = this.#attributions[s]?.parent ?? null) depth++;
    return depth;
  }

  // --- Cues -----------------------------------------------------------------------------------------------------------------------

  /** Reads the cue at i, if one is there; the place to go on from. */
  #cue(i: number): number | null {
    const reader = this.#reader;
    if (!reader.isWord(i)) return null;
    const phrase = reader.phrase(i);
    if (phrase !== null && phrase.furniture && i === this.#from) {
      this.#restart(this.#to);
      return this.#to;
    }
    if (phrase !== null && phrase.digression && i > this.#segmentFrom) {
      this.#flush(this.#beforeComma(i));
      this.#scope = this.#base;
      this.#restart(i + phrase.length);
      this.#segmentFrom = this.#to;
      return i + phrase.length;
    }
    if (phrase !== null && phrase.intro) {
      this.#flush(i);
      this.#scope = this.#base;
      const after = i + phrase.length;
      const start = reader.isComplementizer(after) ? complementStart(reader, after) : after;
      this.#restart(start);
      return start;
    }
    const beside =
      (phrase !== null && phrase.according !== null ? readAccording(reader, i, this.#to) : null) ??
      asideAt(reader, i, this.#to);
    if (beside !== null) {
      const next = this.#according(i, beside);
      if (next !== null) return next;
    }
    const rumour = rumourAt(reader, i, this.#to);
    if (rumour !== null) return this.#rumour(i, rumour.contentFrom, rumour.length);
    const lex = reader.lex(i);
    if (lex.cue === null) return null;
    if (lex.cueForm === 'finite') return reader.isFinite(i) ? this.#finite(i, lex.cue) : null;
    if (lex.cueForm === 'participle') return this.#participle(i, lex.cue);
    return this.#noun(i, lex.cue);
  }

  #finite(i: number, frame: CueFrame): number | null {
    const reader = this.#reader;
    const lex = reader.lex(i);
    const { verb } = lex;
    if (verb === null) return null;
    // Before a verb in the first person no subject stands but a pronoun.
    const before = lex.joins === '' && !reader.inFirstPerson(i) && !this.#resumes(i) ? this.#subjectBefore(i) : null;
    const reading = readFrame(
      reader,
      i,
      frame,
      this.#to,
      before === null || (frame.target !== true && frame.addressee !== true),
    );
    // «كانت الجماعة قد صرحت لرويترز»: the subject of the auxiliary is that of the verb.
    const fronted = before !== null && this.#afterAuxiliary(i);
    const vsoSource = fronted ? null : reading.source;
    // «أما فلان … فيقول»: the fronted topic is who speaks.
    const topic = reader.joins(i, 'so') && reader.isParticle(this.#from, 'asFor') ? this.#subject : null;
    const sender = this.#sender(i);
    const source = vsoSource ?? sender ?? before ?? topic;
    if (reading.complement === null) {
      const mayHandOn =
        this.#scope === null ||
        this.#attributions[this.#scope]?.complement === 'around' ||
        (lex.joins !== '' && vsoSource !== null);
      const quoted = this.#quotationBefore(i, vsoSource, frame, reading, verb.agreement);
      if (quoted !== null) return quoted;
      const speaks = frame.speechOnly === true && vsoSource !== null && vsoSource.named;
      if (mayHandOn && frame.deed !== true && (!this.#clause.verb || speaks) && !this.#isEmbedded(i))
        this.#pending = {
          source: vsoSource ?? before,
          handedOn:
            reading.handedOn ||
            frame.speechOnly === true ||
            frame.topic !== undefined ||
            (frame.prepositions?.length ?? 0) > 0,
          medium: reading.medium,
          agreement: verb.agreement,
        };
      return null;
    }
    // «أعتقد أن» is how the speaker puts it, not another's report.
    if (reader.inFirstPerson(i)) return null;
    // «عبّر الجانبان عن دعمهما» inside a report is what is reported.
    if (
      frame.feeling === true &&
      this.#scope !== null &&
      this.#attributions[this.#scope]?.complement === 'clause' &&
      lex.joins === '' &&
      !reader.isComma(i - 1)
    )
      return null;
    // «مما دعا اللاعب إلى الرحيل», «ما يؤكد أن»: what moves someone to a deed, or shows something, says nothing.
    if (reader.has(i - 1, Tag.FreeRelative) && !reader.has(i - 1, Tag.Contrast)) {
      if (verb.pronoun === '') {
        if (vsoSource === null || (frame.directive === true && reader.has(i - 1, Tag.Subordinator))) return null;
      } else {
        // «ما أكده الوزير بأن», «ما وصفه بالفشل»: a report inside the clause.
        const own = this.#scope === null ? this.#subject : (this.#attributions[this.#scope]?.source ?? null);
        const described = frame.target === true && vsoSource === null && own !== null;
        if (described || (vsoSource !== null && reading.complement === 'clause'))
          return this.#embed(i, frame, reading, own, verb.agreement);
        return null;
      }
    }
    // «دون أن يوضح متى»: nor is this said.
    if (reader.isComplementizer(i - 1) && reader.has(i - 2, Tag.Negator)) return null;
    // «لم يقل إن»: what is not said is not attributed.
    if (reader.has(i - 1, Tag.Negator) && !reader.has(i - 1, Tag.Preposition) && i > this.#from) return null;
    // «يظهر انخفاض الأسعار أن»: an event shows; it asserts nothing.
    if (vsoSource !== null && frame.judgement !== true && frame.feeling !== true && this.#isEvent(vsoSource))
      return null;
    // «ويعتبر هذا المستوى حاجز دعم»: a thing is thought to be something, and thinks nothing.
    if (reading.complement === 'noun' && frame.act === 'belief' && vsoSource !== null && !couldThink(reader, vsoSource))
      return null;
    // «هذا يعتبر دليلا»: it is thought to be so.
    if (frame.judgement === true && lex.joins === '' && reader.has(i - 1, Tag.Demonstrative)) return null;
    // «تبلغ بحلول العام ألف سرير»: the present is written like that of what amounts to something.
    if (
      reading.complement === 'noun' &&
      frame.addressee === true &&
      verb.tense === 'present' &&
      frame.act === 'statement'
    )
      return null;
    // «يُتوقع أن»: an expectation of nobody's is the narrator's.
    if (frame.act === 'expectation' && verb.tense === 'present' && verb.agreement === 'm' && source === null)
      return null;
    if (frame.clauseOnly === true && reading.complement !== 'clause') return null;
    // «وزادت عملة "س" بنسبة»: a thing that grows says nothing.
    if (
      reading.complement === 'quote' &&
      frame.speechOnly === true &&
      vsoSource !== null &&
      vsoSource.type === 'unknown' &&
      !couldThink(reader, vsoSource)
    )
      return null;
    const embedded = !(frame.sourceIn !== undefined && this.#resumes(i)) && this.#isEmbedded(i);
    if (embedded) return this.#embed(i, frame, reading, source, verb.agreement);

    const joined = lex.joins !== '' || this.#afterContrast(i) || (reader.isComma(i - 1) && vsoSource !== null);
    const parent = this.#parentFor(joined, reader.joins(i, 'so'), vsoSource);
    if (this.#depth(parent) >= NESTING) return null;
    const frameFrom = this.#frameStart(i, joined);
    const narrated = this.#scope === null || this.#attributions[this.#scope]?.complement === 'around';
    // «ردا على سؤال عما إذا كان …، قال»: only adverbials came before, whatever verbs they hold.
    const adverbial =
      narrated && lex.joins === '' && !this.#clause.verb && this.#pieces.length === 0 && reader.isComma(i - 1);
    // «وكان فلان قال»: nothing but who speaks came before.
    const speaker =
      before !== null &&
      this.#pieces.length === 0 &&
      before.from === this.#segmentFrom + 1 &&
      before.to === i &&
      reader.has(this.#segmentFrom, Tag.Auxiliary);
    // «"…"، يقول فلان، "…"»: what was quoted before is his as well.
    const quoted = adverbial && i - this.#segmentFrom > 6 && reader.closesQuote(this.#beforeComma(i) - 1);
    if (!quoted && (adverbial || speaker || (topic !== null && vsoSource === null))) this.#discard();
    else if (!quoted) this.#flush(sender === null ? frameFrom : i);
    const chain = this.#sourceAndRelays(reading, source);
    this.#scope = this.#add({
      cue: reading.cue,
      frame,
      lemma: lex.cueLemma,
      complement: reading.complement,
      source: chain.source,
      relays: [...chain.relays, ...reading.relays],
      parent,
      medium: reading.medium,
      basis: reading.basis,
      rule: ruleName(
        reading.complement,
        vsoSource === null ? (before === null ? 'dropped' : 'subject-first') : 'verb-first',
        chain.relays.length > 0,
      ),
      trace: [`cue ${reader.words(reading.cue)}`, ...reading.trace],
      agreement: verb.agreement,
    });
    if (quoted) this.#flush(this.#beforeComma(i));
    this.#restart(reading.contentFrom);
    if (reading.target !== null && reading.target.to <= reading.contentFrom) {
      // «اتهم س ص بكذا»: when nothing stands between target and charge they are one piece.
      if (reading.source === null || reading.source.from < reading.target.from) this.#segmentFrom = reading.target.from;
      else this.#pieces = [reading.target];
    }
    return Math.max(reading.contentFrom, i + 1);
  }

  /** The clause began with an auxiliary and its subject, and the verb at i goes on with «قد». */
  #afterAuxiliary(i: number): boolean {
    const reader = this.#reader;
    if (!reader.has(i - 1, Tag.VerbParticle)) return false;
    let start = this.#segmentFrom;
    while (start < i && !reader.isWord(start)) start++;
    return reader.has(start, Tag.Auxiliary) && start < i - 2;
  }

  /** «"…"، قال فلان»: the quotation stands first. */
  #quotationBefore(
    i: number,
    source: NounPhrase | null,
    frame: CueFrame,
    reading: FrameReading,
    agreement: string,
  ): number | null {
    const reader = this.#reader;
    if (source === null || frame.bare !== true || reader.lex(i).joins !== '' || this.#scope !== this.#base) return null;
    const last = this.#beforeComma(i) - 1;
    if (last < this.#segmentFrom || !reader.closesQuote(last)) return null;
    const quote = reader.quotes[reader.quoteOf[last] ?? -1];
    if (quote === undefined || quote.open > this.#segmentFrom + 1) return null;
    this.#scope = this.#add({
      cue: reading.cue,
      frame,
      lemma: reader.lex(i).cueLemma,
      complement: 'quote',
      source,
      relays: reading.relays,
      parent: this.#base,
      medium: reading.medium,
      rule: 'quotation-first',
      trace: [`cue ${reader.words(reading.cue)} after its quotation`],
      agreement,
    });
    this.#flush(last + 1);
    this.#scope = this.#base;
    this.#restart(this.#to);
    this.#subject = source;
    return Math.max(source.to, i + 1);
  }

  /** A verbal noun as the subject: something that happens, not someone who speaks. */
  #isEvent(phrase: NounPhrase): boolean {
    const reader = this.#reader;
    const { tags, stem } = reader.lex(phrase.head);
    if (
      (phrase.named && phrase.name.from <= phrase.head) ||
      (tags & (Tag.Role | Tag.Organization | Tag.Outlet | Tag.Document | Tag.Medium | Tag.Unnamed | Tag.Group)) !== 0
    )
      return false;
    return (tags & Tag.Propositional) !== 0 || hasVerbalNounShape(reader.language, stem);
  }

  /** Who is the origin and who only passed it on. */
  #sourceAndRelays(
    reading: FrameReading,
    source: NounPhrase | null,
  ): { source: NounPhrase | null; relays: NounPhrase[] } {
    if (reading.origin === null) return { source, relays: [] };
    return { source: reading.origin, relays: source === null ? [] : [source] };
  }

  #participle(i: number, frame: CueFrame): number | null {
    const reader = this.#reader;
    const lex = reader.lex(i);
    if (lex.definite || lex.preposition !== '') return null;
    const isRoleNoun =
      (lex.tags & (Tag.Role | Tag.Common)) !== 0 && !endsIn(reader.norm(i), reader.language.endings.circumstance);
    if (isRoleNoun) return null;
    const reading = readFrame(reader, i, frame, this.#to, false);
    if (reading.complement === null) return null;
    const pending = this.#pending;
    const scope = this.#scope === null ? null : this.#attributions[this.#scope];
    const attributed = scope !== undefined && scope !== null && scope.complement !== 'around' && !scope.rumour;
    let source: NounPhrase | null = null;
    let shares: number | null = null;
    let parent: number | null = this.#base;
    let medium = reading.medium;
    let agreement = '';
    if (pending !== null) {
      source = pending.source;
      medium ??= pending.medium;
      agreement = pending.agreement;
      if (attributed) parent = this.#scope;
      if (source === null && attributed) {
        shares = this.#scope;
        parent = scope.parent;
      }
    } else if (attributed) {
      // «قال المدير إن الشركة أكدت …، لافتا إلى»: the participle agrees with whose it is.
      let own = this.#scope;
      const { feminine, manyObject } = reader.language.endings;
      const unlike = endsIn(reader.norm(i), feminine) ? 'm' : endsIn(reader.norm(i), manyObject) ? '' : 'f';
      const outer = scope.parent === null ? undefined : this.#attributions[scope.parent];
      if (
        scope.agreement === unlike &&
        outer !== undefined &&
        outer.agreement !== unlike &&
        outer.complement !== 'around'
      )
        own = scope.parent;
      shares = own;
      parent = own === null ? null : (this.#attributions[own]?.parent ?? null);
    } else {
      source = this.#subject ?? this.#subjectOf(this.#segmentFrom, i);
    }
    const dropsFrame = pending !== null && (pending.handedOn || pending.source !== null);
    if (dropsFrame && !attributed) this.#discard();
    else this.#flush(this.#beforeComma(i));
    this.#scope = this.#add({
      cue: reading.cue,
      frame,
      lemma: lex.cueLemma,
      complement: reading.complement,
      source: source ?? reading.source,
      relays: reading.relays,
      parent,
      shares,
      medium,
      rule: ruleName(reading.complement, 'participle', false),
      trace: [`participle ${reader.words(reading.cue)}`, ...reading.trace],
      agreement,
    });
    this.#restart(reading.contentFrom);
    return Math.max(reading.contentFrom, i + 1);
  }

  #noun(i: number, frame: CueFrame): number | null {
    const reader = this.#reader;
    const hit = nounCueAt(reader, i, frame, this.#to);
    if (hit === null) return null;
    const parent = this.#scope;
    if (this.#depth(parent) >= NESTING) return null;
    if (
      hit.complement === 'clause' &&
      reader.lex(i).definite &&
      hit.source === null &&
      this.#scope === this.#base &&
      this.#subject !== null &&
      !this.#clause.open
    ) {
      // «سارعت الوزارة إلى التأكيد على أن»: the verb only leads to the noun of saying; what follows is the subject's.
      const source = this.#subject;
      this.#discard();
      this.#scope = this.#add({
        cue: hit.cue,
        frame,
        lemma: reader.lex(i).cueLemma,
        complement: 'clause',
        source,
        parent,
        rule: 'verbal-noun-of-saying',
        trace: [`noun ${reader.words(hit.cue)}`],
      });
      this.#restart(hit.contentFrom);
      return hit.contentFrom;
    }
    const { definite, pronoun, preposition } = reader.lex(i);
    // «عزز النادي ذلك بتأكيده أنه»: how it was done is what was said; the rest is told.
    if (
      hit.complement === 'clause' &&
      this.#scope === null &&
      preposition !== '' &&
      pronoun !== '' &&
      this.#clause.verb &&
      !this.#clause.open
    ) {
      const source = this.#subject;
      this.#flush(this.#beforeComma(i));
      this.#scope = this.#add({
        cue: hit.cue,
        frame,
        lemma: reader.lex(i).cueLemma,
        complement: 'clause',
        source: hit.source ?? source,
        parent,
        rule: 'noun-of-saying',
        trace: [`noun ${reader.words(hit.cue)}`],
      });
      this.#restart(hit.contentFrom);
      return hit.contentFrom;
    }
    // «أثار القرار تحذيرات من أن»: warnings that are anybody's.
    const anyones =
      hit.source === null &&
      this.#scope === null &&
      !definite &&
      pronoun === '' &&
      preposition === '' &&
      !reader.has(i - 1, Tag.Preposition);
    const draft = this.#add({
      cue: hit.cue,
      frame,
      lemma: reader.lex(i).cueLemma,
      complement: hit.complement,
      source: anyones ? null : (hit.source ?? (this.#scope === null ? this.#subject : this.#clauseSubject(i))),
      rumour: anyones,
      parent,
      rule: 'noun-of-saying',
      trace: [`noun ${reader.words(hit.cue)}`],
    });
    this.#embeddedClaim(draft, hit.contentFrom);
    return null;
  }

  #rumour(i: number, contentFrom: number, length: number): number | null {
    const reader = this.#reader;
    const hit = reader.phrase(i)?.rumour;
    if (hit === undefined || hit === null) return null;
    const frame: CueFrame = { act: 'report', stance: hit.stance ?? 'neutral' };
    const embedded = this.#clause.verb || this.#isEmbedded(i);
    const draft: NewAttribution = {
      cue: { from: i, to: i + length },
      frame,
      lemma: reader.norm(i),
      complement: 'clause',
      rumour: true,
      parent: embedded ? this.#scope : this.#base,
      rule: 'rumour',
      trace: [`rumour ${reader.words({ from: i, to: i + length })}`],
    };
    if (embedded) {
      this.#embeddedClaim(this.#add(draft), contentFrom);
      return null;
    }
    this.#flush(i);
    this.#scope = this.#add(draft);
    this.#restart(contentFrom);
    return contentFrom;
  }

  #according(i: number, hit: AccordingReading): number | null {
    const reader = this.#reader;
    // «، فبحسب الوزارة»: another sentence opens.
    if (reader.joins(i, 'so') && i > this.#segmentFrom && (this.#scope !== null || this.#clause.verb)) {
      this.#flush(this.#beforeComma(i));
      this.#scope = null;
      this.#base = null;
      this.#restart(i);
      this.#narrated = [];
    }
    const opening =
      this.#scope === null &&
      this.#pieces.length === 0 &&
      !this.#clause.verb &&
      this.#onlyAdverbs(this.#segmentFrom, i);
    const draft: NewAttribution = {
      cue: hit.cue,
      frame: hit.frame,
      lemma: reader.norm(i),
      complement: 'around',
      source: hit.source,
      relays: hit.relays,
      medium: hit.medium,
      parent: null,
      rule: opening ? 'according-opening' : 'according-closing',
      trace: [`phrase ${reader.words({ from: i, to: hit.to })}`],
    };
    if (opening) {
      let at = hit.to;
      while (at < this.#to && (reader.isComma(at) || reader.isDash(at))) at++;
      if (at >= this.#to) return null;
      this.#scope = this.#add(draft);
      this.#base = this.#scope;
      const lex = reader.lex(at);
      this.#restart(
        reader.isComplementizer(at)
          ? complementStart(reader, at)
          : reader.joins(at, 'so') && (lex.tags & Tag.VerbParticle) !== 0
            ? at + 1
            : at,
      );
      return this.#segmentFrom;
    }
    const scope = this.#scope;
    const attributed = scope !== null && this.#attributions[scope]?.complement !== 'around';
    const ends = this.#endsAfter(hit.to);
    if (attributed) {
      const own = this.#attributions[scope];
      if (own === undefined) return null;
      if (hit.source === null) {
        // «بحسب تعبيره» repeats the source of what it follows.
        this.#flush(this.#beforeComma(i));
      } else {
        this.#flush(this.#beforeComma(i));
        let outer = scope;
        for (let parent = own.parent; parent !== null; parent = this.#attributions[outer]?.parent ?? null)
          outer = parent;
        this.#attributions[outer]?.relays.push(hit.source, ...hit.relays);
      }
      this.#restart(hit.to);
      return hit.to;
    }
    if (ends) {
      this.#flush(this.#beforeComma(i));
      const index = this.#add({ ...draft, parent: null });
      for (const claim of this.#narrated) {
        const narrated = this.#claims[claim];
        if (narrated === undefined) continue;
        narrated.attribution = index;
        this.#attributions[index]?.content.push(...narrated.pieces);
      }
      this.#narrated = [];
      this.#scope = null;
      this.#restart(hit.to);
      return hit.to;
    }
    // In the middle: the clause goes on after the insertion.
    const before = trim(reader, { from: this.#segmentFrom, to: this.#beforeComma(i) }, true);
    const index = this.#add({ ...draft, rule: 'according-middle' });
    if (before !== null) this.#pieces.push(before);
    let at = hit.to;
    while (at < this.#to && (reader.isComma(at) || reader.isDash(at))) at++;
    this.#scope = index;
    this.#segmentFrom = at;
    return at;
  }

  // --- Embedding ------------------------------------------------------------------------------------------------------------------

  /** A cue inside a relative clause or after «فيها» reports, but the clause around it goes on. */
  #isEmbedded(i: number): boolean {
    const reader = this.#reader;
    let before = i - 1;
    if (reader.has(i - 1, Tag.VerbParticle) && !reader.has(i - 1, Tag.Negator) && !reader.has(i - 2, Tag.Relative))
      return false;
    // «التي بدورها عبرت عن».
    while (
      before > this.#segmentFrom &&
      reader.has(before, Tag.VerbParticle | Tag.Negator | Tag.Auxiliary | Tag.Connective)
    )
      before--;
    if (before < this.#segmentFrom) return false;
    if (reader.has(before, Tag.Relative)) return true;
    if (reader.lex(i).joins !== '' || !reader.isWord(before)) return false;
    // «تقرير للبنك أفاد بـ»: what belongs to the document stands between.
    for (let k = before; k > before - 3 && k > this.#segmentFrom; k--) {
      const word = reader.lex(k);
      if (
        this.#clause.verb &&
        !word.definite &&
        (word.tags & (Tag.Document | Tag.Medium)) !== 0 &&
        (word.tags & Tag.Role) === 0 &&
        word.pronoun === ''
      )
        return true;
      if (!reader.isWord(k) || word.verb !== null || (word.tags & Tag.Preposition) !== 0) break;
    }
    // «فيديو يدعو فيه …», «تقرير أفاد بـ»: a verb that describes the indefinite noun before it.
    const noun = reader.lex(before);
    const indefinite =
      !noun.definite &&
      noun.verb === null &&
      (noun.tags & (Tag.Common | Tag.Document | Tag.Medium | Tag.Group)) !== 0 &&
      noun.pronoun === '' &&
      (noun.tags & (Tag.Subordinator | Tag.Preposition | Tag.Adverb | Tag.Time)) === 0;
    return indefinite && this.#clause.verb;
  }

  /** «اتصالا أعرب فيه»: the verb at i belongs to the noun before. */
  #resumes(i: number): boolean {
    const reader = this.#reader;
    return reader.lex(i).joins === '' && reader.isWord(i - 1) && reader.language.resumptives.has(reader.norm(i + 1));
  }

  /** «اتصالا من فلان أعرب فيه»: who a message is from speaks in it. */
  #sender(i: number): NounPhrase | null {
    const reader = this.#reader;
    if (!this.#resumes(i)) return null;
    for (let j = i - 1; j > this.#segmentFrom && j > i - 15; j--) {
      if (!reader.language.senders.has(reader.norm(j))) continue;
      const phrase = readNounPhrase(reader, j + 1, i);
      return phrase !== null && phrase.to === i && (phrase.type === 'person' || phrase.named) ? phrase : null;
    }
    return null;
  }

  #embed(
    i: number,
    frame: CueFrame,
    reading: FrameReading,
    source: NounPhrase | null,
    agreement: string,
  ): number | null {
    const reader = this.#reader;
    if (reading.complement === null || agreement === '1' || this.#depth(this.#scope) >= NESTING) return null;
    // «التي يُرجَّح فوزها»: a passive, since the verb does not agree with what the clause describes.
    if (
      reading.complement === 'noun' &&
      frame.object === true &&
      reading.source === null &&
      agreement === 'm' &&
      reader.isParticle(i - 1, 'whichFeminine')
    )
      return null;
    const draft = this.#add({
      cue: reading.cue,
      frame,
      lemma: reader.lex(i).cueLemma,
      complement: reading.complement,
      source: reading.source ?? this.#antecedent(i) ?? source,
      relays: reading.relays,
      parent: this.#scope,
      medium: reading.medium,
      rule: 'relative-clause',
      trace: [`cue ${reader.words(reading.cue)} in a relative clause`],
      agreement,
    });
    this.#embeddedClaim(draft, reading.contentFrom);
    return null;
  }

  /** What the relative pronoun before i refers to. */
  #antecedent(i: number): NounPhrase | null {
    const phrase = this.#beforeRelative(i);
    // «التغريدة التي رحب فيها»: the noun that a pronoun goes back to does not speak.
    return phrase?.type !== 'person' && this.#resumes(i) ? null : phrase;
  }

  #beforeRelative(i: number): NounPhrase | null {
    const reader = this.#reader;
    let at = i - 1;
    while (at > this.#segmentFrom && !reader.has(at, Tag.Relative)) at--;
    let start = at;
    while (start > this.#segmentFrom && start > at - 8) {
      const before = reader.lex(start - 1);
      if (
        !reader.isWord(start - 1) ||
        reader.isFinite(start - 1) ||
        (before.tags & (Tag.Preposition | Tag.Complementizer | Tag.Adverb)) !== 0
      )
        break;
      start--;
    }
    // «يشرف عليها نائب المدير فلان الذي أوضح»: the phrase right before the pronoun.
    let phrase = start < at ? readNounPhrase(reader, start, at) : null;
    while (phrase !== null && phrase.to < at && reader.has(at, Tag.Relative) && reader.isWord(phrase.to)) {
      const next = readNounPhrase(reader, phrase.to, at);
      if (next === null || next.to < phrase.to + 2) break;
      phrase = next;
    }
    return phrase;
  }

  /** The content of an embedded cue: to the next comma, dash or coordinated verb; the place where it ends. */
  #embeddedClaim(draft: number, contentFrom: number): number {
    const reader = this.#reader;
    let end = contentFrom;
    let depth = 0;
    while (end < this.#to) {
      const norm = reader.norm(end);
      if (norm === '(') depth++;
      if (norm === ')') {
        if (depth === 0) break;
        depth--;
      }
      if (
        depth === 0 &&
        end > contentFrom &&
        (reader.isComma(end) || reader.isDash(end) || norm === '.' || norm === '؟')
      )
        break;
      const quote = reader.opensQuote(end);
      if (quote !== null && quote.balanced && quote.close < this.#to) end = quote.close;
      else if (reader.closesQuote(end)) break;
      const phrase = reader.phrase(end);
      if (end > contentFrom + 1 && phrase !== null && phrase.according !== null) break;
      if (
        end > contentFrom + 2 &&
        reader.lex(end).joins !== '' &&
        (reader.isFinite(end) || reader.has(end, Tag.Negator | Tag.VerbParticle))
      )
        break;
      end++;
    }
    const range = trim(reader, { from: contentFrom, to: end }, true);
    if (range === null) return -1;
    this.#pushClaim([range], draft);
    return end;
  }

  /** Inside quotation marks no cue opens a scope; a reported speaker inside is read as nested. */
  #inside(i: number): number {
    const reader = this.#reader;
    const lex = reader.lex(i);
    if (
      lex.cueForm === 'finite' &&
      lex.cue !== null &&
      reader.isFinite(i) &&
      this.#scope !== null &&
      lex.verb !== null &&
      !reader.inFirstPerson(i) &&
      lex.cue.clauseOnly !== true
    ) {
      const reading = readFrame(reader, i, lex.cue, this.#to, true);
      const source =
        reading.source ?? (lex.joins === '' ? this.#subjectOf(Math.max(this.#segmentFrom, i - 6), i) : null);
      if (reading.complement === 'clause' && source !== null && this.#depth(this.#scope) < NESTING) {
        const draft = this.#add({
          cue: reading.cue,
          frame: lex.cue,
          lemma: lex.cueLemma,
          complement: 'clause',
          source,
          parent: this.#scope,
          rule: 'inside-quotation',
          trace: [`cue ${reader.words(reading.cue)} inside a quotation`],
          agreement: lex.verb.agreement,
        });
        const end = this.#embeddedClaim(draft, reading.contentFrom);
        // «فلان قال إن …»: the whole sentence of the quotation is another's report; the outer speaker adds nothing.
        let start = Math.min(source.from, i) - 1;
        while (
          start > this.#segmentFrom &&
          !reader.isWord(start) &&
          !reader.innerEnds.has(start) &&
          reader.opensQuote(start) === null
        )
          start--;
        const opens = start <= this.#segmentFrom || reader.innerEnds.has(start) || reader.opensQuote(start) !== null;
        const closes = reader.innerEnds.has(end) || reader.closesQuote(end) || end >= this.#to - 1;
        if (opens && closes && end > 0) this.#reported.push({ from: Math.min(source.from, i), to: end });
      }
    }
    if (lex.cueForm === 'noun' && lex.cue !== null && this.#scope !== null) this.#noun(i, lex.cue);
    advance(reader, i, this.#clause);
    return i + 1;
  }

  // --- Scope ----------------------------------------------------------------------------------------------------------------------

  #parentFor(joined: boolean, answers: boolean, source: NounPhrase | null): number | null {
    if (this.#scope === null) return this.#base;
    const scope = this.#attributions[this.#scope];
    if (scope === undefined) return this.#base;
    if (scope.complement === 'around') return this.#scope;
    if (!joined) return this.#scope;
    // «فرد الوزير قائلا»: what another answers inside a story told without quotation marks.
    if (scope.complement === 'colon' && answers && source !== null) return this.#scope;
    return this.#base;
  }

  #mayPart(kind: string): boolean {
    if (this.#scope === null) return kind !== 'complement';
    const complement = this.#attributions[this.#scope]?.complement;
    if (kind === 'complement') return complement === 'clause' || complement === 'colon' || complement === 'target';
    return true;
  }

  /** After a coordinated clause: a clause content goes on, a noun content does not. */
  #leaveScope(kind: string): void {
    if (this.#scope === null) return;
    const scope = this.#attributions[this.#scope];
    if (scope === undefined || kind === 'complement') return;
    if (
      kind === 'after-quotation' ||
      scope.complement === 'noun' ||
      scope.complement === 'target' ||
      scope.complement === 'quote'
    ) {
      this.#scope = this.#base;
      this.#subject = scope.source;
    }
  }

  /** The segment up to i is one quotation, closed. */
  #endsQuotation(i: number): boolean {
    const reader = this.#reader;
    const last = this.#beforeComma(i) - 1;
    if (!reader.closesQuote(last)) return false;
    const quote = reader.quotes[reader.quoteOf[last] ?? -1];
    return quote !== undefined && quote.open <= this.#segmentFrom + 1;
  }

  #closeQuotation(i: number): void {
    if (this.#scope === null) return;
    const scope = this.#attributions[this.#scope];
    const reader = this.#reader;
    if (scope === undefined || scope.complement !== 'quote') return;
    const quote = reader.quotes[reader.quoteOf[i] ?? -1];
    if (quote === undefined || quote.open > this.#segmentFrom + 1) return;
    const next = i + 1;
    if (next < this.#to && reader.isWord(next) && !reader.has(next, Tag.Contrast)) return;
    this.#flush(next);
    const source = scope.source;
    this.#scope = this.#base;
    this.#restart(next);
    this.#subject = source;
    this.#pending = null;
    // Adverbials after a quotation belong to its frame.
    if (!this.#hasFinite(next, this.#to)) this.#segmentFrom = this.#to;
  }

  #hasFinite(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (this.#reader.isFinite(j)) return true;
    return false;
  }

  #afterContrast(i: number): boolean {
    const reader = this.#reader;
    if (i <= this.#from) return true;
    if (i === this.#segmentFrom && this.#scope === null) return true;
    return (
      reader.has(i - 1, Tag.Contrast) || (reader.has(i - 1, Tag.Subordinator) && reader.isParticle(i - 1, 'since'))
    );
  }

  /** Where the frame of a cue begins: back over its subject and over adverbials, but not over a clause with a verb of its own. */
  #frameStart(i: number, joined: boolean): number {
    const reader = this.#reader;
    if (joined && reader.lex(i).joins !== '') return this.#beforeComma(i);
    // «…، حيث قال»: what was attributed before ends there.
    if (
      joined &&
      this.#scope !== null &&
      i - 1 > this.#segmentFrom &&
      reader.has(i - 1, Tag.Contrast | Tag.Subordinator)
    )
      return this.#beforeComma(i - 1);
    // «بينما لم يؤكد أحد ذلك، قال الخبير»: after a clause and a comma the verb opens its frame itself.
    if (this.#clause.verb && reader.isComma(i - 1) && frontedContrast(reader, this.#segmentFrom))
      return this.#beforeComma(i);
    let boundary = this.#segmentFrom;
    // «واجه الوزير انتقادات بعدما أعلن أن»: the verb that opens the clause tells something apart from the frame.
    if (this.#clause.main !== null && reader.has(i - 1, Tag.Subordinator) && i - boundary > 5) return i - 1;
    for (let j = i - 1; j > this.#segmentFrom && j > i - 30; j--) {
      if (
        reader.isFinite(j) &&
        !reader.has(j, Tag.Auxiliary) &&
        !reader.has(j + 1, Tag.VerbParticle) &&
        !reader.has(j - 1, Tag.Relative)
      ) {
        boundary = this.#lastBoundary(j + 1, i);
        break;
      }
    }
    return boundary;
  }

  #lastBoundary(from: number, to: number): number {
    const reader = this.#reader;
    for (let j = from; j < to; j++) {
      if (reader.isComma(j) || reader.isDash(j)) return j;
      if (reader.has(j, Tag.Contrast | Tag.Complementizer | Tag.Subordinator)) return j;
      const phrase = reader.phrase(j);
      if (phrase !== null && (phrase.tags & Tag.Contrast) !== 0) return j;
    }
    return to;
  }

  #beforeComma(i: number): number {
    let at = i;
    while (at > this.#segmentFrom && (this.#reader.isComma(at - 1) || this.#reader.isDash(at - 1))) at--;
    return at;
  }

  #endsAfter(at: number): boolean {
    const reader = this.#reader;
    let j = at;
    while (j < this.#to && !reader.isWord(j) && reader.opensQuote(j) === null) j++;
    if (j >= this.#to) return true;
    const lex = reader.lex(j);
    // «وفق بيان أشار إلى»: the document is described, the clause before is over.
    if (reader.isFinite(j)) return true;
    if (
      lex.joins !== '' ||
      reader.has(j, Tag.Contrast) ||
      lex.cueForm === 'participle' ||
      reader.has(j, Tag.Subordinator)
    )
      return true;
    const phrase = reader.phrase(j);
    return phrase !== null && (phrase.tags & Tag.Contrast) !== 0;
  }

  // --- Subjects -------------------------------------------------------------------------------------------------------------------

  #subjectBefore(i: number): NounPhrase | null {
    let end = i;
    const reader = this.#reader;
    while (end > this.#segmentFrom && reader.has(end - 1, Tag.VerbParticle | Tag.Negator | Tag.Auxiliary | Tag.Same))
      end--;
    return this.#subjectOf(this.#segmentFrom, end, true);
  }

  /** The noun phrase that stands before a verb as its subject: from the last boundary up to the verb. */
  #subjectOf(from: number, to: number, adjacent = false): NounPhrase | null {
    const reader = this.#reader;
    // «وكان الرئيس تشي هان قال»: one phrase from the auxiliary to the verb, whatever verbs its names look like.
    if (adjacent && reader.has(from, Tag.Auxiliary) && reader.isWord(from + 1)) {
      const whole = this.#actor(from + 1, to);
      if (whole !== null && whole.named && whole.to === to) return whole;
    }
    let start = from;
    for (let j = to - 1; j >= from && j > to - 25; j--) {
      if (reader.isFinite(j) && !reader.has(j, Tag.Auxiliary) && !reader.has(j - 1, Tag.Relative)) {
        // What follows a verb is its own subject or object, unless a comma comes between.
        let comma = j + 1;
        while (comma < to && !reader.isComma(comma)) comma++;
        if (comma >= to) {
          if (adjacent) return null;
          start = j;
        } else start = comma + 1;
        break;
      }
      if (reader.isComplementizer(j) || reader.has(j, Tag.Contrast | Tag.Subordinator)) {
        start = j + 1;
        break;
      }
    }
    while (
      start < to &&
      (!reader.isWord(start) ||
        reader.has(start, Tag.Adverb | Tag.VerbParticle) ||
        (reader.has(start, Tag.Auxiliary) && reader.isFinite(start)))
    ) {
      const quote = reader.opensQuote(start);
      if (quote !== null && quote.close < to) break;
      start++;
    }
    if (start >= to) return null;
    const first = reader.lex(start);
    const phrase = reader.phrase(start);
    if (phrase !== null && phrase.tags !== 0) return null;
    if ((first.tags & (Tag.Preposition | Tag.Time | Tag.Negator | Tag.Relative)) !== 0 || first.preposition !== '')
      return null;
    if (reader.isFinite(start)) return adjacent ? null : this.#actor(start + 1, to);
    return this.#actor(start, to);
  }

  /** A noun phrase that can act: not «ذلك» alone, nor a time («تراجع ليل الأحد»). */
  #actor(from: number, to: number): NounPhrase | null {
    const reader = this.#reader;
    const phrase = readNounPhrase(reader, from, to);
    if (phrase === null || (phrase.to === from + 1 && reader.has(from, Tag.Demonstrative))) return null;
    return reader.has(phrase.head, Tag.Time) && !phrase.named ? null : phrase;
  }

  /** The subject of the clause at hand up to i: before its first verb, or after it. */
  #clauseSubject(to: number): NounPhrase | null {
    const reader = this.#reader;
    let from = this.#segmentFrom;
    while (from < to && !reader.isWord(from)) from++;
    if (!reader.isFinite(from))
      return reader.has(from, Tag.Preposition | Tag.Complementizer) ? null : readNounPhrase(reader, from, to);
    return readNounPhrase(reader, from + 1, to);
  }

  #trackSubject(i: number): void {
    const reader = this.#reader;
    if (this.#scope !== null && this.#attributions[this.#scope]?.complement !== 'around') return;
    if (this.#subject !== null || this.#clause.verb || this.#clause.open || !reader.isFinite(i)) return;
    const next = reader.lex(i + 1);
    let subject: NounPhrase | null = null;
    if (reader.isWord(i + 1) && (next.tags & Tag.Preposition) === 0 && next.preposition === '') {
      if (reader.isFinite(i + 1)) return;
      subject = this.#actor(i + 1, this.#to);
    }
    subject ??= this.#subjectBefore(i);
    if (subject === null) return;
    this.#subject = subject;
    this.#subjects.set(this.#index, subject);
  }

  // --- Claims ---------------------------------------------------------------------------------------------------------------------

  #discard(): void {
    this.#pieces = [];
    this.#segmentFrom = this.#to;
  }

  #onlyAdverbs(from: number, to: number): boolean {
    return to - from <= 8 && !this.#hasFinite(from, to);
  }

  /** Inside quotation marks a full clause, a comma and a full clause without a conjunction are two sentences. */
  #splices(j: number, from: number, end: number): boolean {
    const reader = this.#reader;
    if (!reader.isComma(j) || !reader.inQuote(j)) return false;
    const next = j + 1;
    if (next + 3 > end || !reader.isWord(next)) return false;
    const lex = reader.lex(next);
    if (lex.joins !== '' || lex.preposition !== '') return false;
    const opening = firstWord(reader, from, j);
    const first = reader.lex(opening);
    // «إذا …، …»: the clause before only leads to this one.
    for (let k = opening; k < opening + 4 && k < j; k++) if (reader.has(k, Tag.Subordinator)) return false;
    const ahead = reader.phrase(next);
    if (ahead !== null && (ahead.tags & Tag.Contrast) !== 0) return false;
    if (!this.#hasFinite(from, j) && j - from < 4) return false;
    const told = this.#hasFinite(from, j) || this.#denies(from, j) || this.#nominalClause(opening, j);
    // «…، نحن أقوى قوة», «…، علينا أن نبدأ», «…، على الرئيس أن يتحرك»: clauses without a verb of their own.
    if (told && this.#nominalClause(next, end)) return true;
    if ((lex.tags & Tag.Complementizer) !== 0) return lex.pronoun !== '' && this.#hasFinite(from, j);
    if ((lex.tags & (Tag.Relative | Tag.Contrast)) !== 0) return false;
    if ((lex.tags & Tag.Pronoun) !== 0 && !reader.isParticle(next, 'speakers') && !reader.isFinite(next + 1))
      return false;
    if ((lex.tags & (Tag.VerbParticle | Tag.Negator | Tag.Pronoun)) !== 0 || reader.isParticle(next, 'if'))
      return this.#hasFinite(from, j) && this.#hasFinite(next, end);
    if ((lex.tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb | Tag.Time)) !== 0) return false;
    if (reader.isFinite(next))
      return (
        lex.verb?.agreement === '1' &&
        this.#hasFinite(from, j) &&
        (first.tags & (Tag.Preposition | Tag.Propositional)) === 0
      );
    if (!this.#hasFinite(from, j)) return false;
    // A subject of its own, then its verb, before the next comma.
    for (let k = next + 1; k < end && k < next + 9; k++) {
      if (reader.isComma(k)) return false;
      if (reader.has(k, Tag.Relative | Tag.Subordinator)) return false;
      if (reader.isFinite(k) || reader.has(k, Tag.Negator)) return true;
    }
    return false;
  }

  /** «ليس استسلاما»: a clause whose verb is a negation. */
  #denies(from: number, to: number): boolean {
    for (let j = from; j < to; j++)
      if (this.#reader.has(j, Tag.Negator) && this.#reader.startsAs(j, 'isNot')) return true;
    return false;
  }

  /** A pronoun of the first person with what is told of it, or a duty: «على» and whose it is, then «أن». */
  #nominalClause(at: number, end: number): boolean {
    const reader = this.#reader;
    const { tags, stem, pronoun, cue } = reader.lex(at);
    if (reader.isParticle(at, 'speakers')) return reader.isWord(at + 1) && reader.isWord(at + 2) && at + 3 <= end;
    if (cue !== null || (tags & (Tag.Preposition | Tag.Adverb)) === 0 || !reader.startsAs(at, 'upon')) return false;
    // «على أن تعود» is a condition; a duty names whose it is.
    if (pronoun === '' && stem.length <= 3 && reader.isComplementizer(at + 1)) return false;
    for (let j = at + 1; j < end && j < at + 5 && reader.isWord(j); j++) if (reader.isComplementizer(j)) return true;
    return false;
  }

  /** «… كما أنها», «… وأن» inside quotation marks: coordinated clauses with a complementizer of their own. */
  #coordinatedComplement(j: number): number | null {
    const reader = this.#reader;
    if (!reader.inQuote(j) || !reader.isComma(j)) return null;
    const phrase = reader.phrase(j + 1);
    if (
      phrase !== null &&
      (phrase.tags & Tag.Contrast) !== 0 &&
      reader.isParticle(j + 1, 'as') &&
      reader.isComplementizer(j + phrase.length)
    )
      return j + 1;
    return reader.isComplementizer(j + 1) && reader.joins(j + 1, 'and') ? j + 1 : null;
  }

  /** Turns the segment up to `end` into claims of the current scope. */
  #flush(end: number): void {
    const reader = this.#reader;
    if (this.#segmentFrom >= end && this.#pieces.length === 0) return;
    const ranges: Range[] = [];
    let from = this.#segmentFrom;
    for (let j = from; j < end; j++) {
      if (
        !reader.innerEnds.has(j) &&
        !(this.#scope !== null && (this.#splices(j, from, end) || this.#coordinatedComplement(j) !== null))
      )
        continue;
      ranges.push({ from, to: j + 1 });
      from = j + 1;
    }
    if (from < end) ranges.push({ from, to: end });
    ranges.forEach((range, index) => {
      if (
        this.#reported.some(
          (report) => report.from >= range.from && report.from <= range.from + 2 && report.to >= range.to - 2,
        )
      )
        return;
      const last = trim(reader, range, this.#scope !== null);
      const pieces =
        index === 0 && this.#pieces.length > 0
          ? [...this.#pieces, ...(last === null ? [] : [last])]
          : last === null
            ? []
            : [last];
      if (pieces.length > 0 && this.#isClaim(pieces)) this.#pushClaim(pieces, this.#scope);
    });
    this.#pieces = [];
    this.#segmentFrom = end;
  }

  #isClaim(pieces: readonly Range[]): boolean {
    const reader = this.#reader;
    let words = 0;
    let finite = false;
    let tells = false;
    for (const piece of pieces)
      for (let j = piece.from; j < piece.to; j++) {
        if (reader.isWord(j)) words++;
        // «فاز الفريق بالكأس، فما السر؟», «طرح سؤالا: من فاز؟»: told before it is asked.
        else if (reader.isColon(j) || (finite && reader.isComma(j))) tells = true;
        if (reader.isFinite(j) || reader.has(j, Tag.Auxiliary)) finite = true;
      }
    if (this.#scope !== null) return words >= 1;
    // «هل يعود الفريق؟»: who asks the reader asserts nothing.
    const end = pieces.at(-1)?.to ?? 0;
    if (QUESTION.test(reader.norm(end)) && !reader.inQuote(end) && !tells && this.#inBody()) return false;
    return finite ? words >= 2 : words >= 4;
  }

  #inBody(): boolean {
    const { sentences, document } = this.#reader;
    return document.blocks[sentences[this.#index]?.block ?? -1]?.kind !== 'title';
  }

  #pushClaim(pieces: Range[], attribution: number | null): void {
    if (attribution === null) this.#narrated.push(this.#claims.length);
    else this.#attributions[attribution]?.content.push(...pieces);
    this.#claims.push({
      pieces,
      attribution,
      sentence: this.#index,
      negative: attribution !== null && this.#attributions[attribution]?.frame.negative === true,
      order: this.#claims.length,
    });
  }
}

const QUESTION = /^[؟?]$/u;

function ruleName(complement: Complement, order: string, relayed: boolean): string {
  return `${relayed ? 'relay-' : ''}${order}-${complement}`;
}

export { readComplement };

function firstWord(reader: Reader, from: number, to: number): number {
  let i = from;
  while (i < to && !reader.isWord(i)) i++;
  return i;
}

/** Whether a phrase may name someone, as far as the lexicon tells. */
function couldThink(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.named) return true;
  const { tags } = reader.lex(phrase.head);
  const people =
    Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.Unnamed | Tag.Place | Tag.Honorific | Tag.Document;
  return (tags & people) !== 0 || (tags & (Tag.Common | Tag.Topic | Tag.Propositional)) === 0;
}
