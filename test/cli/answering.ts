import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Asker } from '../../src/render/ask.js';
import { type Around, run } from '../run.js';

/** What was asked, with what was offered, and what was wrong with the answers that were not taken. */
interface Asked {
  message: string;
  choices?: string[];
  wrong?: string[];
}

/** Somebody who gives these answers in turn: a part of a choice, a text, several texts until one is taken, or null. */
export function answering(...answers: (string | readonly string[] | null)[]): { asked: Asked[]; asker: Asker } {
  const asked: Asked[] = [];
  const next = () => {
    if (answers.length === 0) throw new Error(`no answer to ${asked.at(-1)?.message}`);
    return answers.shift() ?? null;
  };
  const asker: Asker = {
    async pick(message, choices, typed = () => null) {
      asked.push({ message, choices: choices.map(({ name, about }) => (about ? `${name}|${about}` : name)) });
      const part = next();
      if (part === null) return null;
      const found = choices.find(({ name }) => name.includes(String(part))) ?? typed(String(part));
      if (!found) throw new Error(`${part} is not offered`);
      return found.value;
    },
    async text(message, validate) {
      const wrong: string[] = [];
      asked.push({ message, wrong });
      const tried = next();
      for (const text of tried === null ? [] : [tried].flat()) {
        const reason = validate(text);
        if (reason === null) return text;
        wrong.push(reason);
      }
      if (tried === null) return null;
      throw new Error(`none of ${tried} is taken`);
    },
  };
  return { asked, asker };
}

/** Runs a command at a terminal where somebody answers. */
export async function asking(argv: readonly string[], cwd: string, ...answers: (string | readonly string[] | null)[]) {
  return askingIn({ cwd }, argv, ...answers);
}

/** The same, with other things around. */
export async function askingIn(
  around: Around,
  argv: readonly string[],
  ...answers: (string | readonly string[] | null)[]
) {
  const { asked, asker } = answering(...answers);
  const vars = { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' };
  const ran = await run(argv, { vars, width: 80, interactive: true, ask: async () => asker, ...around });
  return { ...ran, asked };
}

/** A task of the plan of the tests that has not begun. */
export const NOT_STARTED = '01-preschool/006-community-kindergartens.yaml';

/** A task as its file says it now. */
export const taskIn = (cwd: string, file: string) => parse(readFileSync(join(cwd, file), 'utf8'));
