import { isPercent } from '../target/bound.js';
import type { Target } from '../task.js';

/** Made at its first use, for Intl takes its time. */
let formatter: Intl.NumberFormat | undefined;

/** A number with separated thousands and the unit of its target, as a doubt names it: `1,000 所`. */
export function quantity(value: number, { unit = '' }: Pick<Target, 'unit'>): string {
  formatter ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 9 });
  const digits = formatter.format(value);
  return isPercent({ unit }) ? `${digits}%` : `${digits} ${unit}`.trim();
}
