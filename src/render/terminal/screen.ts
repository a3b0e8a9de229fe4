import type { Light } from '../../core/standing/light.js';
import type { Messages } from '../../messages/index.js';
import { makePaint, type Paint } from './paint.js';

/** What the program draws on: width, colours, characters and language. */
export interface Screen {
  messages: Messages;
  /** Width in columns; null for a pipe, where nothing is wrapped or left out. */
  width: number | null;
  /** Whether bars may be drawn with characters beyond ASCII. */
  unicode: boolean;
  style: Paint;
}

/** Makes a screen. @param color whether colours are wanted */
export function makeScreen(messages: Messages, width: number | null, unicode: boolean, color: boolean): Screen {
  return { messages, width: usable(width), unicode, style: makePaint(color) };
}

/** The word of a light, in its colour. */
export function lightWord(light: Light | null, screen: Screen): string {
  if (light === null) return '';
  return screen.style[light](screen.messages.words.light[light]);
}

/** The width of a terminal; null if it reports none, or an impossible one. */
function usable(width: number | null): number | null {
  return width !== null && width >= 1 && Number.isFinite(width) ? Math.floor(width) : null;
}
