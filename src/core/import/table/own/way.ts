import type { LedgerColumn } from '../../../view/ledger/column.js';

/** How what a column holds is changed, if not by an edited ledger. */
export const WAYS: Readonly<Record<LedgerColumn, Way>> = {
  number: 'fixed',
  section: 'edit',
  title: 'edit',
  scope: 'edit',
  targets: 'target',
  commitment: 'edit',
  lead: 'assign',
  responsible: 'assign',
  support: 'assign',
  leader: 'assign',
  start: 'edit',
  dueOriginal: 'fixed',
  due: 'extend',
  dueNote: 'edit',
  status: 'set',
  light: 'computed',
  reason: 'computed',
  overdue: 'computed',
  progress: 'computed',
  expected: 'computed',
  gap: 'computed',
  gapOf: 'computed',
  coverage: 'computed',
  report: 'report',
  problems: 'report',
  next: 'report',
  evidence: 'edit',
  lastReport: 'computed',
  completedOn: 'computed',
  source: 'edit',
  weight: 'edit',
  unclear: 'edit',
  text: 'edit',
};

/** Columns that say something else once anything is recorded of a task, or a target is changed. */
export function followsRecords(column: LedgerColumn): boolean {
  return WAYS[column] === 'computed' || ['targets', 'dueOriginal', 'evidence'].includes(column);
}

/** By a command, or not at all: because it never changes, or because it is calculated. */
export type Way =
  | 'assign'
  | 'edit'
  | 'extend'
  | 'record'
  | 'report'
  | 'set'
  | 'share'
  | 'target'
  | 'fixed'
  | 'computed';
