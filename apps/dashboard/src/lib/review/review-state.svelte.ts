import type { Extraction, Span } from '@isnad/core';
import type { ClaimReview } from '@isnad/store';
import { createContext, untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Problem } from '$lib/problem.ts';
import { blocksOf } from './blocks.ts';
import { moveEdge, stepEdge } from './boundary.ts';
import { claimViews, type ClaimView } from '@isnad/store/claims';
import { likelyPart, partAt, placesToPart } from './parting.ts';
import { Sending } from './sending.ts';
import type { Unsaved } from './unsaved.ts';
import type { WordsTakenBack } from './words-taken-back.ts';
import { contentMarks, focusMarks, marksWithin, type Mark } from './marks.ts';

export interface ReviewSource {
  readonly extraction: Extraction;
  readonly version: number;
  readonly reviews: readonly ClaimReview[];
  readonly selected: string | null;
  /** What the last form that was sent as a page of its own was answered. */
  readonly answer?: unknown;
}

/** A boundary on its way: the content as it would be, and the edge that the keys move. */
export interface Draft {
  readonly claim: string;
  readonly content: readonly Span[];
  readonly edge: 'start' | 'end';
}

/** Where a claim is about to be parted in two: an offset into the text. */
export interface Cut {
  readonly claim: string;
  readonly at: number;
}

/** What a person did to a claim, and to another one at once. */
export interface Done {
  readonly claim: string;
  readonly event: string;
  readonly also: Omit<Done, 'also'> | null;
}

/** What a person took back, and the events that took it back: doing it again takes those back. */
export interface Undone {
  readonly done: Done;
  readonly by: Done;
  /** What came back into the fields with it. */
  readonly words: WordsTakenBack | null;
}

/** A label that was pressed and still lacks a link or a note. */
export interface Pending {
  readonly judgement: string;
  readonly needs: 'link' | 'note';
}

/** A switch of its own for each card: choosing another claim then wakes two cards and not two thousand. */
class Switch {
  on = $state(false);
  constructor(on: boolean) {
    this.on = on;
  }
}

/** The marks of the chosen claim in one block, for the same reason. */
class Focus {
  marks = $state.raw<readonly Mark[]>(NO_MARKS);
  constructor(marks: readonly Mark[]) {
    this.marks = marks;
  }
}

const NO_MARKS: readonly Mark[] = [];

/** What the review page shows and what is being done on it; made anew for each article. */
export class ReviewState {
  readonly #source: () => ReviewSource;
  /** Reviews that came back from the server after the page was loaded. */
  readonly #newer = new SvelteMap<string, { readonly review: ClaimReview; readonly seq: number }>();
  readonly #switches = new Map<string, Switch>();
  #before: ReadonlyMap<string, ClaimView> = new Map();
  #chosen = $state<string | null>(null);
  draft = $state.raw<Draft | null>(null);
  cut = $state.raw<Cut | null>(null);
  pending = $state.raw<Pending | null>(null);
  problem = $state.raw<Problem | null>(null);
  said = $state('');
  /** The claims that these two are about: by the time of the answer another one may be chosen. */
  problemAt = $state.raw<string | null>(null);
  saidAt = $state.raw<string | null>(null);
  /** The answer to a whole page that something newer was done after. */
  passed = $state.raw<unknown>(null);
  news = $state.raw<{ readonly name: string } | null>(null);
  readonly unsaved: Unsaved;
  readonly sending = new Sending();
  /** What this person did here, newest last: undo goes back along it, whichever claim is chosen. */
  done = $state.raw<readonly Done[]>([]);
  /** What this person took back since they last did something else, newest last. */
  undone = $state.raw<readonly Undone[]>([]);

