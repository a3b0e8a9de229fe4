import { describe, expect, it } from 'vitest';
import { presentKey, withPresentKeys } from '../../../src/core/file/former-keys.js';

const OLD = { at: '2020-03-02T10:15:00+08:00', by: '张三', on: '2020-03-01', from: 'not_started', to: 'in_progress' };
const { on, ...REST } = OLD;

describe('a former key', () => {
  it('is one only in an entry of its list, and not beside its present name', () => {
    expect(presentKey(['history', 0], OLD, 'on')).toBe('date');
    expect(presentKey(['history', 0], { ...OLD, date: on }, 'on')).toBeNull();
    expect(presentKey(['history', 0], OLD, 'from')).toBeNull();
    expect(presentKey(['extensions', 0], OLD, 'on')).toBeNull();
    expect(presentKey(['history'], OLD, 'on')).toBeNull();
    expect(presentKey(['history', 0, 'note'], OLD, 'on')).toBeNull();
    expect(presentKey([], OLD, 'on')).toBeNull();
  });

  it('is read as the present one, at its place among the others', () => {
    const { history } = withPresentKeys({ id: 1, history: [REST, OLD] }) as { history: object[] };
    expect(history).toEqual([REST, { ...REST, date: on }]);
    expect(Object.keys(history[1] ?? {})).toEqual(['at', 'by', 'date', 'from', 'to']);
  });

  it.each([
    [{ id: 1, history: [REST] }],
    [{ history: null }],
    [{ history: [null, 'on', ['on']] }],
    [null],
    ['on'],
    [[]],
  ])('is not seen where there is none: %j', (record) => {
    expect(withPresentKeys(record)).toBe(record);
  });
});
