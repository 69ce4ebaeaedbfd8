import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is tested is what is shipped: built from the sources as they are now. ISNAD_SKIP_BUILD=1 keeps a build that is there. */
export default function build(): void {
  if (process.env['ISNAD_SKIP_BUILD'] === '1') return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
