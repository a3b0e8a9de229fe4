import { errorCode } from '../disk.js';

/** Why files were not written, or may not be on the disk for sure. */
export interface WriteFailure {
  file: string;
  /**
   * `changed`: another has written or removed the file meanwhile; `exists`: another has added it; `outside`: a link
   * leads out of the plan; `owner`, `group`: the new file would not belong to whom the old one does; `attributes`:
   * it would lose its access control list or its extended attributes; `hard-link`: it has another name, which would keep
   * the old bytes; `not-a-file`; `same-file`: a link makes two of the changes one; `failed`: the system said no.
   */
  reason:
    | 'changed'
    | 'exists'
    | 'outside'
    | 'owner'
    | 'group'
    | 'attributes'
    | 'hard-link'
    | 'not-a-file'
    | 'same-file'
    | 'failed';
  /** The system's code, such as ENOSPC; null unless the reason is `failed`. */
  code: string | null;
}

/** Ends a write; never leaves `writeFiles`. */
export class Stopped extends Error {
  constructor(readonly failure: WriteFailure) {
    super(failure.reason);
  }
}

/** Ends a write for a reason of our own. */
export function stop(file: string, reason: WriteFailure['reason']): never {
  throw new Stopped({ file, reason, code: null });
}

/** Does a step for a file; a system error ends the write. */
export function stepFor<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Stopped || !(error instanceof Error && 'code' in error)) throw error;
    throw new Stopped({ file, reason: 'failed', code: errorCode(error) });
  }
}
