import fc from 'fast-check';

/** Draws one of several at random; fast-check remembers what was drawn. */
export type Pick = <T>(...options: readonly T[]) => T;

const index = (length: number) => fc.nat(length - 1);

/** Draws one of several; fast-check remembers which, and tries earlier ones where a test fails. */
export function pickFrom(gen: fc.GeneratorValue): Pick {
  return (...options) => options[gen(index, options.length)] as (typeof options)[number];
}

/** What is being drawn: lines without their ends, and what is known so far. */
export interface Sheet {
  pick: Pick;
  forms: Set<string>;
  lines: string[];
  comments: number;
  /** How many lines there were when a block scalar ended. */
  blockEnd: number;
}

const TEXTS = [
  'abc',
  '规范办园，提高质量',
  'a: b # c',
  ' 两端 ',
  '“引号”\'"',
  '#1',
  '😀 表情',
  'C:\\x',
  '- 3',
  '2020-06-30',
];

/** A value behind its colon; nothing for none. */
export const value = (text: string) => (text ? ` ${text}` : '');

/** Indent of a list's dashes, below a key at an indent. */
export function dashIndent({ pick, forms }: Sheet, indent: number): string {
  const more = pick(0, 1, 2, 2, 3, 6);
  if (more === 0) forms.add('zero indent');
  return ' '.repeat(indent + more);
}

/** Blank lines and comments, where they are legal: behind a block scalar first one at the margin, or it is text. */
export function space(sheet: Sheet): void {
  const { pick, lines } = sheet;
  const text = lines.length;
  for (let count = pick(0, 0, 0, 1, 2); count > 0; count--) {
    const margin = text === sheet.blockEnd ? 0 : pick(0, 1, 2, 4, 9);
    lines.push(pick('', '  ', ' '.repeat(margin) + comment(sheet), comment(sheet)));
  }
}

/** A comment with a number of its own. */
function comment(sheet: Sheet): string {
  sheet.comments += 1;
  return `# ${sheet.comments}.${sheet.pick('', ' a: b', ' - x', ' [', ' 备注:')}`;
}

/** Writes a line, now and then with a comment or a blank behind it. */
export function push(sheet: Sheet, line: string, mayComment: boolean): void {
  const ending = mayComment ? sheet.pick('', '', '', ' ', '#') : '';
  if (ending === '#') sheet.forms.add('trailing comment');
  sheet.lines.push(line + (ending === '#' ? `  ${comment(sheet)}` : ending));
}

/** Writes a key with a text in one of the styles of YAML. */
export function drawText(sheet: Sheet, head: string, indent: number): void {
  const { pick } = sheet;
  const inner = ' '.repeat(indent + pick(1, 2, 4));
  const style = pick('plain', 'double', 'single', 'block', 'block', 'lines');
  if (style === 'block') drawBlockScalar(sheet, head, inner);
  else if (style === 'lines') {
    const quote = pick('', '"', "'");
    sheet.lines.push(`${head} ${quote}一`);
    push(sheet, `${inner}二${quote}`, true);
  } else push(sheet, `${head} ${oneLine(pick, style)}`, true);
}

function oneLine(pick: Pick, style: string): string {
  if (style === 'plain') return pick('普通', 'a b', 'x, [y]', 'http://x/#y');
  const text = pick(...TEXTS);
  return style === 'double' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function drawBlockScalar(sheet: Sheet, head: string, inner: string): void {
  const { pick, forms, lines } = sheet;
  forms.add('block scalar');
  push(sheet, `${head} ${pick('|', '>', '|-', '>-', '|+', '>+')}`, true);
  lines.push(...pick([`${inner}第一行`], [`${inner}甲: # 乙`, '', `${inner}  - 丙`, ''], [`${inner}丁`, '', '']));
  sheet.blockEnd = lines.length;
}
