import { isPercent } from '../../core/target/bound.js';
import type { Target } from '../../core/task.js';
import { grouped } from '../../core/text/grouped.js';
import { type CourseView, courseScale } from '../../core/view/course-view.js';
import type { Messages } from '../../messages/index.js';
import { monthLabels } from '../../messages/month-labels.js';
import { withinPage } from './document.js';
import { element, FONT, label } from './drawing.js';
import { EXPECTED_DASHES, marks } from './mark.js';
import { pathOf, placesOf, type Scale } from './path.js';
import { type Placed, Room } from './placed.js';

const [WIDTH, SIDE, TOP, PLOT, BOTTOM] = [240, 5, 18, 48, 20];
const FOOT = TOP + PLOT;

/**
 * The course of a target as a small `svg` element for an HTML page, like those of `chartSvg`: its values over the months
 * against the expected ones, from the lowest to the highest, with the newest value and the first and the last month.
 */
export function courseSvg(course: CourseView, messages: Messages): string {
  const { target, points } = course;
  const scale = scaleOf(course);
  const values = points.map(({ value }) => value);
  const expected = points.map((point) => point.expected);
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };
  const dashed = { ...line, 'stroke-opacity': '.65', 'stroke-dasharray': EXPECTED_DASHES };
  const axis = { d: `M${SIDE} ${FOOT}H${WIDTH - SIDE}`, stroke: 'currentColor', 'stroke-opacity': '.4' };
  const reached =
    element('path', { d: pathOf(values, scale), ...line }) + marks(0, placesOf(values, scale), 2, 'currentColor');
  const body = [
    element('path', { class: 'chart-axis', ...axis }),
    element('path', { class: 'chart-expected', d: pathOf(expected, scale), ...dashed }),
    element('g', { class: 'chart-reached' }, reached),
    texts(course, scale, messages),
  ];
  const unit = target.unit === undefined ? '' : messages.brackets(target.unit);
  const told = { title: target.name + unit, description: descriptionOf(course, messages) };
  return withinPage({ width: WIDTH, height: FOOT + BOTTOM, body: body.join('') }, told, 'chart chart-course');
}

function scaleOf(course: CourseView): Scale {
  const { base, top } = courseScale(course);
  const { length } = course.points;
  const wide = WIDTH - 2 * SIDE;
  return {
    xOf: (index) => SIDE + (length > 1 ? (wide * index) / (length - 1) : wide / 2),
    yOf: (value) => FOOT - (top === base ? 0 : (PLOT * (value - base)) / (top - base)),
  };
}

/** The newest value and what was expected then, and the months at the ends. */
function texts({ target, points }: CourseView, scale: Scale, messages: Messages): string {
  const room = new Room(0, WIDTH, FOOT + BOTTOM);
  const newest = points.findLastIndex(({ value }) => value !== null);
  const { value = null, expected = null } = points[newest] ?? {};
  const isBehind = (value ?? 0) < (expected ?? 0);
  const placed = [
    placeValue(value, newest, isBehind, { target, scale, room }),
    placeValue(expected, newest, !isBehind, { target, scale, room }),
  ];
  const months = monthLabels(
    points.map(({ month }) => month),
    messages,
  );
  const ends = [0, months.length - 1].map((index) =>
    room.place(months[index] ?? '', FONT.value, scale.xOf(index), [FOOT + 14]),
  );
  const drawn = [...placed, ...ends].flatMap((one) => (one === null ? [] : [label(one.x, one.y, one.text)]));
  return element('g', { class: 'chart-value', 'text-anchor': 'middle', 'font-size': FONT.value }, drawn.join(''));
}

function placeValue(
  value: number | null,
  index: number,
  isLower: boolean,
  { target, scale, room }: { target: Target; scale: Scale; room: Room },
): Placed | null {
  if (value === null) return null;
  const y = scale.yOf(value);
  const sides = isLower ? [y + 14, y - 6] : [y - 6, y + 14];
  const free = sides.filter((side) => side < FOOT - 1);
  return room.place(valueWords(value, target), FONT.value, scale.xOf(index), free);
}

function valueWords(value: number, target: Target): string {
  return isPercent(target) ? `${grouped(value, 2)}%` : grouped(value, 2);
}

function descriptionOf({ target, points }: CourseView, messages: Messages): string {
  const words = messages.screens.chart;
  const months = monthLabels(
    points.map(({ month }) => month),
    messages,
  );
  const say = (value: number | null) => (value === null ? words.noData : valueWords(value, target));
  const told = points.flatMap(({ value, expected }, index) =>
    value === null ? [] : [words.withExpected(months[index] ?? '', say(value), say(expected), null)],
  );
  return words.course(target.name, told.join(words.separator));
}
