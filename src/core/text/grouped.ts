/** A number with separated thousands and a maximum of decimals: 50000 → 50,000. */
export function grouped(value: number, decimals = 4): string {
  // From 1e21 on `toFixed` writes an exponent.
  const fixed = Math.abs(value) < 1e21 ? value.toFixed(decimals) : String(BigInt(value));
  const [whole = '', fraction = ''] = fixed.split('.');
  const kept = fraction.replace(/0+$/, '');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  if (kept === '') return digits === '-0' ? '0' : digits;
  return `${digits}.${kept}`;
}
