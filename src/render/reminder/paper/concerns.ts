import type { PaperPart } from '../../../core/paper/paper.js';
import type { ConcernRow, PointRow } from '../../../core/view/reminder/concern-row.js';
import { spaced } from '../../../messages/spacing.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { NONE, number } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import { pointValue } from '../concern-words.js';
import type { NoticeWriting } from './writing.js';

/** A row: a target of a task, or the task as a whole where none of its targets gives cause. */
interface Row {
  concern: ConcernRow;
  point: PointRow | null;
}

/** What is overdue, behind or not begun: a row for each target, worst first. */
export function concernParts(concerns: readonly ConcernRow[], writing: NoticeWriting): PaperPart[] {
  if (concerns.length === 0) return [];
  const { columns: heads, ...words } = writing.words.concerns;
  const owns = new Set(concerns.map(({ isOwn }) => isOwn));
  const rows = concerns.flatMap((concern): Row[] =>
    concern.points.length === 0 ? [{ concern, point: null }] : concern.points.map((point) => ({ concern, point })),
  );
  const columns: PaperColumnOf<Row>[] = [
    { head: heads.id, align: 'center', weight: 2, cell: ({ concern }) => String(concern.task.id) },
    { head: heads.title, align: 'left', weight: 5, cell: ({ concern }) => titleText(concern, writing) },
    { head: heads.target, align: 'left', weight: 5, cell: ({ point }) => (point ? clean(point.target.name) : NONE) },
    { head: heads.value, align: 'left', weight: 6, cell: (row) => valueText(row, writing) },
    { head: heads.gap, align: 'left', weight: 4, cell: (row) => gapText(row, writing) },
    {
      head: heads.due,
      align: 'center',
      weight: 4,
      cell: ({ concern, point }) => writing.dated.day((point ?? concern).due),
    },
  ];
  const told = owns.size > 1 ? words.both : owns.has(true) ? words.own : words.led;
  return [paragraph(told), tablePart('concerns', null, columns, rows)];
}

/** The title, with the units that lead the task besides. */
function titleText({ task, otherLeads }: ConcernRow, { words, messages }: NoticeWriting): string {
  const title = clean(task.title);
  const units = otherLeads.map(({ name }) => clean(name)).join(messages.comma);
  return units === '' ? title : words.concerns.together(title, units);
}

function valueText({ concern, point }: Row, { words, messages, screen }: NoticeWriting): string {
  const isUnknown = point === null || point.latest === null;
  if (concern.isIdle && isUnknown) return words.concerns.idle;
  // A value is put together for the screen: 8 所.
  const onPaper = (text: string) => (messages.spacing === 'print' ? spaced(text, 'print') : text);
  const value = point === null ? [] : [onPaper(pointValue(point, screen))];
  return [...(concern.isFinished ? [words.concerns.finished] : []), ...value].join(words.concerns.between) || NONE;
}

/** By how much it is overdue and behind; by the due date all of it is expected, and the value says what is missing. */
function gapText({ concern, point }: Row, { words, dated }: NoticeWriting): string {
  const { concerns } = words;
  const overdue = point?.overdue ?? concern.overdue;
  const behind = point?.behind ?? null;
  const parts = [
    ...(overdue === null ? [] : [concerns.overdue(overdue.days)]),
    ...(behind === null || overdue !== null ? [] : [concerns.behind(number(behind, 1))]),
    ...(point?.milestones ?? []).map(({ name, days, due }) => concerns.milestone(quoted(name), days, dated.day(due))),
  ];
  return parts.join(concerns.between) || NONE;
}

/** A name that stands between quotation marks. */
export function quoted(name: string): string {
  return clean(name).replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}
