import { createInterface } from 'node:readline';
import { searchForm } from '../core/query.js';
import { clean } from '../core/text/printable.js';
import type { PickLine } from './asking/pick.js';
import { askTheme, textTheme } from './asking/theme.js';
import type { Screen } from './terminal/screen.js';

/** One of the answers that a person may choose. */
export interface Choice {
  value: string;
  /** The line that is shown; typed text is searched in it. */
  name: string;
  /** Details, shown while this choice is selected. */
  about?: string;
  /** What else it is called: typed text is searched in these too. */
  called?: readonly string[];
}

/** Asks a person; an answer is null if the person gave up. */
export interface Asker {
  /** @param typed the choice that a typed text means by itself, offered before those that contain it; null if none */
  pick(message: string, choices: readonly Choice[], typed?: (text: string) => Choice | null): Promise<string | null>;
  /** @param validate returns what is wrong with an answer, or null if nothing is */
  text(message: string, validate: (answer: string) => string | null): Promise<string | null>;
}

/** The terminal where the person sits. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * How long Esc may be the beginning of another key, such as an arrow, which terminals send as Esc and more. A connection
 * keeps these together; a person notices nothing.
 */
const ESC_MS = 50;

/** Makes the asker of a terminal; loads the library, which nothing else needs. */
export async function makeAsker(terminal: Terminal, screen: Screen): Promise<Asker> {
  const { pick, text: input } = await import('./asking/prompts.js');
  // The first reader of a terminal sets for all how long Esc is waited for; the library would wait half a second.
  createInterface({ input: terminal.input, terminal: true, escapeCodeTimeout: ESC_MS }).close();
  return {
    pick: (message, choices, typed) =>
      unlessStopped(terminal, (context) => {
        const fitting = (text: string) => fittingLines(choices, text, typed);
        return pick({ message: clean(message), matching: fitting, theme: askTheme(screen) }, context);
      }),
    text: (message, validate) =>
      unlessStopped(terminal, (context) =>
        input(
          {
            message: clean(message),
            validate: (answer) => cleaned(validate(answer)) ?? true,
            theme: textTheme(screen),
          },
          context,
        ),
      ),
  };
}

function fittingLines(
  choices: readonly Choice[],
  text: string,
  typed: (text: string) => Choice | null = () => null,
): PickLine[] {
  const found = matching(choices, text);
  const meant = text.trim() === '' ? null : typed(text.trim());
  const others = meant === null ? found : [meant, ...found.filter(({ value }) => value !== meant.value)];
  return others.map(shown);
}

/** The choices that contain every typed word; those that begin with the text come first, an exact number before all. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = searchForm(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = ''] = words;
  const rank = (names: readonly string[]): number => {
    if (names.some((name) => name === first || name.split(' ')[0] === first)) return 0;
    return names.some((name) => name.startsWith(first)) ? 1 : 2;
  };
  return choices
    .map((choice) => ({ choice, names: [choice.name, ...(choice.called ?? [])].map(searchForm) }))
    .filter(({ names }) => words.every((word) => names.some((name) => name.includes(word))))
    .sort((a, b) => rank(a.names) - rank(b.names))
    .map(({ choice }) => choice);
}

/**
 * Treats Esc, Ctrl-C, Ctrl-D and the end of the input as an answer. At the last two the library would wait for ever, and
 * the process would end as if all were well. Esc is a key of its own: with another key, as in Alt-a, it is part of that.
 */
async function unlessStopped(
  terminal: Terminal,
  ask: (context: Terminal & { signal: AbortSignal }) => Promise<string>,
): Promise<string | null> {
  const stop = new AbortController();
  const onEnd = () => stop.abort();
  const onKey = (_text: unknown, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (key?.name === 'escape' || (key?.ctrl && key.name === 'd')) stop.abort();
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

function shown({ value, name, about = '' }: Choice): PickLine {
  return { value, name: clean(name), about: clean(about) };
}

function cleaned(text: string | null): string | null {
  return text === null ? null : clean(text);
}
