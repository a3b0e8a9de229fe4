import type { Share } from '../core/rollup.js';

/** Stands where a denominator is 0, or a figure is not known. */
export const NONE = '—';

/** A number with its thousands apart and at most so many decimals: 50000 → 50,000. */
export function number(value: number, decimals = 4): string {
  const rounded = String(Number(value.toFixed(decimals)));
  const [whole = '', fraction] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share from 0 to 1 in per cent, at most one decimal; 99.96 % is not yet 100 %. */
export function percent(share: number): string {
  const value = Math.floor(share * 1000 + 0.5) / 10;
  return `${share < 1 && value === 100 ? 99.9 : value}%`;
}

/** Percentage points with their sign: -2, +3.5. */
export function points(gap: number): string {
  const value = Math.round(gap * 10) / 10;
  return value > 0 ? `+${value}` : String(value);
}

/** A percentage with its counts, `48% (12/25)`; — where there is nothing to count. */
export function shareOf({ count, of }: Share): string {
  return of === 0 ? `${NONE} (0/0)` : `${percent(count / of)} (${count}/${of})`;
}
