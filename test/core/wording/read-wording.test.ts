import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/core/wording/read-wording.js';

describe('readWording', () => {
  it('finds nothing where nothing is promised', () => {
    expect(readWording('', { start: '2020-01-01', end: '2020-12-31' })).toEqual({
      targets: [],
      dues: [],
      leftovers: [],
    });
  });
});
