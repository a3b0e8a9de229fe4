import { restArgument } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { evidenceWords } from '../../cli/evidence-option.js';
import { taskId } from '../../cli/parser.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { milestoneOf, onlyTarget, targetOf } from '../../cli/target.js';
import { evidenceEntries, type NewEvidence } from '../../core/change/evidence.js';
import { type PlannedReading, planReading } from '../../core/change/reading.js';
import { civilDay } from '../../core/date.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { orgName, type Section } from '../../core/plan.js';
import { standingOf } from '../../core/standing/standing.js';
import { valueOfReading } from '../../core/target/latest-value.js';
import type { Evidence, Target, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import { recordedView } from '../../core/view/recorded-view.js';
import type { Context } from '../../env.js';
import { doubtWords } from '../../render/doubt.js';
import { readingWords } from '../../render/reading.js';
import { effectLines } from '../../render/recorded.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { evidenceEdit, swappedLines, withDigests } from '../../workspace/evidence.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { recordFrom } from './from.js';
import { type RecordOptions, type RecordWish, recordOptions } from './options.js';
import { recordCommand, refusalLines } from './refusal.js';
import { writeTemplate } from './template.js';
import { recordWalk } from './walk.js';

/** What is to be recorded, without the target, which is looked up in the task's file. */
interface Wanted extends Omit<RecordWish, 'options'> {
  of: string | undefined;
  asOf: string | undefined;
  org: string | undefined;
  /** The milestone as it was named. */
  milestone: string | undefined;
  note: string | undefined;
  evidence: NewEvidence[];
  /** All options, as they were given. */
  options: RecordOptions;
}

/** `plan record`: a reading or a delivery of a target. */
export const record = defineCommand({
  examples: [
    'plan record 28 12 --on 2020-06-30 --by 张三 --dry-run',
    'plan record 28 kindergartens 5 --org boluo --dry-run',
  ],

  writes: { dateOption: '--on' },

  declare: (messages) => ({
    arguments: { words: restArgument('[args...]', messages.help.commands.record.args, fromPlan('taskTargetValue')) },
    options: recordOptions(messages),
  }),

  async run(context, { words }, options) {
    if (options.from !== undefined) {
      if (words.length > 0) throw usageFailure(context.messages.screens.sheet.file.words());
      return recordFrom(context, options.from, options);
    }
    if (options.template !== undefined) {
      if (words.length > 0) throw usageFailure(context.messages.screens.sheet.file.words());
      return writeTemplate(context, options.template);
    }
    const { env, options: globals } = context;
    const isOfOne = [options.of, options.milestone, options.evidence].some((value) => value !== undefined);
    if (words.length <= 1 && !isOfOne && env.interactive && !globals.json) {
      const [typed] = words;
      return recordWalk(context, typed === undefined ? null : taskId(typed, context), options);
    }
    return typedOrAsked<RecordWish>(context, {
      typed: () => ({ ...wordsOf(context, words), options }),
      asked: async () => ({ ...wordsOf(context, words), options }),
      act: (wish, onConfirm) => recordReading(context, wish, onConfirm),
      words: ({ id, target, amount, options: given }) => ({
        words: [id, ...(target === null ? [] : [target]), amount],
        options: { ...given, evidence: evidenceWords(given.evidence) },
      }),
    });
  },
});

async function recordReading(
  context: Context,
  { options, ...words }: RecordWish,
  onConfirm: () => void,
): Promise<ExitCode> {
  const { on: asOf, of, milestone, message: note, evidence = [] } = options;
  const desk = await openDesk(context, options);
  const org = options.org === undefined ? undefined : singleOrgId(context, desk.plan, options.org);
  const wanted = {
    ...words,
    of,
    asOf,
    org,
    milestone,
    note,
    evidence: withDigests(context, desk.dir, evidence),
    options,
  };
  return changeTasks(context, desk, [words.id], { ...options, onConfirm }, (task, section) =>
    outcomeOf(context, desk, wanted, task, section),
  );
}

/** The words that were typed: the task, the target if it is named, the value. */
function wordsOf({ messages }: Context, args: readonly string[]): Omit<RecordWish, 'options'> {
  const { errors } = messages;
  const [typed, ...words] = args;
  if (typed === undefined) throw usageFailure(errors.missingArgument('id', 'plan record'));
  const id = taskId(typed, { messages });
  const amount = words.at(-1);
  if (amount === undefined) throw usageFailure(errors.missingArgument('value', 'plan record'));
  if (words.length > 2) throw usageFailure(errors.excessArguments(args[3] ?? '', 'plan record'));
  return { id, target: words.length === 2 ? (words[0] ?? '') : null, amount };
}

function outcomeOf(context: Context, desk: Desk, typed: Wanted, task: Task, section: Section): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const target = chosen(context, task, typed);
  const { plan, by, now } = desk;
  const milestone = typed.milestone === undefined ? undefined : milestoneOf(context, task, target, typed.milestone).id;
  const result = planReading({ task, ...typed, target: target.id, milestone, plan, by, now });
  const swaps = swappedLines(context, taskLabel(task), task, typed.evidence);
  if (swaps.length > 0) return { refused: swaps };
  const added = typed.evidence.map((entry) => ({ ...entry, supports: [target.id] satisfies [string] }));
  const evidence = evidenceEntries(task, added, { plan, by, now, on: typed.asOf });
  if (typed.of !== undefined && target.deliver !== undefined) {
    return { refused: refusalLines(context, plan, typed, target, ['ratio_for_count']) };
  }
  if ('reading' in result) {
    const command = recordCommand(context, typed, target, { confirm: true });
    return recorded(context, desk, { task, section, ...result, evidence, command });
  }
  const reasons = result.refused.filter((reason) => reason !== 'same');
  if (reasons.length > 0) return { refused: refusalLines(context, plan, typed, target, reasons) };
  const words = context.messages.screens.record;
  if (evidence.length === 0) return { skipped: words.same(taskLabel(task), clean(target.name)) };
  const told = words.onlyEvidence(taskLabel(task), clean(target.name), evidence.length);
  return { edits: evidence.map(evidenceEdit), told: [told], subject: told };
}

