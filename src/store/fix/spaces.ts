import { visit } from '../../vendor/yaml.js';
import { lineEnd } from '../yaml/line-bounds.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/**
 * Removes spaces at ends of lines, except those that are part of a text; the second try leaves all long texts alone.
 */
export function fixSpaces(parsed: Parsed): FixedText[] {
  const extents = extentsOf(parsed);
  return [trimmed(parsed, extents, true), trimmed(parsed, extents, false)];
}

/** The start and end of a text of several lines. */
interface Extent {
  start: number;
  end: number;
  isBlock: boolean;
}

function extentsOf({ text, document }: Parsed): Extent[] {
  const extents: Extent[] = [];
  visit(document, {
    Scalar(_key, { range, type }) {
      if (!range) return;
      const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
      const start = isBlock ? lineEnd(text, range[0]) : range[0];
      if (text.slice(range[0], range[1]).includes('\n')) extents.push({ start, end: range[1], isBlock });
    },
  });
  return extents;
}

/**
 * Removes spaces at the ends of lines.
 * @param within whether to remove them within texts too: on lines of a block scalar that have nothing else, or where a
 * quoted line is folded
 */
function trimmed({ text }: Parsed, extents: readonly Extent[], within: boolean): FixedText {
  let count = 0;
  // Both go in the order of the text.
  let next = 0;
  const result = text.replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, (spaces, offset: number) => {
    while ((extents[next]?.end ?? text.length) <= offset) next += 1;
    const extent = offset >= (extents[next]?.start ?? text.length) ? extents[next] : undefined;
    const before = text[offset - 1] ?? '\n';
    const isOwn = extent?.isBlock ? before !== '\n' : before === '\\';
    if (extent && (!within || isOwn)) return spaces;
    count += 1;
    return '';
  });
  return { text: result, count };
}
