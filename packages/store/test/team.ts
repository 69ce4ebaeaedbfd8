import { randomUUID } from 'node:crypto';
import {
  acceptInvitation,
  addArticle,
  appendReview,
  createFirstAdmin,
  createInvitation,
  openStore,
  type Appended,
  type ArticleSummary,
  type Failure,
  type NewArticle,
  type Result,
  type ReviewInput,
  type Role,
  type Store,
} from '../src/index.ts';
import type { Fresh } from './databases.ts';
import { sampleExtraction, TITLE } from './extraction.ts';

/** The value of something that has to succeed. */
export function value<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.failure)}`);
}

/** The refusal of something that has to be refused. */
export function failure(result: Result<unknown>): Failure {
  if (!result.ok) return result.failure;
  throw new Error('was not refused');
}

/** A store with one person of each role; a second reviewer and a second admin-to-be are made where a test needs them. */
export interface Team {
  readonly store: Store;
  readonly admin: string;
  readonly editor: string;
  readonly first: string;
  readonly second: string;
  readonly reader: string;
  readonly join: (user: string, role: Role) => Promise<void>;
  readonly article: (details?: Partial<NewArticle>) => Promise<ArticleSummary>;
  /** Says something about a claim, based on what was there last unless told otherwise. */
  readonly say: (user: string, input: Said) => Promise<Result<Appended>>;
  /** Turns the clock on. */
  readonly wait: (milliseconds: number) => void;
  readonly end: () => Promise<void>;
}

type DistributiveOmit<Type, Keys extends PropertyKey> = Type extends unknown ? Omit<Type, Keys> : never;
export type Said = DistributiveOmit<ReviewInput, 'id' | 'basedOn'> & {
  readonly id?: string;
  readonly basedOn: string | null;
};

export async function makeTeam(fresh: () => Promise<Fresh>): Promise<Team> {
  const database = await fresh();
  let now = Date.parse('2026-03-01T08:00:00.000Z');
  const store = await openStore({ url: database.url, now: () => new Date((now += 1)) });
  const admin = 'user-admin';
  value(await createFirstAdmin(store, { user: admin, name: 'ليلى' }));
  const join = async (user: string, role: Role) => {
    const { token } = value(await createInvitation(store, admin, { email: `${user}@example.org`, role }));
    value(await acceptInvitation(store, token, { user, name: user }));
  };
  await join('user-editor', 'editor');
  await join('user-first', 'reviewer');
  await join('user-second', 'reviewer');
  await join('user-reader', 'reader');
  return {
    store,
    admin,
    editor: 'user-editor',
    first: 'user-first',
    second: 'user-second',
    reader: 'user-reader',
    join,
    article: async (details = {}) =>
      value(
        await addArticle(store, 'user-editor', {
          title: TITLE,
          lang: 'ar',
          publisher: 'وكالة الأنباء',
          published: '2026-02-28',
          extraction: sampleExtraction(),
          coreVersion: '1.0.0',
          ...details,
        }),
      ),
    say: (user, input) => appendReview(store, user, { id: randomUUID(), ...input } as ReviewInput),
    wait: (milliseconds) => {
      now += milliseconds;
    },
    end: async () => {
      await store.close();
      await database.drop();
    },
  };
}

export const LINK = { url: 'https://kremlin.example/events/1' } as const;
