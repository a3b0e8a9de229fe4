import type { Chart } from '../../core/paper/chart.js';
import { percent } from '../../core/text/percent.js';
import type { PlanCoursePoint } from '../../core/view/plan-course.js';
import type { Messages } from '../../messages/index.js';
import { monthLabels } from '../../messages/month-labels.js';
import { dayWords } from '../civil-words.js';

/** Overall progress over the months of a plan, against the expected line. */
export function progressChart(points: readonly PlanCoursePoint[], messages: Messages): Chart {
  const words = messages.screens.chart;
  const labels = monthLabels(
    points.map(({ month }) => month),
    messages,
  );
  return {
    kind: 'lines',
    title: words.progressTitle,
    description: descriptionOf(points, labels, messages),
    labels,
    notes: courseNotes(points, messages),
    series: [
      { name: words.reached, role: 'reached', values: points.map(({ progress }) => progress) },
      { name: words.expected, role: 'expected', values: points.map(({ expected }) => expected) },
    ],
  };
}

/** Of how many tasks the progress of each month is known; nothing after the day. */
export function courseNotes(points: readonly PlanCoursePoint[], { screens }: Messages): NonNullable<Chart['notes']> {
  const texts = points.map(({ coverage }) => (coverage === null ? '' : String(coverage.count)));
  return { name: screens.chart.known, texts };
}

/** How it stands, then each month up to the day. */
function descriptionOf(points: readonly PlanCoursePoint[], labels: readonly string[], messages: Messages): string {
  const words = messages.screens.chart;
  const passed = points.filter(({ coverage }) => coverage !== null);
  const today = passed.at(-1);
  if (!today?.coverage) return words.noData;
  const { day, progress, coverage, expected } = today;
  const months = passed.map((point, index) =>
    words.withExpected(
      labels[index] ?? '',
      valueWords(point.progress, messages),
      percent(point.expected),
      point.coverage?.count ?? null,
    ),
  );
  return (
    words.progressToday(
      dayWords(day, null, messages),
      valueWords(progress, messages),
      coverage.count,
      coverage.of,
      percent(expected),
    ) + words.eachMonth(months.join(words.separator))
  );
}

/** A share in words; that nothing is known of it. */
export function valueWords(value: number | null, { screens }: Messages): string {
  return value === null ? screens.chart.noData : percent(value);
}
