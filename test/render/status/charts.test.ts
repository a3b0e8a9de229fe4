import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/core/task.js';
import { MARKS } from '../../../src/core/text/marks.js';
import { planCourse } from '../../../src/core/view/plan-course.js';
import { statusView } from '../../../src/core/view/status-view.js';
import { renderStatusCharts } from '../../../src/render/status/charts.js';
import { markedScreen, type Screen } from '../../../src/render/terminal/screen.js';
import { widthOf } from '../../../src/render/terminal/text.js';
import { aPlan, aReading, aTarget, aTask, PLAN, standing } from '../../core/build.js';
import { linesOf, zh } from '../draw.js';

const DAY = '2020-06-30';
const half = aTask({ lead: 'municipal', targets: [aTarget({ at_least: 10, readings: [aReading('2020-03-31', 5)] })] });

function draw(screen: Screen, tasks: readonly Task[] = [half], notes: readonly string[] = []): string[] {
  const standings = tasks.map((task) => standing(task, DAY));
  const view = statusView(PLAN, standings, 'lead', DAY);
  return linesOf(renderStatusCharts(view, planCourse(standings, PLAN, DAY), screen, notes));
}

describe('how a plan stands, in charts', () => {
  it('begins with the answer; then come the months and a bar for each group', () => {
    const lines = draw(zh(80));
    expect(lines.slice(0, 4)).toEqual([
      '示例  截至 2020-06-30  序时进度 50%（6/12）',
      '1 项任务：达到序时进度 1/1 项，滞后 0 项，未报 0 项，逾期 0 项',
      '',
      '各月  ▰ 总进度 50%（1/1）  ▱ 序时进度 50%  x 未报',
    ]);
    expect(lines.slice(-4)).toEqual([
      '有数据 0   0   1   1   1   1',
      '',
      '各牵头单位进度  ▰ 进度  | 序时进度 50%',
      `市直 ${'▰'.repeat(22)}|${'▱'.repeat(22)} 50% (1/1)`,
    ]);
  });

  it('is one screen: the charts come closer, then the last bars are left out', () => {
    const many = Array.from({ length: 20 }, (_one, index) => ({ ...half, id: index + 1, lead: `unit-${index}` }));
    const plan = aPlan({ orgs: many.map(({ lead }) => ({ id: lead, name: lead, kind: 'office' })) });
    const standings = many.map((task) => standing(task, DAY, plan));
    const view = statusView(plan, standings, 'lead', DAY);
    const course = planCourse(standings, plan, DAY);
    for (const [rows, bars] of [
      [40, 20],
      [30, 20],
      [24, 14],
    ] as const) {
      const lines = linesOf(renderStatusCharts(view, course, { ...zh(80), rows }));
      expect(lines.length, String(rows)).toBeLessThan(rows);
      expect(lines.filter((line) => line.startsWith('unit-')).length, String(rows)).toBe(bars);
    }
    const wide = linesOf(renderStatusCharts(view, course, { ...zh(120), rows: 40 }));
    expect(wide.filter((line) => / unit-\d+ /.test(line))).toHaveLength(0);
    const low = linesOf(renderStatusCharts(view, course, { ...zh(120), rows: 26 }));
    expect(low[3]).toMatch(/^各月 .* 各牵头单位进度/);
    expect(low.filter((line) => line.includes('unit-'))).toHaveLength(20);
    expect(Math.max(...low.map(widthOf))).toBeLessThanOrEqual(120);
  });

  it('takes at most 60 columns in a pipe, and the width of a narrow screen', () => {
    for (const screen of [zh(), zh(60)]) expect(Math.max(...draw(screen).map(widthOf))).toBeLessThanOrEqual(62);
    for (const width of [40, 30, 16]) expect(Math.max(...draw(zh(width)).map(widthOf))).toBeLessThanOrEqual(width);
    expect(draw(zh(16)).join('\n')).toContain('2020-03');
  });

  it('has notes below where there is room for them', () => {
    expect(draw(zh(80), [half], ['有登记']).slice(-2)).toEqual(['', '有登记']);
    expect(draw({ ...zh(80), rows: 15 }, [half], ['有登记']).at(-1)).not.toBe('有登记');
  });

  it('of a document is laid out in characters, at the same width each time', () => {
    const standings = [standing(half, DAY)];
    const view = statusView(PLAN, standings, 'lead', DAY);
    const text = renderStatusCharts(view, planCourse(standings, PLAN, DAY), markedScreen(zh(200)));
    const [title, , , ...lines] = text.split('\n');
    expect(title).toContain(MARKS.bold);
    expect(lines[0]).toContain('各月');
    expect(lines.every((line) => line.startsWith(MARKS.verbatim) && widthOf(line.slice(1)) <= 60)).toBe(true);
  });

  it('has no charts without tasks', () => {
    expect(draw(zh(80), [])).toEqual(['示例  截至 2020-06-30  序时进度 50%（6/12）', '所选范围内没有任务']);
  });
});
