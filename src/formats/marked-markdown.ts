import { MARKS } from '../core/text/marks.js';
import { markdownText } from './markdown-text.js';

/**
 * Markdown of a text that was drawn with marks: a line that is bold as a whole is a heading, any other a paragraph of
 * its own, an indented one a point of a list; tables are tables, and what is laid out in characters is a code block.
 * @param separator stands where the drawn text parts words by several spaces, which Markdown does not keep
 */
export function markedMarkdown(drawn: string, separator = ' '): string {
  const blocks: Block[] = [];
  for (const line of drawn.trimEnd().split('\n')) {
    const kind = kindOf(line);
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'text' && kind !== 'heading') last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  const shown = blocks.filter(({ kind }) => kind !== 'empty');
  const texts = shown.map(({ kind, lines }, index) =>
    kind === 'heading'
      ? headingText(lines, index === 0)
      : WRITERS[kind](kind === 'verbatim' ? lines : lines.map((line) => separated(line, separator))),
  );
  return `${texts.join('\n\n')}\n`;
}

type Kind = 'empty' | 'heading' | 'table' | 'list' | 'verbatim' | 'text';

/** Lines of one kind that follow one another. */
interface Block {
  kind: Kind;
  lines: string[];
}

function kindOf(line: string): Kind {
  if (line.startsWith(MARKS.verbatim)) return 'verbatim';
  if (line.trim() === '') return 'empty';
  if (CELL.test(line)) return 'table';
  if (line.startsWith('  ')) return 'list';
  return HEADING.test(line) ? 'heading' : 'text';
}

const CELL = new RegExp(`[${MARKS.cell}${MARKS.rightCell}]`);

const HEADING = new RegExp(`^${MARKS.bold}[^${MARKS.bold}${MARKS.endOfBold}]*${MARKS.endOfBold}$`);

const WRITERS: Readonly<Record<Exclude<Kind, 'heading'>, (lines: readonly string[]) => string>> = {
  empty: () => '',
  table: tableText,
  list: (lines) => lines.map((line) => `${nested(line)}- ${atStart(inlineText(line.trim()))}`).join('\n'),
  verbatim: codeBlock,
  text: (lines) => lines.map((line) => atStart(inlineText(line.trim()))).join('\n'),
};

/** A code block, with a fence that is longer than any in it. */
function codeBlock(lines: readonly string[]): string {
  const text = lines.map((line) => line.replaceAll(MARKS.verbatim, ''));
  const longest = Math.max(2, ...text.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...text, fence].join('\n');
}

/** The first line of an answer is its title; others are parts of it. */
function headingText(lines: readonly string[], isTitle: boolean): string {
  const text = lines.map((line) => line.replaceAll(MARKS.bold, '').replaceAll(MARKS.endOfBold, ''));
  return `${isTitle ? '##' : '###'} ${atStart(markdownText(separated(text.join(' '), ' ').trim()))}`;
}

/** Several spaces between words of a paragraph or a cell. */
const RUN = new RegExp(`(?<=[^\\s${Object.values(MARKS).join('')}]) {2,}(?=\\S)`, 'g');

/** Several spaces between words become the separator; after a mark that parts already, one space or none. */
function separated(line: string, separator: string): string {
  return line
    .replace(/([：；，、。:;,.]) {2,}(?=\S)/gu, (_, mark: string) => (/[:;,.]/.test(mark) ? `${mark} ` : mark))
    .replace(RUN, separator);
}

function tableText([head = '', ...rows]: readonly string[]): string {
  const rules = [...head.matchAll(new RegExp(CELL, 'g'))].map(([mark]) => (mark === MARKS.rightCell ? '---:' : '---'));
  return [row(head), `| ${rules.join(' | ')} |`, ...rows.map(row)].join('\n');
}

function row(line: string): string {
  const [, ...cells] = line.split(CELL);
  return `| ${cells.map((cell) => inlineText(cell.trim())).join(' | ')} |`;
}

/** The indentation of a point: a level for every two spaces beyond the first two. */
function nested(line: string): string {
  const spaces = /^ */.exec(line)?.[0].length ?? 0;
  return '  '.repeat(Math.max(0, Math.floor(spaces / 2) - 1));
}

function inlineText(text: string): string {
  const parts = text.split(new RegExp(`${MARKS.bold}([^${MARKS.endOfBold}]*)${MARKS.endOfBold}`));
  // Split by a group, every second part is bold.
  return parts
    .map((part, index) => {
      const written = markdownText(part);
      return index % 2 === 0 || written.trim() === '' ? written : `**${written.trim()}**`;
    })
    .join('');
}

/** Text that begins a paragraph, with nothing at its start that would make it a heading, a list or a quotation. */
function atStart(text: string): string {
  return text.replace(/^([-+=#])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
