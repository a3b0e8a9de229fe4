import { resolve } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { systemWord } from '../../messages/failure-words.js';
import type { Messages } from '../../messages/index.js';
import { errorCode } from '../../store/disk.js';
import { readRegular } from '../../store/read/regular-file.js';
import { paths } from '../candidates.js';
import { textOption } from '../option.js';

/** `--text-file`: the text that would be written in an editor, from a file, or from stdin for `-`. */
export function textFileOption({ help }: Messages) {
  return { textFile: textOption('--text-file <file>', help.writing.textFile, paths) };
}

/** The bytes that `--text-file` names. @throws Failure if they cannot be read */
export async function textFileBytes({ env, messages }: Context, named: string): Promise<Buffer> {
  if (named === '-') return env.stdin();
  try {
    return readRegular(env.disk, resolve(env.cwd, named));
  } catch (error) {
    throw new Failure(
      EXIT.failed,
      messages.errors.editing.textFile(clean(named), systemWord(messages, errorCode(error))),
    );
  }
}
