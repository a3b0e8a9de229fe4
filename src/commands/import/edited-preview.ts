import { bytesOfFile } from '../../cli/given-file.js';
import { slugger } from '../../cli/slug.js';
import { civilDay } from '../../core/date.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { Proposal } from '../../core/import/proposal.js';
import type { Context } from '../../env.js';
import { complaintLines } from '../../messages/import-words.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { takenNumbers } from './taken-numbers.js';

/**
 * What the import of an edited preview would write; null if the file is none.
 * @throws Failure that lists every cell that cannot be taken
 */
export async function editedPreview(context: Context, desk: PlanDesk, file: string): Promise<Proposal | null> {
  if (!/\.(xlsx|xlsm)$/i.test(file)) return null;
  const bytes = bytesOfFile(context, file);
  const { isPreview, readPreview } = await import('../../formats/preview/read-xlsx.js');
  if (!(await isPreview(bytes))) return null;
  const read = await readPreview(bytes, {
    plan: desk.plan,
    today: civilDay(desk.now, desk.plan.timezone),
    slugOf: await slugger(),
    isTaken: takenNumbers(context, desk),
  });
  if (read === null) return null;
  if ('proposal' in read) return read.proposal;
  throw new Failure(EXIT.findings, complaintLines(read.complaints, context.messages).join('\n'));
}
