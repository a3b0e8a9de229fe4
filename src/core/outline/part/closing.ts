import { type Branch, branchesOf, flat, isBranch, paragraphsOf, type Tree } from '../level/tree.js';
import { type Line, restOf } from '../line/line.js';

const FEWEST_ITEMS = 3;
const TO_AUDIENCE = /^(各位代表|同志们|各位领导)[！!，,]/;

/**
 * Takes the paragraphs at the end of a body off its last item, where they are no text of it: other items have no
 * paragraphs, or they speak to the audience.
 */
export function closingLines(tree: Tree, items: string): Line[] {
  const last = lastBranch(tree);
  if (last === null) return [];
  const lines = paragraphsOf(last);
  const to = lines.findIndex(({ text }) => TO_AUDIENCE.test(text));
  const from = restOf(last.line) !== '' && areAlone(tree, items, last) ? 0 : to;
  if (from < 0 || lines.length === 0) return [];
  const taken = new Set<Line | Branch>(lines.slice(from));
  last.content = last.content.filter((one) => !taken.has(one));
  return lines.slice(from);
}

/** Whether the last branch is an item, or a point of one, and at most one in ten of the other items has paragraphs. */
function areAlone(tree: Tree, items: string, last: Branch): boolean {
  const found = branchesBelow(tree).filter(({ key }) => key === items);
  const own = found.at(-1);
  if (own === undefined || found.length < FEWEST_ITEMS) return false;
  if (own !== last && lastBranch(own) !== last) return false;
  const others = found.slice(0, -1).filter(({ content }) => flat(content).some(isBare));
  return others.length <= found.length / 10;
}

function isBare({ number, table }: Line): boolean {
  return number === null && table === null;
}

function branchesBelow(content: Pick<Branch, 'content'>): Branch[] {
  return branchesOf(content).flatMap((branch) => [branch, ...branchesBelow(branch)]);
}

/** The deepest branch at the end. */
function lastBranch({ content }: Pick<Branch, 'content'>): Branch | null {
  const last = content.at(-1);
  return last !== undefined && isBranch(last) ? (lastBranch(last) ?? last) : null;
}
