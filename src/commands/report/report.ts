import { optionalValue } from '../../cli/argument.js';
import { canAsk, typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { needed } from '../../cli/needed.js';
import { taskId } from '../../cli/parser.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { openDesk } from '../../workspace/desk.js';
import { askReport } from './ask.js';
import { writtenInEditor } from './editing.js';
import { partsOf, type ReportWish, reportOptions } from './options.js';
import { commandFor, outcomeOf } from './outcome.js';
import { partsInFile } from './text-file.js';

/** `plan report`: a periodic report of a task. */
export const report = defineCommand({
  examples: ['plan report 28 --progress 开工8所 --next 验收 --dry-run'],

  writes: { dateOption: '--period' },

  declare: (messages) => ({
    arguments: { id: optionalValue('[id]', messages.help.commands.report.id, taskId, fromPlan('taskIds')) },
    options: reportOptions(messages),
  }),

  run: (context, { id }, options) =>
    typedOrAsked<ReportWish>(context, {
      typed: () => ({ id: needed(context, 'id', id), options }),
      asked: (ask) => askReport(context, ask, id, options),
      act: (wish, onConfirm) => reportOn(context, wish, onConfirm),
      words: (wish) => ({ words: [wish.id], options: { ...wish.options } }),
    }),
});

async function reportOn(context: Context, { id, options }: ReportWish, onConfirm: () => void): Promise<ExitCode> {
  const { period = null, textFile } = options;
  const { errors } = context.messages;
  const desk = await openDesk(context, options);
  const org = options.org === undefined ? undefined : singleOrgId(context, desk.plan, options.org);
  const about = { id, period, org };
  const typed = partsOf(options);
  if (typed !== null && textFile !== undefined) throw usageFailure(errors.reportTwice());
  const parts = textFile === undefined ? typed : await partsInFile(context, desk, about, textFile);
  const writing = { ...options, onConfirm };
  const write = (written: NonNullable<typeof parts>, isConfirmed = false) =>
    changeTasks(context, desk, [id], { ...writing, confirm: options.confirm || isConfirmed }, (task) =>
      outcomeOf(context, desk, task, about, written),
    );
  if (parts !== null) return write(parts);
  if (!canAsk(context)) throw usageFailure(errors.noReport(commandFor(context, id)));
  return writtenInEditor(context, desk, writing, about, write);
}
