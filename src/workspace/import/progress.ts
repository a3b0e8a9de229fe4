import type { Context } from '../../env.js';
import { bar } from '../../render/terminal/bar.js';

/** Fewer steps than these are done before anybody could read how far they are. */
const LEAST = 500;
const COLUMNS = 20;

/** Told after each step how many are done, and how many there are. */
export type Progress = (done: number, all: number) => void;

/**
 * Shows how far a long piece of work is, as a bar on the terminal that errors go to; it is gone when the work is done.
 * Nothing is shown in a pipe, of short work, or where the caller is a program.
 * @param words what is being done
 */
export function progressOf({ env, errorScreen, options }: Context, words: string): Progress {
  const isShown = env.stderr.isTerminal && !options.json && env.vars['TERM'] !== 'dumb';
  let shown = -1;
  return (done, all) => {
    if (!isShown || all < LEAST) return;
    if (done >= all) {
      env.stderr.redraw?.('');
      shown = -1;
      return;
    }
    const percent = Math.floor((100 * done) / all);
    if (percent === shown) return;
    shown = percent;
    env.stderr.redraw?.(`${words} ${bar(done / all, COLUMNS, errorScreen)} ${percent}%`);
  };
}
