import { basename, resolve } from 'node:path';
import { restArgument } from '../../cli/argument.js';
import { defineCommand } from '../../cli/command.js';
import { flag } from '../../cli/option.js';
import { slugger } from '../../cli/slug.js';
import { draftOptions } from '../../cli/writing-options.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { propose } from '../../core/import/propose.js';
import { readOutline } from '../../core/outline/read-outline.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { readDocument } from '../../formats/document/read-document.js';
import { numbersIn } from '../../store/git/used-ids.js';
import { loadPlan } from '../../store/read/load.js';
import { readRegular } from '../../store/read/regular-file.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { writeProposal } from '../../workspace/import/write-proposal.js';

/** `plan import`: a document becomes the tasks of a plan. */
export const importCommand = defineCommand({
  examples: ['plan import 工作要点.txt --dry-run'],
  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands.import;
    return {
      arguments: { files: restArgument('<file...>', words.files) },
      options: { yes: flag('--yes', words.yes), ...draftOptions(messages) },
    };
  },

  async run(context, { files }, { dryRun, commit, yes }) {
    const desk = openPlanDesk(context);
    const [file = ''] = files;
    const source = await documentOf(context, file);
    const outline = readOutline(source, {});
    const slugOf = await slugger();
    const taken = numbersIn(loadPlan(context.env.disk, desk.dir));
    const proposal = propose(outline, {
      plan: desk.plan,
      choices: {},
      source,
      document: slugOf(outline.title ?? basename(file), 1),
      slugOf,
      isTaken: (id) => taken.has(id),
    });
    if (!yes && !dryRun) throw usageFailure(context.messages.screens.import.needsYes());
    return writeProposal(context, desk, proposal, { dryRun, commit, confirm: yes });
  },
});

async function documentOf({ env, messages }: Context, file: string) {
  const read = await readDocument({ name: basename(file), bytes: readRegular(env.disk, resolve(env.cwd, file)) });
  if (!('refused' in read)) return read;
  throw new Failure(EXIT.failed, messages.screens.import.refused[read.refused.why](clean(file)));
}
