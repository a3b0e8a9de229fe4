import { describe, expect, it } from 'vitest';
import { singlesIn, withoutSingles } from '../../../src/core/file/single.js';

describe('a list of one', () => {
  it('is found under lead and leader, in amendments of these too', () => {
    const task = {
      lead: ['a'],
      leader: ['甲', '乙'],
      responsible: ['a'],
      amendments: [
        { key: 'leader', from: ['甲'], to: ['甲', '乙'] },
        { key: 'support', from: ['a'], to: null },
      ],
    };
    expect(singlesIn(task)).toEqual([['lead'], ['amendments', 0, 'from']]);
    expect(singlesIn({ lead: 'a', amendments: '无' })).toEqual([]);
  });

  it('says the same as the one alone', () => {
    const entry = { key: 'lead', from: ['a'], to: ['a', 'b'], by: '张三' };
    expect(withoutSingles(entry)).toEqual({ ...entry, from: 'a' });
    const support = { key: 'support', from: ['a'], to: null };
    expect(withoutSingles(support)).toBe(support);
  });
});
