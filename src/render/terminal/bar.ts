import type { Screen } from './screen.js';

// Both are one column wide in every terminal (their East Asian width is neutral), unlike the block elements.
const FULL = '▰';
const EMPTY = '▱';

/** A bar of a number of columns, filled by a share from 0 to 1; it is full only if the share is 1. None in a document. */
export function bar(share: number, columns: number, screen: Screen): string {
  if (screen.isMarked) return '';
  const full = Math.floor(Math.min(1, Math.max(0, share)) * columns + 1e-9);
  const [on, off] = screen.unicode ? [FULL, EMPTY] : ['#', '.'];
  return on.repeat(full) + screen.style.dim(off.repeat(columns - full));
}
