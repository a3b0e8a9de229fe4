import { join } from 'node:path';
import { wayTo } from '../read/inside.js';
import type { Git } from './git.js';

/** A file of the plan, from the folder that git is started in. */
export function pathOf(git: Git, file: string): string {
  return wayTo(git.cwd, join(git.folder, file));
}

/**
 * A path in which no character has a special meaning. Used instead of git's option for it, which hooks would inherit.
 */
export function literal(path: string): string {
  return `:(literal)${path}`;
}
