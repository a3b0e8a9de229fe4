import type { TaskChange } from '../../core/diff/change.js';
import { otherKeys } from '../../core/diff/list.js';
import { isEqual } from '../../core/equal.js';
import type { GrowingList, ListEntry } from '../../core/file/growing-lists.js';
import type { Amendment, Extension, StatusChange, Target, Task } from '../../core/task.js';
import { logEntryOf } from '../../core/view/log-entry.js';
import { eventWords } from '../log.js';
import { clean } from '../terminal/text.js';
import { type DiffScreen, dayPair, dayWords } from './screen.js';

type ChangeOf<K extends TaskChange['kind']> = Extract<TaskChange, { kind: K }>;

/** The steps of a status change in the history, or that the history has none. */
export function statusParts({ before, after, steps }: ChangeOf<'status'>, screen: DiffScreen): string[] {
  const { screens, words, semicolon } = screen.messages;
  const { diff } = screens;
  if (steps.length === 0) {
    return [
      diff.status(diff.arrow(words.status[before], words.status[after])) + screen.messages.brackets(diff.unrecorded),
    ];
  }
  const paths = steps.map((step, index) => {
    const goesOn = index > 0 && steps[index - 1]?.to === step.from;
    const said = screen.messages.brackets(stepWords(step, screen));
    return { goesOn, words: diff.arrow(goesOn ? '' : words.status[step.from], words.status[step.to]) + said };
  });
  const path = paths.reduce((way, step) => way + (step.goesOn || way === '' ? '' : semicolon) + step.words, '');
  return [diff.status(path), ...(steps.at(-1)?.to === after ? [] : [words.status[after]])];
}

/** Who recorded a step, when (if on another day), who approved it and why. */
export function stepWords(step: StatusChange | Amendment, screen: DiffScreen): string {
  const { by, date, approver, note } = step;
  const { log, show } = screen.messages.screens;
  const said = [
    clean(by),
    date === undefined ? '' : log.on(dayWords(date, screen)),
    approver === undefined ? '' : show.approvedBy(clean(approver)),
    note === undefined ? '' : clean(note),
  ];
  return said.filter((part) => part !== '').join(screen.messages.semicolon);
}

/** A due date that was moved, by whom and why. */
export function extensionParts({ from, to, approver, note }: Extension, screen: DiffScreen): string[] {
  const { extension } = screen.messages.screens.diff;
  return [extension(...dayPair(from, to, screen), clean(approver)), clean(note)];
}

/** An old entry of a growing list that was rewritten or removed. */
export function entryParts(change: ChangeOf<'entry'>, task: Task, screen: DiffScreen): string[] {
  const { diff } = screen.messages.screens;
  const { list, target, number, before, after } = change;
  const words = (entry: ListEntry) => recordWords(list, entry, target, task, screen);
  const name = screen.messages.words.list[list];
  if (after === null) return [diff.entry.removed(name, number, diff.quoted(words(before)))];
  const keys = otherKeys(before, after, []).filter((key) => !isEqual(keyOf(before, key), keyOf(after, key)));
  // If the words are the same on both sides, they do not show what was changed.
  const said = words(before) === words(after) ? keys : keys.filter((key) => key in diff.entry.unsaid);
  const whole = (entry: ListEntry) =>
    diff.quoted([words(entry), ...said.map((key) => keyWords(entry, key, screen))].join(screen.messages.semicolon));
  return [diff.entry.changed(name, number, whole(before), whole(after))];
}

function keyOf(entry: ListEntry, key: string): unknown {
  return Reflect.get(entry, key);
}

/** A key that is not in the words of an entry, with its value. */
function keyWords(entry: ListEntry, key: string, { messages }: DiffScreen): string {
  const { unsaid } = messages.screens.diff.entry;
  const names: Readonly<Record<string, string>> = unsaid;
  const value = keyOf(entry, key);
  const text =
    value === undefined ? messages.screens.common.none : clean([value].flat().map(String).join(messages.comma));
  return `${names[key] ?? clean(key)}${messages.screens.lint.colon}${text}`;
}

/** An entry of a list in words, as `plan log` has it. */
export function recordWords(
  list: GrowingList,
  entry: ListEntry,
  target: Target | null,
  task: Task,
  screen: DiffScreen,
): string {
  return eventWords({ ...logEntryOf(list, entry, target), task }, screen.plan, screen);
}
