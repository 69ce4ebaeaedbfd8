import type { Done } from './review-state.svelte.ts';

/** Fields that say when something was sent and on what it rests, and not what it says. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(['id', 'basedOn', 'otherBasedOn', 'version']);

/**
 * What is pressed and not answered yet. One claim takes one event after the other, each on top of the last, however fast they are pressed;
 * and what got no answer is sent again under the same id, so that it is never written twice.
 */
export class Sending {
  readonly #last = new Map<string, Promise<void>>();
  readonly #underWay = new Set<string>();
  /** What followed on what, of this person's own events. */
  readonly #next = new Map<string, string>();
  readonly #unanswered = new Map<string, { readonly id: string; readonly claim: string | null }>();
  /** What may have been written though no answer came. */
  lost: Done | null = null;

  /** The press as it would be made again. */
  static press(action: URL, form: FormData): string {
    const fields = [...form].filter(([name]) => !CIRCUMSTANCE.has(name));
    return JSON.stringify([action.search, fields]);
  }

  isUnderWay(press: string): boolean {
    return this.#underWay.has(press);
  }

  /**
   * Waits until nothing else is under way for these claims; for any claim where null.
   *
   * @returns to be called when the answer is there
   */
  async turn(press: string, claims: readonly string[] | null): Promise<() => void> {
    this.#underWay.add(press);
    const waitsFor = claims ?? [...this.#last.keys()];
    const before = waitsFor.map((claim) => this.#last.get(claim));
    const { promise, resolve } = withResolver();
    for (const claim of waitsFor) this.#last.set(claim, promise);
    await Promise.all(before);
    return () => {
      this.#underWay.delete(press);
      resolve();
    };
  }

  /** Resolves once all that was pressed so far is answered. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  /** The page is left on purpose: nothing of it is waited for any more. */
  leave(): void {
    this.#underWay.clear();
  }

  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** Where one's own events led from the one that a form was drawn on: what others wrote in between is still to be seen first. */
  latest(claim: string, basedOn: string): string {
    let at = basedOn;
    for (let next = this.#next.get(`${claim} ${at}`); next !== undefined; next = this.#next.get(`${claim} ${at}`))
      at = next;
    return at;
  }

  followed(claim: string, basedOn: string, event: string): void {
    if (basedOn !== event) this.#next.set(`${claim} ${basedOn}`, event);
  }

  /** The id under which a press is sent: the one that it had, where no answer came to it. */
  idOf(press: string, fresh: () => string): string {
    return this.#unanswered.get(press)?.id ?? fresh();
  }

  keepId(press: string, claim: string | null, id: string): void {
    this.#unanswered.set(press, { id, claim });
  }

  /** Once it is known how a claim stands, the same press is another event. */
  forgetIds(claim: string | null): void {
    for (const [press, kept] of this.#unanswered) if (kept.claim === claim) this.#unanswered.delete(press);
  }
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
