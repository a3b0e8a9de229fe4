import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/core/task.js';
import { unitsView } from '../../src/core/view/units-view.js';
import type { Screen } from '../../src/render/terminal/screen.js';
import { drawUnits } from '../../src/render/units.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../core/build.js';
import { en, linesOf, zh } from './draw.js';

const DAY = '2020-11-30';
const TASK = aTask({
  id: 28,
  title: '建园',
  status: 'in_progress',
  lead: 'preschool-office',
  responsible: ['boluo'],
  targets: [
    aTarget({
      id: 'k',
      name: '园',
      at_least: 16,
      unit: '所',
      allocation: { boluo: 12, huidong: 4 },
      readings: [aReading('2020-10-31', 6, { org: 'boluo' })],
    }),
  ],
});
const drawn = (tasks: Task[], screen: Screen, room = Number.POSITIVE_INFINITY) => {
  const standings = tasks.map((task) => standing(task, DAY));
  return drawUnits(unitsView('org', standings, PLAN, DAY), PLAN.orgs, screen, room);
};
const page = (tasks: Task[], screen = zh()) => linesOf(drawn(tasks, screen).text);

describe('drawUnits', () => {
  it('has a row for each unit, then a table of the shares of each target', () => {
    expect(page([TASK])).toEqual([
      '名次  达到序时进度  未报   平均进度  亮灯           牵头办结  牵头逾期  责任办结  责任逾期  单位',
      '   1      0% (0/1)        50% (1/1)  红 严重滞后 1                           0/1         0  博罗县',
      '   -      0% (0/1)     1       未报  黄 未报数 1                                            惠东县',
      '   -                                                     0/1         0                      学前教育科',
      '',
      '名次按本单位份额达标或达到序时进度的比例，再按平均进度；未报的份额按 0 计，都未报的不排名',
      '同一任务可列在几个单位名下，各单位之和不等于全市；进度、亮灯和名次只看本单位自己的任务份额',
      '',
      '28  园；不少于 16 所',
      '全市：暂未达标；6 所（2020-10-31）；2 个单位中 1 个已报；37.5%；按序时进度应达 14 所（87.5%）；落后序时进度 50 个百分点',
      ' 分解  完成  进度   序时   差距  状态    亮灯         单位',
      '12 所  6 所   50%  91.7%  -41.7  未达标  红 严重滞后  博罗县',
      ' 4 所  未报          75%         未报    黄 未报数    惠东县',
      '16 所  6 所                                           合计（2 个单位中 1 个已报）',
    ]);
  });

  it('says so if no unit has a part in anything', () => {
    expect(page([aTask()])).toEqual(['没有单位分到任务、牵头或负责任务']);
    expect(page([aTask()], en())).toEqual(['No unit holds a share, leads a task or is responsible for one']);
  });

  it('has no column that nobody needs: shares, progress and pace where each must meet a target', () => {
    const each = aTask({ id: 6, targets: [aTarget({ name: '工委', deliver: 'institution', per: ['boluo'] })] });
    expect(page([each]).slice(-2)).toEqual(['完成  状态  亮灯       单位', '未报  未报  红 未启动  博罗县']);
  });

  it('leaves out the state, then the gap before what it is measured by, on a narrow screen', () => {
    const heads = (width: number) =>
      page([TASK], zh(width)).find((line) => line.includes('完成  ') && line.includes('分解'));
    expect(heads(90)?.trim().split(/ +/)).toEqual(['分解', '完成', '进度', '序时', '差距', '状态', '亮灯', '单位']);
    expect(heads(70)).not.toContain('状态');
    expect(heads(56)).not.toContain('差距');
  });

  it('has the rows alone on a terminal of known height, and says how to see the targets', () => {
    const { text, notes } = drawn([TASK], { ...zh(80), rows: 24 });
    expect(linesOf(text)).toHaveLength(4);
    expect(notes).toEqual([
      '逐个目标看：plan show <序号> --by county；全部列出：加 --all',
      '名次按本单位份额达标或达到序时进度的比例，再按平均进度；未报的份额按 0 计，都未报的不排名',
      '同一任务可列在几个单位名下，各单位之和不等于全市；进度、亮灯和名次只看本单位自己的任务份额',
    ]);
  });
});
