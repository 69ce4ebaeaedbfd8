import { setTimeout as wait } from 'node:timers/promises';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface Process {
  readonly pid: number;
  readonly command: string;
}

/** The processes that work in a folder or were given a path in it. None where there is no /proc to ask. */
export function processesIn(folder: string): Process[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const place = readlinkSync(`/proc/${pid}/cwd`);
        return command.includes(folder) || place.startsWith(folder) ? [{ pid: Number(pid), command }] : [];
      } catch {
        // It ended meanwhile, or is another user's.
        return [];
      }
    });
}

/** Ends what still works in a folder, and what that starts meanwhile: a build has helpers in process groups of their own. */
export async function endProcessesIn(folder: string): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const left = processesIn(folder);
    if (left.length === 0) return;
    for (const { pid } of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    await wait(100);
  }
}
