import type { Light } from '../core/standing/light.js';
import type { Messages } from '../messages/index.js';
import { makePaint, type Paint } from './paint.js';

/** What is drawn on: its width, its colours, its characters and its language. */
export interface Screen {
  messages: Messages;
  /** Columns; null into a pipe, where nothing is wrapped or left out. */
  width: number | null;
  /** Whether more than ASCII can be drawn for bars. */
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

/** A terminal that tells no width, or none that can be, is like one without. */
function usable(width: number | null): number | null {
  return width !== null && width >= 1 && Number.isFinite(width) ? Math.floor(width) : null;
}
