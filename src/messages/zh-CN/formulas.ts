import { answers } from './formulas/answers.js';
import { targets } from './formulas/targets.js';
import { tasks } from './formulas/tasks.js';

/** How every number is worked out, in the order of `plan help formulas`; a test works each example out anew. */
export const formulas = {
  title: '计算口径',
  intro:
    '台账里的进度、亮灯、逾期和排名都由已登记的数据当场算出，不另外保存。下面逐条写明算法，各举一例，例中的数由程序核对。括号里是 plan.yaml 的 policy 可以改的项和不改时的值。',
  example: '例：',
  topics: { ...targets, ...tasks, ...answers },
};
