import { type Line, restOf } from '../line/line.js';
import type { NumberStyle } from '../outline.js';
import { orderOf } from './order.js';

/** A numbered line or a heading, with what stands below it. */
export interface Branch {
  line: Line;
  key: string;
  /** In the order of the document. */
  content: (Line | Branch)[];
}

/** A body as a tree of its numbers and headings. */
export interface Tree {
  content: (Line | Branch)[];
  /** The keys that occur, from the outermost level to the innermost. */
  order: readonly string[];
}

const LONGEST_PLAIN = 25;

/** Puts each line below the number that it belongs to. */
export function treeOf(lines: readonly Line[]): Tree {
  const plain = plainHeadings(lines);
  const keyOf = (line: Line): string | null => {
    if (line.number !== null) return line.number.key;
    if (line.heading !== null) return `heading${line.heading}`;
    return plain.has(line) ? 'plain' : null;
  };
  const order = orderOf(lines, keyOf);
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  const root: (Line | Branch)[] = [];
  const open: { rank: number; branch: Branch }[] = [];
  for (const line of lines) {
    const key = keyOf(line);
    const rank = key === null ? Number.POSITIVE_INFINITY : (ranks.get(key) ?? 0);
    while (key !== null && (open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const content = open.at(-1)?.branch.content ?? root;
    if (key === null) {
      content.push(line);
      continue;
    }
    const branch: Branch = { line, key, content: [] };
    content.push(branch);
    open.push({ rank, branch });
  }
  return { content: root, order };
}

/**
 * Short lines without a number that head a list, such as 德育工作 above 1. and 2.; only where there are several, each
 * directly above a number.
 */
function plainHeadings(lines: readonly Line[]): Set<Line> {
  const found = lines.filter((line, at) => {
    const next = lines[at + 1];
    const above = lines[at - 1];
    if (line.number !== null || line.heading !== null || line.table !== null || next === undefined) return false;
    if (next.number === null || next.number.style === 'spoken' || next.number.style === 'chinese') return false;
    if (line.text.length > LONGEST_PLAIN || /[。；：，！？.:;,]|^[（(《“]/.test(line.text)) return false;
    return above === undefined || isEnded(above);
  });
  return new Set(found.length >= 2 ? found : []);
}

/** Whether a line is whole: a sentence, a heading, a table. */
function isEnded({ text, table, number }: Line): boolean {
  return table !== null || number !== null || /[。；！？”）)]$/.test(text);
}

export function isBranch(one: Line | Branch): one is Branch {
  return 'content' in one;
}

export function branchesOf({ content }: Pick<Branch, 'content'>): Branch[] {
  return content.filter(isBranch);
}

/** The paragraphs that stand directly below, without tables. */
export function paragraphsOf({ content }: Pick<Branch, 'content'>): Line[] {
  return content.filter((one): one is Line => !isBranch(one) && one.table === null);
}

/** All lines of a content in the order of the document. */
export function flat(content: readonly (Line | Branch)[]): Line[] {
  const lines: Line[] = [];
  const add = (all: readonly (Line | Branch)[]) => {
    for (const one of all) {
      lines.push(isBranch(one) ? one.line : one);
      if (isBranch(one)) add(one.content);
    }
  };
  add(content);
  return lines;
}

/** Whether a branch of this key stands below, at any depth. */
export function holds(branch: Pick<Branch, 'content'>, key: string): boolean {
  return branchesOf(branch).some((one) => one.key === key || holds(one, key));
}

/** How a branch is numbered. */
export function styleOfBranch({ line }: Branch): NumberStyle {
  return line.number?.style ?? 'heading';
}

/** How much a branch says itself: its own line and the paragraphs directly below it. */
export function ownText(branch: Branch): number {
  const rest = restOf(branch.line).length;
  const body = paragraphsOf(branch).reduce((sum, { text }) => sum + text.length, 0);
  return rest <= 45 && body === 0 && branchesOf(branch).length > 0 ? 0 : rest + body;
}
