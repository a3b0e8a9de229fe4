import { describe, expect, it } from 'vitest';
import { listView } from '../../src/core/view/list-view.js';
import { renderList } from '../../src/render/list.js';
import { aReading, aTarget, aTask, COMPULSORY, PLAN, standing } from '../core/build.js';
import { en, linesOf, zh } from './draw.js';

const DAY = '2020-11-30';
const HALF = aTarget({ at_least: 4, readings: [aReading('2020-06-30', 2)] });
const LED = aTask({
  id: 128,
  status: 'in_progress',
  title: '新增公办幼儿园二十五所以上',
  lead: 'boluo',
  targets: [HALF],
});
const PLAIN = aTask({ id: 2, title: '控辍保学\u0007', due: '2020-12-20' });
const view = (tasks = [LED, PLAIN], asOf = DAY) => {
  const standings = tasks.map((task) => standing(task, asOf, PLAN, task === PLAIN ? COMPULSORY : undefined));
  return listView(PLAN, standings, {}, 'id', DAY);
};

describe('renderList', () => {
  it('has a row for each task, with the units only if a task has one', () => {
    expect(linesOf(renderList(view(), zh()))).toEqual([
      '共 2 项任务',
      '',
      '序号  状态    亮灯         时限        达标       进度  板块  牵头单位  任务',
      '   2  未启动  红 未启动    2020-12-20   0/0             二              控辍保学',
      ' 128  推进中  红 严重滞后  2020-12-31   0/1  50% (1/1)  一    博罗县    新增公办幼儿园二十五所以上',
    ]);
    expect(linesOf(renderList(view([PLAIN]), en()))).toEqual([
      '1 task',
      '',
      'no.  status       light            due         met  progress  section  task',
      '  2  not started  red not started  2020-12-20  0/0            2        控辍保学',
    ]);
  });

  it('is shorter than the plan if not all tasks meet the conditions', () => {
    expect(linesOf(renderList({ ...view([PLAIN]), of: 84 }, zh()))[0]).toBe('1 项任务（共 84 项）');
    expect(linesOf(renderList({ ...view([PLAIN]), of: 84 }, en(null, true)))[0]).toBe('<bold>1 of 84 tasks</>');
  });

  it('paints the light and dims the heads', () => {
    const [, , heads, row] = linesOf(renderList(view([LED]), zh(null, true)));
    expect(heads).toContain('<dim>序号</>');
    expect(row).toContain('<red>红</>');
  });

  it('leaves out columns on a narrow screen: section, targets and progress, status, due date, light, and the unit last', () => {
    const heads = (width: number) => linesOf(renderList(view([LED]), zh(width)))[2]?.split(/ +/);
    const all = ['序号', '状态', '亮灯', '时限', '达标', '进度', '板块', '牵头单位', '任务'];
    expect(heads(100)).toEqual(all);
    expect(heads(90)).toEqual(all.filter((head) => head !== '板块'));
    expect(heads(75)).toEqual(['序号', '状态', '亮灯', '时限', '牵头单位', '任务']);
    expect(heads(65)).toEqual(['序号', '亮灯', '时限', '牵头单位', '任务']);
    expect(heads(55)).toEqual(['序号', '亮灯', '牵头单位', '任务']);
    expect(heads(45)).toEqual(['序号', '牵头单位', '任务']);
    expect(linesOf(renderList(view([LED]), zh(30))).slice(2)).toEqual([
      '序号  任务',
      ' 128  新增公办幼儿园二十五所以',
      '      上',
      '',
      '窗口太窄，未显示：状态、亮灯、',
      '时限、达标、进度、板块、牵头单',
      '位；加宽窗口即可看到',
    ]);
  });

  it('says if there is none', () => {
    expect(renderList(view([]), zh())).toBe('没有符合条件的任务');
    expect(renderList(view([]), en())).toBe('No task meets these conditions');
  });
});
