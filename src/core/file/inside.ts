import { EVIDENCE_FOLDER } from './path.js';

/** Whether a way, with `/`, leads out of the folder in which it begins: it goes up first, or begins at the root. */
export function leadsOut(way: string): boolean {
  return way === '..' || way.startsWith('../') || way.startsWith('/');
}

/** Whether a path from the plan folder names a file in it on every system, without a step to nowhere or up. */
export function isPathInPlan(path: string): boolean {
  return path.split(/[\\/]/).every((step) => !['', '.', '..'].includes(step)) && !/^[a-z]:/i.test(path);
}

/**
 * Why a path of evidence does not name a file in the evidence folder on every system: a backslash, which separates
 * folders on some systems only, or a step out of the folder. null if it does.
 */
export function wrongWithEvidencePath(path: string): 'backslash' | 'outside' | null {
  if (path.includes('\\')) return 'backslash';
  const isOutside = !path.startsWith(`${EVIDENCE_FOLDER}/`) || path.split('/').includes('..');
  return isOutside ? 'outside' : null;
}
