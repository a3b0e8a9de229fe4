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
 * What keeps a path of evidence from being one of a file in the evidence folder on every system: a backslash, which is
 * another character to some, or a step out of it, or null if nothing does.
 */
export function wrongWithEvidencePath(path: string): 'backslash' | 'outside' | null {
  if (path.includes('\\')) return 'backslash';
  const isOutside = !path.startsWith(`${EVIDENCE_FOLDER}/`) || path.split('/').includes('..');
  return isOutside ? 'outside' : null;
}
