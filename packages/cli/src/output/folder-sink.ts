import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, succeed, type Result } from '../io/failure.ts';
import { reporting } from '../io/output.ts';
import type { ArticleId } from '../io/parse-article.ts';
import type { Item } from '../read/item.ts';
import { slug } from '../read/list.ts';
import { textOf, type Piece } from '../work/render.ts';
import { writeJournal, type Journal } from './journal.ts';
import type { Sink } from './sink.ts';

/** The journal of an output folder; hidden, so that nothing takes it for an article. */
export function journalIn(folder: string): string {
  return join(folder, '.isnad-journal');
}

/** Writes a file for each article, each under another name until it is whole. Files that stand there are left alone. */
export async function createFolderSink(
  folder: string,
  { force, journal }: { readonly force: boolean; readonly journal: Journal },
): Promise<Sink> {
  const log = await reporting(async () => {
    await mkdir(folder, { recursive: true });
    return writeJournal(journalIn(folder), journal);
  });
  return {
    write: (item, id, pieces) => writePieces(folder, nameOf(item, id), pieces, { force, replaceable: true }),
    passed: (position) => reporting(() => log.write({ ...position, bytes: 0, complete: false })),
    finish: () => reporting(() => log.remove()),
    interrupt: () => reporting(() => log.close()),
    discard: () => reporting(() => log.remove()),
  };
}

/** A line is called by its number, and by its id where it has one of its own. */
function nameOf(item: Item, id: ArticleId): string {
  if (item.kind !== 'line' || id === `${item.place.file ?? 'stdin'}:${item.place.line}`) return item.name;
  const words = slug(String(id));
  return words === '' ? item.name : `${item.name}-${words}`;
}

/** Writes the files of one article below a folder, and says where they are. */
export async function writePieces(
  folder: string,
  name: string,
  pieces: readonly Piece[],
  { force, replaceable }: { readonly force: boolean; readonly replaceable: boolean },
): Promise<Result<readonly string[]>> {
  const paths: string[] = [];
  for (const piece of pieces) {
    const { ending } = piece;
    const body = textOf(piece);
    // What all articles share stands once, for the folder.
    const shared = ending === 'conf';
    const path = shared ? join(folder, 'annotation.conf') : join(folder, `${name}.${ending}`);
    const standing = force && !shared ? null : await reporting(() => standingAt(path));
    if (!shared) paths.push(path);
    // What stands there already is what would be written: a resumed run comes by here.
    if (standing === body || (shared && standing !== null)) continue;
    if (standing !== null) return fail({ code: 'output-exists', path, replaceable });
    try {
      await writeWhole(path, join(folder, '.isnad-partial'), body);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EINVAL'].includes(code))
        return reporting(() => Promise.reject(error));
      return fail({ code: 'unwritable', path, reason: code });
    }
  }
  return succeed(paths);
}

/** What a file holds; null where there is none, and nothing where it cannot be read. */
async function standingAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    // A folder that lets nobody in says the same of a file as a file that nobody may read.
    await stat(path);
    return '';
  }
}

async function writeWhole(path: string, partial: string, body: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    const handle = await open(partial, 'w');
    try {
      await handle.writeFile(body);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
