import { describe, expect, it } from 'vitest';
import { isCountedInWhole } from '../../../src/core/target/whole-units.js';

describe('a unit that is counted in whole', () => {
  it('counts things and people, one by one', () => {
    for (const unit of ['所', '个', '人', '项', '次', '期', '家', '名', '场', '件', '人次', '台套']) {
      expect(isCountedInWhole(unit), unit).toBe(true);
    }
  });

  it('is not a multiple, a measure, a share, or absent', () => {
    for (const unit of [
      '万人',
      '亿件',
      '万',
      '万个',
      '千人',
      '元',
      '万元',
      '公里',
      '平方米',
      '亩',
      '%',
      '％',
      '倍',
      '',
      undefined,
    ]) {
      expect(isCountedInWhole(unit), unit).toBe(false);
    }
  });
});
