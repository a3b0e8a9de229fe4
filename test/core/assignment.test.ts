import { describe, expect, it } from 'vitest';
import { isSameWho, whoByAmendments } from '../../src/core/assignment.js';
import type { WhoAmendment } from '../../src/core/task.js';

const entry = (key: WhoAmendment['key'], from: WhoAmendment['from'], to: WhoAmendment['to']): WhoAmendment =>
  ({ key, from, to, by: '张三', at: '2020-03-02T10:15:00+08:00' }) as WhoAmendment;

const ZONE = 'Asia/Shanghai';

describe('who does a task, by its amendments', () => {
  it.each<[string, WhoAmendment['key'], [WhoAmendment['from'], WhoAmendment['to']][], WhoAmendment['to'] | undefined]>([
    ['is not told without any', 'lead', [], undefined],
    [
      'is who was named last, for a lead',
      'lead',
      [
        [null, 'boluo'],
        ['boluo', 'huidong'],
      ],
      'huidong',
    ],
    [
      'is who was named last, also where two began from the same',
      'leader',
      [
        [null, '甲'],
        [null, '乙'],
      ],
      '乙',
    ],
    [
      'is nobody where the last was removed',
      'lead',
      [
        [null, 'boluo'],
        ['boluo', null],
      ],
      null,
    ],
    [
      'is the whole list of the last',
      'support',
      [
        [null, 'boluo'],
        ['boluo', ['boluo', 'huidong']],
      ],
      ['boluo', 'huidong'],
    ],
    ['is none where all were removed', 'support', [[['a'], null]], null],
  ])('%s', (_, key, steps, expected) => {
    const others = [entry('lead', null, 'x'), entry('support', null, ['y'])].filter((other) => other.key !== key);
    const own = steps.map(([from, to]) => entry(key, from, to));
    expect(whoByAmendments([...others, ...own], key, ZONE)).toEqual(expected);
  });

  it('is that of the last by their days, and without what is taken back', () => {
    const first = { ...entry('lead', null, 'boluo'), at: '2020-03-01T09:00:00+08:00' } as WhoAmendment;
    const second = {
      ...entry('lead', 'boluo', 'huidong'),
      at: '2020-04-01T09:00:00+08:00',
      date: '2020-02-01',
    } as WhoAmendment;
    const taken = (one: WhoAmendment) => ({
      void: one.at,
      of: one.by,
      note: '误记',
      by: '李四',
      at: '2020-05-01T09:00:00+08:00',
    });
    expect(whoByAmendments([first, second], 'lead', ZONE)).toBe('boluo');
    expect(whoByAmendments([first, second, taken(first)], 'lead', ZONE)).toBe('huidong');
    expect(whoByAmendments([first, second, taken(first), taken(second)], 'lead', ZONE)).toBeNull();
  });

  it('is the same as a list of one, and in any order where the order says nothing', () => {
    expect(isSameWho('lead', 'boluo', ['boluo'])).toBe(true);
    expect(isSameWho('support', ['a', 'b'], ['b', 'a'])).toBe(true);
    expect(isSameWho('lead', ['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSameWho('leader', null, '甲')).toBe(false);
  });
});
