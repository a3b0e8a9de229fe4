import { bytesOfFile } from '../../cli/given-file.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { type RecordSheet, readRecordSheet } from '../../formats/sheet/record-sheet.js';
import { clean } from '../../render/terminal/text.js';
import { decodeAny } from '../../store/read/decode.js';

/** The most that is read of a sheet: megabytes, rows. */
const MOST_MB = 10;
const MOST_ROWS = 50_000;

/** The sheet in a file, or in what comes through a pipe. */
export async function sheetFrom(context: Context, from: string): Promise<RecordSheet> {
  const { file } = context.messages.screens.sheet;
  const name = clean(from);
  const bytes = from === '-' ? await piped(context) : bytesOfFile(context, from, MOST_MB);
  if (bytes.length > MOST_MB * 1_000_000)
    throw new Failure(EXIT.findings, context.messages.errors.givenFile.large(name, MOST_MB));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) throw new Failure(EXIT.findings, file.workbook(name));
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Failure(EXIT.findings, file.workbook(name));
  const text = decodeAny(bytes);
  if (text === null) throw new Failure(EXIT.findings, file.encoding(name));
  const sheet = await readRecordSheet(text);
  if ('refused' in sheet) {
    const { refused } = sheet;
    if (refused.why === 'twice')
      throw new Failure(EXIT.findings, file.twice(name, clean(refused.head), clean(refused.other)));
    if (refused.why === 'near') throw new Failure(EXIT.findings, file.near(name, clean(refused.head), refused.nearest));
    throw new Failure(EXIT.findings, file[refused.why](name));
  }
  if (sheet.rows.length > MOST_ROWS) throw new Failure(EXIT.findings, file.rows(name, MOST_ROWS));
  return sheet;
}

async function piped({ env, messages }: Context): Promise<Buffer> {
  if (env.interactive) throw usageFailure(messages.screens.sheet.file.terminal());
  return env.stdin();
}
