import type { CourseView } from '../../core/view/course-view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../preview/html/escape.js';
import type { PageWords } from './words.js';

const WIDTH = 240;
const HEIGHT = 56;
const EDGE = 4;

/** A small chart of the course of a number: a line for what was reached, a broken one for what was expected. */
export function courseHtml({ target, baseline, points }: CourseView, words: PageWords, messages: Messages): string {
  const { task: said } = messages.screens.planPage;
  const values = points.flatMap(({ value, expected }) => [value, expected]).filter((value) => value !== null);
  const low = values.reduce((least, value) => Math.min(least, value), baseline?.value ?? 0);
  const high = values.reduce((most, value) => Math.max(most, value), low);
  const x = (index: number) => round(EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1));
  const y = (value: number) => round(HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / (high - low || 1));
  const line = (of: 'value' | 'expected') =>
    points.flatMap((point, index) => {
      const value = point[of];
      return value === null ? [] : [`${x(index)} ${y(value)}`];
    });
  const reached = line('value');
  const told = points.flatMap(({ month, value, expected }) =>
    value === null
      ? []
      : [said.point(month, words.quantity(value, target), expected === null ? '' : words.quantity(expected, target))],
  );
  const last = reached.at(-1)?.split(' ') ?? [];
  return [
    `<figure class="course"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" focusable="false">`,
    `<title>${escaped([said.course(target.name), ...told].join(messages.semicolon))}</title>`,
    `<path class="axis" d="M${EDGE} ${HEIGHT - EDGE}H${WIDTH - EDGE}"/>`,
    `<polyline class="expected" points="${line('expected').join(' ')}"/>`,
    `<polyline class="reached" points="${reached.join(' ')}"/>`,
    `<circle class="last" cx="${last[0] ?? 0}" cy="${last[1] ?? 0}" r="2.5"/></svg>`,
    `<figcaption>${escaped(legend(points, messages))}</figcaption></figure>`,
  ].join('');
}

function legend(points: CourseView['points'], { screens }: Messages): string {
  const { course } = screens.show;
  const months = [points[0]?.month, points.at(-1)?.month].join(' – ');
  return `${months}  — ${course.reached}  ┄ ${course.expected}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
