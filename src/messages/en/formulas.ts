import type { Messages } from '../messages.js';
import { answers } from './formulas/answers.js';
import { targets } from './formulas/targets.js';
import { tasks } from './formulas/tasks.js';

/** How every number is worked out. */
export const formulas: Messages['formulas'] = {
  title: 'How the numbers are worked out',
  intro:
    'Progress, lights, what is overdue and ranks are worked out from what was recorded, on demand, and never stored. Each rule below stands with an example whose numbers the program checks. In brackets: the key of policy in plan.yaml that changes a value, or the value without it.',
  example: 'Example: ',
  topics: { ...targets, ...tasks, ...answers },
};
