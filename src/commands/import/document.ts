import { basename } from 'node:path';
import { bytesOfFile } from '../../cli/given-file.js';
import type { SourceDocument } from '../../core/document/document.js';
import { EXIT, Failure } from '../../core/failure.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { readDocument } from '../../formats/document/read-document.js';
import { refusalWords } from '../../messages/refusal-words.js';
import { prose } from '../../render/terminal/prose.js';
import { isOwnForm } from './own-form.js';

/** Reads a file that was named on the command line as a document. @throws Failure that says why it cannot be read */
export async function documentOf(context: Context, file: string): Promise<SourceDocument> {
  const { messages, env, errorScreen } = context;
  const given = { name: basename(file), bytes: bytesOfFile(context, file) };
  const read = await readDocument(given);
  if ('refused' in read) throw new Failure(EXIT.findings, refusalWords(messages, clean(file), read.refused));
  if (await isOwnForm(given, read)) throw new Failure(EXIT.findings, messages.screens.import.ownForm(clean(file)));
  if (read.readAs !== undefined) {
    const { readAs, kinds } = messages.screens.document;
    env.stderr.write(`${prose(readAs(clean(file), kinds[read.readAs]), errorScreen)}\n`);
  }
  return read;
}
