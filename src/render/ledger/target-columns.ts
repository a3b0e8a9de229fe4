import type { Plan } from '../../core/plan.js';
import type { SheetCell } from '../../core/sheet/sheet.js';
import { isPercent } from '../../core/target/bound.js';
import type { Target } from '../../core/task.js';
import { clean, cleanLines } from '../../core/text/printable.js';
import type { TargetColumn } from '../../core/view/ledger/column.js';
import type { TargetRow } from '../../core/view/target-list-view.js';
import { perWords } from '../bound.js';
import { stateWord } from '../target-lines.js';
import type { Screen } from '../terminal/screen.js';
import { type LedgerColumnOf, orEmpty } from './column.js';
import type { Promised } from './promised.js';
import { shareCell } from './task-columns.js';

/** The columns of targets, by their ids. */
export function targetColumns(
  plan: Pick<Plan, 'orgs'>,
  promised: Promised,
  screen: Screen,
): Readonly<Record<TargetColumn, LedgerColumnOf<TargetRow>>> {
  const { messages } = screen;
  const { words, comma } = messages;
  return {
    task: { kind: 'number', width: 6, cell: ({ task }) => task.id },
    title: { kind: 'text', width: 28, cell: ({ task }) => orEmpty(clean(task.title)) },
    name: { kind: 'text', width: 26, cell: ({ target }) => orEmpty(clean(target.name)) },
    bound: {
      kind: 'text',
      width: 22,
      cell: ({ target, commitment, amended }) => {
        const firmness = commitment === null ? '' : words.commitment[commitment];
        const parts = [firmness, promised(target), perWords(target, plan, screen)];
        return [...parts, amended ? messages.screens.show.amended : ''].filter((part) => part !== '').join(comma);
      },
    },
    unit: { kind: 'word', width: 8, cell: ({ target }) => orEmpty(clean(target.unit ?? '')) },
    baseline: { kind: 'count', width: 10, cell: ({ target }) => inUnit(target.baseline?.value ?? null, target) },
    value: { kind: 'count', width: 10, cell: ({ standing, target }) => valueCell(standing.latest, target, screen) },
    valueAsOf: { kind: 'day', width: 11, cell: ({ standing }) => standing.latest?.asOf ?? null },
    progress: { kind: 'share', width: 9, cell: ({ standing }) => shareCell(standing.progress) },
    expectedValue: {
      kind: 'count',
      width: 10,
      cell: ({ standing, target }) => inUnit(standing.expectedValue, target),
    },
    expected: { kind: 'share', width: 9, cell: ({ standing }) => shareCell(standing.expected) },
    gap: { kind: 'points', width: 9, cell: ({ standing }) => standing.gap },
    state: { kind: 'word', width: 12, cell: ({ state }) => stateWord(state, screen) },
    due: { kind: 'day', width: 11, cell: ({ due }) => due.current },
    definition: { kind: 'text', width: 36, cell: ({ target }) => orEmpty(cleanLines(target.definition ?? '')) },
  };
}

/** A number in the unit of its target: percentages as shares, so that a spreadsheet reads and shows 97.5 %. */
export function inUnit(value: number | null, target: Pick<Target, 'unit'>): SheetCell {
  if (value === null) return null;
  return isPercent(target) ? { share: Number((value / 100).toPrecision(15)) } : value;
}

/** The newest value; of a delivery whether it is there. */
export function valueCell(
  latest: { value: number | boolean } | null,
  target: Pick<Target, 'unit'>,
  { messages }: Screen,
): SheetCell {
  if (latest === null) return null;
  const { milestoneDone, milestoneOpen } = messages.screens.show;
  if (typeof latest.value === 'boolean') return latest.value ? milestoneDone : milestoneOpen;
  return inUnit(latest.value, target);
}
