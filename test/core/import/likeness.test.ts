import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../../src/core/import/likeness.js';

describe('the likeness of two wordings', () => {
  it('is that of their neighbouring characters, whatever stands between them', () => {
    expect(likenessOf('加固堤防12公里。', '加固堤防１２公里')).toBe(1);
    // 加固 固堤 堤防 against 加固 固坝 坝: one of three and two pairs.
    expect(likenessOf('加固堤防', '加固坝')).toBeCloseTo(2 / 5);
    expect(likenessOf('加固堤防', '检查水库')).toBe(0);
    expect(likenessOf('', '，')).toBe(1);
  });
});
