import { isPercent } from '../target/bound.js';
import type { Target } from '../task.js';

/** A number with separated thousands and the unit of its target, as a doubt names it: `1,000 所`. */
export function quantity(value: number, { unit = '' }: Pick<Target, 'unit'>): string {
  const digits = value.toLocaleString('en-US', { maximumFractionDigits: 9 });
  return isPercent({ unit }) ? `${digits}%` : `${digits} ${unit}`.trim();
}
