import { percent } from '../../core/text/percent.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { chartSvg } from '../svg/chart.js';
import { cell, row, section, table } from './parts.js';
import type { PageWords } from './words.js';

/** Overall and expected progress over the months, as a chart and in numbers. */
export function progressHtml({ course }: PlanPageView, words: PageWords, messages: Messages): string {
  const { parts, course: said } = messages.screens.planPage;
  const { noData } = messages.screens.status;
  const rows = course.map(({ month, progress, expected, coverage }) =>
    row(month, [
      cell(progress !== null ? percent(progress) : coverage === null ? '' : escaped(noData), 'n'),
      cell(percent(expected), 'n'),
      cell(coverage === null ? '' : `${coverage.count}/${coverage.of}`, 'n'),
    ]),
  );
  return section('course', parts.course, [
    `<div class="course-of-plan"><div>${chartSvg(words.progress, messages)}</div>`,
    table(said.table, [[said.month], [said.progress, 'n'], [said.expected, 'n'], [said.coverage, 'n']], rows),
    '</div>',
    `<p class="note">${escaped(said.note)}</p>`,
  ]);
}
