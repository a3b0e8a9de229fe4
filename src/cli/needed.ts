import { usageFailure } from '../core/failure.js';
import type { Context } from '../env.js';

/**
 * The value of an argument that may be left out only where a person can be asked for it.
 * @param name the argument as help names it, without its brackets
 * @throws wrong usage if it was not typed
 */
export function needed<T>(context: Context, name: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw usageFailure(context.messages.errors.missingArgument(name, `plan ${context.command}`));
}
