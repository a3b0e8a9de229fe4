import { clean } from '../../core/text/printable.js';
import type { CountyColumn, ShareColumn } from '../../core/view/ledger/column.js';
import type { ShareRow, UnitRow } from '../../core/view/units-view.js';
import { stateWord } from '../target-lines.js';
import type { Screen } from '../terminal/screen.js';
import { type LedgerColumnOf, orEmpty } from './column.js';
import { inUnit, valueCell } from './target-columns.js';
import { shareCell } from './task-columns.js';

/** The columns of counties, by their ids. */
export function countyColumns({ messages }: Screen): Readonly<Record<CountyColumn, LedgerColumnOf<UnitRow>>> {
  const { light: lights, reason: reasons } = messages.words;
  const count = (of: (unit: UnitRow) => number | null): LedgerColumnOf<UnitRow> => ({
    kind: 'count',
    width: 11,
    cell: of,
  });
  return {
    rank: { kind: 'number', width: 6, cell: ({ rank }) => rank },
    name: { kind: 'word', width: 24, cell: ({ name }) => orEmpty(clean(name)) },
    light: {
      kind: 'light',
      width: 8,
      cell: ({ light }) => (light === null ? null : { light, word: lights[light] }),
    },
    reason: {
      kind: 'word',
      width: 16,
      cell: ({ lightReason }) => (lightReason === null ? null : reasons[lightReason]),
    },
    shares: count(({ onSchedule }) => onSchedule.of),
    onSchedule: count(({ onSchedule }) => onSchedule.count),
    onScheduleShare: {
      kind: 'share',
      width: 11,
      cell: ({ onSchedule: { count: some, of } }) => (of === 0 ? null : { share: some / of }),
    },
    met: count(({ met }) => met),
    noData: count(({ noData }) => noData),
    progress: { kind: 'share', width: 11, cell: ({ progress }) => shareCell(progress) },
    leads: count(({ leads }) => leads.tasks),
    leadsFinished: count(({ leads }) => leads.finished),
    leadsOverdue: count(({ leads }) => leads.overdue),
    responsible: count(({ responsible }) => responsible.tasks),
  };
}

/** The columns of the shares of counties, by their ids. */
export function shareColumns(screen: Screen): Readonly<Record<ShareColumn, LedgerColumnOf<ShareRow>>> {
  const { light: lights } = screen.messages.words;
  return {
    name: { kind: 'word', width: 22, cell: ({ name }) => orEmpty(clean(name)) },
    task: { kind: 'number', width: 6, cell: ({ task }) => task },
    target: { kind: 'text', width: 30, cell: ({ target }) => orEmpty(clean(target.name)) },
    share: { kind: 'count', width: 10, cell: ({ share, target }) => inUnit(share, target) },
    unit: { kind: 'word', width: 8, cell: ({ target }) => orEmpty(clean(target.unit ?? '')) },
    value: { kind: 'count', width: 10, cell: ({ latest, target }) => valueCell(latest, target, screen) },
    valueAsOf: { kind: 'day', width: 11, cell: ({ latest }) => latest?.asOf ?? null },
    progress: { kind: 'share', width: 9, cell: ({ progress }) => shareCell(progress) },
    expected: { kind: 'share', width: 9, cell: ({ expected }) => shareCell(expected) },
    gap: { kind: 'points', width: 9, cell: ({ gap }) => gap },
    state: { kind: 'word', width: 12, cell: ({ state }) => stateWord(state, screen) },
    light: { kind: 'light', width: 8, cell: ({ light }) => ({ light, word: lights[light] }) },
  };
}
