import type { CivilDate } from '../../core/date.js';
import type { ConcernRow, PointRow } from '../../core/view/concern-row.js';
import { boundWords, valueWords, withUnit } from '../bound.js';
import { number, percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { dayWords } from './civil-words.js';
import { shortened, type TaskNames } from './task-names.js';

/** The most targets of a task that are told. */
const MOST_POINTS = 2;

/** What a unit is chased for in one task: a task, by how much it is overdue or behind, and where it stands. */
export function concernWords(row: ConcernRow, names: TaskNames, asOf: CivilDate, screen: Screen): string {
  const { messages } = screen;
  const words = messages.screens.remind.text;
  const { overdue, otherLeads, responsible, points } = row;
  const units = (named: ConcernRow['otherLeads']) => named.map(({ name }) => shortened(name)).join(messages.comma);
  const who = [
    ...(otherLeads.length > 0 ? [words.together(units(otherLeads))] : []),
    ...(responsible.length > 0 ? [words.responsible(units(responsible))] : []),
  ];
  const shown = points.length > MOST_POINTS + 1 ? points.slice(0, MOST_POINTS) : points;
  return words.clauses([
    names.of(row.task) + who.join(''),
    ...(row.isFinished ? [words.finished] : []),
    ...(overdue === null ? [] : [words.overdue(overdue.days, dayWords(overdue.due, asOf, messages))]),
    ...(row.isIdle ? [words.idle] : []),
    ...shown.flatMap((point) => pointWords(point, row, asOf, screen)),
    ...(points.length > shown.length ? [words.morePoints(points.length - shown.length)] : []),
  ]);
}

/** What there is to say of a target that its task does not say: that it has not begun, or by how much it is overdue. */
function pointWords(point: PointRow, task: ConcernRow, asOf: CivilDate, screen: Screen): string[] {
  const { messages } = screen;
  const words = messages.screens.remind.text;
  const { overdue, behind, milestones } = point;
  const day = (due: CivilDate) => dayWords(due, asOf, messages);
  const told = [
    ...(task.isIdle && point.latest === null ? [] : [pointValue(point, screen)]),
    ...(overdue === null || overdue.due === task.overdue?.due ? [] : [words.overdue(overdue.days, day(overdue.due))]),
    // By the due date all of it is expected: the value says how much is missing.
    ...(behind === null || overdue !== null ? [] : [words.behind(number(behind, 1))]),
    ...milestones.map(({ name, days, due }) => words.milestone(shortened(name), days, day(due))),
  ];
  if (told.length === 0) return [];
  return [point.isOnly ? words.clauses(told) : words.point(shortened(point.target.name), words.clauses(told))];
}

function pointValue({ target, isOwn, share, latest, meeting, reached, ...point }: PointRow, screen: Screen): string {
  const words = screen.messages.screens.remind.text;
  const progress = point.progress === null ? '' : percent(point.progress);
  const none = target.deliver === undefined ? words.noValue : words.noDelivery;
  const value = latest === null ? null : valueWords(latest, target, screen);
  if (share !== null) return words.share(withUnit(share, target), value ? words.shareValue(value) : none, progress);
  if (meeting !== null) return words.meeting(meeting.count, meeting.of);
  if (reached !== null) return words.reached(reached.count, reached.of);
  const isDelivery = target.deliver !== undefined;
  const told = value && !isDelivery ? words.value(value, boundWords(target, screen), progress) : (value ?? none);
  return isOwn ? words.ownValue(told) : told;
}
