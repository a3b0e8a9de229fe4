import type { Policy } from '../../../core/plan.js';
import { number } from '../../terminal/number.js';
import type { Writer } from './writer.js';

/** What the lights mean by the policy of the plan: offices have different rules, so a reader must be told. */
export function legendText(policy: Policy, writer: Writer): string {
  const { legend } = writer.words;
  const share = (value: number) => `${number(value)}%`;
  const meanings = [
    legend.red(number(policy.red_gap), share(policy.not_started_red)),
    legend.yellow(
      number(policy.yellow_gap),
      number(policy.red_gap),
      policy.near_due_days,
      share(policy.no_data_after),
      share(policy.not_started_yellow),
      policy.reports !== 'none',
    ),
    legend.green,
    legend.gray,
  ];
  return legend.head + writer.sentence(meanings);
}
