import { isPercent } from '../../core/target/bound.js';
import { type CoursePoint, type CourseView, courseScale } from '../../core/view/course-view.js';
import type { TargetView } from '../../core/view/target-view.js';
import { withUnit } from '../bound.js';
import { columnChart } from '../chart/column-chart.js';
import { number } from '../terminal/number.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { type Column, table } from '../terminal/table.js';
import { clean } from '../terminal/text.js';

/**
 * The course of a number against the expected line: a chart, or a table in a document and where a terminal is too
 * narrow for a chart.
 */
export function courseLines(view: CourseView, screen: Screen): string[] {
  const chart = screen.isMarked ? [] : columnChart(chartOf(view, screen), screen);
  return chart.length > 0 ? chart : [prose(titleOf(view, screen), screen), courseTable(view, screen)];
}

function chartOf(view: CourseView, screen: Screen) {
  const { course } = screen.messages.screens.show;
  const { target, points } = view;
  const { base } = courseScale(view);
  const say = (value: number) => (isPercent(target) ? `${number(value, 2)}%` : number(value, 2));
  return {
    title: titleOf(view, screen) + (base === 0 ? '' : course.from(say(base))),
    columns: points.map(({ month, value, expected }) => ({
      label: String(Number(month.slice(5))),
      group: month.slice(0, 4),
      reached: value,
      expected,
    })),
    base,
    words: { reached: course.reached, expected: course.expected },
    say,
  };
}

function titleOf({ target }: CourseView, { messages }: Screen): string {
  return clean(target.name) + (target.unit === undefined ? '' : messages.brackets(clean(target.unit)));
}

function courseTable({ target, points }: CourseView, screen: Screen): string {
  const { course } = screen.messages.screens.show;
  const value = (one: number | null) => (one === null ? '' : withUnit(one, target));
  const columns: Column<CoursePoint>[] = [
    { header: course.reached, align: 'right', cell: (point) => value(point.value) },
    { header: course.expected, align: 'right', cell: (point) => value(point.expected) },
    { header: course.gap, align: 'right', leaves: 1, cell: ({ gap }) => (gap === null ? '' : signed(gap)) },
    { header: course.month, cell: ({ month }) => month },
  ];
  return table(
    columns,
    points.filter((point) => point.value !== null || point.expected !== null),
    screen,
  );
}

function signed(gap: number): string {
  return gap > 0 ? `+${gap}` : String(gap);
}

/** The milestones of a delivery on one line, each with its day: of those reached the day on which they were. */
export function milestoneLine({ standing, target }: TargetView, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  if (standing.milestones === null) return [];
  const late = standing.milestonesOverdue.map(({ id }) => id);
  const texts = standing.milestones.map(({ id, name, due, reached }) => {
    const open = `[ ] ${clean(name)} ${due}${late.includes(id) ? screen.messages.brackets(show.milestoneLate) : ''}`;
    return reached === null ? open : `[x] ${clean(name)} ${reached}`;
  });
  const { colon } = screen.messages.screens.lint;
  return [prose(`${clean(target.name)}${colon}${texts.join(screen.messages.semicolon)}`, screen)];
}
