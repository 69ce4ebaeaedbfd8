import { realpath } from 'node:fs/promises';

/** Whether two paths lead to one file or folder, through links or not; what is not there is nowhere. */
export async function isSamePlace(a: string, b: string): Promise<boolean> {
  const place = await realpath(a).catch(() => null);
  return place !== null && place === (await realpath(b).catch(() => null));
}
