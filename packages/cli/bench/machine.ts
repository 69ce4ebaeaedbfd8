import { availableParallelism, cpus, loadavg } from 'node:os';

/** What was measured on, and how busy it was: figures are worth little without. */
export function machine(): string {
  const [minute = 0] = loadavg();
  return `Node.js ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), load ${minute.toFixed(1)}.`;
}
