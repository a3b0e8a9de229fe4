const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  emsp: '　',
  ensp: ' ',
};

/** What takes a mark away, in this order; a character that a backslash keeps is hidden from it. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, ''], // pictures
  [/\[\^[^[\]]+\]/g, ''], // the marks of footnotes
  [/\[([^[\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/<((?:https?|mailto):[^>\s]+)>/g, '$1'],
  [/<br\s*\/?>/gi, '\n'],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/(`{1,3})([^`]+)\1/g, '$2'],
  [/\*\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*\*/g, '$1'],
  [/\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}])__(?=\S)(.{1,500}?)(?<=\S)__(?![\p{L}\p{N}])/gu, '$1'],
  [/(?<!\d)\*(?=[^\s*])([^*\n]{1,500}?)(?<=\S)\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~(?=\S)(.{1,500}?)(?<=\S)~~/g, '$1'],
];

/** Where characters that a backslash keeps wait, in the private part of Unicode. */
const KEPT = 0xf400;

/** The text of a line of Markdown as it is shown: without emphasis and pictures, a link as its text. */
export function inlineText(written: string): string {
  const hidden = written.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(KEPT + mark.charCodeAt(0)),
  );
  const bare = STEPS.reduce((text, [mark, instead]) => text.replace(mark, instead), hidden);
  const shown = bare.replace(/[\uf421-\uf47e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - KEPT));
  return shown
    .replace(/&(#\d{1,6}|[a-z]+);/gi, (whole, name: string) => entity(name) ?? whole)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\\$/, '')
    .trim();
}

function entity(name: string): string | undefined {
  const code = name.startsWith('#') ? Number(name.slice(1)) : null;
  if (code === null) return ENTITIES[name.toLowerCase()];
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
