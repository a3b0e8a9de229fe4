/** Thrown where a text is not in canonical form. */
export class Unusual extends Error {}

/** A text on one line and how far it is read. */
interface Scan {
  text: string;
  at: number;
}

const QUOTED = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|'[^']*'/y;
const FLOW_KEY = /([A-Za-z_][A-Za-z0-9_-]*): +/y;
const FLOW_PLAIN = /[^,[\]{}]+/y;
const SPACES = / */y;

/** The value that fills the rest of a line. */
export function flowOrScalar(text: string): unknown {
  const scan = { text, at: 0 };
  const value = isPlainStart(text) ? plain(text) : readFlow(scan);
  if (!isPlainStart(text) && scan.at !== text.length) throw new Unusual();
  return value;
}

function isPlainStart(text: string): boolean {
  return !/^["'[{]/.test(text);
}

function readFlow(scan: Scan): unknown {
  const first = scan.text[scan.at];
  if (first === '{') return readFlowMap(scan);
  if (first === '[') return readFlowList(scan);
  if (first === '"') return JSON.parse(take(QUOTED, scan)) as string;
  if (first === "'") return take(QUOTED, scan).slice(1, -1);
  return plain(take(FLOW_PLAIN, scan).replace(/ +$/, ''));
}

function readFlowMap(scan: Scan): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  readItems(scan, '}', () => {
    const key = take(FLOW_KEY, scan).replace(/: +$/, '');
    if (Object.hasOwn(map, key) || key === '__proto__' || plain(key) !== key) throw new Unusual();
    map[key] = readFlow(scan);
  });
  return map;
}

function readFlowList(scan: Scan): unknown[] {
  const items: unknown[] = [];
  readItems(scan, ']', () => items.push(readFlow(scan)));
  return items;
}

function readItems(scan: Scan, end: string, readItem: () => void): void {
  scan.at += 1;
  take(SPACES, scan);
  while (scan.text[scan.at] !== end) {
    readItem();
    take(SPACES, scan);
    if (scan.text[scan.at] === ',') {
      scan.at += 1;
      take(SPACES, scan);
      // A comma that ends nothing: the parser has its own word on it.
      if (scan.text[scan.at] === end) throw new Unusual();
    } else if (scan.text[scan.at] !== end) throw new Unusual();
  }
  scan.at += 1;
}

function take(pattern: RegExp, scan: Scan): string {
  pattern.lastIndex = scan.at;
  const match = pattern.exec(scan.text);
  if (!match) throw new Unusual();
  scan.at += match[0].length;
  return match[0];
}

const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,11})\.\d{1,8}$/;
/** A first character that YAML gives a meaning of its own, or that may begin a number. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`~.+=<]/;
/** Figures and the letters of numbers only: what it means is left to the parser, but for plain dates. */
const NUMBER_LIKE = /^[0-9a-fA-FxXoOeE+\-._:]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WORD = /^(?:null|yes|no|on|off|y|n)$/i;

/** A plain scalar by YAML 1.2's core schema, where there is no doubt about it. */
function plain(text: string): unknown {
  if (INTEGER.test(text)) return text === '-0' ? unusual() : Number(text);
  if (DECIMAL.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (DATE.test(text)) return text;
  if (INDICATOR.test(text) || / #|: |:$/.test(text) || WORD.test(text) || /^(?:true|false)$/i.test(text))
    return unusual();
  // Words such as `face` are made of the letters of numbers, and are none.
  return NUMBER_LIKE.test(text) && /^[0-9]/.test(text) ? unusual() : text;
}

function unusual(): never {
  throw new Unusual();
}
