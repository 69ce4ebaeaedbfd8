import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { addArticle, createFirstAdmin, openStore, readClaimHistory, readReviews, type Failure } from '../src/index.ts';
import { extractionOf } from '../test/extraction.ts';

const CLIENTS = 8;
/** Fewer claims than clients: some always write to the same one, and are refused as stale. */
const CLAIMS = 5;
/** How long one event may go unanswered before the run is given up, in milliseconds. */
const PATIENCE = 60_000;
const USER = 'kill-user';
const LABELS = ['not-checkable', 'unreviewed'] as const;

/** What a run found. `lost`, `doubled`, `broken` and `failed` have to be 0. */
export interface KillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  /** Events that were sent again after a kill and had been stored before it. */
  readonly storedUnheard: number;
  readonly stale: number;
  readonly lost: number;
  readonly doubled: number;
  /** Events that do not follow on the one before them, and claims whose derived state is not what their events say. */
  readonly broken: number;
  /** Starts and writes that failed by themselves. */
  readonly failed: number;
  /** Milliseconds until a database was open again after a kill, and until the whole process answered. */
  readonly slowestOpening: number;
  readonly slowestStart: number;
  readonly seconds: number;
}

interface Writer {
  readonly child: ChildProcess;
  readonly port: number;
  readonly opened: number;
}

/** Kills a writing process again and again while eight clients write, and looks afterwards for what they were promised. */
export async function runKills(url: string, kills: number): Promise<KillFigures> {
  const began = Date.now();
  const article = await prepare(url);
  const acknowledged = new Set<string>();
  const sent = new Set<string>();
  const figures = { storedUnheard: 0, stale: 0, failed: 0, slowestOpening: 0, slowestStart: 0 };
  let writer: Writer | null = null;
  let running = true;

  const start = async (): Promise<void> => {
    const from = Date.now();
    writer = await startWriter(url, () => (figures.failed += 1));
    figures.slowestOpening = Math.max(figures.slowestOpening, writer.opened);
    figures.slowestStart = Math.max(figures.slowestStart, Date.now() - from);
  };
  const client = async (index: number): Promise<void> => {
    const claim = `c${index % CLAIMS}`;
    let last: string | null = null;
    for (let turn = 0; running; turn += 1) {
      const id = randomUUID();
      const label = LABELS[turn % 2] ?? 'unreviewed';
      const input = { id, article, claim, basedOn: last, kind: 'status', value: { label } };
      sent.add(id);
      const answer = await sendUntilHeard(
        () => writer?.port ?? null,
        { user: USER, input },
        () => running,
      );
      if (answer === null) return;
      if (answer.ok) {
        acknowledged.add(id);
        if (answer.repeated) figures.storedUnheard += 1;
        last = id;
      } else if (answer.failure.code === 'stale') {
        figures.stale += 1;
        last = answer.failure.last;
      } else throw new Error(`refused: ${JSON.stringify(answer.failure)}`);
    }
  };

  await start();
  // What goes wrong in a client is thrown at the end, when nothing of the run is left.
  const clients = Promise.allSettled(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(100 + Math.random() * 500);
      await killed(writer);
      writer = null;
      await start();
    }
    // The last writer answers what was left unanswered.
    await sleep(300);
  } finally {
    running = false;
    await clients;
    await killed(writer);
  }
  for (const one of await clients) if (one.status === 'rejected') throw one.reason;
  const found = await inspect(url, article, acknowledged, sent);
  return { kills, acknowledged: acknowledged.size, ...figures, ...found, seconds: (Date.now() - began) / 1000 };
}

async function prepare(url: string): Promise<string> {
  const store = await openStore({ url });
  try {
    const admin = await createFirstAdmin(store, { user: USER, name: 'مراجِعة' });
    const sentences = Array.from({ length: CLAIMS }, (_, index) => `وصل الوفد رقم ${index} إلى المدينة`);
    const extraction = extractionOf(
      'عنوان',
      sentences,
      sentences.map((words, index) => ({ id: `c${index}`, words })),
    );
    const added = await addArticle(store, USER, { title: 'عنوان', lang: 'ar', extraction, coreVersion: '1' });
    if (!admin.ok || !added.ok) throw new Error('the database is not empty');
    return added.value.id;
  } finally {
    await store.close();
  }
}

function startWriter(url: string, onFailure: () => void): Promise<Writer> {
  const child = fork(fileURLToPath(new URL('writer.ts', import.meta.url)), {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, KILL_DATABASE: url },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the writer did not start'));
    }, 30_000);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the writer ended by itself with ${code}`));
    });
    child.on('message', (message: { port?: number; opened?: number; failed?: string }) => {
      if (message.failed !== undefined) {
        process.stderr.write(`${message.failed}\n`);
        onFailure();
      }
      if (message.port === undefined) return;
      clearTimeout(late);
      resolve({ child, port: message.port, opened: message.opened ?? 0 });
    });
  });
}

function killed(writer: Writer | null): Promise<void> {
  if (writer === null || writer.child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    writer.child.once('exit', () => resolve());
    writer.child.kill('SIGKILL');
  });
}

type Answer =
  | { readonly ok: true; readonly repeated: boolean }
  | { readonly ok: false; readonly failure: Extract<Failure, { code: 'stale' }> | { readonly code: 'other' } };

/** The same event, with the same id, until somebody answers; null when the run is over before. */
async function sendUntilHeard(port: () => number | null, body: object, going: () => boolean): Promise<Answer | null> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const now = port();
    if (now !== null) {
      try {
        const response = await fetch(`http://127.0.0.1:${now}/`, { method: 'POST', body: JSON.stringify(body) });
        if (response.status === 200) return (await response.json()) as Answer;
      } catch {
        // The writer was killed: whether the event was stored is what asking again finds out.
      }
    }
    if (!going()) return null;
    await sleep(20);
  }
  throw new Error('nobody answered');
}

async function inspect(url: string, article: string, acknowledged: ReadonlySet<string>, sent: ReadonlySet<string>) {
  const store = await openStore({ url });
  try {
    const rows = await store.db
      .selectFrom('review_event')
      .select('id')
      .where('article', '=', article)
      .where('thread', 'is not', null)
      .execute();
    const stored = new Set(rows.map(({ id }) => id));
    const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
    const doubled = rows.length - stored.size + [...stored].filter((id) => !sent.has(id)).length;
    let broken = 0;
    const claims = await store.db.selectFrom('claim').selectAll().where('article', '=', article).execute();
    const reviews = await readReviews(store, USER, article);
    for (const claim of claims) {
      const history = await readClaimHistory(store, USER, { article, claim: claim.id });
      const review = reviews.ok ? reviews.value.claims.find((one) => one.claim === claim.id) : undefined;
      if (!history.ok || review === undefined) throw new Error('a claim is gone');
      for (const [index, event] of history.value.entries())
        if (event.basedOn !== (history.value[index - 1]?.id ?? null)) broken += 1;
      if (claim.status !== review.status.label || claim.last_event !== review.last) broken += 1;
    }
    if (store.type === 'sqlite') {
      const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
      if (check.rows[0]?.integrity_check !== 'ok') broken += 1;
    }
    return { lost, doubled, broken };
  } finally {
    await store.close();
  }
}
