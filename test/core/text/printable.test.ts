import { describe, expect, it } from 'vitest';
import { clean, cleanLines, unseenIn } from '../../../src/core/text/printable.js';

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

describe('lines of others', () => {
  it('keep their ends and tabs, and lose what cannot be seen', () => {
    expect(cleanLines('党建\u001b[31m\u202e工作\u200b\r\n甲\t乙\u2028丙\u000b丁')).toBe('党建[31m工作\n甲\t乙\n丙\n丁');
  });
});
