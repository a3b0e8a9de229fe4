import { describe, expect, it } from 'vitest';
import { type Kinship, kinshipOf, type NamedTask } from '../../src/core/kinship.js';
import type { Task } from '../../src/core/task.js';

const entry = (at: string) => ({ at, by: '张三', note: '已分解' });
const [FIRST, SECOND, THIRD] = ['2020-03-01', '2020-04-01', '2020-05-01'].map((day) => ({
  ...entry(`${day}T09:00:00+08:00`),
  from: 'not_started' as const,
  to: 'in_progress' as const,
}));
const reading = (at: string, value: number) => ({ ...entry(`${at}T09:00:00+08:00`), as_of: at, value });

const named = (parts: Partial<Task>, name = '028-x.yaml'): NamedTask => ({
  name,
  task: {
    id: 28,
    status: 'not_started',
    title: '新增公办幼儿园25所以上',
    source: { document: 'work-plan', item: 28 },
    ...parts,
  },
});
const target = (...readings: ReturnType<typeof reading>[]): Partial<Task> => ({
  targets: [{ id: 'k', name: '幼儿园', at_least: 25, unit: '所', readings }],
});
const history = (...entries: (typeof FIRST)[]): Partial<Task> => ({ history: entries.flatMap((one) => one ?? []) });

const amended: Partial<Task> = {
  amendments: [{ key: 'lead', from: 'a', to: 'b', ...entry('2020-03-01T09:00:00+08:00') }],
};

describe('two tasks with one number', () => {
  it.each<[string, NamedTask, NamedTask, Kinship]>([
    ['say the same', named({}), named({}, '028-x (1).yaml'), 'same'],
    ['say the same, whatever the order of keys', named({ id: 28 }), { name: 'x', task: { ...named({}).task } }, 'same'],
    ['a status was recorded in one', named({}), named({ status: 'in_progress', ...history(FIRST) }), 'older'],
    ['a reading was', named(target(reading('2020-06-30', 1))), named(target()), 'newer'],
    [
      'a later reading was',
      named(target(reading('2020-06-30', 1))),
      named(target(reading('2020-06-30', 1), reading('2020-07-31', 2))),
      'older',
    ],
    ['both were recorded in', named(history(FIRST, SECOND)), named(history(FIRST, THIRD)), 'fork'],
    ['each list grew in another', named(history(FIRST)), named(target(reading('2020-06-30', 1))), 'fork'],
    ['an entry was put before another', named(history(SECOND)), named(history(FIRST, SECOND)), 'fork'],
    ['a promise was changed by hand', named({ scope: '甲' }), named({ scope: '乙' }), 'fork'],
    [
      'the title was, but records are shared',
      named(history(FIRST)),
      named({ title: '乙', ...history(FIRST, SECOND) }),
      'older',
    ],
    ['the title was, and the name tells a copy', named({}), named({ title: '乙' }, '028-x - 副本.yaml'), 'fork'],
    ['an assignment was amended in one', named({ lead: 'b', ...amended }), named({ lead: 'a' }), 'newer'],
    ['nothing is shared but the number', named(history(FIRST)), named({ title: '乙' }, '028-y.yaml'), 'another'],
    ['nor is anything where the name alone is', named({}), named({ title: '乙' }), 'another'],
  ])('%s', (_, one, other, kinship) => {
    const mirrored = { older: 'newer', newer: 'older' }[String(kinship)] ?? kinship;
    expect([kinshipOf(one, other), kinshipOf(other, one)]).toEqual([kinship, mirrored]);
  });
});
