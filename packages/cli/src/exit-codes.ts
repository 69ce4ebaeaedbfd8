/** What the process says when it ends; `isnad --help` lists the same. */
export const exitCodes = {
  done: 0,
  /** Some inputs could not be read; the rest is done. */
  partly: 1,
  usage: 2,
  nothingRead: 3,
  /** A fault of the program itself. */
  internal: 70,
  /** The output could not be written, for example to a full disk. */
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
