import type { Interviewer } from '../../cli/asking.js';
import { placeIn } from '../../cli/command.js';
import { date } from '../../cli/parser.js';
import { isShut } from '../../core/lifecycle.js';
import { DELIVERIES } from '../../core/target/delivery.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { openPlan } from '../../workspace/open.js';
import { amountIn, boundIn, type TypedBound } from './bound.js';
import { confirmText } from './by-text.js';
import { promiseName } from './names.js';
import type { BoundOptions, Deliver } from './options.js';
import type { AddOptions, AddWish } from './wish.js';

/** The kinds of bounds in the order in which they are offered, with the options that name them. */
const KINDS = {
  at_least: 'atLeast',
  equals: 'equals',
  deliver: 'deliver',
  at_most: 'atMost',
  between: 'between',
  about: 'about',
  increase_by: 'increaseBy',
  multiply_by: 'multiplyBy',
  not_below: 'notBelowBaseline',
} as const;

type Kind = keyof typeof KINDS;

/** Asks a person for what is missing of a new target: its task, its name, its bound; then also for its unit and date. */
export async function askTarget(
  context: Context,
  ask: Interviewer,
  { id: typedId, name: typedName, options }: Omit<AddWish, 'id'> & { id: number | undefined },
): Promise<AddWish> {
  const words = context.messages.screens.target.ask;
  const id = typedId ?? (await askTask(context, ask));
  if (options.text !== undefined) {
    const confirm = await confirmText(context, ask, options.text, typedName, options);
    return { id, name: typedName, options: { ...options, confirm } };
  }
  const place = { ...placeIn(context), name: '<name>' };
  const name = typedName ?? (await ask.value(words.name, (answer) => promiseName(answer, place)));
  const unit = options.unit?.trim() || null;
  const typed = boundIn(context, options, unit);
  const answered = typed === null ? await askBound(context, ask, unit) : {};
  const bound = typed ?? boundIn(context, { ...options, ...answered }, unit);
  const more = ask.hasAsked && bound !== null ? await askMore(context, ask, options, bound) : {};
  return { id, name, options: { ...options, ...answered, ...more } };
}

async function askTask(context: Context, ask: Interviewer): Promise<number> {
  const open: Task[] = openPlan(context)
    .standings.map(({ task }) => task)
    .filter(({ status }) => !isShut(status));
  return (await ask.task(open, ({ status }) => context.messages.words.status[status])).id;
}

/** Asks what is to be reached, and how much. */
async function askBound(context: Context, ask: Interviewer, unit: string | null): Promise<Partial<BoundOptions>> {
  const { messages } = context;
  const words = messages.screens.target.ask;
  const kinds = Object.keys(KINDS) as Kind[];
  const picked = await ask.pick(
    words.kind,
    kinds.map((kind) => ({ value: kind, name: words.kinds[kind] })),
  );
  const kind = kinds.find((one) => one === picked) ?? 'at_least';
  if (kind === 'not_below') return { notBelowBaseline: true };
  if (kind === 'deliver') {
    const choices = DELIVERIES.map((one) => ({ value: one, name: messages.words.deliver[one] }));
    return { deliver: (await ask.pick(words.deliver, choices)) as Deliver };
  }
  const option = KINDS[kind];
  const none = { notBelowBaseline: false } as BoundOptions;
  const text = await ask.value(kind === 'between' ? words.range : words.value, (answer) => {
    boundIn(context, { ...none, [option]: answer }, unit);
    return answer;
  });
  return { [option]: text };
}

/** Asks for the unit, the baseline and the date, where they are missing; each may be left empty. */
async function askMore(
  context: Context,
  ask: Interviewer,
  options: AddOptions,
  bound: TypedBound,
): Promise<Partial<AddOptions>> {
  const words = context.messages.screens.target.ask;
  const isUnitOpen = options.unit === undefined && bound.unit === null && bound.keys.deliver === undefined;
  const unit = isUnitOpen ? await ask.maybe(words.unit) : undefined;
  const known = unit ?? options.unit ?? bound.unit;
  const { increase_by, multiply_by, not_below } = bound.keys;
  const isCompared = increase_by !== undefined || multiply_by !== undefined || not_below !== undefined;
  const wrong = (read: (answer: string) => unknown) => (answer: string) => wrongIn(() => read(answer));
  const baseline =
    isCompared && options.baseline === undefined
      ? await ask.maybe(
          words.baseline,
          wrong((answer) => amountIn(context, 'baseline', answer, known)),
        )
      : undefined;
  const place = { ...placeIn(context), name: '--due' };
  const due =
    options.due === undefined
      ? await ask.maybe(
          words.due,
          wrong((answer) => date(answer, { ...place, understood: () => {} })),
        )
      : undefined;
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(due === undefined ? {} : { due: date(due, place) }),
  };
}

/** Why an answer is refused, or null if it is read. */
function wrongIn(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
