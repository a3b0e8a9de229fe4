import { toNumeral } from '../core/text/numeral.js';
import type { ListView } from '../core/view/list-view.js';
import type { TaskRow } from '../core/view/task-row.js';
import { percent } from './terminal/number.js';
import { lightWord, type Screen } from './terminal/screen.js';
import { type Column, table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Tasks as a table, under a line that counts them. */
export function renderList({ tasks, of }: ListView, screen: Screen): string {
  const words = screen.messages.screens.list;
  if (tasks.length === 0) return words.none;
  return [screen.style.bold(words.head(tasks.length, of)), '', table(columns(tasks, screen), tasks, screen)].join('\n');
}

function columns(tasks: readonly TaskRow[], screen: Screen): Column<TaskRow>[] {
  const { messages } = screen;
  const heads = messages.screens.list.columns;
  const lead: Column<TaskRow> = {
    header: heads.lead,
    leaves: 2,
    cell: (task) => clean(task.lead?.name ?? ''),
  };
  return [
    { header: heads.id, align: 'right', cell: ({ id }) => String(id) },
    { header: heads.status, leaves: 6, cell: ({ status }) => messages.words.status[status] },
    { header: heads.light, leaves: 5, cell: ({ light }) => lightWord(light, screen) },
    { header: heads.due, leaves: 4, cell: ({ due }) => due.current },
    {
      header: heads.targets,
      align: 'right',
      leaves: 3,
      cell: ({ targets }) => `${targets.met}/${targets.total}`,
    },
    {
      header: heads.progress,
      align: 'right',
      leaves: 3,
      cell: ({ progress }) => (progress === null ? '' : percent(progress)),
    },
    { header: heads.section, leaves: 1, cell: ({ section }) => sectionCell(section.number, screen) },
    ...(tasks.some((task) => task.lead !== null) ? [lead] : []),
    { header: heads.title, cell: ({ title }) => clean(title) },
  ];
}

function sectionCell(number: number, screen: Screen): string {
  return screen.messages.numeral === 'chinese' ? toNumeral(number) : String(number);
}
