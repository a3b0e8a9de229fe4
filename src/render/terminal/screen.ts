import type { Light } from '../../core/standing/light.js';
import { MARKS } from '../../core/text/marks.js';
import type { Messages } from '../../messages/index.js';
import { makePaint, type Paint } from './paint.js';

/** What the program draws on: width, colours, characters and language. */
export interface Screen {
  messages: Messages;
  /** Width in columns; null for a pipe, where nothing is wrapped or left out. */
  width: number | null;
  /** Height in lines; null for a pipe, where a list is never shortened. */
  rows: number | null;
  /** Whether bars may be drawn with characters beyond ASCII. */
  unicode: boolean;
  style: Paint;
  /** Whether what is drawn is marked for a document instead of laid out in columns: see `MARKS`. */
  isMarked: boolean;
}

/** Makes a screen. @param color whether colours are wanted @param rows its height, or null if lists stay whole */
export function makeScreen(
  messages: Messages,
  width: number | null,
  unicode: boolean,
  color: boolean,
  rows: number | null = null,
): Screen {
  return {
    messages,
    width: usable(width),
    rows: usable(rows),
    unicode,
    style: makePaint(color),
    isMarked: false,
  };
}

/** The same screen for a document: without colours and columns, with marks that say what is bold and what is a cell. */
export function markedScreen({ messages, unicode }: Screen): Screen {
  const style = { ...makePaint(false), bold: (text: string) => MARKS.bold + text + MARKS.endOfBold };
  return { messages, width: null, rows: null, unicode, style, isMarked: true };
}

/** The word of a light, in its colour. */
export function lightWord(light: Light | null, screen: Screen): string {
  if (light === null) return '';
  return screen.style[light](screen.messages.words.light[light]);
}

/** The width or height of a terminal; null if it reports none, or an impossible one. */
function usable(size: number | null): number | null {
  return size !== null && size >= 1 && Number.isFinite(size) ? Math.floor(size) : null;
}
