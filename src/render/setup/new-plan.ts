import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { padEnd, widthOf } from '../terminal/text.js';

/** What `plan init` says. */
interface InitScreen {
  /** What was done, in one sentence. */
  head: string;
  /** What was made, a sentence each. */
  about: readonly string[];
  /** How git was set up, as a text; null if it was not. */
  setup: string | null;
  /** What to type next, and what for. */
  next: readonly { label: string; command: string }[];
}

/** What was done, what was made, and what to type next; a command line stays whole. */
export function renderInit({ head, about, setup, next }: InitScreen, screen: Screen): string {
  const width = Math.max(0, ...next.map(({ label }) => widthOf(label))) + 2;
  return [
    heading(prose(head, screen), screen),
    ...about.map((line) => prose(line, screen, '  ')),
    ...(setup === null ? [] : ['', setup]),
    ...(next.length > 0 ? ['', screen.messages.screens.init.next] : []),
    ...next.map(({ label, command }) => {
      const isWide = screen.width !== null && 2 + width + widthOf(command) > screen.width;
      return isWide ? `  ${label}\n    ${command}` : `  ${padEnd(label, width)}${command}`;
    }),
  ].join('\n');
}
