import { type Way, wayOf } from '../../core/diff/change.js';
import type { PlanDiff, TaskDiff } from '../../core/diff/diff.js';
import { peopleOf } from '../../core/diff/people.js';
import type { Plan } from '../../core/plan.js';
import type { Messages } from '../../messages/index.js';
import { diffScreen } from '../diff/screen.js';
import { changeWords, wholeWords } from '../diff/words.js';
import { clean } from '../terminal/text.js';

/** What a set of changes is called if all its changes are of these ways. */
const CALLED: readonly (readonly [keyof Messages['screens']['sync']['subject']['did'], readonly Way[]])[] = [
  ['record', ['readings', 'reports', 'evidence', 'status']],
  ['extend', ['dates']],
  ['target', ['targets']],
  ['assign', ['assignments']],
  ['undo', ['voids']],
];

/** How many numbers of tasks the subject names, and how many tasks the text below it lists. */
const NAMED = 4;
const LISTED = 100;

/** The message of a commit: a subject that says what was done to which tasks, by whom; below it a line for each task. */
export function subjectWords(diff: PlanDiff, name: string, plan: Plan | null, messages: Messages): string {
  const words = messages.screens.sync.subject;
  const people = [...new Set(diff.tasks.flatMap(peopleOf))];
  const who = (people.length === 0 ? [name] : people).slice(0, 2).map(clean).join(messages.comma);
  if (diff.tasks.length === 0) return words.plan(who);
  const numbers = diff.tasks.flatMap(({ id }) => (id === null ? [] : [id]));
  const named = numbers.slice(0, NAMED).join(messages.comma);
  const subject = words.did[calledOf(diff.tasks)](named, diff.tasks.length, numbers.length > NAMED);
  const head = words.by(subject, who);
  return diff.tasks.length === 1 || plan === null ? head : `${head}\n\n${linesOf(diff, plan, messages).join('\n')}\n`;
}

function calledOf(tasks: readonly TaskDiff[]): keyof Messages['screens']['sync']['subject']['did'] {
  const fates = new Set(tasks.map(({ fate }) => fate));
  if (fates.size > 1) return 'change';
  if (fates.has('added')) return 'add';
  if (fates.has('removed')) return 'remove';
  const ways = new Set(tasks.flatMap(({ changes }) => changes.map(wayOf)));
  return CALLED.find(([, of]) => [...ways].every((way) => of.includes(way)))?.[0] ?? 'change';
}

function linesOf({ tasks, asOf }: PlanDiff, plan: Plan, messages: Messages): string[] {
  const screen = diffScreen(messages, plan, asOf);
  return tasks.slice(0, LISTED).flatMap(({ id, after, before, fate, changes }) => {
    const standing = after ?? before;
    if (standing === null) return [];
    const said =
      fate === 'changed'
        ? changes.map((change) => changeWords(change, standing.task, screen))
        : wholeWords(standing, fate === 'added', screen);
    return [`${id} ${clean(standing.task.title)}${messages.screens.lint.colon}${said.join(messages.semicolon)}`];
  });
}
