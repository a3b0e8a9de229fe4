import { describe, expect, it } from 'vitest';
import { BROKEN, copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { ask } from './json.js';

interface Log {
  events: { at: string; day: string; task: number; kind: string; target: string | null; section: string }[];
  of: number;
}
const logOf = async (typed: string) => (await ask(typed)) as unknown as Log;

describe('plan log', () => {
  it('shows everything that was recorded, newest first', async () => {
    const { events, of } = await logOf('log');
    expect(events).toHaveLength(of);
    const instants = events.map(({ at }) => Date.parse(at));
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
    expect([...new Set(events.map(({ kind }) => kind))].sort()).toEqual([
      'change',
      'evidence',
      'extension',
      'reading',
      'report',
    ]);
  });

  it('filters by task, by section, by first day and by number of entries', async () => {
    const tasks = async (typed: string) => [...new Set((await logOf(typed)).events.map(({ task }) => task))];
    expect(await tasks('log 14')).toEqual([14]);
    const { events } = await logOf('log --section 5 --section 一 --since 2020-11-05');
    expect(events.length).toBeGreaterThan(0);
    for (const { section, day } of events) {
      expect(['services', 'preschool']).toContain(section);
      expect(day >= '2020-11-05').toBe(true);
    }
    const limited = await logOf('log --limit 3');
    expect(limited.events).toHaveLength(3);
    expect(limited.of).toBeGreaterThan(100);
  });

  it('shows for a past day only what was recorded until then', async () => {
    const { events } = await logOf('log --as-of 2020-06-30');
    expect(events.every(({ day }) => day <= '2020-06-30')).toBe(true);
    expect(events.length).toBeGreaterThan(0);
  });

  it('describes a task in words', async () => {
    const { code, out } = await run(['log', '014']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('14 建成市第九高级中学  共 4 条记录');
    expect(out).toContain('延期      由 2020-11-30 延至 2020-12-31，郑十一批准；雨季影响室外工程');
    expect(out).toContain('进度数据  市第九高级中学校舍  未建成；截至 2020-10-31；主体封顶');
    expect(out).toContain('状态      由未启动改为推进中');
  });

  it('prints one quiet line if nothing was recorded', async () => {
    expect(await run(['log', '6'])).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/没有记录\n$/) });
    expect((await run(['log', '--since', '2020-12-31'])).out).toBe('没有记录\n');
  });

  it('ends with 3 if files had to be left out', async () => {
    expect((await run(['log'], { cwd: copyOfPlan(BROKEN) })).code).toBe(3);
  });

  it.each([
    ['log', '99'],
    ['log', 'x'],
    ['log', '--since', '2020-02-30'],
    ['log', '--section', '九'],
    ['log', '--limit', '0'],
    ['log', '--limit', 'x'],
  ])('ends with 2 on wrong usage: %s %s %s', async (...argv) => {
    expect(await run(argv)).toMatchObject({ code: 2, out: '' });
  });
});
