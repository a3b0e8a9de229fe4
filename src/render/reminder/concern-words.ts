import type { CivilDate } from '../../core/date.js';
import { isPercent } from '../../core/target/bound.js';
import { isLimit } from '../../core/target/goal.js';
import type { ConcernRow, PointRow } from '../../core/view/reminder/concern-row.js';
import { boundWords, valueWords, withUnit } from '../bound.js';
import { dayWords } from '../civil-words.js';
import { number, percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
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
  return [
    names.of(row.task) + who.join(''),
    ...(row.isFinished ? [words.finished] : []),
    ...(overdue === null ? [] : [words.overdue(overdue.days, dayWords(overdue.due, asOf, messages))]),
    ...(row.isIdle ? [words.idle] : []),
    ...shown.flatMap((point) => pointWords(point, row, asOf, screen)),
    ...(points.length > shown.length ? [words.morePoints(points.length - shown.length)] : []),
  ].join(words.clauseGap);
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
  const all = told.join(words.clauseGap);
  return [point.isOnly ? all : words.point(shortened(point.target.name), all)];
}

/** What is known of a target, or of a unit's own part of it. */
export function pointValue(point: PointRow, screen: Screen): string {
  const words = screen.messages.screens.remind.text;
  const { target, meeting, reached, share } = point;
  if (share !== null) return words.share(withUnit(share, target), ownWords(point, screen), progressWords(point));
  if (meeting !== null) return words.meeting(meeting.count, meeting.of);
  if (reached !== null) return words.reached(reached.count, reached.of);
  return point.isOwn ? words.ownValue(wholeWords(point, screen)) : wholeWords(point, screen);
}

/** What a unit has of its share. */
function ownWords({ latest, target }: PointRow, screen: Screen): string {
  const words = screen.messages.screens.remind.text;
  if (latest === null) return words.noValue;
  return (isLevel(target) ? words.shareLevel : words.shareValue)(valueWords(latest, target, screen));
}

function wholeWords(point: PointRow, screen: Screen): string {
  const words = screen.messages.screens.remind.text;
  const { latest, target } = point;
  const isDelivery = target.deliver !== undefined;
  if (latest === null) return isDelivery ? words.noDelivery : words.noValue;
  const value = valueWords(latest, target, screen);
  if (isDelivery) return value;
  return (isLevel(target) ? words.level : words.value)(value, boundWords(target, screen), progressWords(point));
}

function progressWords({ progress }: PointRow): string {
  return progress === null ? '' : percent(progress);
}

/** Whether a value is no count of what is done: 3 % are not completed, and neither are 3 accidents. */
function isLevel(target: PointRow['target']): boolean {
  return isPercent(target) || isLimit(target);
}
