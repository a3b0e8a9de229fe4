import type { Policy } from '../../core/plan.js';
import type { SheetCell } from '../../core/sheet/sheet.js';
import type { Light } from '../../core/standing/light.js';
import { clean } from '../../core/text/printable.js';
import type { LedgerColumn } from '../../core/view/ledger/column.js';
import type { LedgerView } from '../../core/view/ledger/view.js';
import type { Screen } from '../terminal/screen.js';

/** The formulas that the numbers of a ledger rest on, in their order. */
const FORMULAS = [
  'expected',
  'count',
  'ratio',
  'delivery',
  'pace',
  'gap',
  'city',
  'task',
  'lights',
  'overdue',
  'unit',
] as const;

/** The columns that `plan import` takes back from an edited ledger. */
const BACK = [
  'lead',
  'responsible',
  'support',
  'leader',
  'due',
  'status',
  'report',
  'problems',
  'next',
] as const satisfies readonly LedgerColumn[];

/** What the columns of a ledger mean, the lights, the thresholds of the plan, the formulas and what it is based on. */
export function guideRows(
  { plan, asOf, commit }: LedgerView,
  columns: readonly { id: LedgerColumn; head: string }[],
  program: string,
  { messages }: Screen,
): SheetCell[][] {
  const { parts, meanings, legend, basis, period, back, columns: heads } = messages.screens.ledger;
  const { topics } = messages.formulas;
  const based: readonly (readonly [string, string])[] = [
    [basis.plan, clean(plan.title)],
    [basis.period, period(plan.period.start, plan.period.end)],
    [basis.day, asOf],
    ...(commit === null ? [] : [[basis.commit, commit] as const]),
    [basis.program, program],
  ];
  return [
    ...columns.map(({ id, head }) => [parts.columns, head, meanings[id]]),
    ...lights(messages).map(([light, word]) => [parts.lights, { light, word }, legend[light]]),
    ...thresholds(plan.policy, messages).map(([name, meaning]) => [parts.thresholds, name, meaning]),
    ...FORMULAS.map((topic) => [parts.formulas, topics[topic].title, topics[topic].rules.join('\n')]),
    [parts.basis, back.name, back.meaning(BACK.map((id) => heads[id]).join(messages.comma), 'plan import')],
    ...based.map(([name, value]) => [parts.basis, name, value]),
  ];
}

/** The lights with their words. */
export function lights({ words }: Screen['messages']): [Light, string][] {
  return Object.entries(words.light) as [Light, string][];
}

/** The thresholds of a plan in words, each with its name. */
export function thresholds(policy: Policy, { screens: { ledger } }: Screen['messages']): [string, string][] {
  const { thresholds: words, thresholdNames: names } = ledger;
  const numbers = [
    'yellow_gap',
    'red_gap',
    'near_due_days',
    'no_data_after',
    'not_started_yellow',
    'not_started_red',
    'about_tolerance',
  ] as const;
  return [
    ...numbers.map((key): [string, string] => [names[key], words[key](policy[key])]),
    [names.pace, words.pace[policy.pace]],
    [names.reports, words.reports[policy.reports]],
    ...(policy.reports === 'none'
      ? []
      : [[names.report_days, words.report_days(policy.report_days)] satisfies [string, string]]),
    [names.verifier, words.verifier[policy.separate_verifier ? 'yes' : 'no']],
  ];
}
