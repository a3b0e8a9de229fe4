import { restArgument } from '../../cli/argument.js';
import { defineCommand } from '../../cli/command.js';
import { usageFailure } from '../../core/failure.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { choicesIn } from './choices.js';
import { documentOf } from './document.js';
import { editedPreview } from './edited-preview.js';
import { withLedger } from './ledger.js';
import { namedFiles } from './named-files.js';
import { importOptions } from './options.js';
import { proposalOf } from './proposal.js';
import { areReturns, importReturns } from './returns/import-returns.js';
import { settleProposal } from './settle-proposal.js';
import { chosenCase } from './table-case.js';
import { updateByTables } from './table-updates.js';
import { taskTables } from './tables.js';
import { refuseUnused } from './unused-options.js';
import { updateFrom } from './update.js';

/** `plan import`: a bureau's own document becomes the tasks of a plan. */
export const importCommand = defineCommand({
  examples: ['plan import 工作要点.docx --dry-run', 'plan import 工作要点.docx --yes'],
  writes: { dateOption: null },

  declare(messages) {
    return {
      arguments: { files: restArgument('<file...>', messages.help.commands.import.files) },
      options: importOptions(messages),
    };
  },

  async run(context, { files: named }, asked) {
    const files = namedFiles(context, named);
    if (await areReturns(context, files)) {
      refuseUnused(context, asked, 'returns');
      return importReturns(context, files, asked);
    }
    const desk = openPlanDesk(context);
    const choices = choicesIn(context, asked);
    const [file = '', ...more] = files;
    if (more.length > 0) throw usageFailure(context.messages.screens.import.oneDocument());
    const edited = await editedPreview(context, desk, file);
    if (edited !== null) {
      refuseUnused(context, asked, 'edited');
      if (asked.update) return updateFrom(context, desk, file, edited, asked);
      return settleProposal(context, desk, edited, file, asked);
    }
    const { document, own } = await documentOf(context, file);
    const tables = taskTables(context, document, asked, own);
    // Its ledger updates the plan anyway; it is no new version of a document.
    const options = tables?.isOwn ? { ...asked, update: false } : asked;
    if (tables === null) refuseUnused(context, options, 'text');
    else {
      const { tasks, isUpdate } = chosenCase(context, desk, tables, options);
      refuseUnused(context, options, isUpdate ? 'knownRows' : 'newRows');
      if (isUpdate) return updateByTables(context, tables.tables, tasks, file, options, own && { own, document });
    }
    const proposal = await proposalOf(context, desk, file, document, choices, options, tables);
    if (options.update) return updateFrom(context, desk, file, proposal, options);
    const whole = tables === null ? proposal : await withLedger(context, tables, proposal, options);
    return settleProposal(context, desk, whole, file, options);
  },
});
