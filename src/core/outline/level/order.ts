import type { Line } from '../line/line.js';

/** From the outermost to the innermost, as most documents have them. */
const NATURAL = [
  ...['part', 'chapter', 'subchapter', 'article', 'formal', 'chinese', 'chinese_bracket', 'chinese_half', 'digit'],
  ...['decimal', 'decimal3', 'digit_bracket', 'digit_half', 'circled', 'spoken'],
];

/**
 * The keys of a document from its outermost level to its innermost. It is that of most documents, unless the numbers
 * show another: where （一） starts again under each of 1., 2. and 3., these are above it.
 * @param keyOf the key of a line, or null for body text
 */
export function orderOf(lines: readonly Line[], keyOf: (line: Line) => string | null): string[] {
  const found = new Set(lines.flatMap((line) => keyOf(line) ?? []));
  const order = NATURAL.filter((key) => found.has(key));
  for (const { outer, inner } of turnedAround(lines)) {
    if (order.indexOf(inner) < order.indexOf(outer)) continue;
    order.splice(order.indexOf(inner), 1);
    order.splice(order.indexOf(outer), 0, inner);
  }
  return withHeadings(order, found, lines, keyOf);
}

interface Pair {
  outer: string;
  inner: string;
  turned: number;
  asUsual: number;
}

/** The pairs of levels that stand the other way round than in most documents. */
function turnedAround(lines: readonly Line[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const last = new Map<string, { at: number; ordinal: number }>();
  lines.forEach(({ number }, at) => {
    if (number === null || number.ordinal === null) return;
    const rank = NATURAL.indexOf(number.key);
    const before = last.get(number.key);
    if (before !== undefined) {
      const since = [...last].filter(([, { at: seen }]) => seen > before.at).map(([key]) => key);
      const isApart = since.some((key) => NATURAL.indexOf(key) < rank);
      for (const inner of isApart ? [] : since) count(pairs, number.key, inner, number.ordinal, before.ordinal);
    }
    last.set(number.key, { at, ordinal: number.ordinal });
  });
  const first = (key: string) => lines.findIndex(({ number }) => number?.key === key);
  return [...pairs.values()].filter(
    ({ outer, inner, turned, asUsual }) => turned > asUsual && first(inner) < first(outer),
  );
}

function count(pairs: Map<string, Pair>, outer: string, inner: string, ordinal: number, before: number): void {
  const pair = pairs.get(`${outer} ${inner}`) ?? { outer, inner, turned: 0, asUsual: 0 };
  if (ordinal === 1) pair.turned++;
  else if (ordinal === before + 1) pair.asUsual++;
  pairs.set(`${outer} ${inner}`, pair);
}

/** Puts headings without a number in their place: below the numbers of higher headings, above what follows them. */
function withHeadings(
  order: readonly string[],
  found: ReadonlySet<string>,
  lines: readonly Line[],
  keyOf: (line: Line) => string | null,
): string[] {
  const levels = [...found].filter((key) => key.startsWith('heading')).sort();
  const whole = [...order];
  for (const key of levels.reverse()) {
    const level = Number(key.slice('heading'.length));
    const above = lines.filter(({ number, heading }) => number !== null && heading !== null && heading < level);
    const keysAbove = [...new Set(above.map(({ number }) => number?.key ?? ''))];
    const outer = Math.max(-1, ...keysAbove.map((above) => whole.indexOf(above)));
    whole.splice(outer + 1, 0, key);
  }
  if (!found.has('plain')) return whole;
  const below = lines.flatMap((line, at) => (keyOf(line) === 'plain' ? (keyOf(lines[at + 1] ?? line) ?? []) : []));
  const headed = [...new Set(below)].map((key) => whole.indexOf(key)).filter((at) => at >= 0);
  whole.splice(Math.min(whole.length, ...headed), 0, 'plain');
  return whole;
}
