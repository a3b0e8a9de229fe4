import { catalogs, type Language } from '../../src/messages/index.js';
import { gated } from '../../src/render/terminal/paint.js';
import { makeScreen, type Screen } from '../../src/render/terminal/screen.js';

/** A screen in Chinese; null is a pipe. Only `shown` reads what is painted in colour. */
export const zh = (width: number | null = null, isColored = false): Screen => screenIn('zh-CN', width, isColored);

/** The same in English. */
export const en = (width: number | null = null, isColored = false): Screen => screenIn('en', width, isColored);

function screenIn(language: Language, width: number | null, isColored: boolean): Screen {
  return makeScreen(catalogs[language], width, true, isColored);
}

const NAMES: Readonly<Record<string, string>> = {
  1: '<bold>',
  2: '<dim>',
  31: '<red>',
  32: '<green>',
  33: '<yellow>',
  34: '<blue>',
  36: '<cyan>',
  90: '<gray>',
  22: '</>',
  39: '</>',
};

/** What leaves the program, with its colours by name: `<red>3</>`. */
export function shown(text: string): string {
  return gated(text).replace(new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g'), (_, code) => NAMES[code] ?? '?');
}

/** The lines of what is shown. */
export function linesOf(text: string): string[] {
  return shown(text).split('\n');
}

/** The same value, but with an invisible character behind each Chinese text: no screen may show it. */
export function dirtied<T>(value: T): T {
  const dirty = (_key: string, one: unknown) =>
    typeof one === 'string' && /\p{Script=Han}/u.test(one) ? `${one}\u200B` : one;
  return JSON.parse(JSON.stringify(value), dirty);
}
