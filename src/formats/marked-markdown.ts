import { MARKS } from '../core/text/marks.js';
import { markdownText } from './markdown-text.js';

/**
 * Markdown of a text that was drawn with marks: each line is a paragraph of its own, an indented one a point of a list,
 * tables are tables.
 */
export function markedMarkdown(drawn: string): string {
  const blocks: Block[] = [];
  for (const line of drawn.trimEnd().split('\n')) {
    const kind = kindOf(line);
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'text') last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  const texts = blocks.filter(({ kind }) => kind !== 'empty').map(({ kind, lines }) => WRITERS[kind](lines));
  return `${texts.join('\n\n')}\n`;
}

type Kind = 'empty' | 'table' | 'list' | 'text';

/** Lines of one kind that follow one another. */
interface Block {
  kind: Kind;
  lines: string[];
}

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'empty';
  if (CELL.test(line)) return 'table';
  return line.startsWith('  ') ? 'list' : 'text';
}

const CELL = new RegExp(`[${MARKS.cell}${MARKS.rightCell}]`);

const WRITERS: Readonly<Record<Kind, (lines: readonly string[]) => string>> = {
  empty: () => '',
  table: tableText,
  list: (lines) => lines.map((line) => `${nested(line)}- ${inlineText(line.trim())}`).join('\n'),
  text: (lines) => lines.map((line) => atStart(inlineText(line.trim()))).join('\n'),
};

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
