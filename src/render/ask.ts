import { searchForm } from '../core/query.js';
import { clean } from '../core/text/printable.js';
import { directPaint } from './terminal/paint.js';
import type { Screen } from './terminal/screen.js';

/** One of the answers that a person may choose. */
export interface Choice {
  value: string;
  /** The line that is shown; typed text is searched in it. */
  name: string;
  /** Details, shown while this choice is selected. */
  about?: string;
}

/** Asks a person; an answer is null if the person gave up. */
export interface Asker {
  pick(message: string, choices: readonly Choice[]): Promise<string | null>;
  /** @param validate returns what is wrong with an answer, or null if nothing is */
  text(message: string, validate: (answer: string) => string | null): Promise<string | null>;
}

/** The terminal where the person sits. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Lists up to this length are shown whole; longer ones are searched by typing. */
const SHOWN_WHOLE = 9;
const PAGE = 10;

/** Makes the asker of a terminal; loads the library, which nothing else needs. */
export async function makeAsker(terminal: Terminal, screen: Screen): Promise<Asker> {
  const [{ default: input }, { default: search }, { default: select }] = await Promise.all([
    import('@inquirer/input'),
    import('@inquirer/search'),
    import('@inquirer/select'),
  ]);
  const theme = themeOf(screen);
  const isShort = (choices: readonly Choice[]) => choices.length <= SHOWN_WHOLE;
  return {
    pick: (message, choices) =>
      unlessStopped(terminal, (context) =>
        isShort(choices)
          ? select(
              { message: clean(message), choices: choices.map(shown), pageSize: SHOWN_WHOLE, loop: false, theme },
              context,
            )
          : search(
              {
                message: clean(message),
                source: (term = '') => matching(choices, term).map(shown),
                pageSize: PAGE,
                theme,
              },
              context,
            ),
      ),
    text: (message, validate) =>
      unlessStopped(terminal, (context) =>
        input(
          {
            message: clean(message),
            validate: (answer) => cleaned(validate(answer)) ?? true,
            theme: errorsShown(screen, theme),
          },
          context,
        ),
      ),
  };
}

/** The choices that contain every typed word; those that begin with the text come first, an exact number before all. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = searchForm(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const rank = (name: string): number => {
    const [first = ''] = words;
    if (name.split(' ')[0] === first) return 0;
    return name.startsWith(first) ? 1 : 2;
  };
  return choices
    .map((choice) => ({ choice, name: searchForm(choice.name) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ choice }) => choice);
}

/**
 * Treats Ctrl-C, Ctrl-D and the end of the input as an answer. At the last two the library would wait for ever, and the
 * process would end as if all were well.
 */
async function unlessStopped(
  terminal: Terminal,
  ask: (context: Terminal & { signal: AbortSignal }) => Promise<string>,
): Promise<string | null> {
  const stop = new AbortController();
  const onEnd = () => stop.abort();
  const onKey = (_text: unknown, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (key?.ctrl && key.name === 'd') stop.abort();
  };
  terminal.input.on('keypress', onKey).on('end', onEnd);
  try {
    return await ask({ ...terminal, signal: stop.signal });
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) return null;
    throw error;
  } finally {
    terminal.input.off('keypress', onKey).off('end', onEnd);
  }
}

function shown({ value, name, about }: Choice): { value: string; name: string; description?: string } {
  return { value, name: clean(name), ...(about !== undefined && { description: clean(about) }) };
}

function cleaned(text: string | null): string | null {
  return text === null ? null : clean(text);
}

/**
 * The library's theme in our words and colours; with ASCII signs, because others take two columns in Chinese terminals.
 * The library writes to the terminal itself, so everything passed to it has already been gated.
 */
function themeOf({ style: brushes, messages }: Screen) {
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
      error: () => style.yellow(words.noMatch),
    },
  };
}

/** The theme of a question for a text, whose errors we word ourselves. */
function errorsShown({ style }: Screen, theme: ReturnType<typeof themeOf>) {
  return { ...theme, style: { ...theme.style, error: directPaint(style).red } };
}
