import { FORMAT } from '#generated/values';

/** The format that this program reads and writes. */
export { FORMAT } from '#generated/values';

/**
 * Stops a command at a plan of a format that only a newer program knows: this one would take new keys for mistakes, and
 * could lose what they say. Only `main` catches it, so that every command stops in the same way.
 */
export class NewerFormat extends Error {
  /**
   * @param format the format of the plan, higher than that of the program
   * @param where its plan.yaml as it is shown to people, or null if whoever read it does not know
   */
  constructor(
    readonly format: number,
    readonly where: string | null = null,
  ) {
    super(`format ${format}`);
  }
}

/** Whether a value of `format` is that of a newer program. What is no whole number is a mistake, not a format. */
export function isNewerFormat(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > FORMAT;
}

/** Throws an error again; one about a newer format names the plan.yaml that it was found in. */
export function withPlace(error: unknown, where: string): never {
  throw error instanceof NewerFormat ? new NewerFormat(error.format, where) : error;
}
