import { describe, expect, it } from 'vitest';
import { directPaint, gated, makePaint, sealed } from '../../../src/render/terminal/paint.js';

const ESC = String.fromCharCode(27);
const NAMES = ['bold', 'dim', 'red', 'yellow', 'green', 'gray', 'cyan', 'blue'] as const;

describe('a brush', () => {
  it('paints in its own colour', () => {
    const paint = makePaint(true);
    const codes = NAMES.map((name) => gated(paint[name]('逾期')).split('逾期'));
    expect(codes).toEqual(
      [
        [1, 22],
        [2, 22],
        [31, 39],
        [33, 39],
        [32, 39],
        [90, 39],
        [36, 39],
        [34, 39],
      ].map((pair) => pair.map((code) => `${ESC}[${code}m`)),
    );
  });

  it('leaves a text alone if no colours are wanted', () => {
    for (const name of NAMES) expect(makePaint(false)[name](`逾期${ESC}[31m`)).toBe(`逾期${ESC}[31m`);
  });

  it('spells out the escapes in a text, but not those of another brush', () => {
    const { red, bold } = makePaint(true);
    expect(gated(red(`a${ESC}[5mb`))).toBe(`${ESC}[31ma\\u001b[5mb${ESC}[39m`);
    expect(gated(bold(`${red('1')} of 3`))).toBe(`${ESC}[1m${ESC}[31m1${ESC}[39m of 3${ESC}[22m`);
  });

  it('for a library that writes by itself gives the plain escape', () => {
    expect(directPaint(makePaint(true)).green('好')).toBe(`${ESC}[32m好${ESC}[39m`);
    expect(directPaint(makePaint(false)).green('好')).toBe('好');
  });
});

describe('the gate', () => {
  it('lets only our own colours pass, wherever they stand', () => {
    const { yellow } = makePaint(true);
    const text = `${ESC}]0;title\u0007 ${yellow('黄')} ${ESC}[2J${ESC}[33m\u202E末`;
    const passed = gated(text);
    expect(passed.match(new RegExp(ESC, 'g'))).toHaveLength(2);
    expect(passed).toContain(`${ESC}[33m黄${ESC}[39m`);
    for (const invisible of ['\u0007', '\u202E']) expect(passed).not.toContain(invisible);
    expect(passed.endsWith('末')).toBe(true);
  });

  it('spells out what cannot be seen in a text without colours too', () => {
    expect(gated('a\u0007b\u200B')).toBe('a\\u0007b\\u200b');
  });

  it('lets nobody guess the mark', () => {
    for (const mark of ['1000;1000;1000;1000;', '', '0;']) expect(gated(`${ESC}[${mark}31mx`)).not.toContain(ESC);
  });

  it('passes what was sealed', () => expect(gated(sealed(`${ESC}[32mx${ESC}[39m`))).toBe(`${ESC}[32mx${ESC}[39m`));
});
