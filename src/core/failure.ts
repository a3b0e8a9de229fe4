/** The exit codes of commands; the contract with shells and CI. */
export const EXIT = { fine: 0, findings: 1, usage: 2, failed: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Stops a command with a message that is ready to be printed; only `main` catches it. */
export class Failure extends Error {
  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

/** Wrong usage: an option, argument, id, status or organisation that does not exist. */
export function usageFailure(message: string): Failure {
  return new Failure(EXIT.usage, message);
}
