import type { CivilDate } from '../../core/date.js';
import type { ConcernRow } from '../../core/view/reminder/concern-row.js';
import type { MissingRow, RemindUnit, RemindView, SoonRow } from '../../core/view/reminder/remind-view.js';
import { dayWords, periodWords } from '../civil-words.js';
import type { Screen } from '../terminal/screen.js';
import { concernWords } from './concern-words.js';
import { shortened, TaskNames } from './task-names.js';

/** The most tasks that a text tells of in detail; of more it names the numbers. */
const MOST_CONCERNS = 4;
/** The most tasks falling due that a text names by their titles. */
const MOST_SOON = 3;

/** The command lines that are shown, as they are to be typed here. */
export interface RemindCommands {
  /** Gives a task a lead unit. @param unit the word that stands for it */
  assign(task: number, unit: string): string;
  /** Shows the text for one unit. */
  remind(org: string): string;
}

/** What is needed to write a text. */
interface Writing {
  asOf: CivilDate;
  period: RemindView['period'];
  names: TaskNames;
  screen: Screen;
}

/** The text that reminds a unit, as one paragraph; of what nobody leads, a text for the office itself. */
export function remindText(
  { org, concerns, missing, pending, soon }: RemindUnit,
  { asOf, period }: RemindView,
  commands: RemindCommands,
  screen: Screen,
): string {
  const words = screen.messages.screens.remind.text;
  const writing = { asOf, period, names: new TaskNames(screen.messages), screen };
  const told = [
    ...concernsText(concerns, org !== null, writing),
    ...missingText(missing, writing),
    ...soonText(soon, writing),
    ...pendingText(pending, writing),
  ];
  if (org === null) {
    const first = [...concerns, ...missing, ...soon][0]?.task.id ?? 0;
    return [...told, words.assign(commands.assign(first, words.aUnit))].join('').trim();
  }
  const asks = asksText(concerns.length > 0, missing.length > 0, soon.length > 0, screen);
  return [words.toUnit(shortened(org.name)), ...told, asks, words.thanks].join('').trim();
}

/** What the unit is asked to do, in one sentence. */
function asksText(isChased: boolean, isMissing: boolean, isSoon: boolean, { messages }: Screen): string {
  const { press, pressAndSend, send, keep } = messages.screens.remind.text;
  if (isChased) return isMissing ? pressAndSend : press;
  if (isMissing) return send;
  return isSoon ? keep : '';
}

function concernsText(rows: readonly ConcernRow[], isLed: boolean, { asOf, names, screen }: Writing): string[] {
  if (rows.length === 0) return [];
  const words = screen.messages.screens.remind.text;
  const detailed = rows.length > MOST_CONCERNS + 1 ? rows.slice(0, MOST_CONCERNS) : rows;
  const rest = rows.slice(detailed.length).map(({ task }) => task);
  const items = detailed.map((row) => concernWords(row, names, asOf, screen));
  if (rest.length > 0) items.push(words.more(rest.length, names.numbers(rest)));
  const owns = new Set(rows.map(({ isOwn }) => isOwn));
  const opening = owns.size > 1 ? words.both : owns.has(true) ? words.own : words.led;
  return [
    (isLed ? opening : words.unled)(dayWords(asOf, asOf, screen.messages), rows.length),
    itemsText(items, screen),
  ];
}

/** One item as a sentence, several with their numbers. */
function itemsText(items: readonly string[], { messages }: Screen): string {
  const words = messages.screens.remind.text;
  const marked = items.length === 1 ? items : items.map((item, index) => words.marked(index + 1, item));
  return words.sentence(marked.join(messages.semicolon));
}

function missingText(rows: readonly MissingRow[], { asOf, period, names, screen }: Writing): string[] {
  const { messages } = screen;
  const words = messages.screens.remind.text;
  if (rows.length === 0) return [];
  const parts = [
    { some: rows.filter(({ target }) => target !== null), say: words.values },
    { some: rows.filter(({ target }) => target === null), say: words.reports },
  ].flatMap(({ some, say }) => {
    // Several values of one task are so many, as in `plan missing`.
    return some.length === 0 ? [] : [say(some.length, names.ofAll(some.map(({ task }) => task)))];
  });
  const told = parts.join(words.clauseGap);
  if (period === null) return [words.neverReported(told)];
  // All that is missing for a period had one deadline.
  const days = Math.max(...rows.map(({ daysLate }) => daysLate ?? 0));
  return [
    words.missing(periodWords(period.name, asOf, messages), told, dayWords(period.deadline, asOf, messages), days),
  ];
}

/** What is to be handed in by a deadline that has not passed. */
function pendingText(tasks: number, { asOf, period, screen: { messages } }: Writing): string[] {
  if (tasks === 0 || period === null) return [];
  const deadline = dayWords(period.deadline, asOf, messages);
  return [messages.screens.remind.text.pending(periodWords(period.name, asOf, messages), tasks, deadline)];
}

function soonText(rows: readonly SoonRow[], { asOf, names, screen }: Writing): string[] {
  if (rows.length === 0) return [];
  const { messages } = screen;
  const words = messages.screens.remind.text;
  const count = new Set(rows.map(({ task }) => task.id)).size;
  const groups = [...new Set(rows.map(({ due }) => due))].map((due) => {
    const some = rows.filter((row) => row.due === due);
    const items =
      count > MOST_SOON
        ? names.numbers(some.map(({ task }) => task))
        : some.map((row) => soonItem(row, names, screen)).join(messages.comma);
    return words.soonDue(items, dayWords(due, asOf, messages), some[0]?.days ?? 0);
  });
  return [words.soon(count, groups.join(messages.comma))];
}

function soonItem({ task, target, milestone }: SoonRow, names: TaskNames, { messages }: Screen): string {
  const words = messages.screens.remind.text;
  const label = names.of(task);
  const name = target === null ? '' : shortened(target.name);
  if (milestone !== null) return words.soonMilestone(label, name, shortened(milestone.name));
  return target === null ? label : words.soonTarget(label, name);
}
