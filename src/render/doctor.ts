import type { Messages } from '../messages/index.js';
import { labelled, prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { clean, padEnd, widthOf } from './terminal/text.js';

/** The result of one check. */
export interface Check {
  id: keyof Messages['doctor']['checks'];
  /** `warn`: it works, but less well than it could; `fail`: something will not work. */
  state: 'ok' | 'warn' | 'fail';
  text: string;
  /** The command that fixes it, or null if there is none. */
  fix: string | null;
}

const ORDER = ['fail', 'warn', 'ok'] as const;
const COLOUR = { ok: 'green', warn: 'yellow', fail: 'red' } as const;

/** The results of all checks, the answer first, and problems before what is fine. */
export function renderDoctor(checks: readonly Check[], screen: Screen): string {
  const words = screen.messages.doctor;
  const stateWidth = Math.max(...Object.values(words.states).map(widthOf)) + 2;
  const width = stateWidth + Math.max(...Object.values(words.checks).map(widthOf)) + 2;
  const sorted = ORDER.flatMap((state) => checks.filter((check) => check.state === state));
  const lines = sorted.flatMap(({ id, state, text, fix }) => {
    const word = screen.style[COLOUR[state]](padEnd(words.states[state], stateWidth));
    const lines = [labelled(word + words.checks[id], clean(text), width, screen)];
    return fix === null ? lines : [...lines, labelled('', words.fix(fix), width, screen)];
  });
  const [fails, warns, fine] = ORDER.map((state) => checks.filter((check) => check.state === state).length);
  const head = words.head(fails ?? 0, warns ?? 0, fine ?? 0);
  return [screen.style.bold(prose(head, screen)), '', ...lines].join('\n');
}
