import type { Messages } from '../../messages.js';

/** What `plan rules` says. */
export const rules: Messages['screens']['rules'] = {
  columns: { id: 'rule', level: 'level', tier: 'runs', title: 'asks that' },
  tiers: { always: 'always', strict: 'strict', base: 'base' },
  runs: {
    strict: 'Runs only with plan lint --strict, or with --rule and its name',
    base: 'Runs only where the plan is compared with an earlier commit',
  },
  off: 'off',
  changed: 'Changed by plan.yaml',
  change: (rule, before, after, reason) =>
    `${rule}: ${before === after ? after : `${after}, not ${before}`}; ${reason}`,
  withoutPlan: 'What plan.yaml changes of the rules is not known, it has errors:',
  hint: 'About one rule: plan rules <rule>',
  why: 'Why',
  messages: 'Messages and fixes',
};
