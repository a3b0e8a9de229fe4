/** Signs of the fonts Symbol and Wingdings that mean something in a sentence; the others are boxes and arrows. */
const SIGNS: Readonly<Record<string, string>> = {
  'symbol b3': '≥',
  'symbol a3': '≤',
  'symbol b1': '±',
  'symbol b4': '×',
  'symbol b8': '÷',
  'symbol b0': '°',
  'symbol b9': '≠',
  'symbol bb': '≈',
  'symbol a5': '∞',
  'symbol b7': '•',
  'wingdings fc': '√',
  'wingdings fb': '×',
  'wingdings fe': '☑',
  'wingdings a8': '□',
  'wingdings 6f': '□',
  'wingdings 6c': '●',
  'wingdings 6e': '■',
  'wingdings 75': '◆',
  'wingdings d8': '➢',
  'wingdings 2 52': '☑',
  'wingdings 2 50': '√',
  'wingdings 2 a3': '□',
};

/** A sign that a document takes from a font, as a character of Unicode; a box for one that has none. */
export function symbol(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number < 0x20 || number > 0xffff) return '';
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  const known = SIGNS[`${font.toLowerCase()} ${(number & 0xff).toString(16)}`];
  if (known !== undefined && (isPrivate || number < 0x100)) return known;
  return isPrivate ? '□' : String.fromCharCode(number);
}
