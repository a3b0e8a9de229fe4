import { toNumeral } from '../core/numeral.js';
import { orgName, type Plan } from '../core/plan.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { percent } from './number.js';
import { lightWord, type Screen } from './screen.js';
import { type Column, table } from './table.js';
import { clean } from './text.js';

/** Tasks as a table, under a line that counts them. @param of how many tasks there are in all */
export function renderList(standings: readonly TaskStanding[], of: number, plan: Plan, screen: Screen): string {
  const words = screen.messages.screens.list;
  if (standings.length === 0) return words.none;
  return [
    screen.style.bold(words.head(standings.length, of)),
    '',
    table(columns(standings, plan, screen), standings, screen),
  ].join('\n');
}

function columns(standings: readonly TaskStanding[], plan: Plan, screen: Screen): Column<TaskStanding>[] {
  const { messages } = screen;
  const heads = messages.screens.list.columns;
  const lead: Column<TaskStanding> = {
    header: heads.lead,
    leaves: 2,
    cell: ({ task }) => clean(task.lead ? orgName(plan, task.lead) : ''),
  };
  return [
    { header: heads.id, align: 'right', cell: ({ task }) => String(task.id) },
    { header: heads.status, leaves: 6, cell: ({ status }) => messages.words.status[status] },
    { header: heads.light, leaves: 5, cell: ({ light }) => lightWord(light, screen) },
    { header: heads.due, leaves: 4, cell: ({ due }) => due.current },
    { header: heads.targets, align: 'right', leaves: 3, cell: targetsCell },
    {
      header: heads.progress,
      align: 'right',
      leaves: 3,
      cell: ({ progress }) => (progress === null ? '' : percent(progress)),
    },
    { header: heads.section, leaves: 1, cell: ({ section }) => sectionCell(section.number, screen) },
    ...(standings.some(({ task }) => task.lead !== undefined) ? [lead] : []),
    { header: heads.title, cell: ({ task }) => clean(task.title) },
  ];
}

function targetsCell({ targets }: TaskStanding): string {
  return `${targets.filter((target) => target.met === true).length}/${targets.length}`;
}

function sectionCell(number: number, screen: Screen): string {
  return screen.messages.numeral === 'chinese' ? toNumeral(number) : String(number);
}
