const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The Chinese form of a section's number from 1 to 99: 5 → 五, 13 → 十三, 20 → 二十. */
export function toNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** The number that a section is called by, in Arabic or Chinese numerals, or null if the text is neither. */
export function parseNumeral(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  for (let value = 1; value <= 99; value++) {
    if (toNumeral(value) === text) return value;
  }
  return null;
}
