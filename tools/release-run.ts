import { spawn } from 'node:child_process';
import { StepFailure } from './release-progress.ts';

export interface Outcome {
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

export interface Runner {
  /** Runs a program to its end; a step fails when the program does. */
  readonly run: (cwd: string, command: string, args: readonly string[]) => Promise<string>;
  /** Runs a program that may fail. */
  readonly attempt: (cwd: string, command: string, args: readonly string[]) => Promise<Outcome>;
  /** Ends whatever still runs. */
  readonly stop: () => void;
}

/** A hung program must not hang the rehearsal. */
const limit = 300_000;

/** Programs run with `env` alone, each as the leader of a group, so that what it started ends with it. */
export function createRunner(env: Readonly<Record<string, string | undefined>>): Runner {
  const groups = new Set<number>();

  function endGroup(leader: number): void {
    try {
      process.kill(-leader, 'SIGKILL');
    } catch {
      // Nothing of the group is left, as it should be.
    }
    groups.delete(leader);
  }

  function attempt(cwd: string, command: string, args: readonly string[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      const { pid } = child;
      if (pid !== undefined) groups.add(pid);
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
      const timer = setTimeout(() => {
        output += `\nstopped after ${limit / 1000} s`;
        if (pid !== undefined) endGroup(pid);
      }, limit);
      child.once('error', (error) => {
        clearTimeout(timer);
        reject(new StepFailure(`${command}: ${error.message}`));
      });
      // On `exit`, not `close`: a server that was left running would keep the pipes open for ever.
      child.once('exit', (code) => {
        clearTimeout(timer);
        setTimeout(() => {
          if (pid !== undefined) endGroup(pid);
          resolve({ code: code ?? 1, output });
        }, 20);
      });
    });
  }

  return {
    attempt,
    run: async (cwd, command, args) => {
      const { code, output } = await attempt(cwd, command, args);
      if (code !== 0) throw new StepFailure(`${command} ${args.join(' ')} (exit code ${code})\n\n${output.trim()}`);
      return output;
    },
    stop: () => groups.forEach(endGroup),
  };
}