/** The target that is meant. A single word after the task is the value, unless it names a target. */
function chosen(context: Context, task: Task, { target, amount }: Wanted): Target {
  if (target !== null) return targetOf(context, task, target);
  const isName = task.targets?.some(({ id, name }) => id === amount || name === amount);
  if (isName) throw usageFailure(context.messages.errors.missingArgument('value', 'plan record'));
  const words = ['plan', 'record', task.id, { blank: context.messages.errors.blank('target') }, amount];
  return onlyTarget(context, task, commandLine(context.env.platform, words));
}

interface Recorded extends PlannedReading {
  task: Task;
  section: Section;
  evidence: readonly Evidence[];
  /** The command line that records it although it is doubtful. */
  command: string;
}

function recorded(context: Context, desk: Desk, wish: Recorded): Outcome {
  const { task, section, target, reading, doubts, evidence, command } = wish;
  const { messages, screen } = context;
  const targets = task.targets ?? [];
  const index = targets.indexOf(target);
  const changed = { ...target, readings: [...(target.readings ?? []), reading] };
  const asOf = civilDay(desk.now, desk.plan.timezone);
  const standing = (of: Task) => standingOf(of, section, desk.plan, asOf);
  const after = standing({ ...task, targets: targets.with(index, changed) });
  const effect = recordedView(desk.plan, index, reading, standing(task), after);
  const value = valueOfReading(target, reading);
  const words = value ? readingWords(value, reading, target, screen) : '';
  const org = reading.org === undefined ? '' : clean(orgName(desk.plan, reading.org));
  const milestone = target.milestones?.find(({ id }) => id === reading.milestone);
  const name = milestone === undefined ? target.name : messages.screens.record.milestone(target.name, milestone.name);
  const told = messages.screens.record.recorded(taskLabel(task), clean(name), org, words, reading.as_of);
  return {
    edits: [
      { kind: 'append', path: ['targets', index, 'readings'], entry: { ...reading } as Entry },
      ...evidence.map(evidenceEdit),
    ],
    told: [told, ...(effect ? effectLines(effect, desk.plan, screen) : [])],
    subject: told,
    ...(doubts.length > 0 && {
      doubted: { label: taskLabel(task), reasons: doubts.map((one) => doubtWords(one, messages)), command },
    }),
  };
}
