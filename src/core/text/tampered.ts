/**
 * Names of gambling sites. The published copy of the 2020 document was tampered with: wherever 关于 belongs, the name
 * of one of them stands, as 开云(中国). Pages of public bodies are attacked in the same way with the others.
 * Honest words that hold the same two characters are let through: 召开云端会议, 拨开云雾, 开云课堂.
 */
const PATTERNS: readonly RegExp[] = [
  /开云\s*[（(【[]?\s*(?:中国|体育|官网|集团)[）)】\]]?/,
  /(?<![召打公展拨离避分放散张切敞推揭])开云(?!端|雾|南|计算|课堂|班会)/,
  /kai\s?yun/i,
  /(?:乐鱼|亚博|华体会|爱游戏|九游会)\s*[（(]?(?:中国|体育|官网|app)[）)]?/i,
];

/** The first word of a text that was put there by tampering, or null. */
export function tamperedWordIn(text: string): string | null {
  return PATTERNS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}

const EVERYWHERE = PATTERNS.map(({ source, flags }) => new RegExp(source, `g${flags}`));

/** A text with 关于 in the place of every word that was put there by tampering. */
export function withoutTampering(text: string): string {
  return EVERYWHERE.reduce((clean, pattern) => clean.replace(pattern, '关于'), text);
}
