import { compareText } from '../../core/compare-text.js';

/** The text that one side alone has changed, or both in the same way, or null if each has its own. */
export function pick(base: string | null, ours: string, theirs: string): string | null {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : null;
}

/** The text that was changed; of two changed in different ways the lesser, whichever side it is on. */
export function pickAny(base: string | null, ours: string, theirs: string): string {
  return pick(base, ours, theirs) ?? (compareText(ours, theirs) < 0 ? ours : theirs);
}
