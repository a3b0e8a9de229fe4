import { expect, it } from 'vitest';
import { lightWord } from '../../../src/render/terminal/screen.js';
import { en, shown, zh } from '../draw.js';

it.each([
  [80, 80],
  [80.9, 80],
  [1, 1],
  [0.5, null],
  [0, null],
  [-5, null],
  [Number.POSITIVE_INFINITY, null],
  [Number.NaN, null],
  [null, null],
])('a terminal that reports %s columns has %s', (width, usable) => expect(zh(width).width).toBe(usable));

it('a light is a word in its colour, and nothing if there is none', () => {
  const lights = ['green', 'yellow', 'red', 'gray', null] as const;
  const drawn = (screen: typeof zh) => lights.map((light) => shown(lightWord(light, screen(null, true))));
  expect(drawn(zh)).toEqual(['<green>绿</>', '<yellow>黄</>', '<red>红</>', '<gray>灰</>', '']);
  expect(drawn(en)).toEqual(['<green>green</>', '<yellow>yellow</>', '<red>red</>', '<gray>gray</>', '']);
});
