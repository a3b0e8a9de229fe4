import { WAYS } from '../../core/diff/change.js';
import type { Rollup } from '../../core/standing/rollup.js';
import type { DiffLine, DiffPage, DiffTask } from '../../core/view/comparison/diff-page.js';
import type { DiffView, TaskDiffView } from '../../core/view/comparison/diff-view.js';
import { lightReasonWords } from '../terminal/light-reason.js';
import { percent, shareOf } from '../terminal/number.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';
import { planWords } from './field.js';
import { type DiffScreen, sectionWords } from './screen.js';
import { changeWords, wholeWords } from './words.js';

/** Puts a comparison into words. @param sides what is compared, in words */
export function diffPage(view: DiffView, sides: { before: string; after: string }, screen: DiffScreen): DiffPage {
  const { diff } = screen.messages.screens;
  const titles = [...new Set(view.tasks.map((task) => titleOf(task, screen)))];
  return {
    answer: answerOf(view, screen),
    sides: diff.sides(clean(sides.before), clean(sides.after), view.asOf),
    plan: {
      title: diff.plan,
      lines: view.plan.map(({ change, suspect }) => ({ text: planWords(change, screen), suspect })),
    },
    sections: titles.map((title) => ({
      title,
      tasks: view.tasks.filter((task) => titleOf(task, screen) === title).map((task) => taskOf(task, screen)),
    })),
    rollup: { ...diff.rollup, rows: rollupRows(view.rollup.before, view.rollup.after, screen) },
  };
}

function titleOf({ section }: TaskDiffView, screen: DiffScreen): string {
  return section ? sectionWords(section, screen) : screen.messages.screens.diff.noSection;
}

function answerOf({ tasks, counts }: DiffView, screen: DiffScreen): string {
  const { screens, comma, semicolon } = screen.messages;
  const { diff, lint } = screens;
  if (tasks.length === 0) return diff.onlyPlan;
  const told = (word: string, count: number) => (count > 0 ? [diff.counted(word, count)] : []);
  const fates = (['added', 'removed', 'changed', 'incomparable'] as const).flatMap((fate) =>
    told(diff.fates[fate], counts.fates[fate]),
  );
  const ways = WAYS.flatMap((way) => told(diff.ways[way], counts.ways[way]));
  const head = diff.head(tasks.length, fates.join(comma));
  const what = [ways.join(comma), ...told(diff.eased, counts.eased)].filter((part) => part !== '');
  return what.length === 0 ? head : head + lint.colon + what.join(semicolon);
}

function taskOf({ fate, file, standing, changes, lights }: TaskDiffView, screen: DiffScreen): DiffTask {
  const { diff } = screen.messages.screens;
  const label = standing ? `${standing.task.id} ${clean(standing.task.title)}` : clean(file);
  if (fate === 'incomparable') return { label, lines: [{ text: diff.incomparable, suspect: true }] };
  if (standing && fate !== 'changed') {
    const isAdded = fate === 'added';
    return { label, lines: wholeWords(standing, isAdded, screen).map((text) => ({ text, suspect: !isAdded })) };
  }
  const lines = changes.flatMap(({ change, suspect }) =>
    standing ? [{ text: changeWords(change, standing.task, screen), suspect }] : [],
  );
  return { label, lines: [...lines, ...lightLines(lights, screen)] };
}

function lightLines(lights: TaskDiffView['lights'], screen: DiffScreen): DiffLine[] {
  if (lights === null) return [];
  const { diff } = screen.messages.screens;
  const reason = screen.messages.brackets(lightReasonWords(lights.after, lights.reason, screen));
  return [
    { text: diff.light(lightWord(lights.before, screen), lightWord(lights.after, screen)) + reason, suspect: false },
  ];
}

/** The sums that differ. */
function rollupRows(before: Rollup, after: Rollup, { messages }: Screen): DiffPage['rollup']['rows'] {
  const { rollup } = messages.screens.diff;
  const row = (label: string, tell: (sums: Rollup) => string) => ({ label, before: tell(before), after: tell(after) });
  const rows = [
    row(rollup.tasks, (sums) => String(sums.counted)),
    row(rollup.completion, (sums) => shareOf(sums.completion)),
    row(rollup.onSchedule, (sums) => shareOf(sums.onSchedule)),
    row(rollup.onTime, (sums) => shareOf(sums.onTime)),
    row(rollup.targets, (sums) => String(sums.targets.total)),
    row(rollup.met, (sums) => shareOf({ count: sums.targets.met, of: sums.targets.total })),
    row(rollup.overdueTasks, (sums) => String(sums.overdue.tasks)),
    row(rollup.overdueTargets, (sums) => String(sums.overdue.targets)),
    row(rollup.progress, (sums) =>
      sums.progress === null
        ? shareOf({ count: 0, of: 0 })
        : `${percent(sums.progress)} (${sums.coverage.count}/${sums.coverage.of})`,
    ),
  ];
  return rows.filter((one) => one.before !== one.after);
}
