import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The site as it would be published, from the sources as they are. */
export default function build(): void {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { status } = spawnSync(
    'npx',
    ['--no', '--', 'turbo', 'run', 'build', '--filter=@isnad/docs', '--output-logs=errors-only'],
    { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error('The site could not be built.');
}
