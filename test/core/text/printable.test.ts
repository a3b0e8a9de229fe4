import { describe, expect, it } from 'vitest';
import { clean, unseenIn } from '../../../src/core/text/printable.js';

describe('text that is plain', () => {
  it('is what the whole expression finds nothing in', () => {
    // An é makes the whole expression look.
    const wrong = [];
    for (let unit = 0x20; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (unseenIn(character)?.code !== unseenIn(`é${character}`)?.code) wrong.push(unit.toString(16));
      if (`é${clean(character)}` !== clean(`é${character}`)) wrong.push(unit.toString(16));
    }
    expect(wrong.filter((code) => !/^fe0[0-9a-f]$/.test(code))).toEqual([]);
  });
});
