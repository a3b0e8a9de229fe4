import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/core/task.js';
import { statusView } from '../../../src/core/view/status-view.js';
import { rankingLine } from '../../../src/render/status/ranking.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../../core/build.js';
import { en, zh } from '../draw.js';

const DAY = '2020-11-30';
/** Shares of 10 each; the values that two counties and a zone reported. */
const shared = (id: number, values: Readonly<Record<string, number>>) =>
  aTask({
    id,
    status: 'in_progress',
    targets: [
      aTarget({
        at_least: 30,
        allocation: { boluo: 10, huidong: 10, zhongkai: 10 },
        readings: Object.entries(values).map(([org, value]) => aReading('2020-10-31', value, { org })),
      }),
    ],
  });
const said = (tasks: Task[], screen = zh(), by: 'county' | 'org' = 'county') => {
  const view = statusView(
    PLAN,
    tasks.map((task) => standing(task, DAY)),
    by,
    DAY,
  );
  if (view.units === null) throw new Error('units were asked for');
  return rankingLine(view.units, view, screen);
};

describe('the answer to who is first and who is last', () => {
  it('names both, with what is on schedule', () => {
    const tasks = [
      shared(1, { boluo: 10, huidong: 1, zhongkai: 10 }),
      shared(2, { boluo: 10, huidong: 1, zhongkai: 1 }),
    ];
    expect(said(tasks)).toBe(
      '3 个县区：博罗县第一，达到序时进度 100%（2/2）；惠东县最后，达到序时进度 0%（0/2）；各自的份额都已报',
    );
    expect(said(tasks, en(), 'org')).toBe(
      '3 units with shares: 博罗县 first, 100% (2/2) on schedule; 惠东县 last, 0% (0/2) on schedule; all of their shares are reported',
    );
  });

  it('names all who share a place, and nobody as last where all share it', () => {
    expect(said([shared(1, { boluo: 10, huidong: 10, zhongkai: 1 })])).toBe(
      '3 个县区：博罗县、惠东县并列第一，达到序时进度 100%；仲恺高新技术产业开发区最后，达到序时进度 0%（0/1）；各自的份额都已报',
    );
    expect(said([shared(1, { boluo: 10, huidong: 10, zhongkai: 10 })])).toBe(
      '3 个县区：博罗县、惠东县、仲恺高新技术产业开发区并列第一，达到序时进度 100%；各自的份额都已报',
    );
  });

  it('names who has not reported, the most first, with how many of its shares', () => {
    const tasks = [shared(1, { boluo: 10 }), shared(2, { boluo: 10, huidong: 10 })];
    expect(said(tasks)).toBe(
      '3 个县区：博罗县第一，达到序时进度 100%（2/2）；惠东县最后，达到序时进度 50%（1/2）；未报份额：仲恺高新技术产业开发区 2/2、惠东县 1/2',
    );
    expect(said([shared(1, {})], en())).toBe(
      '3 counties: none has reported, so there is no rank; shares not reported: 博罗县 1/1, 惠东县 1/1, 仲恺高新技术产业开发区 1/1',
    );
  });

  it('says so where no unit holds a share', () => {
    expect(said([aTask({ lead: 'boluo' })])).toBe('没有县区分到任务份额，不排名');
    expect(said([aTask({ lead: 'boluo' })], en(), 'org')).toBe('No unit holds a share, so there is no rank');
  });
});
