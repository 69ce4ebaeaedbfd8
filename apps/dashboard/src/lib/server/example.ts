import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '$env/dynamic/private';
import type { Store } from '@isnad/store';
import { addGiven } from './add-given.ts';

/** Puts an article in a new desk, so that the first thing to see is work and not an empty list. */
export async function addExample(store: Store, user: string): Promise<void> {
  const file = path.join(env.ISNAD_EXAMPLES ?? 'fixtures', 'ar/putin-mbs/article.txt');
  try {
    const added = await addGiven(store, user, { text: await readFile(file, 'utf8') });
    if (!added.ok) console.error('The example article was not added:', added.failure.code);
  } catch (error) {
    // A desk without its example works: the account was made and stays.
    console.error('The example article was not added:', error instanceof Error ? error.message : error);
  }
}
