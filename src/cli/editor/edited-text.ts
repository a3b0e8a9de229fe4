import { tmpdir } from 'node:os';
import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { systemWord } from '../../messages/failure-words.js';
import { errorCode } from '../../store/disk.js';
import { recode } from '../../store/fix/encoding.js';
import { writeNewFile } from '../../store/write/new-file.js';

/**
 * The text that a person saved in an editor, without a byte order mark. Editors on a Chinese Windows sometimes save GBK
 * or UTF-16; both are read. If the encoding is not certain, the bytes are preserved in a file and refused.
 * @param name the name of that file
 * @param again the command that opens the editor once more
 */
export function savedText(context: Context, bytes: Buffer, name: string, again: string): string {
  const read = recode(bytes, () => true);
  if ('text' in read) return read.text;
  const { editing } = context.messages.errors;
  throw new Failure(EXIT.findings, `${editing.encoding()}\n\n${keepSaved(context, bytes, name, again).words}`);
}

/**
 * Preserves what was saved in an editor in the user's temporary folder, and says where; if that fails, prints it in
 * full.
 */
export function keepSaved(
  { env, messages }: Context,
  bytes: Buffer,
  name: string,
  again: string,
): { path: string | null; words: string } {
  try {
    const path = writeNewFile(env.disk, env.vars['TMPDIR'] || tmpdir(), name, bytes);
    return { path, words: messages.errors.editing.kept(path, again) };
  } catch (error) {
    const reason = systemWord(messages, errorCode(error));
    return { path: null, words: `${messages.errors.editing.lost(reason)}\n\n${bytes.toString('utf8')}` };
  }
}
