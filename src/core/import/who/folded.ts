/** Signs that are read as one another; each stands for one sign, so that places stay. */
const SAME: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '〔': '（',
  '〕': '）',
  '[': '（',
  ']': '）',
  '【': '（',
  '】': '）',
  '<': '（',
  '>': '）',
  '〈': '（',
  '〉': '）',
  '﹤': '（',
  '﹥': '）',
  '＜': '（',
  '＞': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '∶': '：',
  '﹕': '：',
  '､': '、',
  '\t': ' ',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\r': '\n',
};
const OTHERS = new RegExp(
  `[${Object.keys(SAME)
    .map((sign) => `\\${sign}`)
    .join('')}０-９]`,
  'g',
);

/** A text with one form of each bracket, sign and digit; every character stays at its place. */
export function folded(text: string): string {
  return text.replace(OTHERS, (sign) => SAME[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
