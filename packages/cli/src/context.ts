import type { Readable, Writable } from 'node:stream';
import type { Messages } from './messages/messages.ts';

/** A stream that may be a terminal. */
export type MaybeTerminal = Writable & { readonly isTTY?: boolean };

/** Everything that a command may touch outside itself, so that no command reads a global. */
export interface Context {
  readonly messages: Messages;
  readonly env: NodeJS.ProcessEnv;
  /** Opened only when it is read: an untouched standard input keeps no process alive. */
  readonly stdin: () => Readable & { readonly isTTY?: boolean };
  readonly stdout: MaybeTerminal;
  readonly stderr: MaybeTerminal;
  /** Aborted by SIGINT and SIGTERM: finish the article at hand, then end. */
  readonly signal: AbortSignal;
}
