import type { Chart } from '../../core/paper/chart.js';
import { MARKS } from '../../core/text/marks.js';
import type { PlanCoursePoint } from '../../core/view/plan-course.js';
import type { StatusView } from '../../core/view/status-view.js';
import type { Messages } from '../../messages/index.js';
import { barChart } from '../chart/bar-chart.js';
import { columnChart } from '../chart/column-chart.js';
import { barsOf, groupChart, reachedName } from '../chart/group-chart.js';
import { courseNotes, progressChart, valueWords } from '../chart/progress-chart.js';
import { percent } from '../terminal/number.js';
import { prose } from '../terminal/prose.js';
import { makeScreen, type Screen } from '../terminal/screen.js';
import { shortened } from '../terminal/shortened.js';
import { type Column, table } from '../terminal/table.js';
import { padEnd, widthOf } from '../terminal/text.js';
import { answerLines, titleLine } from './answer.js';
import { rankingLine } from './ranking.js';

/** Lines that the chart of the months may take, whether counts stand below it, and empty lines around it: the best first. */
const LAYOUTS = [
  { lines: 8, hasNotes: true, gaps: 2 },
  { lines: 7, hasNotes: true, gaps: 2 },
  { lines: 7, hasNotes: false, gaps: 2 },
  { lines: 6, hasNotes: false, gaps: 2 },
  { lines: 6, hasNotes: false, gaps: 1 },
  { lines: 5, hasNotes: false, gaps: 1 },
  { lines: 5, hasNotes: false, gaps: 0 },
] as const;

/** Columns of a document of which nothing else is known. */
const DOCUMENT_WIDTH = 60;

/** The charts of a plan, for a document of their own. */
export function statusCharts(view: StatusView, course: readonly PlanCoursePoint[], messages: Messages): Chart[] {
  return [progressChart(course, messages), groupChart(view, messages)];
}

/** What charts stand below: the plan and the day, and the answer. Of units that is who ranks first, as in their table. */
export function answerHead(view: StatusView, screen: Screen): string[] {
  const [sentence = ''] = view.units ? [rankingLine(view.units, view, screen)] : answerLines(view, screen);
  return [titleLine(view, screen), sentence];
}

/**
 * How a plan stands, in charts: progress against the expected line over the months, then a bar for each group or unit.
 * On a terminal of known height it is one screen: the charts stand side by side if there is the width for it, else they
 * come closer, and then the last bars are left out.
 * @param notes what stands below, where there is room for it
 */
export function renderStatusCharts(
  view: StatusView,
  course: readonly PlanCoursePoint[],
  screen: Screen,
  notes: readonly string[] = [],
): string {
  const [title = '', sentence = ''] = answerHead(view, screen);
  const head = [screen.style.bold(prose(title, screen)), prose(sentence, screen)].join('\n');
  if (view.total.counted === 0) return head;
  if (screen.isMarked) return [head, '', ...verbatim(chartsOf(view, course, plainOf(screen)))].join('\n');
  const room = screen.rows === null ? Number.POSITIVE_INFINITY : screen.rows - 1 - lineCount(head);
  const charts = chartsOf(view, course, screen, room);
  const below = notes.map((note) => prose(note, screen));
  const fits = lineCount([...charts, '', ...below].join('\n')) <= room;
  return [head, ...charts, ...(fits && below.length > 0 ? ['', ...below] : [])].join('\n');
}

/** The width from which both charts stand side by side, if they do not fit below one another. */
const WIDE = 120;

