import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/render/terminal/text.js';

describe('widthOf', () => {
  it('takes every character, alone and with others, for as wide as the library does', () => {
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) =>
        widthOf(character) !== stringWidth(character) || widthOf(`第1${character}`) !== stringWidth(`第1${character}`),
    );
    expect(wrong).toEqual([]);
  });

  it('sees what joins with the character before it', () => {
    for (const text of ['1\u{fe0f}\u{20e3}', '中\u{e0100}', 'e\u0301', '👨‍👩‍👧', '“中”—…']) {
      expect(widthOf(text), text).toBe(stringWidth(text));
    }
  });
});
