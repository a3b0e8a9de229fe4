import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import type { Proposal } from '../../core/import/proposal.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { writeProposal } from '../../workspace/import/write-proposal.js';
import { importAgain } from './again.js';
import type { ImportOptions } from './options.js';
import { savePreviews, showPreview } from './preview.js';
import { settle } from './settle.js';

/** Shows what an import would write, saves the previews that were asked for, and writes it if that is wanted. */
export async function settleProposal(
  context: Context,
  desk: PlanDesk,
  proposal: Proposal,
  file: string,
  options: ImportOptions,
): Promise<ExitCode> {
  if (proposal.tasks.length === 0) {
    await showPreview(context, desk, proposal, options);
    throw new Failure(EXIT.findings, context.messages.screens.import.noTasks(clean(file)));
  }
  const confirmed: { confirm?: true } = {};
  const onConfirm = () => {
    confirmed.confirm = true;
  };
  if (options.yes && !options.dryRun) await savePreviews(context, desk, proposal, options.preview ?? []);
  return settle(context, options, {
    show: () => showPreview(context, desk, proposal, options),
    write: async () => {
      const code = await writeProposal(context, desk, proposal, { ...options, onConfirm });
      if (code === EXIT.fine && !context.options.json)
        (await import('./checked.js')).tellChecked(context, desk, options.commit === true);
      return code;
    },
    save: (page) => savePreviews(context, desk, proposal, [page]),
    again: (saved) => {
      const preview = [...(options.preview ?? []), ...saved];
      return importAgain(context, file, options, { ...confirmed, preview, yes: true });
    },
  });
}
