import { isMoved } from '../core/due.js';
import type { Plan } from '../core/plan.js';
import { isPercent } from '../core/target/bound.js';
import type { TargetListView, TargetRow } from '../core/view/target-list-view.js';
import { boundWords, perWords, withUnit } from './bound.js';
import { stateWord } from './target-lines.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { type Column, table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Targets as a table, under a line that counts them; then the tasks that have none. */
export function renderTargetList(view: TargetListView, plan: Plan, screen: Screen): string {
  const words = screen.messages.screens.target.list;
  const { rows, tasks, without } = view;
  const missing =
    without.length === 0 ? [] : ['', prose(words.without(without.length, without.join(screen.messages.comma)), screen)];
  if (rows.length === 0) return [words.none, ...missing].join('\n');
  const head = screen.style.bold(words.head(rows.length, tasks));
  return [head, '', table(columns(rows, plan, screen), rows, screen), ...missing].join('\n');
}

function columns(rows: readonly TargetRow[], plan: Plan, screen: Screen): Column<TargetRow>[] {
  const { messages } = screen;
  const words = messages.screens.target.list;
  const heads = words.columns;
  const some = (column: Column<TargetRow>, isIn: (row: TargetRow) => boolean) => (rows.some(isIn) ? [column] : []);
  return [
    { header: heads.id, align: 'right', cell: ({ task }) => String(task.id) },
    { header: heads.bound, cell: (row) => boundCell(row, plan, screen) },
    { header: heads.due, cell: (row) => dueCell(row, screen) },
    { header: heads.state, cell: ({ state }) => stateWord(state, screen) },
    ...some(
      { header: heads.shares, leaves: 3, cell: (row) => sharesCell(row, screen) },
      ({ shares }) => shares !== null,
    ),
    ...some({ header: heads.milestones, leaves: 2, cell: milestonesCell }, ({ milestones }) => milestones !== null),
    ...some(
      {
        header: heads.commitment,
        leaves: 1,
        cell: ({ commitment }) => (commitment === null ? '' : messages.words.commitment[commitment]),
      },
      ({ commitment }) => commitment !== null,
    ),
    { header: heads.name, cell: ({ target }) => clean(target.name) },
  ];
}

function boundCell({ target, amended }: TargetRow, plan: Plan, screen: Screen): string {
  const per = perWords(target, plan, screen);
  const parts = [boundWords(target, screen), per, amended ? screen.messages.screens.show.amended : ''];
  return parts.filter((part) => part !== '').join(screen.messages.comma);
}

function dueCell({ due }: TargetRow, { messages }: Screen): string {
  return isMoved(due) ? messages.screens.target.list.from(due.current, due.original) : due.current;
}

function sharesCell({ shares, target }: TargetRow, { messages }: Screen): string {
  if (shares === null) return '';
  const words = messages.screens.target.list;
  // Levels of units are never added up.
  return isPercent(target) ? words.levels(shares.count) : words.shares(withUnit(shares.sum, target), shares.count);
}

function milestonesCell({ milestones }: TargetRow): string {
  return milestones === null ? '' : `${milestones.count}/${milestones.of}`;
}
