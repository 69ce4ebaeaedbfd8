/** What the process says when it ends; `isnad --help` lists the same. */
export const exitCodes = {
  done: 0,
  /** Some inputs could not be read, or what they hold not be written; the rest is done. */
  partly: 1,
  usage: 2,
  nothingRead: 3,
  /** A fault of the program itself. */
  internal: 70,
  /** The output could not be written, for example to a full disk, or would take the place of what is there. */
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What became of inputs, as numbers of them. */
export interface Tally {
  /** Read and written. */
  readonly read: number;
  readonly failed: number;
  /** Read, but not written. */
  readonly unwritten: number;
}

/** The code that a run ends with. */
export function codeOf({ read, failed, unwritten }: Tally): ExitCode {
  if (failed + unwritten === 0) return exitCodes.done;
  if (read > 0) return exitCodes.partly;
  return unwritten > 0 ? exitCodes.output : exitCodes.nothingRead;
}
