import type { Interviewer } from '../../cli/asking.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Plan } from '../../core/plan.js';
import { commandLine } from '../../core/text/shell.js';
import { readWording } from '../../core/wording/read-wording.js';
import type { ReadTarget, Wording, WordingDoubt } from '../../core/wording/understood.js';
import type { Context } from '../../env.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { addedOutcome, type NewTarget } from './added.js';
import { BOUNDS } from './bound.js';
import { promiseWords } from './effects.js';
import { idMakerFor } from './names.js';
import type { AddOptions } from './wish.js';

/** Adds what a text promises, all targets or none; a doubtful one must be confirmed. */
export async function addByText(
  context: Context,
  id: number,
  name: string | undefined,
  text: string,
  options: AddOptions & { onConfirm: () => void },
): Promise<ExitCode> {
  refuseOthers(context, name, options);
  const desk = openPlanDesk(context);
  const wording = understood(context, desk.plan, text);
  const targets = await Promise.all(wording.targets.map((one, index) => newTarget(context, wording, one, index)));
  const command = commandLine(context.env.platform, ['plan', 'target', 'add', id], {
    text,
    by: options.by,
    confirm: true,
    plan: context.options.plan,
  });
  return changeTasks(context, desk, [id], options, (task) => addedOutcome(context, desk.plan, task, targets, command));
}

/**
 * Shows a person at the terminal what a text promises, and asks whether that is to be written.
 * @returns whether its doubts are confirmed by that
 * @throws Failure if it is not to be written
 */
export async function confirmText(
  context: Context,
  ask: Interviewer,
  text: string,
  name: string | undefined,
  options: AddOptions,
): Promise<boolean> {
  refuseOthers(context, name, options);
  const { messages, env, errorScreen } = context;
  const words = messages.screens.target;
  const { plan } = openPlanDesk(context);
  const wording = understood(context, plan, text);
  if (options.dryRun || options.confirm) return options.confirm;
  const lines = understoodLines(context, plan, wording);
  env.stderr.write(`${lines.map((line) => prose(line, errorScreen)).join('\n')}\n`);
  const answer = await ask.pick(words.ask.ok, [
    { value: 'no', name: words.ask.no },
    { value: 'yes', name: words.ask.yes },
  ]);
  if (answer !== 'yes') throw new Failure(EXIT.failed, messages.errors.stopped());
  return wording.targets.some(({ doubts }) => doubts.length > 0);
}

/** What a text promises. @throws wrong usage if that is nothing that could be checked */
function understood(context: Context, plan: Plan, text: string): Wording {
  const wording = readWording(text, plan.period);
  const isNamed = wording.targets.every(({ target }) => clean(target.name).trim() !== '');
  if (wording.targets.length > 0 && isNamed) return wording;
  const sample = { blank: context.messages.screens.target.text.name };
  const command = commandLine(
    context.env.platform,
    ['plan', 'target', 'add', { blank: context.messages.errors.blank('id') }, sample],
    {
      atLeast: '25',
      unit: '所',
    },
  );
  throw usageFailure(context.messages.screens.target.text.nothing(clean(text), command));
}

/** A text says everything; what the options of a single target say has no place beside it. */
function refuseOthers(context: Context, name: string | undefined, options: AddOptions): void {
  const others = [
    ...BOUNDS,
    'unit',
    'due',
    'share',
    'firm',
    'strive',
    'baseline',
    'per',
    'partOf',
    'pace',
    'id',
  ] as const;
  const other = others.find((one) => options[one] !== undefined && options[one] !== false);
  if (name !== undefined || other !== undefined) throw usageFailure(context.messages.screens.target.text.alone());
}

async function newTarget(context: Context, wording: Wording, read: ReadTarget, index: number): Promise<NewTarget> {
  const { target, partOf } = read;
  const makeId = await idMakerFor(target.name, 'target');
  const doubts = doubtsOf(wording, index).map((one) => doubtLine(context, target.name, one));
  return { target, id: undefined, makeId, partOf, doubts };
}

/** The doubts about a target, and about the dates that belong to it. */
function doubtsOf({ targets, dues }: Wording, index: number): WordingDoubt[] {
  const own = targets[index]?.doubts ?? [];
  const dated = dues.filter(({ of }) => of === null || of.includes(index)).flatMap(({ doubts }) => doubts);
  return [...new Set([...own, ...dated])];
}

function doubtLine({ messages }: Context, name: string, doubt: WordingDoubt): string {
  const words = messages.screens.target.text;
  return words.doubt(clean(name), words.doubts[doubt]);
}

/** What was understood of a text: its targets, what is doubtful about them, and what was left aside. */
function understoodLines(context: Context, plan: Plan, wording: Wording): string[] {
  const words = context.messages.screens.target.text;
  const { targets, leftovers } = wording;
  const aside = leftovers.map(({ text }) => `“${clean(text)}”`).join(context.messages.comma);
  return [
    words.understood(targets.length),
    ...targets.flatMap(({ target, partOf }, index) => {
      const whole = partOf === null ? undefined : targets[partOf];
      const part = whole === undefined ? '' : words.part(clean(whole.target.name));
      return [
        `  ${index + 1}. ${words.target(clean(target.name), promiseWords(context, { ...target, id: '' }, plan))}${part}`,
        ...(target.definition === undefined ? [] : [`     ${words.definition(clean(target.definition))}`]),
        ...(target.unclear === undefined ? [] : [`     ${words.unclear(clean(target.unclear))}`]),
        ...doubtsOf(wording, index).map((one) => `     ${words.check(words.doubts[one])}`),
      ];
    }),
    ...(aside === '' ? [] : [`  ${words.aside(aside)}`]),
  ];
}
