import { Part, type CueEntry } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame, PhraseHit, Sentence } from '../../model/index.ts';
import { NESTING } from '../../text/limits.ts';
import type { AttributionDraft, ClaimDraft, Complement } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { describePhrase, plainPhraseEnd, readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { contentAfter, contentEnd, prepositionalEnd, secondVerb, type ComplementKind } from './content.ts';
import { clauses, datelineEnd, lead, trimEnd, unquoted } from './edges.ts';
import { verbGroups, type VerbGroup } from './groups.ts';
import { phraseStart, subjectBefore } from './subject.ts';

/** An attribution of one sentence before it is set among the others. */
interface Found {
  readonly cue: Range | null;
  readonly lemma: string;
  readonly frame: CueFrame;
  readonly complement: Complement;
  readonly source: NounPhrase | null;
  readonly relays: readonly NounPhrase[];
  readonly content: readonly Range[];
  readonly rule: string;
  readonly rumour: boolean;
  /** Reads speech or thought, not only an attitude to something. */
  readonly clausal: boolean;
  readonly medium: Range | null;
}

/** What one sentence leaves to the next ones. */
export interface ClauseCarry {
  /** The attribution that a quotation may go on with, and the block it stood in. */
  speech: { readonly attribution: number; readonly block: number; readonly open: boolean } | null;
  /** Whose turn it is in a transcript: the rest of the paragraph after "HOLM:". */
  turn: { readonly attribution: number; readonly block: number } | null;
  /** A cue that ended in a colon: the next block is its content. */
  pending: Found | null;
  /** The quotation that the sentence before consists of, where nothing attributes it yet. */
  quotation: { readonly range: Range; readonly block: number } | null;
}

/** Reads one sentence by its verbs, the phrases before them and what follows them. */
export class ClauseSweep {
  readonly #reader: Reader;
  readonly #sentence: Sentence;
  readonly #index: number;
  readonly #attributions: AttributionDraft[];
  readonly #claims: ClaimDraft[];
  readonly #subjects: Map<number, NounPhrase>;
  readonly #carry: ClauseCarry;
  readonly #limit: number;
  readonly #from: number;
  readonly #groups: readonly VerbGroup[];
  readonly #found: Found[] = [];

  constructor(
    reader: Reader,
    sentence: Sentence,
    index: number,
    attributions: AttributionDraft[],
    claims: ClaimDraft[],
    subjects: Map<number, NounPhrase>,
    carry: ClauseCarry,
  ) {
    this.#reader = reader;
    this.#sentence = sentence;
    this.#index = index;
    this.#attributions = attributions;
    this.#claims = claims;
    this.#subjects = subjects;
    this.#carry = carry;
    this.#from = datelineEnd(reader, sentence.from, sentence.to);
    let limit = sentence.to;
    while (limit > sentence.from + 1 && isStop(reader.norm(limit - 1))) limit--;
    this.#limit = limit;
    this.#groups = verbGroups(reader, this.#from, limit);
  }

  run(): void {
    const reader = this.#reader;
    if (this.#turn() || this.#continue()) return;
    this.#headline();
    for (const group of this.#groups) {
      if (reader.inQuote(group.main)) continue;
      this.#verb(group);
    }
    for (let i = this.#from; i < this.#limit; i++) {
      if (reader.inQuote(i)) continue;
      const phrase = reader.phrase(i);
      if (phrase?.according != null) this.#according(i);
      else if (phrase?.rumour != null) this.#rumour(i, phrase);
      else if ((reader.part(i) & Part.Noun) !== 0) this.#noun(i);
    }
    this.#emit();
  }

  // --- Quotations that go on -------------------------------------------------------------------------------------------------------

  /** "HOLM: We knew. We waited.": a transcript names who speaks in capitals before a colon. */
  #turn(): boolean {
    const reader = this.#reader;
    const { turn } = this.#carry;
    if (turn !== null && turn.block === this.#sentence.block) {
      const whole = unquoted(reader, { from: this.#from, to: trimEnd(reader, this.#from, this.#limit) });
      if (whole.from >= whole.to) return true;
      this.#attributions[turn.attribution]?.content.push(whole);
      this.#claim([whole], turn.attribution);
      return true;
    }
    this.#carry.turn = null;
    const sentence = this.#sentence;
    if (!reader.startsBlock(sentence.from)) return false;
    const first = reader.opensQuote(sentence.from) === null ? sentence.from : sentence.from + 1;
    let at = first;
    while (at < first + 5 && reader.isCapitals(at)) at++;
    if (at === first || !reader.isColon(at) || at + 1 >= this.#limit) return false;
    const content = unquoted(reader, { from: at + 1, to: trimEnd(reader, at + 1, this.#limit) });
    if (content.from >= content.to) return false;
    const source = describePhrase(reader, { from: first, to: at });
    const index = this.#push(
      {
        cue: { from: at, to: at + 1 },
        lemma: ':',
        frame: { act: 'statement' },
        complement: 'colon',
        source,
        relays: [],
        content: [content],
        rule: 'transcript-colon',
        rumour: false,
        clausal: true,
        medium: null,
      },
      null,
    );
    this.#claim([content], index);
    this.#carry.turn = { attribution: index, block: sentence.block };
    return true;
  }

  /** A sentence that is a quotation alone, or opens with one that goes on; true when nothing else is to be read in it. */
  #continue(): boolean {
    const reader = this.#reader;
    const { pending, speech } = this.#carry;
    const whole: Range = { from: this.#from, to: this.#limit };
    const outside = this.#groups.some((group) => !reader.inQuote(group.main));
    const quote = reader.opensQuote(this.#from);
    const alone = (quote !== null || reader.inQuote(this.#from)) && !outside;
    if (pending !== null) {
      this.#carry.pending = null;
      if (quote !== null || reader.inQuote(this.#from) || !outside) {
        const content = unquoted(reader, whole);
        const at = this.#push({ ...pending, content: [content] }, null);
        this.#claim([content], at);
        this.#carry.speech = { attribution: at, block: this.#sentence.block, open: true };
        return true;
      }
    }
    if (speech !== null && alone) {
      const same = speech.block === this.#sentence.block || speech.open;
      const draft = this.#attributions[speech.attribution];
      if (same && draft !== undefined) {
        const content = unquoted(reader, whole);
        draft.content.push(content);
        this.#claim([content], speech.attribution);
        this.#carry.speech = { ...speech, block: this.#sentence.block, open: this.#staysOpen() };
        return true;
      }
    }
    this.#carry.quotation = alone ? { range: whole, block: this.#sentence.block } : this.#carry.quotation;
    if (!alone && speech !== null && speech.block !== this.#sentence.block) this.#carry.speech = null;
    return false;
  }

  /** "Ruhl: The dam will hold", in a headline. */
  #headline(): void {
    const reader = this.#reader;
    if (reader.document.blocks[this.#sentence.block]?.kind !== 'title') return;
    for (let i = this.#from + 1; i < this.#limit && i < this.#from + 12; i++) {
      if (!reader.isColon(i)) continue;
      const verb = this.#groups.find((group) => group.form === 'finite' && group.from < i);
      if (verb !== undefined && reader.opensQuote(i + 1) === null) return;
      const to = verb === undefined ? i : verb.from;
      const phrase = readPlainPhrase(reader, this.#from, to);
      if (phrase === null || i + 2 >= this.#limit) return;
      const known = phrase.roles.length > 0 || (phrase.named && this.#namedBelow(phrase));
      if (!known || (reader.lex(phrase.head).tags & Tag.Topic) !== 0 || reader.phrase(this.#from)?.intro === true)
        return;
      this.#found.push({
        cue: { from: i, to: i + 1 },
        lemma: ':',
        frame: { act: 'statement' },
        complement: 'colon',
        source: phrase,
        relays: [],
        content: [{ from: i + 1, to: this.#limit }],
        rule: 'headline-colon',
        rumour: false,
        clausal: true,
        medium: null,
      });
      return;
    }
  }

  /** The article has the name too: a word with a capital in a headline need not be one. */
  #namedBelow(phrase: NounPhrase): boolean {
    const reader = this.#reader;
    const last = reader.norm(phrase.name.to - 1);
    for (let i = this.#sentence.to; i < this.#sentence.to + HEADLINE_REACH; i++)
      if ((reader.part(i) & Part.Name) !== 0 && reader.norm(i) === last) return true;
    return false;
  }

  // --- Verbs -----------------------------------------------------------------------------------------------------------------------

  #verb(group: VerbGroup): void {
    const reader = this.#reader;
    const table = reader.clauses?.table;
    if (table === undefined) return;
    const being = (reader.part(group.main) & Part.Be) !== 0 || table.lexicon.linkingVerbs.includes(group.lemma);
    if (being) {
      let at = group.to;
      while (at < this.#limit && (reader.part(at) & (Part.Adverb | Part.Not)) !== 0) at++;
      // "it is not clear when": of nobody's mind.
      const nobody = table.pronouns.get(reader.norm(group.from - 1)) === 'n';
      for (const entry of nobody ? [] : (table.cueAdjectives.get(reader.norm(at)) ?? []))
        if (this.#matches(entry, at + 1) && this.#read(group, entry, at + 1 + entry.particles.length)) return;
      if ((reader.part(group.main) & Part.Be) !== 0) return;
    }
    // "are worried about": the participle of a verb that is an attitude too.
    if (group.passive || group.form === 'participle')
      for (const entry of table.cueAdjectives.get(reader.norm(group.main)) ?? [])
        if (
          group.form === 'finite' &&
          this.#matches(entry, group.to) &&
          this.#read(group, entry, group.to + entry.particles.length)
        )
          return;
    for (let i = group.from; i < group.to; i++) if (reader.phrase(i)?.rumour != null) return;
    const entries = table.cueVerbs.get(group.lemma) ?? [];
    for (const entry of entries) {
      if (!this.#matches(entry, group.to)) continue;
      // "who spoke on condition of anonymity": why no name is given, not what is said.
      if (
        reader.phrase(group.to)?.role === 'anonymity-reason' ||
        reader.phrase(group.main)?.role === 'anonymity-reason'
      )
        return;
      if (group.passive ? this.#passive(group, entry) : this.#read(group, entry, group.to + entry.particles.length))
        return;
    }
  }

  #matches(entry: CueEntry, at: number): boolean {
    return entry.particles.every((word, k) => this.#reader.norm(at + k) === word);
  }

  /** A verb in the active voice, with what follows it or stands before it. */
  #read(group: VerbGroup, entry: CueEntry, after: number): boolean {
    const reader = this.#reader;
    const subject = this.#subjectOf(group);
    const lead = subject?.phrase.from ?? group.from;
    const before = this.#leftContent(group, lead);
    const inverted = group.form === 'finite' ? this.#inverted(group, entry, after) : null;
    if (inverted !== null) {
      this.#add(
        group,
        after,
        entry,
        inverted.source,
        [...inverted.content],
        'quote',
        'content-first-inverted',
        inverted.to,
      );
      return true;
    }
    const content = contentAfter(reader, entry, after, this.#limit, before !== null);
    if (content === null || content.kind === 'none') {
      const last = this.#limit - 1;
      if (
        reader.isColon(last) &&
        this.#groups.at(-1) === group &&
        subject !== null &&
        this.#pend(group, after, entry, subject.phrase)
      )
        return true;
    }
    if (content === null) return false;
    // "As a phone rang, he said, “…”": only what was quoted before goes on in a quotation after the cue.
    const goesOn =
      content.kind === 'quote' &&
      before !== null &&
      reader.isComma(content.frameTo) &&
      reader.closesQuote(before.to - 1);
    if (content.kind === 'none' || goesOn) {
      const frameTo = content.kind === 'none' ? content.to : content.frameTo;
      if (before === null || group.form !== 'finite' || subject === null) {
        return false;
      }
      const rest = this.#rest(before, frameTo);
      if (rest.length === 0 && !reader.closesQuote(before.to - 1) && !this.#isClause(before) && !this.#anyVerb(before))
        return false;
      const pieces = before.from < before.to ? [before, ...rest] : rest;
      this.#add(group, after, entry, subject.phrase, pieces, 'quote', 'content-first', frameTo);
      return true;
    }
    if (subject === null && group.form !== 'ing') return false;
    const end = contentEnd(reader, content.kind, content.from, this.#limit);
    const pieces: Range[] = [{ from: content.from, to: end }];
    this.#add(
      group,
      after,
      entry,
      subject?.phrase ?? null,
      pieces,
      complementOf(content.kind),
      `subject-first-${content.kind}`,
      content.from,
    );
    return true;
  }

  /** "said:" at the end of a paragraph: what follows is the content. */
  #pend(group: VerbGroup, after: number, entry: CueEntry, source: NounPhrase): boolean {
    if (!entry.takes.has('quote')) return false;
    this.#carry.pending = this.#make(group, after, entry, source, [], 'colon', 'colon-before-paragraph', true);
    return true;
  }

  /** What stands before a verb and its subject that can be what was said: "…, he said". */
  #leftContent(group: VerbGroup, lead: number): Range | null {
    const reader = this.#reader;
    if (group.form !== 'finite') return null;
    const from = this.#freeFrom(lead);
    const as = reader.norm(lead - 1) === reader.clauses?.table.lexicon.marks.as;
    // "Holm, as the mayor said, is": the words of the frame begin with "as".
    if (as && reader.isComma(lead - 2) && lead - 2 > from) return { from, to: lead - 2 };
    if (as && lead - 1 === this.#from) return { from: lead - 1, to: lead - 1 };
    const mark = lead - 1;
    if (mark < from) return this.#carriedQuote(lead);
    if (reader.isComma(mark)) return mark > from ? { from, to: mark } : null;
    if (reader.closesQuote(mark)) {
      const last = reader.norm(mark - 1);
      return last === ',' || last === '?' || last === '!' || last === '.' || last === '…'
        ? { from, to: mark + 1 }
        : null;
    }
    if (reader.norm(mark) === '?' || reader.norm(mark) === '!') return { from, to: mark };
    return null;
  }

  /** "“Why not?” Vane asked.", where the closing mark ended the sentence before. */
  #carriedQuote(lead: number): Range | null {
    const carried = this.#carry.quotation;
    if (carried === null || carried.block !== this.#sentence.block || carried.range.to > lead || lead !== this.#from)
      return null;
    return carried.range.to >= this.#sentence.from - 1 ? carried.range : null;
  }

  /** Where the words begin that no attribution before has taken. */
  #freeFrom(lead: number): number {
    let from = this.#from;
    for (const found of this.#found) {
      // What stands inside the words said, as a quotation's own "hope that", takes nothing from them.
      if (!found.clausal || (!found.rule.startsWith('content-first') && (found.source?.from ?? 0) > this.#from + 3))
        continue;
      const end = Math.max(found.cue?.to ?? 0, ...found.content.map((range) => range.to));
      if (end < lead && end > from && found.content.every((range) => range.to <= lead)) from = end;
    }
    while (from < lead && this.#reader.isComma(from)) from++;
    return from;
  }

  /** "“A,” he said, “B”" and "These workers, he said, were paid": what follows the frame and belongs to what came before. */
  #rest(before: Range, frameTo: number): Range[] {
    const reader = this.#reader;
    let k = frameTo;
    if (reader.isComma(k) || reader.isDash(k)) k++;
    if (k >= this.#limit) return [];
    const quote = reader.opensQuote(k);
    if (quote !== null) return [{ from: k, to: contentEnd(reader, 'quote', k, this.#limit) }];
    if ((reader.part(k) & Part.Coordinator) !== 0 && reader.opensQuote(k + 1) !== null)
      return [{ from: k, to: contentEnd(reader, 'quote', k + 1, this.#limit) }];
    const quoted = reader.closesQuote(before.to - 1);
    if (!reader.isComma(frameTo)) return [];
    const verbs = before.from < before.to && this.#isClause(before);
    if (quoted && verbs) return [];
    if (verbs && (reader.part(k) & (Part.Subordinator | Part.Coordinator | Part.That)) === 0) return [];
    if ((reader.part(k) & Part.Ing) !== 0) return [];
    return [{ from: k, to: contentEnd(reader, 'bare', k, this.#limit) }];
  }

  #anyVerb(range: Range): boolean {
    return this.#groups.some((group) => group.form === 'finite' && group.from >= range.from && group.to <= range.to);
  }

  /** Holds a verb of its own, not only one of a fronted clause ("Even if it fails, he said, the town will"). */
  #isClause(range: Range): boolean {
    let from = range.from;
    if ((this.#reader.part(from) & Part.Adverb) !== 0) from++;
    const fronted = (this.#reader.part(from) & (Part.Subordinator | Part.Setting)) !== 0;
    return (
      !fronted &&
      this.#groups.some((group) => group.form === 'finite' && group.from >= range.from && group.to <= range.to)
    );
  }

  /** "“…,” said Ada Ruhl, who …": verb before subject, content before both. */
  #inverted(
    group: VerbGroup,
    entry: CueEntry,
    after: number,
  ): { source: NounPhrase; content: readonly Range[]; to: number } | null {
    const reader = this.#reader;
    if (!entry.takes.has('parenthetical') && !entry.takes.has('quote')) return null;
    const mark = group.from - 1;
    const quoted = reader.closesQuote(mark) && OPEN_END.has(reader.norm(mark - 1));
    const carried = group.from === this.#from ? this.#carriedQuote(group.from) : null;
    if (!quoted && !reader.isComma(mark) && carried === null) return null;
    // "Ruhl, one of the mayor’s aides, recalled Vane": what stands before an unquoted content's cue is a clause.
    if (!quoted && carried === null && !this.#groups.some((other) => other.form === 'finite' && other.to <= mark))
      return null;
    const from = this.#freeFrom(group.from);
    if (mark <= from && carried === null) return null;
    const end = plainPhraseEnd(reader, after, this.#limit, true);
    if (end === null || (reader.part(after) & Part.Object) !== 0) return null;
    if ((reader.part(end) & Part.Finite) !== 0 && !quoted) return null;
    const next = reader.part(end);
    if ((next & (Part.That | Part.Infinitive)) !== 0 || reader.isColon(end)) return null;
    // "Ruhl, in Ohio, cited reports": only a name or a person can speak from behind a verb that also takes an object.
    const source = this.#apposed(describePhrase(reader, { from: after, to: end }), end);
    if (
      !quoted &&
      carried === null &&
      !source.named &&
      source.type !== 'person' &&
      source.type !== 'group' &&
      (reader.part(after) & Part.Subject) === 0
    )
      return null;
    let to = end;
    if (reader.isComma(end)) {
      // "said Ruhl, the mayor of Holm, …"
      for (let c = end + 1; c < this.#limit && c < end + 25; c++)
        if (reader.isComma(c)) {
          to = c;
          break;
        }
    }
    const left: Range = carried ?? { from, to: quoted ? mark + 1 : mark };
    return { source, content: [left, ...this.#restAfterInverted(end, to)], to };
  }

  /** "the market’s lawyer, Tom Vane": the name after a role and a comma. */
  #apposed(phrase: NounPhrase, end: number): NounPhrase {
    const reader = this.#reader;
    if (phrase.named || phrase.roles.length === 0 || !reader.isComma(end)) return phrase;
    const name = readPlainPhrase(reader, end + 1, this.#limit);
    if (name === null || !name.named || name.roles.length > 0) return phrase;
    if (name.to < this.#limit && !reader.isComma(name.to)) return phrase;
    return { ...name, from: phrase.from, roles: phrase.roles, modifiers: phrase.modifiers };
  }

  #restAfterInverted(end: number, to: number): Range[] {
    const reader = this.#reader;
    for (const k of [end, to]) {
      const quote = reader.isComma(k) ? reader.opensQuote(k + 1) : null;
      if (quote !== null) return [{ from: k + 1, to: contentEnd(reader, 'quote', k + 1, this.#limit) }];
    }
    return [];
  }

  /** "was criticized by Ruhl", "is expected to fall". */
  #passive(group: VerbGroup, entry: CueEntry): boolean {
    const reader = this.#reader;
    const table = reader.clauses?.table;
    if (table === undefined) return false;
    const after = group.to + entry.particles.length;
    const reduced = group.form === 'participle';
    let subject = reduced ? null : (this.#subjectOf(group)?.phrase ?? null);
    if (reduced) {
      let before = group.from - 1;
      while (before > this.#from && (reader.part(before) & Part.Adverb) !== 0) before--;
      if (reader.isComma(before)) before--;
      const start = phraseStart(reader, before, this.#from);
      if (start !== null) subject = describePhrase(reader, { from: start, to: before + 1 });
    }
    if (subject === null) return false;
    // "the claim that it is safe was denied": the noun before "that" is what the verb is about.
    const noun =
      (reader.part(subject.from - 1) & Part.That) === 0 ? null : phraseStart(reader, subject.from - 2, this.#from);
    const from = noun ?? subject.from;
    const patient: Range = { from, to: trimEnd(reader, from, reduced ? subject.to : group.from) };
    for (let k = after; k < this.#limit && k < after + 8; k++) {
      if (reader.norm(k) === table.lexicon.marks.agent) {
        const agent = readPlainPhrase(reader, k + 1, this.#limit);
        if (agent === null || (reader.part(k + 1) & Part.Ing) !== 0) return false;
        if (!entry.takes.has('noun')) return false;
        this.#add(group, after, entry, agent, [patient], 'noun', 'passive-agent', agent.to);
        return true;
      }
      if ((reader.part(k) & Part.Adverb) === 0) break;
    }
    if (reduced) return false;
    if (
      (reader.part(after) & Part.Infinitive) !== 0 &&
      (entry.takes.has('to') || entry.takes.has('that')) &&
      entry.cue.directive !== true &&
      entry.cue.act !== 'expectation' &&
      entry.cue.act !== 'promise'
    ) {
      const end = contentEnd(reader, 'to', after, this.#limit);
      this.#found.push({
        ...this.#make(
          group,
          after,
          entry,
          null,
          [patient, { from: after, to: end }],
          'noun',
          'passive-infinitive',
          true,
        ),
        rumour: true,
      });
      return true;
    }
    // "was told that": the subject heard it; who said it is not said.
    return false;
  }

  /** Who a verb belongs to: its subject, or that of the verb it hangs on. */
  #subjectOf(group: VerbGroup): { phrase: NounPhrase } | null {
    const reader = this.#reader;
    if (group.form === 'finite') {
      const mark = group.from - 1;
      if (reader.closesQuote(mark) && OPEN_END.has(reader.norm(mark - 1))) return null;
      const subject = subjectBefore(reader, group.from, this.#from);
      if (subject !== null) {
        const phrase = describePhrase(reader, subject);
        return { phrase };
      }
      if (group.from === this.#from) return null;
      return this.#controller(group);
    }
    if (group.form === 'ing' || group.form === 'participle') {
      const before = reader.part(group.from - 1);
      if ((before & (Part.Noun | Part.Name)) !== 0 && group.form === 'ing') {
        // "officials calling for …": the noun before; "told reporters, citing" has a comma.
        const start = phraseStart(reader, group.from - 1, this.#from);
        if (start !== null && !this.#objectOf(start, group))
          return { phrase: describePhrase(reader, { from: start, to: group.from }) };
      }
    }
    return this.#controller(group);
  }

  /** The phrase is the object of a verb right before it. */
  #objectOf(start: number, group: VerbGroup): boolean {
    return this.#groups.some((other) => other !== group && other.to === start && other.form === 'finite');
  }

  /** The subject of the verb that a group without one hangs on. */
  #controller(group: VerbGroup): { phrase: NounPhrase } | null {
    const at = this.#groups.indexOf(group);
    if (group.form === 'ing' && this.#reader.isComma(group.from - 1)) {
      // ", adding that": who spoke in this sentence.
      const spoken = this.#found.findLast(
        (found) => found.source !== null && found.clausal && (found.cue?.from ?? 0) < group.from,
      );
      if (spoken?.source != null) return { phrase: spoken.source };
    }
    for (let k = at - 1; k >= 0; k--) {
      const other = this.#groups[k];
      if (other === undefined || other.form !== 'finite' || this.#reader.inQuote(other.main)) continue;
      const subject = subjectBefore(this.#reader, other.from, this.#from);
      // What is coordinated goes with the main verb, not with one of a relative clause between.
      const main = group.form === 'finite' || this.#reader.isComma(group.from - 1);
      if (subject !== null && subject.by === 'relative' && main && k > 0) continue;
      if (subject !== null) return { phrase: describePhrase(this.#reader, subject) };
      const spoken = this.#found.find((found) => found.cue?.from === other.from);
      if (spoken?.source != null) return { phrase: spoken.source };
    }
    if (group.form !== 'ing') return null;
    // "Speaking in Ohio, Ruhl said": the subject stands after.
    const next = this.#groups.slice(at + 1).find((other) => other.form === 'finite');
    const subject = next === undefined ? null : subjectBefore(this.#reader, next.from, group.to);
    return subject === null ? null : { phrase: describePhrase(this.#reader, subject) };
  }

  #make(
    group: VerbGroup,
    after: number,
    entry: CueEntry,
    source: NounPhrase | null,
    content: readonly Range[],
    complement: Complement,
    rule: string,
    clausal: boolean,
  ): Found {
    return {
      cue: { from: group.form === 'infinitive' && group.main > group.from ? group.main : group.from, to: after },
      lemma: [group.lemma, ...entry.particles].join(' '),
      frame: entry.frame,
      complement,
      source,
      relays: [],
      content,
      rule,
      rumour: false,
      clausal,
      medium: null,
    };
  }

  #add(
    group: VerbGroup,
    after: number,
    entry: CueEntry,
    source: NounPhrase | null,
    pieces: readonly Range[],
    complement: Complement,
    rule: string,
    frameTo: number,
  ): void {
    const content = pieces
      .map((piece) => unquoted(this.#reader, { from: piece.from, to: trimEnd(this.#reader, piece.from, piece.to) }))
      .filter((piece) => piece.from < piece.to);
    if (content.length === 0) return;
    this.#retract(pieces);
    const clausal = complement === 'clause' || complement === 'quote' || complement === 'colon';
    this.#found.push({
      ...this.#make(group, after, entry, source, content, complement, rule, clausal),
      medium: this.#medium(after, frameTo),
    });
  }

  /** A quotation in the sentence before has found who said it: the narrator did not. */
  #retract(pieces: readonly Range[]): void {
    const [first] = pieces;
    if (first === undefined || first.from >= this.#sentence.from) return;
    this.#remove((claim) => claim.attribution === null && claim.pieces[0]?.from === first.from);
  }

  /** Takes back the last claim that fits, of those read lately. */
  #remove(fits: (claim: ClaimDraft) => boolean): void {
    for (let at = this.#claims.length - 1; at >= 0 && at >= this.#claims.length - TAKEN_BACK; at--) {
      const claim = this.#claims[at];
      if (claim === undefined || !fits(claim)) continue;
      this.#claims.splice(at, 1);
      return;
    }
  }

  /** "in a statement", "in an interview with": between the cue and its content. */
  #medium(from: number, to: number): Range | null {
    const reader = this.#reader;
    for (let i = from; i < to && i < from + 20; i++) {
      if (reader.inQuote(i)) continue;
      if (reader.has(i, Tag.Medium) && (reader.part(i) & Part.Name) === 0)
        return { from: i, to: plainPhraseEnd(reader, i, to, true) ?? i + 1 };
    }
    // "told the Harbour Times": whom it was said to, where that is an outlet.
    const end = plainPhraseEnd(reader, from, to, false);
    const phrase = end === null ? null : describePhrase(reader, { from, to: end });
    return phrase !== null && phrase.outlet ? phrase.name : null;
  }

  // --- Nouns and phrases -------------------------------------------------------------------------------------------------------------

  /** "her claim that", "the mayor’s plan to", "criticism of the plan by". */
  #noun(i: number): void {
    const reader = this.#reader;
    const entries = reader.clauses?.table.cueNouns.get(reader.norm(i));
    if (entries === undefined) return;
    const next = reader.part(i + 1);
    for (const entry of entries) {
      const { takes, cue } = entry;
      const light = this.#lightVerb(i, cue.agent === true);
      const holder = cue.agent === true ? null : this.#holder(i);
      const held = holder ?? (light === null ? null : (this.#subjectOf(light)?.phrase ?? null));
      if (cue.agent === true && held === null) continue;
      let kind: ComplementKind | null = null;
      let from = i + 1;
      let source = held;
      if ((next & Part.That) !== 0 && takes.has('that')) {
        kind = 'that';
        from = i + 2;
      } else if ((next & Part.Infinitive) !== 0 && takes.has('to') && held !== null) kind = 'to';
      else if (
        cue.possessed === true &&
        held !== null &&
        (next & Part.Preposition) !== 0 &&
        (cue.prepositions ?? []).includes(reader.norm(i + 1))
      ) {
        kind = 'noun';
        from = i + 2;
        if (
          plainPhraseEnd(reader, from, this.#limit, false) === null &&
          (reader.part(from) & (Part.Ing | Part.Wh)) === 0
        )
          kind = null;
      } else if ((next & Part.Preposition) !== 0 && takes.has('that')) {
        // "the claim of critics that"
        const end = prepositionalEnd(reader, i + 1, this.#limit);
        if (
          end !== null &&
          (reader.part(end) & Part.That) !== 0 &&
          reader.norm(i + 1) === reader.clauses?.table.lexicon.marks.of
        ) {
          kind = 'that';
          from = end + 1;
          source = readPlainPhrase(reader, i + 2, end) ?? held;
        }
      }
      if (kind === null) continue;
      source ??= this.#verbHolder(i);
      // "expressed concern about": the verb only carries the noun.
      if (light !== null && holder === null) {
        const at = this.#found.findIndex((found) => found.cue?.from === light.from);
        if (at >= 0) this.#found.splice(at, 1);
      }
      const whole = contentEnd(reader, kind, from, this.#limit);
      const end = kind === 'noun' ? whole : secondVerb(reader, from, whole, kind === 'to');
      const content = { from, to: trimEnd(reader, from, end) };
      if (content.from >= content.to) continue;
      this.#found.push({
        cue: { from: light !== null && holder === null ? light.from : i, to: kind === 'noun' ? from : i + 1 },
        lemma: reader.norm(i),
        frame: entry.frame,
        complement: kind === 'noun' || kind === 'to' ? 'noun' : 'clause',
        source,
        relays: [],
        content: [content],
        rule: `noun-${kind}`,
        rumour: source === null,
        clausal: kind === 'that',
        medium: null,
      });
      return;
    }
  }

  /** The verb before a noun that says no more than who has it: "made the case", "has doubts"; with `being`, "is a critic". */
  #lightVerb(i: number, being: boolean): VerbGroup | null {
    const reader = this.#reader;
    const table = reader.clauses?.table;
    const group = this.#groups.findLast((other) => other.to <= i && other.to >= i - 6 && !reader.inQuote(other.main));
    if (group === undefined || group.passive || table === undefined) return null;
    for (let k = group.to; k < i; k++)
      if (
        (reader.part(k) &
          (Part.Determiner |
            Part.Adjective |
            Part.Adverb |
            Part.Noun |
            Part.Participle |
            Part.Coordinator |
            Part.Not)) ===
          0 ||
        reader.isComma(k)
      )
        return null;
    const light = being
      ? (reader.part(group.main) & Part.Be) !== 0
      : table.lightVerbs.has(group.lemma) || (reader.part(group.main) & Part.Have) !== 0;
    return light ? group : null;
  }

  /** "her claim", "Ruhl’s repeated claim": who the noun belongs to. */
  #holder(i: number): NounPhrase | null {
    const reader = this.#reader;
    for (let k = i - 1; k >= this.#from && k > i - 5; k--) {
      const part = reader.part(k);
      if ((part & Part.Possessive) !== 0) return describePhrase(reader, { from: k, to: k + 1 });
      if ((part & Part.Genitive) !== 0) {
        const start = phraseStart(reader, k - 2, this.#from);
        return start === null ? null : describePhrase(reader, { from: start, to: k - 1 });
      }
      if ((part & (Part.Adjective | Part.Noun | Part.Participle | Part.Adverb | Part.Number)) === 0) return null;
    }
    return null;
  }

  /** "expressed concern that", "made the claim that": the subject of the verb before. */
  #verbHolder(i: number): NounPhrase | null {
    const group = this.#groups.findLast(
      (other) => other.to <= i && other.to >= i - 4 && !this.#reader.inQuote(other.main),
    );
    if (group === undefined || group.passive) return null;
    return this.#subjectOf(group)?.phrase ?? null;
  }

  /** "was reportedly arrested": the clause without the word is what nobody in particular says. */
  #rumour(i: number, phrase: PhraseHit): void {
    const reader = this.#reader;
    const to = i + phrase.length;
    let from = this.#freeFrom(i);
    for (let k = i - 1; k > from; k--)
      if ((reader.part(k) & (Part.That | Part.Coordinator | Part.Relative)) !== 0 || reader.opensQuote(k) !== null) {
        from = k + 1;
        break;
      }
    const pieces = [
      { from, to: trimEnd(reader, from, i) },
      { from: to, to: trimEnd(reader, to, contentEnd(reader, 'bare', to, this.#limit)) },
    ].filter((piece) => piece.from < piece.to);
    if (pieces.length === 0 || !this.#groups.some((group) => group.form === 'finite' && group.from >= from)) return;
    this.#found.push({
      cue: { from: i, to },
      lemma: reader.norm(i),
      frame: { act: 'report', ...(phrase.rumour?.stance === undefined ? {} : { stance: phrase.rumour.stance }) },
      complement: 'around',
      source: null,
      relays: [],
      content: pieces,
      rule: 'rumour',
      rumour: true,
      clausal: true,
      medium: null,
    });
  }

  /** "According to Ruhl, …", "…, according to two officials". */
  #according(i: number): void {
    const reader = this.#reader;
    const hit = reader.phrase(i);
    if (hit?.according == null) return;
    const at = i + hit.length;
    const source = readPlainPhrase(reader, at, this.#limit);
    if (source === null) return;
    const cue: Range = { from: i, to: at };
    let end = source.to;
    // "according to Ruhl, a lawyer": an apposition is no part of what is told.
    const base = {
      cue,
      lemma: reader.words(cue).toLowerCase(),
      frame: { act: hit.according.act },
      source,
      relays: [],
      rumour: false,
      clausal: true,
      medium: null,
      complement: 'around' as const,
    };
    if (i <= this.#from + 1 || (reader.part(i - 1) & Part.Coordinator) !== 0) {
      while (end < this.#limit && !reader.isComma(end)) end++;
      if (end >= this.#limit) return;
      const from = end + 1;
      const stop = contentEnd(reader, 'bare', from, this.#limit);
      this.#found.push({ ...base, content: [{ from, to: trimEnd(reader, from, stop) }], rule: 'according-first' });
      return;
    }
    const from = this.#freeFrom(i);
    const to = trimEnd(reader, from, reader.isComma(i - 1) ? i - 1 : i);
    if (from >= to) return;
    const content: Range[] = [{ from, to }];
    if (reader.isComma(end) && end + 2 < this.#limit) {
      const before = this.#groups.some((group) => group.form === 'finite' && group.from >= from && group.to <= to);
      if (!before) content.push({ from: end + 1, to: this.#limit });
    }
    this.#found.push({ ...base, content, rule: 'according-last' });
  }

  // --- Results ------------------------------------------------------------------------------------------------------------------------

  #push(found: Found, parent: number | null): number {
    this.#attributions.push({
      cue: found.cue,
      frame: found.frame,
      lemma: found.lemma,
      complement: found.complement,
      source: found.source,
      relays: [...found.relays],
      rumour: found.rumour,
      parent,
      shares: null,
      medium: found.medium === null ? null : { ...found.medium, head: found.medium.from },
      basis: null,
      rule: found.rule,
      trace: found.cue === null ? [found.rule] : [`cue ${this.#reader.words(found.cue)}`, found.rule],
      content: [...found.content],
      sentence: this.#index,
      agreement: '',
      subject: null,
      fallbackType: 'unknown',
    });
    return this.#attributions.length - 1;
  }

  /** The claims of a content: one a sentence of a quotation, one a clause that repeats its "that". */
  #claim(content: readonly Range[], attribution: number | null): void {
    const reader = this.#reader;
    const claims: Range[][] = [];
    for (const range of content) {
      const [first, ...rest] = clauses(reader, range);
      if (first === undefined) continue;
      const last = claims.at(-1);
      if (last === undefined) claims.push([first]);
      else last.push(first);
      for (const piece of rest) claims.push([piece]);
    }
    for (const pieces of claims)
      this.#claims.push({ pieces, attribution, sentence: this.#index, negative: false, order: this.#claims.length });
  }

  /** Sets the attributions of the sentence into one another, and leaves to the narrator what none has taken. */
  #emit(): void {
    const found = this.#relayed([...this.#found].sort((a, b) => start(a) - start(b)));
    const placed: { found: Found; index: number }[] = [];
    for (const item of found) {
      const around = placed.findLast((other) => other.found.content.some((range) => holds(range, item)));
      if (around !== undefined && !this.#nests(item, around.found)) continue;
      const parent = around === undefined ? null : around.index;
      if (this.#depth(parent) >= NESTING) continue;
      const index = this.#push(item, parent);
      placed.push({ found: item, index });
      if (around !== undefined && isWhole(item, around.found)) this.#withdraw(around.index);
      this.#claim(item.content, index);
    }
    this.#carryOn(placed);
    if (this.#carry.pending === null) this.#narrated(placed);
  }

  /** What another says is all that the content around it tells: only the inner one is a claim. */
  #withdraw(attribution: number): void {
    this.#remove((claim) => claim.attribution === attribution && claim.sentence === this.#index);
  }

  /** "the Ledger reported, citing two officials, that": who is cited is the origin, who reports passes it on. */
  #relayed(found: readonly Found[]): Found[] {
    const reader = this.#reader;
    const table = reader.clauses?.table;
    const taken = new Set<Found>();
    const out: Found[] = [];
    for (const item of found) {
      if (
        item.cue !== null &&
        table?.citing.has(item.lemma) === true &&
        (reader.part(item.cue.from) & Part.Ing) !== 0
      ) {
        const [content] = item.content;
        const phrase = content === undefined ? null : readPlainPhrase(reader, content.from, content.to);
        const teller = found.find(
          (other) =>
            other !== item && other.clausal && other.source !== null && other.source.from === item.source?.from,
        );
        const speaks =
          phrase !== null &&
          (phrase.named || phrase.type === 'person' || phrase.type === 'group' || phrase.type === 'organization');
        if (teller !== undefined && phrase !== null && speaks && phrase.type !== 'document') {
          const at = out.indexOf(teller);
          const relayed: Found = {
            ...teller,
            source: phrase,
            relays: teller.source === null ? [] : [teller.source],
            rule: `relay-${teller.rule}`,
          };
          if (at >= 0) out[at] = relayed;
          else {
            taken.add(teller);
            out.push(relayed);
          }
          continue;
        }
      }
      if (!taken.has(item)) out.push(item);
    }
    return out;
  }

  /** Whether an attribution inside the content of another is read too. */
  #nests(item: Found, around: Found): boolean {
    if (item.source === null) return false;
    // What an outlet passes on has a speaker of its own.
    if (around.source?.outlet === true && around.clausal) return item.source.named || item.clausal;
    return item.clausal && around.clausal && item.source.named;
  }

  #depth(parent: number | null): number {
    let depth = 0;
    for (let at = parent; at !== null && depth <= NESTING; at = this.#attributions[at]?.parent ?? null) depth++;
    return depth;
  }

  #carryOn(placed: readonly { found: Found; index: number }[]): void {
    const reader = this.#reader;
    const last = placed.findLast(
      (item) =>
        item.found.clausal &&
        item.found.complement !== 'around' &&
        item.found.content.some((range) => quoted(reader, range)),
    );
    if (last === undefined) {
      if (placed.length > 0) this.#carry.speech = null;
      return;
    }
    this.#carry.speech = { attribution: last.index, block: this.#sentence.block, open: this.#staysOpen() };
    this.#carry.quotation = null;
  }

  /** The sentence ends inside a quotation that its paragraph does not close. */
  #staysOpen(): boolean {
    const reader = this.#reader;
    const end = reader.quotes[reader.quoteOf[this.#sentence.to - 1] ?? -1];
    return end !== undefined && end.close >= this.#sentence.to;
  }

  /** The words of the sentence that are the narrator's own, where they make a clause. */
  #narrated(placed: readonly { found: Found; index: number }[]): void {
    const reader = this.#reader;
    const subject = this.#groups.find((group) => group.form === 'finite');
    if (subject !== undefined) {
      const range = subjectBefore(reader, subject.from, this.#from);
      if (range !== null) this.#subjects.set(this.#index, describePhrase(reader, range));
    }
    const taken: Range[] = [];
    for (const { found } of placed) {
      taken.push(...found.content);
      const { cue, source } = found;
      if (cue === null) continue;
      // "The regulator fined the firm, accusing it": the subject is that of the narrator's verb first.
      const own =
        source !== null &&
        source.from >= this.#from &&
        !this.#groups.some(
          (group) =>
            group.form === 'finite' &&
            group.from >= source.to &&
            group.to <= cue.from &&
            subjectBefore(reader, group.from, this.#from)?.by !== 'relative',
        );
      taken.push({
        from: own ? Math.min(cue.from, source.from) : cue.from,
        to: Math.max(cue.to, ...found.content.filter((range) => range.from >= cue.to).map((range) => range.from)),
      });
      if (own) taken.push(source);
    }
    taken.sort((a, b) => a.from - b.from);
    let at = this.#from;
    const free: Range[] = [];
    for (const range of taken) {
      if (range.from > at) free.push({ from: at, to: range.from });
      at = Math.max(at, range.to);
    }
    if (at < this.#limit) free.push({ from: at, to: this.#limit });
    for (const range of free) {
      const from = lead(reader, range.from, range.to);
      const to = trimEnd(reader, from, range.to);
      if (to - from < (placed.length === 0 ? 2 : 5)) continue;
      // What only describes someone of the frame ("who leads …") asserts nothing apart from it.
      if (placed.length > 0 && (reader.part(from) & (Part.Wh | Part.Relative | Part.Preposition | Part.Ing)) !== 0)
        continue;
      const verb = this.#groups.some(
        (group) =>
          group.form === 'finite' &&
          group.from >= from &&
          group.to <= to &&
          // "an engineer who worked there": an apposition has a verb in its relative clause alone.
          subjectBefore(reader, group.from, from)?.by !== 'relative',
      );
      if (placed.length > 0 && !verb) continue;
      this.#claim([{ from, to }], null);
    }
  }
}

/** How far below a headline its names are looked for, in tokens. */
const HEADLINE_REACH = 1000;

/** How many claims back a claim may be taken back: it stood in the sentence before or in this one. */
const TAKEN_BACK = 16;

const OPEN_END = new Set([',', '?', '!', '.', '…', '-', '—']);

function complementOf(kind: ComplementKind): Complement {
  if (kind === 'quote') return 'quote';
  return kind === 'noun' || kind === 'to' ? 'noun' : 'clause';
}

/** The inner attribution's source opens the content around it. */
function isWhole(item: Found, around: Found): boolean {
  const [content] = around.content;
  return (
    around.content.length === 1 && content !== undefined && item.source !== null && item.source.from <= content.from + 2
  );
}

function start(found: Found): number {
  return Math.min(found.cue?.from ?? Number.MAX_SAFE_INTEGER, ...found.content.map((range) => range.from));
}

function holds(range: Range, item: Found): boolean {
  const cue = item.cue;
  return cue !== null && cue.from >= range.from && cue.to <= range.to;
}

function quoted(reader: Reader, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const quote = reader.opensQuote(i);
    if (quote !== null && quote.close - quote.open > 2) return true;
  }
  return reader.inQuote(range.to - 1);
}

function isStop(norm: string): boolean {
  return norm === '.' || norm === '?' || norm === '!' || norm === '…';
}
