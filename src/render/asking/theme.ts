import { directPaint } from '../terminal/paint.js';
import type { Screen } from '../terminal/screen.js';

export type AskTheme = ReturnType<typeof askTheme>;

/**
 * The theme of questions in our words and colours; with ASCII signs, because others take two columns in Chinese
 * terminals. The library writes to the terminal itself, so everything passed to it has already been gated.
 */
export function askTheme({ style: brushes, messages }: Screen) {
  const words = messages.screens.asking;
  const style = directPaint(brushes);
  return {
    prefix: { idle: style.blue('?'), done: style.green('*') },
    icon: { cursor: '>' },
    style: {
      answer: (text: string) => style.cyan(text),
      message: (text: string) => style.bold(text),
      highlight: (text: string) => style.cyan(text),
      description: (text: string) => style.dim(text),
      searchTerm: (text: string) => style.cyan(text),
      keysHelpTip: () => style.dim(words.keys),
      // A list has only one error: nothing in it matches what was typed.
      error: (_text: string) => style.yellow(words.noMatch),
    },
  };
}

/** The theme of a question for a text, whose errors we word ourselves. */
export function textTheme(screen: Screen) {
  const theme = askTheme(screen);
  return { ...theme, style: { ...theme.style, error: directPaint(screen.style).red } };
}
