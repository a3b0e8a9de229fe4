import type { PaperPart } from '../../../core/paper/paper.js';
import type { OwedItem } from '../../../core/standing/missing.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import type { MissingUnit } from '../../../core/view/missing-view.js';
import type { TaskRow } from '../../../core/view/task-row.js';
import { headingPart, type PaperColumnOf, tablePart } from '../../paper/parts.js';
import { percent } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import type { Writer } from './writer.js';

/** An annex: its title, and what stands in it. */
export interface Annex {
  /** Its name in templates. */
  name: string;
  title: string;
  parts: readonly PaperPart[];
}

/** What was not handed in, if anything was not; then all tasks. */
export function annexesOf(bulletin: WholeBulletin, writer: Writer): Annex[] {
  const { annexes: words } = writer.words;
  const missing = missingTable(bulletin, writer);
  return [
    ...(missing === null ? [] : [{ name: 'annex_missing', title: words.missing, parts: [missing] }]),
    ...(bulletin.tasks.length === 0
      ? []
      : [{ name: 'annex_tasks', title: words.tasks, parts: [taskTable(bulletin, writer)] }]),
  ];
}

/** The annexes, each on a page of its own. */
export function annexParts(annexes: readonly Annex[], { words }: Writer): PaperPart[] {
  return annexes.flatMap(({ name, title, parts }, index) => [
    { kind: 'break' } as const,
    headingPart(1, words.annexes.head(String(index + 1), title), name),
    ...parts,
  ]);
}

function missingTable({ missing }: WholeBulletin, writer: Writer): PaperPart | null {
  const { annexes: words } = writer.words;
  const { missingColumns: heads } = words;
  const units = missing.units.filter(({ counts }) => counts.missing > 0);
  if (units.length === 0) return null;
  const { period } = missing;
  const caption =
    period === null
      ? words.neverCaption
      : words.missingCaption(writer.dated.period(period.name), writer.dated.day(period.deadline));
  const columns: PaperColumnOf<MissingUnit>[] = [
    { head: heads.unit, align: 'left', weight: 4, cell: ({ org }) => clean(org?.name ?? words.noLead) },
    { head: heads.count, align: 'right', weight: 2, cell: ({ counts }) => String(counts.missing) },
    {
      head: heads.what,
      align: 'left',
      weight: 11,
      cell: ({ items }) =>
        items
          .filter(({ state }) => state === 'missing')
          .map((item) => itemText(item, writer))
          .join(writer.messages.comma),
    },
  ];
  return tablePart('missing', caption, columns, units);
}

function itemText({ task, target }: OwedItem, writer: Writer): string {
  const { words } = writer;
  const { id } = task.task;
  return target === null ? words.annexes.report(id) : words.annexes.reading(id, writer.quoted(target.target.name));
}

function taskTable({ tasks }: WholeBulletin, writer: Writer): PaperPart {
  const { annexes: words } = writer.words;
  const { tasksColumns: heads } = words;
  const columns: PaperColumnOf<TaskRow>[] = [
    { head: heads.id, align: 'center', weight: 2, cell: ({ id }) => String(id) },
    { head: heads.title, align: 'left', weight: 9, cell: ({ title }) => clean(title) },
    { head: heads.lead, align: 'left', weight: 5, cell: ({ leads }) => writer.names(leads) },
    { head: heads.status, align: 'center', weight: 3, cell: ({ status }) => writer.messages.words.status[status] },
    { head: heads.light, align: 'center', weight: 2, cell: ({ light }) => writer.light(light) },
    {
      head: heads.progress,
      align: 'right',
      weight: 3,
      cell: ({ progress }) => (progress === null ? words.noData : percent(progress)),
    },
    { head: heads.expected, align: 'right', weight: 3, cell: ({ expected }) => percent(expected) },
  ];
  return tablePart('tasks', null, columns, tasks, words.tasksNote);
}
