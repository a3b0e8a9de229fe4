import type { ShareStanding } from '../../core/standing/share-standing.js';
import { clean } from '../../core/text/printable.js';
import type { CountyColumn, ShareColumn } from '../../core/view/ledger/column.js';
import type { LedgerCounty } from '../../core/view/ledger/counties.js';
import { targetStateOf } from '../../core/view/target-view.js';
import { stateWord } from '../target-lines.js';
import type { Screen } from '../terminal/screen.js';
import { type LedgerColumnOf, orEmpty } from './column.js';
import { inUnit, valueCell } from './target-columns.js';
import { shareCell } from './task-columns.js';

/** The columns of counties, by their ids. */
export function countyColumns({ messages }: Screen): Readonly<Record<CountyColumn, LedgerColumnOf<LedgerCounty>>> {
  const { light: lights, reason: reasons } = messages.words;
  const count = (of: (unit: LedgerCounty) => number | null): LedgerColumnOf<LedgerCounty> => ({
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

/** A share with the name of its county. */
interface LedgerShare {
  county: string;
  share: ShareStanding;
}

/** The columns of the shares of counties, by their ids. */
export function shareColumns(screen: Screen): Readonly<Record<ShareColumn, LedgerColumnOf<LedgerShare>>> {
  const { light: lights } = screen.messages.words;
  return {
    name: { kind: 'word', width: 22, cell: ({ county }) => orEmpty(clean(county)) },
    task: { kind: 'number', width: 6, cell: ({ share }) => share.task.task.id },
    target: { kind: 'text', width: 30, cell: ({ share: { own } }) => orEmpty(clean(own.target.name)) },
    share: { kind: 'count', width: 10, cell: ({ share: { own } }) => inUnit(own.share, own.target) },
    unit: { kind: 'word', width: 8, cell: ({ share: { own } }) => orEmpty(clean(own.target.unit ?? '')) },
    value: { kind: 'count', width: 10, cell: ({ share: { own } }) => valueCell(own.latest, own.target, screen) },
    valueAsOf: { kind: 'day', width: 11, cell: ({ share: { own } }) => own.latest?.asOf ?? null },
    progress: { kind: 'share', width: 9, cell: ({ share: { own } }) => shareCell(own.progress) },
    expected: { kind: 'share', width: 9, cell: ({ share: { own } }) => shareCell(own.expected) },
    gap: { kind: 'points', width: 9, cell: ({ share: { own } }) => own.gap },
    state: { kind: 'word', width: 12, cell: ({ share: { own } }) => stateWord(targetStateOf(own), screen) },
    light: { kind: 'light', width: 8, cell: ({ share: { light } }) => ({ light, word: lights[light] }) },
  };
}
