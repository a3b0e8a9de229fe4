import { idOf, orgIds } from '../../cli/arguments.js';
import { type Typed, typedOrAsked } from '../../cli/asking.js';
import type { CommandModule } from '../../cli/command.js';
import { typedEvidence } from '../../cli/evidence.js';
import { collect, dateOption, textOption } from '../../cli/options.js';
import { typedWord } from '../../cli/shell.js';
import { onlyTarget, targetOf } from '../../cli/target.js';
import { declareWriting, writingOptions } from '../../cli/writing-options.js';
import { evidenceEntries, type NewEvidence } from '../../core/change/evidence.js';
import { planReading } from '../../core/change/reading.js';
import { civilDay } from '../../core/date.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { orgName, type Section } from '../../core/plan.js';
import { standingOf } from '../../core/standing/standing.js';
import { valueOfReading } from '../../core/target/latest-value.js';
import type { Evidence, Reading, Target, Task } from '../../core/task.js';
import { recordedView } from '../../core/view/recorded-view.js';
import type { Context } from '../../env.js';
import { valueWords } from '../../render/bound.js';
import { effectLines } from '../../render/recorded.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/text.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { evidenceEdit, swappedLines, withDigests } from '../../workspace/evidence.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { askRecord } from './ask.js';
import { refusalLines } from './refusal.js';

/** What was typed, but for the target, which only the task's file can tell. */
interface Wanted {
  id: number;
  /** The target as it was named; null where it was left out. */
  target: string | null;
  amount: string;
  of: string | undefined;
  asOf: string | undefined;
  org: string | undefined;
  note: string | undefined;
  evidence: NewEvidence[];
  /** All options, as commander parsed them. */
  options: Readonly<Record<string, unknown>>;
}

/** `plan record`: a reading or a delivery of a target. */
export const record: CommandModule = {
  examples: [
    'plan record 28 12 --on 2020-06-30 --by 张三 --dry-run',
    'plan record 28 kindergartens 5 --org boluo --dry-run',
  ],

  writes: { dateOption: '--on' },

  declare(command, messages) {
    const words = messages.help.commands.record;
    command
      .argument('[args...]', words.args)
      .option('--on <date>', words.on)
      .option('--org <org>', words.org)
      .option('--of <denominator>', words.of)
      .option('--evidence <path|url>', words.evidence, collect);
    declareWriting(command, messages);
  },

  run: (context, args, options) =>
    typedOrAsked(context, 'record', { args, options }, askRecord, (typed) => recordReading(context, typed)),
};

async function recordReading(context: Context, { args, options }: Typed): Promise<ExitCode> {
  const [on, org] = [textOption(options, 'on'), textOption(options, 'org')];
  const typed = {
    ...wordsOf(context, args),
    of: textOption(options, 'of'),
    asOf: on === undefined ? undefined : dateOption(context, '--on', on),
    note: textOption(options, 'message'),
    evidence: typedEvidence(context, options['evidence']),
    options,
  };
  const writing = writingOptions(options);
  const desk = await openDesk(context, writing);
  const known = org === undefined ? undefined : orgIds(context, desk.plan, [org])[0];
  const wanted = { ...typed, org: known, evidence: withDigests(context, desk.dir, typed.evidence) };
  return changeTasks(context, desk, [typed.id], writing, (task, section) =>
    outcomeOf(context, desk, wanted, task, section),
  );
}

/** The words that were typed: the task, the target if it is named, the figure. */
function wordsOf(context: Context, args: readonly string[]): Pick<Wanted, 'id' | 'target' | 'amount'> {
  const { errors } = context.messages;
  const [id, ...words] = args;
  if (id === undefined) throw usageFailure(errors.missingArgument('id', 'plan record'));
  const task = idOf(context, id);
  const amount = words.at(-1);
  if (amount === undefined) throw usageFailure(errors.missingArgument('value', 'plan record'));
  if (words.length > 2) throw usageFailure(errors.excessArguments(args[3] ?? '', 'plan record'));
  return { id: task, target: words.length === 2 ? (words[0] ?? '') : null, amount };
}

function outcomeOf(context: Context, desk: Desk, typed: Wanted, task: Task, section: Section): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const target = chosen(context, task, typed);
  const { plan, by, now } = desk;
  const result = planReading({ task, ...typed, target: target.id, plan, by, now });
  const swaps = swappedLines(context, taskLabel(task), task, typed.evidence);
  if (swaps.length > 0) return { refused: swaps };
  const added = typed.evidence.map((entry) => ({ ...entry, supports: [target.id] satisfies [string] }));
  const evidence = evidenceEntries(task, added, { plan, by, now, on: typed.asOf });
  if (typed.of !== undefined && target.deliver !== undefined) {
    return { refused: refusalLines(context, plan, typed, target, ['ratio_for_count']) };
  }
  if ('reading' in result) return recorded(context, desk, { task, section, ...result, evidence });
  const reasons = result.refused.filter((reason) => reason !== 'same');
  if (reasons.length > 0) return { refused: refusalLines(context, plan, typed, target, reasons) };
  const words = context.messages.screens.record;
  if (evidence.length === 0) return { skipped: words.same(taskLabel(task), clean(target.name)) };
  const told = words.onlyEvidence(taskLabel(task), clean(target.name), evidence.length);
  return { edits: evidence.map(evidenceEdit), told: [told], subject: told };
}

/** The target that is meant. The only word after the task is the figure, unless it names a target. */
function chosen(context: Context, task: Task, { target, amount }: Wanted): Target {
  if (target !== null) return targetOf(context, task, target);
  const isName = task.targets?.some(({ id, name }) => id === amount || name === amount);
  if (isName) throw usageFailure(context.messages.errors.missingArgument('value', 'plan record'));
  return onlyTarget(context, task, `plan record ${task.id} <target> ${typedWord(amount)}`);
}

interface Recorded {
  task: Task;
  section: Section;
  target: Target;
  reading: Reading;
  evidence: readonly Evidence[];
}

function recorded(context: Context, desk: Desk, { task, section, target, reading, evidence }: Recorded): Outcome {
  const { messages, screen } = context;
  const targets = task.targets ?? [];
  const index = targets.indexOf(target);
  const changed = { ...target, readings: [...(target.readings ?? []), reading] };
  const asOf = civilDay(desk.now, desk.plan.timezone);
  const standing = (of: Task) => standingOf(of, section, desk.plan, asOf);
  const effect = recordedView(
    desk.plan,
    index,
    standing(task),
    standing({ ...task, targets: targets.with(index, changed) }),
  );
  const value = valueOfReading(target, reading);
  const words = value ? valueWords(value, target, screen) : '';
  const org = reading.org === undefined ? '' : clean(orgName(desk.plan, reading.org));
  const told = messages.screens.record.recorded(taskLabel(task), clean(target.name), org, words, reading.as_of);
  return {
    edits: [
      { kind: 'append', path: ['targets', index, 'readings'], entry: { ...reading } as Entry },
      ...evidence.map(evidenceEdit),
    ],
    told: [told, ...(effect ? effectLines(effect, desk.plan, screen) : [])],
    subject: told,
  };
}
