import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  entryKeys,
  growingLists,
  OCCURRENCE_KEYS,
  TARGET_LISTS,
  TASK_LISTS,
} from '../../../src/core/file/growing-lists.js';
import { LIST_OF } from '../../../src/core/log.js';
import { TASK } from '../../rules/key-plan.js';
import { schemaKeysOf } from './schema-refs.js';

const KEYS = schemaKeysOf('task');

describe('the growing lists', () => {
  it('are those of which the schema says so in words', () => {
    const growing = KEYS.filter(({ description }) => description.includes('grows at its end only'));
    expect([...TASK_LISTS, ...TARGET_LISTS.map((list) => `targets[].${list}`)].sort()).toEqual(
      growing.map(({ way }) => way).sort(),
    );
  });

  it('hold each kind of record', () => {
    expect(Object.values(LIST_OF).sort()).toEqual([...TASK_LISTS, ...TARGET_LISTS].sort());
  });

  it('have entries with the keys of the schema', () => {
    for (const [list, way] of [
      ...TASK_LISTS.map((key) => [key, key] as const),
      ['readings', 'targets[].readings'],
    ] as const) {
      const forms = KEYS.filter((key) => key.way === `${way}[]`).map(({ keys }) => keys);
      expect(entryKeys(list).toSorted()).toEqual([...new Set(forms.flat())].sort());
    }
  });

  it('know every key that says when something was so', () => {
    const keys = new Set([...TASK_LISTS, ...TARGET_LISTS].flatMap(entryKeys));
    for (const key of OCCURRENCE_KEYS) expect(keys).toContain(key);
  });

  it('are walked with their places, also those that are not there', () => {
    const { targets = [], reports: _reports, ...rest } = TASK;
    const lists = growingLists({ ...rest, targets: targets.slice(0, 3) });
    const shown = lists.map(({ list, target, path, isThere, entries }) => {
      return [list, target?.id ?? null, path.join('.'), isThere, entries.length];
    });
    expect(shown).toEqual([
      ['reports', null, 'reports', false, 0],
      ['evidence', null, 'evidence', true, 4],
      ['extensions', null, 'extensions', true, 3],
      ['amendments', null, 'amendments', true, 4],
      ['history', null, 'history', true, 1],
      ['readings', 'least', 'targets.0.readings', true, 3],
      ['readings', 'most', 'targets.1.readings', true, 1],
      ['readings', 'each', 'targets.2.readings', false, 0],
    ]);
    expect(entriesOf(TASK)).toHaveLength(20);
  });
});
