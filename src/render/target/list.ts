import { isMoved } from '../../core/due.js';
import type { Plan } from '../../core/plan.js';
import { isPercent } from '../../core/target/bound.js';
import type { TargetListView, TargetRow } from '../../core/view/target-list-view.js';
import { boundWords, perWords, withUnit } from '../bound.js';
import { stateWord } from '../target-lines.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { type Column, table } from '../terminal/table.js';
import { clean } from '../terminal/text.js';

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
  const heads = messages.screens.target.list.columns;
  const some = (column: Column<TargetRow>, isIn: (row: TargetRow) => boolean) => (rows.some(isIn) ? [column] : []);
  return [
    { header: heads.id, align: 'right', cell: ({ task }) => String(task.id) },
    { header: heads.due, cell: ({ due }) => due.current },
    ...some({ header: heads.original, leaves: 2, cell: ({ due }) => (isMoved(due) ? due.original : '') }, ({ due }) =>
      isMoved(due),
    ),
    { header: heads.state, cell: (row) => stateCell(row, screen) },
    ...some(
      { header: heads.shares, leaves: 4, cell: (row) => sharesCell(row, screen) },
      ({ shares }) => shares !== null,
    ),
    ...some({ header: heads.milestones, leaves: 3, cell: milestonesCell }, ({ milestones }) => milestones !== null),
    ...some(
      {
        header: heads.commitment,
        leaves: 1,
        cell: ({ commitment }) => (commitment === null ? '' : messages.words.commitment[commitment]),
      },
      ({ commitment }) => commitment !== null,
    ),
    { header: heads.name, cell: (row) => nameCell(row, plan, screen) },
  ];
}

/** Its name and what must be reached, in the column that has room to wrap. */
function nameCell({ target, amended }: TargetRow, plan: Plan, screen: Screen): string {
  const { messages } = screen;
  const per = perWords(target, plan, screen);
  const parts = [boundWords(target, screen), per, amended ? messages.screens.show.amended : ''];
  const promise = parts.filter((part) => part !== '').join(messages.comma);
  return messages.screens.target.list.promise(clean(target.name), promise);
}

function stateCell({ state }: TargetRow, screen: Screen): string {
  const { states } = screen.messages.screens.target.list;
  return state === 'no_baseline' || state === 'no_parts' ? states[state] : stateWord(state, screen);
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
