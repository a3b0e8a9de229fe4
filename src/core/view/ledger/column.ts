/** What a column of the ledger can hold, in the order in which they are listed. */
export const LEDGER_COLUMNS = [
  'number',
  'section',
  'title',
  'scope',
  'targets',
  'commitment',
  'lead',
  'responsible',
  'support',
  'leader',
  'start',
  'dueOriginal',
  'due',
  'dueNote',
  'status',
  'light',
  'reason',
  'overdue',
  'progress',
  'expected',
  'gap',
  'gapOf',
  'coverage',
  'report',
  'problems',
  'next',
  'evidence',
  'lastReport',
  'completedOn',
  'source',
  'weight',
  'unclear',
  'text',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** The columns of a ledger for which nobody asked for others. */
export const DEFAULT_COLUMNS: readonly LedgerColumn[] = [
  'number',
  'section',
  'title',
  'targets',
  'lead',
  'responsible',
  'support',
  'leader',
  'dueOriginal',
  'due',
  'status',
  'light',
  'reason',
  'progress',
  'expected',
  'report',
  'problems',
  'next',
  'evidence',
  'lastReport',
];

/** What the columns of the targets hold: one row for each target of a task. */
export const TARGET_COLUMNS = [
  'task',
  'title',
  'name',
  'bound',
  'unit',
  'baseline',
  'value',
  'valueAsOf',
  'progress',
  'expectedValue',
  'expected',
  'gap',
  'state',
  'due',
  'definition',
] as const;
export type TargetColumn = (typeof TARGET_COLUMNS)[number];

/** What the columns of the counties hold: one row for each county, district or zone. */
export const COUNTY_COLUMNS = [
  'rank',
  'name',
  'light',
  'reason',
  'shares',
  'onSchedule',
  'onScheduleShare',
  'met',
  'noData',
  'progress',
  'leads',
  'leadsFinished',
  'leadsOverdue',
  'responsible',
] as const;
export type CountyColumn = (typeof COUNTY_COLUMNS)[number];

/** What the columns of the shares of counties hold: one row for each share of a target. */
export const SHARE_COLUMNS = [
  'name',
  'task',
  'target',
  'share',
  'unit',
  'value',
  'valueAsOf',
  'progress',
  'expected',
  'gap',
  'state',
  'light',
] as const;
export type ShareColumn = (typeof SHARE_COLUMNS)[number];
