import type { DiffLine, DiffPage, DiffTask } from '../core/view/comparison/diff-page.js';
import type { Messages } from '../messages/index.js';
import { markdownText } from './markdown-text.js';

/** The longest comment of a forge, in characters: GitHub takes 65,536, GitLab and Gitee more. */
const MOST_CHARACTERS = 65_000;
/** The longest line, in characters: the official text of a task may be long, and every change must find room. */
const MOST_OF_LINE = 2000;

/**
 * A comparison as Markdown for a merge request. If it is too long, whole tasks are left out, and their number is
 * stated.
 * @param most the limit in characters
 */
export function diffMarkdown(page: DiffPage, { screens }: Messages, most = MOST_CHARACTERS): string {
  const { diff } = screens;
  const head = [`**${markdownText(page.answer)}**`, markdownText(page.sides), ...rollupTable(page)].join('\n\n');
  const plan = page.plan.lines.map((line) => `- ${lineText(line, diff.cut)}`);
  const blocks = [
    ...(plan.length === 0 ? [] : [{ title: page.plan.title, texts: plan }]),
    ...page.sections.map(({ title, tasks }) => ({ title, texts: tasks.map((task) => taskText(task, screens)) })),
  ];
  const items = blocks.flatMap(({ title, texts }) =>
    texts.map((text, index) => (index === 0 ? `\n\n### ${markdownText(title)}\n\n${text}` : `\n${text}`)),
  );
  return `${head}${fitting(items, most - head.length - diff.leftOut(items.length).length - 3, diff.leftOut)}\n`;
}

/** As many items as fit into `room` characters. */
function fitting(items: readonly string[], room: number, leftOut: (count: number) => string): string {
  let length = 0;
  const cut = items.findIndex((item) => {
    length += item.length;
    return length > room;
  });
  if (cut < 0) return items.join('');
  return `${items.slice(0, cut).join('')}\n\n${markdownText(leftOut(items.length - cut))}`;
}

function rollupTable({ rollup }: DiffPage): string[] {
  if (rollup.rows.length === 0) return [];
  const row = (...cells: string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const rows = rollup.rows.map(({ label, before, after }) => row(label, before, after));
  return [[row(rollup.title, rollup.before, rollup.after), '|---|---|---|', ...rows].join('\n')];
}

function taskText({ label, lines }: DiffTask, screens: Messages['screens']): string {
  const texts = lines.map((line) => lineText(line, screens.diff.cut));
  const [only, ...others] = texts;
  const name = `- **${markdownText(shortened(label, screens.diff.cut))}**`;
  if (only !== undefined && others.length === 0) return `${name}${screens.lint.colon}${only}`;
  return [name, ...texts.map((text) => `  - ${text}`)].join('\n');
}

function lineText({ text, suspect }: DiffLine, cut: (characters: number) => string): string {
  const written = markdownText(shortened(text, cut));
  return suspect ? `**${written}**` : written;
}

function shortened(text: string, cut: (characters: number) => string): string {
  const characters = Array.from(text);
  if (characters.length <= MOST_OF_LINE) return text;
  return characters.slice(0, MOST_OF_LINE).join('') + cut(characters.length - MOST_OF_LINE);
}
