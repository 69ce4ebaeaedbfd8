import type { SubmitFunction } from '@sveltejs/kit';

/**
 * A form on its way: its button rests until the answer is there, and what was typed stays.
 *
 * @example
 * const pending = new Pending();
 * // <form method="POST" use:enhance={pending.submit}><button disabled={pending.on}>…</button></form>
 */
export class Pending {
  on = $state(false);

  readonly submit: SubmitFunction = () => {
    this.on = true;
    return async ({ update }) => {
      this.on = false;
      await update({ reset: false });
    };
  };
}
