import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The processes that work in a folder or were given a path in it, as `pid command`. Empty where there is no /proc to ask. */
export function processesIn(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const place = readlinkSync(`/proc/${pid}/cwd`);
        return command.includes(folder) || place.startsWith(folder) ? [`${pid} ${command}`] : [];
      } catch {
        // It ended meanwhile, or is another user's.
        return [];
      }
    });
}
