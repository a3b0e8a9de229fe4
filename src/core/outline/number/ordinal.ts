const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };

/** The number that Arabic or Chinese numerals write, up to 999: 12, 十二, 一百零三, 一二; or null if they write none. */
export function ordinalOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (text.length > 5) return null;
  let [sum, digit, hasUnit, digits] = [0, -1, false, ''];
  for (const char of text) {
    const value = DIGITS[char];
    const unit = UNITS[char];
    if (value !== undefined) {
      digit = value;
      digits += value;
    } else if (unit !== undefined) {
      sum += Math.abs(digit) * unit;
      [digit, hasUnit] = [-1, true];
    } else return null;
  }
  if (!hasUnit) return digits === '' || digits.length > 3 ? null : Number(digits);
  return sum + Math.max(0, digit);
}
