import { expect, it } from 'vitest';
import { statusesHelp } from '../../../src/commands/set/statuses.js';
import { catalogs } from '../../../src/messages/index.js';

it('names every status with the ways to it and what they need', () => {
  expect(statusesHelp(catalogs['zh-CN']).split('\n').slice(1)).toEqual([
    '未启动 not_started：由暂缓，须有理由 -m、批准人',
    '推进中 in_progress：由未启动；由待审核、已办结，须有理由 -m；由已销号、暂缓，须有理由 -m、批准人',
    '待审核 submitted：由推进中，须有佐证材料、必达目标全部达标',
    '已办结 completed：由待审核，须有必达目标全部达标、提交人以外的审核人',
    '已销号 closed：由已办结，须有必达目标全部达标',
    '暂缓 suspended：由未启动、推进中，须有理由 -m、批准人',
    '终止 cancelled：由未启动、推进中、暂缓，须有理由 -m、批准人',
  ]);
  expect(statusesHelp(catalogs.en)).toContain(
    '\nsubmitted: from in progress with evidence, every required target met\n',
  );
});