/** Both charts in the first layout that fits. @param room how many lines they may take */
function chartsOf(
  view: StatusView,
  course: readonly PlanCoursePoint[],
  screen: Screen,
  room = Number.POSITIVE_INFINITY,
): string[] {
  const { head, rows } = groupLines(view, screen);
  const made = LAYOUTS.map((layout) => ({ months: monthLines(course, screen, layout), gaps: layout.gaps }));
  const taken = ({ months, gaps }: (typeof made)[number]) => lineCount(months) + gaps;
  const [whole] = made;
  if (whole !== undefined && (screen.width ?? 0) >= WIDE && taken(whole) + head.length + rows.length > room) {
    const lines = beside(whole.months.split('\n'), [...head, ...rows]);
    if (lines.length < room) return ['', ...lines];
  }
  const last = made.at(-1) as (typeof made)[number];
  const { months, gaps } = made.find((one) => taken(one) + head.length + rows.length <= room) ?? last;
  const shown = shortened(rows, room - lineCount(months) - gaps - head.length, (some) => some.join('\n'), screen);
  return [...(gaps > 0 ? [''] : []), months, ...(gaps > 1 ? [''] : []), ...head, shown];
}

/** Lines beside lines. */
function beside(left: readonly string[], right: readonly string[]): string[] {
  const width = Math.max(...left.map(widthOf)) + 4;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    (padEnd(left[index] ?? '', width) + (right[index] ?? '')).trimEnd(),
  );
}

/** Progress against the expected line: a chart, or a table where the terminal is too narrow for one. */
function monthLines(
  course: readonly PlanCoursePoint[],
  screen: Screen,
  { lines, hasNotes }: (typeof LAYOUTS)[number],
): string {
  const { messages } = screen;
  const words = messages.screens.chart;
  const today = course.findLast(({ coverage }) => coverage !== null);
  const { progress = null, coverage = null, expected = 0 } = today ?? {};
  const counts = coverage === null || progress === null ? '' : `${coverage.count}/${coverage.of}`;
  const isGrouped = new Set(course.map(({ month }) => month.slice(0, 4))).size > 1;
  const chart = columnChart(
    {
      title: words.byMonth,
      columns: course.map((point) => ({
        label: String(Number(point.month.slice(5))),
        group: point.month.slice(0, 4),
        reached: point.progress,
        expected: point.expected,
      })),
      base: 0,
      ...(hasNotes ? { notes: courseNotes(course, messages) } : {}),
      words: {
        reached: words.legend(words.reached, valueWords(progress, messages), counts),
        expected: words.legend(words.expected, percent(expected), ''),
        unknown: words.noData,
      },
      say: percent,
    },
    screen,
    isGrouped ? lines + 1 : lines,
  );
  return chart.length > 0 ? chart.join('\n') : monthTable(course, screen);
}

function monthTable(course: readonly PlanCoursePoint[], screen: Screen): string {
  const words = screen.messages.screens.chart;
  const columns: Column<PlanCoursePoint>[] = [
    { header: words.reached, align: 'right', cell: ({ progress }) => valueWords(progress, screen.messages) },
    { header: words.expected, align: 'right', leaves: 1, cell: ({ expected }) => percent(expected) },
    { header: words.month, cell: ({ month }) => month },
  ];
  const passed = course.filter(({ coverage }) => coverage !== null);
  return table(columns, passed, screen);
}

/** A bar for each group or unit, below a line of what they show. */
function groupLines(view: StatusView, screen: Screen): ReturnType<typeof barChart> {
  const { messages } = screen;
  const words = messages.screens.chart;
  return barChart(
    {
      title: words.groupTitle[view.by],
      bars: barsOf(view, messages),
      expected: view.expected,
      words: {
        reached: reachedName(view.by, messages),
        expected: words.legend(words.expected, percent(view.expected), ''),
        unknown: words.noData,
      },
    },
    screen,
  );
}

/** For a part of a document that is laid out in characters. */
function plainOf({ messages, unicode }: Screen): Screen {
  return makeScreen(messages, DOCUMENT_WIDTH, unicode, false);
}

function verbatim(lines: readonly string[]): string[] {
  const all = lines.flatMap((line) => line.split('\n'));
  return (all[0] === '' ? all.slice(1) : all).map((line) => MARKS.verbatim + line);
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
