import type { Person } from '$lib/server/people.ts';
import type { Preferences } from '$lib/preferences.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Shown to the reader so that the line in the log can be found. */
      reference?: string;
    }
    interface Locals {
      person: Person | null;
      preferences: Preferences;
    }
  }
}
