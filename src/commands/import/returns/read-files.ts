import { basename } from 'node:path';
import { bytesOfFile } from '../../../cli/given-file.js';
import type { FileRefusal, ReturnFile } from '../../../core/returns/summary.js';
import { clean } from '../../../core/text/printable.js';
import type { Context } from '../../../env.js';
import { readReturn } from '../../../formats/returns/read-return.js';
import { isReturn } from '../../../formats/returns/workbook.js';
import { refusalWords } from '../../../messages/refusal-words.js';
import { gitFor } from '../../../store/git/git.js';
import { findRevision } from '../../../store/git/revision.js';
import type { PlanDesk } from '../../../workspace/desk.js';

/** Whether a file that was named is a form that a unit sent back. */
export function isReturnFile(context: Context, file: string): Promise<boolean> {
  return isReturn(bytesOfFile(context, file));
}

/** Reads forms, one after another. @throws Failure if a file cannot be read at all */
export async function readReturnFiles(
  context: Context,
  desk: PlanDesk,
  files: readonly string[],
): Promise<ReturnFile[]> {
  const read: ReturnFile[] = [];
  for (const path of files) {
    const file = clean(basename(path));
    const form = await readReturn(bytesOfFile(context, path));
    if ('refused' in form) {
      const { refused } = form;
      const words = refused.why === 'unread' ? refusalWords(context.messages, file, refused.refusal) : '';
      read.push({ file, refused: refused.why === 'unread' ? { why: 'unread', words } : refused });
      continue;
    }
    const refused = await refusalOf(context, desk, form);
    read.push(refused === null ? { file, form } : { file, refused });
  }
  return read;
}

/** Why a form is none of this plan as it is here, or null if it is one. */
async function refusalOf(
  { env }: Context,
  { dir, plan }: PlanDesk,
  form: { plan: string; org: string; commit: string | null },
): Promise<FileRefusal | null> {
  if (form.plan !== plan.id) return { why: 'other_plan', plan: form.plan };
  if (plan.orgs.every(({ id }) => id !== form.org)) return { why: 'unknown_org', org: form.org };
  if (form.commit === null || !/^[0-9a-f]{7,64}$/.test(form.commit)) return null;
  const git = gitFor(dir, env);
  if (!git.hasRepository) return null;
  const found = await findRevision(git, form.commit);
  const isUnknown = 'reason' in found && found.reason === 'unknown-revision';
  return isUnknown ? { why: 'ahead', commit: form.commit.slice(0, 8) } : null;
}
