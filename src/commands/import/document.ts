import { basename } from 'node:path';
import { bytesOfFile } from '../../cli/given-file.js';
import type { SourceDocument } from '../../core/document/document.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { OwnLedger } from '../../core/import/table/own/ledger.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { type DocumentFile, readDocument } from '../../formats/document/read-document.js';
import { ownLedgerIn } from '../../formats/ledger/own.js';
import { refusalWords } from '../../messages/refusal-words.js';
import { prose } from '../../render/terminal/prose.js';
import { isOwnForm } from './own-form.js';

/** A document that was named on the command line; `own` is what is known of a ledger that this program wrote, or null. */
interface NamedDocument {
  document: SourceDocument;
  own: OwnLedger | null;
}

/** Reads a file that was named on the command line as a document. @throws Failure that says why it cannot be read */
export async function documentOf(context: Context, file: string): Promise<NamedDocument> {
  const { messages, env, errorScreen } = context;
  const given = { name: basename(file), bytes: bytesOfFile(context, file) };
  const read = await readDocument(given);
  if ('refused' in read) throw new Failure(EXIT.findings, refusalWords(messages, clean(file), read.refused));
  const whole = await wholeOf(given, read);
  if (isOwnForm(whole)) throw new Failure(EXIT.findings, messages.screens.import.ownForm(clean(file)));
  if (read.readAs !== undefined) {
    const { readAs, kinds } = messages.screens.document;
    env.stderr.write(`${prose(readAs(clean(file), kinds[read.readAs]), errorScreen)}\n`);
  }
  return { document: read, own: ownLedgerIn(whole) };
}

/** A document with what is hidden in it. */
async function wholeOf(file: DocumentFile, read: SourceDocument): Promise<SourceDocument> {
  const isHiding = read.omitted.some(({ what }) => what === 'hidden_sheet' || what === 'hidden_column');
  const whole = isHiding ? await readDocument(file, { keepsHidden: true }) : read;
  return 'refused' in whole ? read : whole;
}
