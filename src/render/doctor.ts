import type { Messages } from '../messages/index.js';
import { blocks } from './terminal/blocks.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { clean } from './terminal/text.js';

/** The result of one check. */
export interface Check {
  id: keyof Messages['doctor']['checks'];
  /** `warn`: it works, but less well than it could; `fail`: something will not work. */
  state: 'ok' | 'warn' | 'fail';
  text: string;
  /** The command that fixes it, or null if there is none; `<name>` and `<email>` stand for what a person fills in. */
  fix: string | null;
}

const ORDER = ['fail', 'warn', 'ok'] as const;
const COLOUR = { ok: 'green', warn: 'yellow', fail: 'red' } as const;

/** The results of all checks, the answer first, and problems before what is fine. */
export function renderDoctor(checks: readonly Check[], screen: Screen): string {
  const words = screen.messages.doctor;
  const sorted = ORDER.flatMap((state) => checks.filter((check) => check.state === state));
  const rows = sorted.map(({ id, state, text, fix }) => ({
    labels: [screen.style[COLOUR[state]](words.states[state]), words.checks[id]],
    paragraphs: fix === null ? [clean(text)] : [clean(text), words.fix(inWords(fix))],
  }));
  const [fails, warns, fine] = ORDER.map((state) => checks.filter((check) => check.state === state).length);
  const head = words.head(fails ?? 0, warns ?? 0, fine ?? 0);
  return [screen.style.bold(prose(head, screen)), '', blocks(rows, screen)].join('\n');

  function inWords(fix: string): string {
    return fix.replace(/ <(name|email)>$/, (_all, what: 'name' | 'email') => ` <${words[what]}>`);
  }
}
