import type { PaperPart } from '../../../core/paper/paper.js';
import type { MissingRow } from '../../../core/view/reminder/remind-view.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { clean } from '../../terminal/text.js';
import type { NoticeWriting } from './writing.js';

/** What was not handed in of a task. */
interface Row {
  task: MissingRow['task'];
  /** The names of the targets without a value; whether the report is missing too. */
  targets: readonly string[];
  hasNoReport: boolean;
}

/** What was not handed in, by when it had to be, and a row for each task. */
export function missingParts(missing: readonly MissingRow[], writing: NoticeWriting): PaperPart[] {
  if (missing.length === 0) return [];
  const { columns: heads } = writing.words.missing;
  const columns: PaperColumnOf<Row>[] = [
    { head: heads.id, align: 'center', weight: 2, cell: ({ task }) => String(task.id) },
    { head: heads.title, align: 'left', weight: 9, cell: ({ task }) => clean(task.title) },
    { head: heads.what, align: 'left', weight: 12, cell: (row) => whatText(row, writing) },
  ];
  return [paragraph(toldText(missing, writing)), tablePart('missing', null, columns, byTask(missing))];
}

function toldText(missing: readonly MissingRow[], { view: { period }, words, dated }: NoticeWriting): string {
  if (period === null) return words.missing.never;
  // All that is missing for a period had one deadline.
  const days = Math.max(...missing.map(({ daysLate }) => daysLate ?? 0));
  return words.missing.late(dated.period(period.name), dated.day(period.deadline), days);
}

function byTask(missing: readonly MissingRow[]): Row[] {
  const tasks = new Map(missing.map(({ task }) => [task.id, task]));
  return [...tasks.values()].map((task) => {
    const rows = missing.filter((row) => row.task.id === task.id);
    const targets = rows.flatMap(({ target }) => (target === null ? [] : [target.name]));
    return { task, targets, hasNoReport: rows.some(({ target }) => target === null) };
  });
}

function whatText({ targets, hasNoReport }: Row, { words, messages }: NoticeWriting): string {
  const names = [...new Set(targets.map(clean))].join(messages.comma);
  const parts = [
    ...(names === '' ? [] : [words.missing.values(names)]),
    ...(hasNoReport ? [words.missing.report] : []),
  ];
  return parts.join(words.concerns.between);
}
