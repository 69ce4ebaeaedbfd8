import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Store } from '@isnad/store';
import { UsageError } from '../io/failure.ts';
import type { Messages } from '../messages/messages.ts';

/** Which desk a command works on, and as whom. */
export interface DeskOptions {
  readonly database?: string;
  readonly as?: string;
}

/** A desk that is open, and the person in whose name it is used. */
export interface OpenDesk {
  readonly store: Store;
  readonly user: string;
}

/** Adds these options to a command. */
export function addDeskOptions(command: Command, messages: Messages): Command {
  return command.option('--database <place>', messages.desk.database).option('--as <user>', messages.desk.as);
}

/** Opens the database of a desk, does something with it, and closes it. */
export async function withDesk<Value>(
  { database, as }: DeskOptions,
  env: NodeJS.ProcessEnv,
  messages: Messages,
  act: (desk: OpenDesk) => Promise<Value>,
): Promise<Value> {
  const named = database ?? env.DATABASE_URL ?? '';
  const place = named === '' ? join(env.ISNAD_DATA ?? 'data', 'isnad.db') : named;
  const { openStore, readStoreUrl, StoreError } = await import('@isnad/store');
  let where: ReturnType<typeof readStoreUrl>;
  try {
    where = readStoreUrl(place);
  } catch (error) {
    if (StoreError.isInstance(error)) throw new UsageError(messages.desk.noPlace(withoutSecrets(place)));
    throw error;
  }
  // Opened, it would be made, and an empty file would lie where somebody looks for a desk.
  if (where.type === 'sqlite' && where.place !== ':memory:' && (await stat(where.place).catch(() => null)) === null) {
    throw new UsageError(messages.desk.none(where.place));
  }
  const store = await openStore({ url: place }).catch((error: unknown) => {
    throw new UsageError(
      messages.desk.cannotOpen(withoutSecrets(place), error instanceof Error ? error.message : String(error)),
    );
  });
  try {
    const people = await store.db
      .selectFrom('profile')
      .select(['user', 'role', 'created'])
      .where('active', '=', 1)
      .orderBy('created')
      .execute();
    const person =
      as === undefined ? people.find(({ role }) => role === 'admin') : people.find(({ user }) => user === as);
    if (person === undefined)
      throw new UsageError(as === undefined ? messages.desk.nobody : messages.desk.noSuchPerson(as));
    return await act({ store, user: person.user });
  } finally {
    await store.close();
  }
}

/** An address without what only its owner should see: the name and the password, wherever in them a sign stands, and its options. */
function withoutSecrets(place: string): string {
  return place.includes('://') ? (place.replace(/:\/\/.*@/u, '://').split('?')[0] ?? '') : place;
}
