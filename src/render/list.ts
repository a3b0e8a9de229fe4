import { toNumeral } from '../core/text/numeral.js';
import type { ListRow, ListView } from '../core/view/list-view.js';
import type { TaskRow } from '../core/view/task-row.js';
import { percent } from './terminal/number.js';
import { lightWord, type Screen } from './terminal/screen.js';
import { type Column, MOST_OF_LEAD, table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Tasks as a table, under a line that counts them. */
export function renderList({ tasks, of }: ListView, screen: Screen): string {
  const words = screen.messages.screens.list;
  if (tasks.length === 0) return words.none;
  return [screen.style.bold(words.head(tasks.length, of)), '', table(columns(tasks, screen), tasks, screen)].join('\n');
}

function columns(tasks: readonly ListRow[], screen: Screen): Column<ListRow>[] {
  const { messages } = screen;
  const heads = messages.screens.list.columns;
  const lead: Column<ListRow> = {
    header: heads.lead,
    leaves: 9,
    most: MOST_OF_LEAD,
    cell: ({ leads }) => leads.map(({ name }) => clean(name)).join(messages.comma),
  };
  return [
    { header: heads.id, align: 'right', cell: ({ id }) => String(id) },
    { header: heads.status, leaves: 4, cell: ({ status }) => messages.words.status[status] },
    { header: heads.light, leaves: 6, cell: (task) => lightCell(task, screen) },
    { header: heads.due, leaves: 5, cell: (task) => dueCell(task, screen) },
    {
      header: heads.targets,
      align: 'right',
      leaves: 2,
      cell: ({ targets }) => `${targets.met}/${targets.total}`,
    },
    {
      header: heads.progress,
      align: 'right',
      leaves: 3,
      cell: progressCell,
    },
    { header: heads.section, leaves: 1, cell: ({ section }) => sectionCell(section.number, screen) },
    ...(tasks.some((task) => task.lead !== null) ? [lead] : []),
    { header: heads.title, cell: ({ title }) => clean(title) },
  ];
}

function lightCell({ light, reason }: TaskRow, screen: Screen): string {
  return `${lightWord(light, screen)} ${screen.messages.words.reason[reason]}`;
}

/** Its due date; if it is listed for the date of a target, that date, marked as such. */
function dueCell({ due, targetDue }: ListRow, { messages }: Screen): string {
  return targetDue === null ? due.current : `${targetDue} ${messages.screens.common.target}`;
}

/** Progress, and of how many targets it is known. */
function progressCell({ progress, coverage: { count, of } }: TaskRow): string {
  return progress === null ? '' : `${percent(progress)} (${count}/${of})`;
}

function sectionCell(number: number, screen: Screen): string {
  return screen.messages.numeral === 'chinese' ? toNumeral(number) : String(number);
}
