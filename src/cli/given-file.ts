import { resolve } from 'node:path';
import { EXIT, Failure } from '../core/failure.js';
import { clean } from '../core/text/printable.js';
import type { Context } from '../env.js';
import { systemWord } from '../messages/failure-words.js';
import { errorCode } from '../store/disk.js';
import { readRegular } from '../store/read/regular-file.js';

/** The largest document, sheet or form that is read, in megabytes. */
const MOST_MB = 50;

/**
 * The bytes of a file that a person named on the command line, wherever it lies.
 * @param megabytes the most that is read; a larger file is not opened
 * @throws Failure that says why it is not read
 */
export function bytesOfFile({ env, messages }: Context, named: string, megabytes = MOST_MB): Buffer {
  const { givenFile: words } = messages.errors;
  const path = resolve(env.cwd, named);
  try {
    const stats = env.disk.statSync(path);
    if (stats.size > megabytes * 1_000_000) throw new Failure(EXIT.findings, words.large(clean(named), megabytes));
    return readRegular(env.disk, path, stats);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = errorCode(error);
    if (code === 'NOT_A_FILE') throw new Failure(EXIT.failed, words.special(clean(named)));
    throw new Failure(EXIT.failed, words.missing(clean(named), systemWord(messages, code)));
  }
}