  constructor(source: () => ReviewSource, unsaved: Unsaved) {
    this.#source = source;
    this.unsaved = unsaved;
    this.#chosen = source().selected;
    $effect.pre(() => {
      const { focus } = this;
      const cells = this.#cells;
      untrack(() => this.#refocus(cells, focus));
    });
  }

  readonly extraction = $derived.by(() => this.#source().extraction);
  readonly version = $derived.by(() => this.#source().version);
  readonly text = $derived(this.extraction.document.text);
  readonly blocks = $derived(blocksOf(this.extraction.document));
  readonly views: readonly ClaimView[] = $derived.by(() => {
    const { extraction, reviews, version } = this.#source();
    const known = new Set(reviews.map(({ claim }) => claim));
    const added = [...this.#newer.values()].flatMap(({ review }) => (known.has(review.claim) ? [] : [review]));
    const views = claimViews(
      extraction,
      [...reviews.map((review) => this.#newer.get(review.claim)?.review ?? review), ...added],
      version,
    ).map((view) => this.#unchanged(view) ?? view);
    this.#before = new Map(views.map((view) => [view.id, view]));
    const chosen = untrack(() => this.#chosen);
    for (const { id } of views) if (!this.#switches.has(id)) this.#switches.set(id, new Switch(id === chosen));
    return views;
  });
  readonly byId = $derived(new Map(this.views.map((view) => [view.id, view])));
  readonly selected: ClaimView | null = $derived(
    (this.#chosen === null ? undefined : this.byId.get(this.#chosen)) ?? null,
  );
  /** For each block, the contents that touch it: worked out once, so that a choice re-reads two paragraphs and not all. */
  readonly #marksOfBlocks = $derived.by(() => {
    const marks = contentMarks(this.views.filter(({ review }) => !review.struck).map(({ claim }) => claim)).sort(
      (a, b) => a.start - b.start,
    );
    let from = 0;
    return this.blocks.map(({ span }) => {
      // Marks that lie wholly before this block are behind all later ones too, since contents stay inside a few blocks.
      while (from < marks.length && (marks[from]?.end ?? 0) <= span.start) from += 1;
      const here: Mark[] = [];
      for (let index = from; index < marks.length; index += 1) {
        const mark = marks[index];
        if (mark === undefined || mark.start >= span.end) break;
        if (mark.end > span.start) here.push(mark);
      }
      return here;
    });
  });
  readonly focus = $derived.by((): readonly Mark[] => {
    if (this.selected === null) return [];
    const { claim } = this.selected;
    // While it is parted, the first half is shown as the chosen claim.
    const parted = this.cut?.claim === claim.id ? partAt(this.text, claim.content, this.cut.at) : null;
    const content = parted?.[0] ?? (this.draft?.claim === claim.id ? this.draft.content : claim.content);
    return focusMarks({ ...claim, content });
  });
  /** One for each block, with what is in focus when the blocks are first shown; kept up to date from there on. */
  readonly #cells = $derived.by(() => {
    const focus = untrack(() => this.focus);
    return this.blocks.map(({ span }) => new Focus(within(focus, span)));
  });

  marksOf(block: number): readonly Mark[] {
    return this.#marksOfBlocks[block] ?? [];
  }

  focusOf(block: number): readonly Mark[] {
    return this.#cells[block]?.marks ?? NO_MARKS;
  }

  isSelected(id: string): boolean {
    return this.#switches.get(id)?.on ?? false;
  }

  #refocus(cells: readonly Focus[], focus: readonly Mark[]): void {
    for (const [index, { span }] of this.blocks.entries()) {
      const cell = cells[index];
      if (cell !== undefined) cell.marks = within(focus, span);
    }
  }

  /** The view as it was shown before, where nothing about it is new: its card then stays as it is. */
  #unchanged(view: ClaimView): ClaimView | undefined {
    const old = this.#before.get(view.id);
    return old?.review === view.review && old.number === view.number && old.rule === view.rule ? old : undefined;
  }

  select(id: string | null): void {
    for (const each of [this.#chosen, id]) {
      const card = each === null ? undefined : this.#switches.get(each);
      if (card !== undefined) card.on = each === id;
    }
    this.begin(this.#chosen);
    this.#chosen = id;
    this.draft = null;
    this.cut = null;
    this.pending = null;
  }

  /** What was answered before is behind; but not a refusal of what is about another claim, which nobody may have read yet. */
  begin(claim: string | null): void {
    if (this.problemAt === null || this.problemAt === claim) this.problem = null;
    this.said = '';
    this.passed = this.#source().answer;
  }

  refuse(problem: Problem, claim: string | null = null): void {
    this.problem = problem;
    this.problemAt = claim;
  }

  say(text: string, claim: string): void {
    this.said = text;
    this.saidAt = claim;
  }

  /** The claim `by` places on from the chosen one; stops at both ends. */
  step(by: 1 | -1): string | null {
    const at = this.selected === null ? -1 : this.selected.number - 1;
    const to = at === -1 && by === -1 ? this.views.length - 1 : Math.min(Math.max(at + by, 0), this.views.length - 1);
    return this.views[to]?.id ?? null;
  }

  nextUnjudged(): string | null {
    const at = this.selected?.number ?? 0;
    const order = [...this.views.slice(at), ...this.views.slice(0, at)];
    return order.find(({ review }) => !review.judged && !review.struck)?.id ?? null;
  }

  /** @param seq of the event that made it so; a load that is under way may not have it yet */
  take(review: ClaimReview, seq: number): void {
    this.#newer.set(review.claim, { review, seq });
  }

  /** After a load that has every event up to `seq`: what was taken before is in it, what was taken since is kept. */
  forgetUpTo(seq: number): void {
    for (const [claim, taken] of this.#newer) if (taken.seq <= seq) this.#newer.delete(claim);
    this.news = null;
  }

  beginDraft(): void {
    if (this.selected === null) return;
    this.cut = null;
    this.draft = { claim: this.selected.id, content: this.selected.claim.content, edge: 'end' };
  }

  /** The edge may go as far as the block that it stands in. */
  stepDraft(step: 1 | -1): void {
    if (this.draft === null) return;
    const { content, edge } = this.draft;
    const offset = edge === 'start' ? (content[0]?.start ?? 0) : (content.at(-1)?.end ?? 0);
    const block = this.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
    if (block !== undefined) this.moveDraft(edge, stepEdge(this.text, block.span, offset, edge, step));
  }

  moveDraft(edge: 'start' | 'end', offset: number): void {
    if (this.draft !== null) this.draft = { ...this.draft, edge, content: moveEdge(this.draft.content, edge, offset) };
  }

  /**
   * Begins to part the chosen claim in two; only where it has two words.
   *
   * @param cursor where it stands in the text; null for nowhere
   */
  beginCut(cursor: number | null): void {
    if (this.selected === null) return;
    const at = likelyPart(this.text, this.selected.claim.content, cursor);
    this.draft = null;
    this.cut = at === null ? null : { claim: this.selected.id, at };
  }

  stepCut(by: 1 | -1): void {
    if (this.cut === null || this.selected === null) return;
    const places = placesToPart(this.text, this.selected.claim.content);
    const at = places[places.indexOf(this.cut.at) + by];
    if (at !== undefined) this.cut = { ...this.cut, at };
  }

  /** The claim that follows the chosen one, without those that were struck. */
  readonly following: ClaimView | null = $derived(
    this.selected === null
      ? null
      : (this.views.slice(this.selected.number).find(({ review }) => !review.struck) ?? null),
  );

  switchEdge(): void {
    if (this.draft !== null) this.draft = { ...this.draft, edge: this.draft.edge === 'start' ? 'end' : 'start' };
  }
}

function within(focus: readonly Mark[], span: Span): readonly Mark[] {
  const found = marksWithin(focus, span);
  // One and the same empty list, so that paragraphs without the chosen claim see no change.
  return found.length === 0 ? NO_MARKS : found;
}

export const [reviewState, setReviewState] = createContext<ReviewState>();
