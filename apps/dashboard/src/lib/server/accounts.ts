import { getRequestEvent } from '$app/server';
import { usePasswordLink, type Failure, type Store } from '@isnad/store';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import type { Kysely } from 'kysely';
import { isName } from '$lib/name.ts';
import { createRateLimit } from './rate-limit.ts';

/** Why an account was not made or entered. */
export type AccountProblem =
  'credentials' | 'wrong-password' | 'too-many' | 'password-short' | 'password-long' | 'email' | 'email-taken' | 'name';

type Outcome = { readonly ok: true; readonly user: string } | { readonly ok: false; readonly code: AccountProblem };

type Renewed =
  { readonly ok: true } | { readonly ok: false; readonly problem: Failure | { readonly code: AccountProblem } };

/** Accounts and sessions: passwords are hashed and sessions kept by better-auth; its routes are not exposed. */
export interface Accounts {
  readonly create: (input: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }) => Promise<Outcome>;
  readonly enter: (input: {
    readonly email: string;
    readonly password: string;
    readonly address: string;
  }) => Promise<Outcome>;
  /** Sets a new password for whoever is signed in, who has to know the old one; ends that account's other sessions. */
  readonly changePassword: (input: {
    readonly headers: Headers;
    readonly email: string;
    readonly current: string;
    readonly fresh: string;
  }) => Promise<Outcome>;
  /** Sets a new password by a link that an administrator made, and ends all sessions of its account. */
  readonly renewPassword: (input: { readonly token: string; readonly fresh: string }) => Promise<Renewed>;
  readonly leave: (headers: Headers) => Promise<void>;
  readonly current: (headers: Headers) => Promise<{ readonly user: string; readonly email: string } | null>;
  readonly emails: () => Promise<ReadonlyMap<string, string>>;
  /** Takes back an account for which no profile could be made. */
  readonly forget: (user: string) => Promise<void>;
}

interface AccountTables {
  user: { id: string; email: string };
  session: { userId: string };
  account: { userId: string; providerId: string; password: string | null };
}

const PROBLEMS: Readonly<Record<string, AccountProblem>> = {
  INVALID_EMAIL: 'email',
  INVALID_EMAIL_OR_PASSWORD: 'credentials',
  INVALID_PASSWORD: 'wrong-password',
  PASSWORD_TOO_SHORT: 'password-short',
  PASSWORD_TOO_LONG: 'password-long',
  FAILED_TO_CREATE_USER: 'email-taken',
  USER_ALREADY_EXISTS: 'email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
};

const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 128;

/** Makes the tables where they are missing, and gives the few things that the dashboard does with accounts. */
export async function createAccounts(
  store: Store,
  { secret, origin }: { readonly secret: string; readonly origin: string | undefined },
): Promise<Accounts> {
  const auth = betterAuth({
    appName: 'Isnad',
    secret,
    baseURL: origin ?? 'http://localhost',
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: { db: store.db as unknown as Kysely<Record<string, never>>, type: store.type },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    advanced: { cookiePrefix: 'isnad', useSecureCookies: origin?.startsWith('https:') ?? false },
    plugins: [sveltekitCookies(getRequestEvent)],
  });
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  const tables = store.db as unknown as Kysely<AccountTables>;
  // By address, by both, and by account: neither one machine trying many accounts nor many machines trying one get far. The last is
  // loose, since whoever tries an account from elsewhere also holds up its owner.
  const byAddress = createRateLimit(20, 60_000);
  const byBoth = createRateLimit(6, 60_000);
  const byAccount = createRateLimit(120, 60_000);
  const byOwner = createRateLimit(6, 60_000);

  const forget = async (user: string): Promise<void> => {
    await tables.deleteFrom('session').where('userId', '=', user).execute();
    await tables.deleteFrom('account').where('userId', '=', user).execute();
    await tables.deleteFrom('user').where('id', '=', user).execute();
  };

  return {
    forget,
    async create({ name, email, password }) {
      // The account is written before the profile is checked, so its name is checked here.
      if (!isName(name)) return { ok: false, code: 'name' };
      return attempt(() => auth.api.signUpEmail({ body: { name: name.trim(), email: email.trim(), password } }));
    },
    async enter({ email, password, address }) {
      const account = email.trim().toLowerCase();
      const both = `${address} ${account}`;
      if (!byAddress.take(address) || !byBoth.take(both) || !byAccount.take(account))
        return { ok: false, code: 'too-many' };
      const outcome = await attempt(() => auth.api.signInEmail({ body: { email: account, password } }));
      if (outcome.ok) byBoth.clear(both);
      // Whether an address has an account is nobody's business: a malformed one is answered like a wrong one.
      return outcome.ok ? outcome : { ok: false, code: 'credentials' };
    },
    async changePassword({ headers, email, current, fresh }) {
      // A session that was left open is no licence to guess.
      const account = email.toLowerCase();
      if (!byOwner.take(account)) return { ok: false, code: 'too-many' };
      const body = { currentPassword: current, newPassword: fresh, revokeOtherSessions: true };
      const outcome = await attempt(() => auth.api.changePassword({ headers, body }));
      if (outcome.ok) byOwner.clear(account);
      return outcome;
    },
    async renewPassword({ token, fresh }) {
      const refuse = (code: AccountProblem): Renewed => ({ ok: false, problem: { code } });
      if (fresh.length < SHORTEST_PASSWORD) return refuse('password-short');
      if (fresh.length > LONGEST_PASSWORD) return refuse('password-long');
      const password = await (await auth.$context).password.hash(fresh);
      const used = await usePasswordLink(store, token, async (db, user) => {
        const own = db as unknown as Kysely<AccountTables>;
        await own
          .updateTable('account')
          .set({ password })
          .where('userId', '=', user)
          .where('providerId', '=', 'credential')
          .execute();
        await own.deleteFrom('session').where('userId', '=', user).execute();
      });
      return used.ok ? { ok: true } : { ok: false, problem: used.failure };
    },
    async leave(headers) {
      await auth.api.signOut({ headers });
    },
    async current(headers) {
      const session = await auth.api.getSession({ headers });
      return session === null ? null : { user: session.user.id, email: session.user.email };
    },
    async emails() {
      const rows = await tables.selectFrom('user').select(['id', 'email']).execute();
      return new Map(rows.map(({ id, email }) => [id, email]));
    },
  };
}

async function attempt(act: () => Promise<{ readonly user: { readonly id: string } }>): Promise<Outcome> {
  try {
    const { user } = await act();
    return { ok: true, user: user.id };
  } catch (error) {
    const code = PROBLEMS[codeOf(error)];
    if (code === undefined) throw error;
    return { ok: false, code };
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('body' in error)) return '';
  const { body } = error;
  if (typeof body !== 'object' || body === null || !('code' in body)) return '';
  return typeof body.code === 'string' ? body.code : '';
}
