import { EXIT, Failure } from '../failure.js';
import type { Org } from './org.js';

/** Stops a command because the plan has no unit that is called so; a person at a terminal may choose one or add it. */
export class UnknownOrg extends Failure {
  constructor(
    message: string,
    /** As it was typed. */
    readonly called: string,
    /** The unit that is most likely meant, or null if none is near. */
    readonly nearest: Org | null,
  ) {
    super(EXIT.usage, message);
  }
}
