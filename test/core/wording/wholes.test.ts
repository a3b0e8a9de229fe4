import { describe } from 'vitest';
import { itReads } from './told.js';

describe('readWording: bounds in words', () => {
  itReads([
    ['学校食堂全面达标、饮用水全面覆盖', '学校食堂达标率 | at_least 100 %', '饮用水覆盖率 | at_least 100 %'],
    ['将民宿全面纳入统一管理', '民宿纳入统一管理 | at_least 100 %'],
    ['全面实施村医全员轮训工作', '村医轮训率 | at_least 100 %'],
    [
      '“三个倍增”目标力争年底前实现',
      '“三个倍增”第一项 | multiply_by 2 strive by 2020-12-31 ?definition_missing ?baseline_missing',
      '“三个倍增”第二项 | multiply_by 2 strive by 2020-12-31 ?definition_missing ?baseline_missing',
      '“三个倍增”第三项 | multiply_by 2 strive by 2020-12-31 ?definition_missing ?baseline_missing',
    ],
    ['校园欺凌事件零发生', '校园欺凌事件 | at_most 0 ?unit_unknown'],
    ['对按时完成任务的县给予表扬'],
  ]);
});
