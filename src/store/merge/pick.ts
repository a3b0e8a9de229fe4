import { compareText } from '../../core/compare-text.js';

/** The text that only one side has changed, or both in the same way, or null if the sides differ. */
export function pick(base: string | null, ours: string, theirs: string): string | null {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : null;
}

/** The changed text; if the sides differ, the lesser text, so that the result does not depend on the sides' order. */
export function pickAny(base: string | null, ours: string, theirs: string): string {
  return pick(base, ours, theirs) ?? (compareText(ours, theirs) < 0 ? ours : theirs);
}
