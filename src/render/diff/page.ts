import { isSuspect, WAYS } from '../../core/diff/change.js';
import { countDiff } from '../../core/diff/count.js';
import type { PlanDiff, TaskDiff } from '../../core/diff/diff.js';
import { isSuspectOfPlan } from '../../core/diff/plan.js';
import type { Rollup } from '../../core/standing/rollup.js';
import { percent, shareOf } from '../number.js';
import { lightWord, type Screen } from '../screen.js';
import { clean } from '../text.js';
import { planWords } from './field.js';
import { type DiffScreen, sectionWords } from './screen.js';
import { changeWords, wholeWords } from './words.js';

/** A line of a comparison; `suspect` where a reviewer should look twice. */
export interface DiffLine {
  text: string;
  suspect: boolean;
}

/** A comparison in words, ready to be drawn or written. */
export interface DiffPage {
  /** How many tasks changed, in what way. */
  answer: string;
  /** What is compared, and the day of judgement. */
  sides: string;
  /** What changed about the plan itself. */
  plan: { title: string; lines: readonly DiffLine[] };
  sections: readonly { title: string; tasks: readonly DiffTask[] }[];
  rollup: { title: string; before: string; after: string; rows: readonly RollupRow[] };
}

export interface DiffTask {
  /** Its number and title. */
  label: string;
  lines: readonly DiffLine[];
}

interface RollupRow {
  label: string;
  before: string;
  after: string;
}

/** Puts a comparison into words. @param sides what is compared, in words */
export function diffPage(found: PlanDiff, sides: { before: string; after: string }, screen: DiffScreen): DiffPage {
  const { diff } = screen.messages.screens;
  const titles = [...new Set(found.tasks.map((task) => titleOf(task, screen)))];
  return {
    answer: answerOf(found, screen),
    sides: diff.sides(clean(sides.before), clean(sides.after), found.asOf),
    plan: {
      title: diff.plan,
      lines: found.plan.map((change) => ({
        text: planWords(change, screen),
        suspect: isSuspectOfPlan(change),
      })),
    },
    sections: titles.map((title) => ({
      title,
      tasks: found.tasks.filter((task) => titleOf(task, screen) === title).map((task) => taskOf(task, screen)),
    })),
    rollup: { ...diff.rollup, rows: rollupRows(found.rollup.before, found.rollup.after, screen) },
  };
}

function titleOf({ section }: TaskDiff, screen: DiffScreen): string {
  return section ? sectionWords(section, screen) : screen.messages.screens.diff.noSection;
}

function answerOf(found: PlanDiff, screen: DiffScreen): string {
  const { screens, comma, semicolon } = screen.messages;
  const { diff, lint } = screens;
  if (found.tasks.length === 0) return diff.onlyPlan;
  const counts = countDiff(found);
  const told = (word: string, count: number) => (count > 0 ? [diff.counted(word, count)] : []);
  const fates = (['added', 'removed', 'changed', 'incomparable'] as const).flatMap((fate) =>
    told(diff.fates[fate], counts.fates[fate]),
  );
  const ways = WAYS.flatMap((way) => told(diff.ways[way], counts.ways[way]));
  const head = diff.head(found.tasks.length, fates.join(comma));
  const what = [ways.join(comma), ...told(diff.eased, counts.eased)].filter((part) => part !== '');
  return what.length === 0 ? head : head + lint.colon + what.join(semicolon);
}

function taskOf(found: TaskDiff, screen: DiffScreen): DiffTask {
  const { diff } = screen.messages.screens;
  const standing = found.after ?? found.before;
  const label = standing ? `${standing.task.id} ${clean(standing.task.title)}` : clean(found.file);
  if (found.fate === 'incomparable') return { label, lines: [{ text: diff.incomparable, suspect: true }] };
  if (standing && found.fate !== 'changed') {
    const isAdded = found.fate === 'added';
    return { label, lines: wholeWords(standing, isAdded, screen).map((text) => ({ text, suspect: !isAdded })) };
  }
  const lines = found.changes.flatMap((change) =>
    standing ? [{ text: changeWords(change, standing.task, screen), suspect: isSuspect(change) }] : [],
  );
  return { label, lines: [...lines, ...lightLines(found, screen)] };
}

function lightLines({ before, after }: TaskDiff, screen: DiffScreen): DiffLine[] {
  if (!before || !after || before.light === after.light) return [];
  const { diff, show } = screen.messages.screens;
  const reason = diff.brackets(show.reasons[after.reason]);
  return [
    { text: diff.light(lightWord(before.light, screen), lightWord(after.light, screen)) + reason, suspect: false },
  ];
}

/** The sums that are another. */
function rollupRows(before: Rollup, after: Rollup, { messages }: Screen): RollupRow[] {
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
        : `${percent(sums.progress)} (${sums.measurable}/${sums.counted})`,
    ),
  ];
  return rows.filter((one) => one.before !== one.after);
}
