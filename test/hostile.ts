import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a line must never hold: it would move the cursor, paint, deceive the eye, or not be seen. */
const RAW = new RegExp(
  [
    `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11)}-${String.fromCharCode(31)}]`,
    '[\\p{Cs}\\u{7f}-\\u{9f}\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'u',
);
/** The colours that the program draws with. */
const OWN = new RegExp(`${String.fromCharCode(27)}\\[(?:1|2|22|3[1-6]|39|90)m`, 'g');

/** Escapes of terminals and characters of deceit that can be written on one line. */
export const LINE = [
  '甲\u001b[45mA\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31m\u0090\u009d',
  '\b\b\u007f',
  '\u202egnp.exe\u2066x\u2069\u200f\u061c',
  '\u200b\u2060\ufeff\u00ad\u180e',
  '\u{e0041}\u{e007f}',
  '::error file=a,line=1::pwned##[error]x',
  ']]><b onclick="x">`|[a](javascript:x)@all #1 !1 ',
  '{value|status}',
].join('');

/** The same, and what begins a line. */
export const TEXT = `${LINE}\r\n::error::FORGED\nFORGED\u2028FORGED\u0085FORGED\rFORGED`;

/**
 * The raw characters in what was printed, as a test shows them. Where nothing is wrapped, a line begins with no text of
 * others.
 */
export function rawIn(printed: string, { colour = false, wrapped = false } = {}): string[] {
  const own = colour ? printed.replaceAll(OWN, '') : printed;
  return own.split('\n').flatMap((line) => {
    const found = RAW.exec(line);
    const forged = !wrapped && /^\s*(?:plan: |[-+ ]\s*)?(?:FORGED|::error::FORGED)/.test(line);
    return found || forged
      ? [JSON.stringify(line.slice(Math.max(0, (found?.index ?? 0) - 40), (found?.index ?? 0) + 20))]
      : [];
  });
}

type Schema = { [key: string]: unknown };
type Way = (string | number)[];

/** Values that one or the other pattern of the schemas takes. */
const SOUND = [
  '2020-06-30',
  '2020-06-30T09:00:00+08:00',
  '2020-06',
  'boluo',
  'https://example.cn/a',
  'evidence/a.txt',
  'a'.repeat(64),
  '441302',
  'Asia/Shanghai',
  'a'.repeat(40),
];

/** A record with everything that a schema knows, in every form that it may have; texts are as hostile as they may be. */
export function everything(name: 'task' | 'plan'): Schema {
  const path = fileURLToPath(new URL(`../schemas/${name}.schema.json`, import.meta.url));
  const root = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  return sampleOf(root, root)[0] as Schema;
}

function sampleOf(schema: Schema, root: Schema): unknown[] {
  const node = resolved(schema, root);
  if ('const' in node) return [node['const']];
  if (Array.isArray(node['enum'])) return [node['enum'][0]];
  if (Array.isArray(node['anyOf']) && !node['properties']) {
    return (node['anyOf'] as Schema[]).flatMap((one) => sampleOf(one, root));
  }
  if (node['type'] === 'string') return [textOf(node)];
  if (node['type'] === 'boolean') return [true];
  if (node['type'] === 'array') return [listOf(node, root)];
  if (node['type'] !== 'object') return [Math.max(1, Number(node['minimum'] ?? 1))];
  return mapsOf(node, root);
}

function resolved(schema: Schema, root: Schema): Schema {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return schema;
  const definitions = root['definitions'] as Record<string, Schema>;
  return definitions[ref.replace('#/definitions/', '')] ?? {};
}

function textOf({ pattern }: Schema): string {
  const fits = (text: string) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
  const hostile = [TEXT, LINE, ...SOUND.flatMap((text) => [text + LINE.replaceAll(/\s/g, '')])];
  return [...hostile, ...SOUND].find(fits) ?? '';
}

function listOf(node: Schema, root: Schema): unknown[] {
  const items = sampleOf(node['items'] as Schema, root);
  const least = Number(node['minItems'] ?? 1);
  return items.length >= least ? items : Array.from({ length: least }, () => items[0]);
}

/** One map for each set of keys that go together. */
/** The keys that a key needs beside it; what must not stand beside it is a need that nothing fills. */
function needsOf(needs: readonly string[] | Schema = []): readonly unknown[] {
  return Array.isArray(needs) ? needs : [needs];
}

function mapsOf(node: Schema, root: Schema): Schema[] {
  const properties = (node['properties'] ?? {}) as Record<string, Schema>;
  const choices = ((node['oneOf'] ?? []) as { required?: string[] }[]).map(({ required }) => required ?? []);
  const apart = choices.flat();
  const patterns = Object.entries((node['patternProperties'] ?? {}) as Record<string, Schema>);
  const free = node['additionalProperties'];
  const freely = typeof free === 'object' ? [['boluo', sampleOf(free as Schema, root)[0]]] : [];
  const own = patterns.flatMap(([pattern, value]) =>
    pattern === '^x-' ? [[`x-${LINE}`, LINE]] : [['boluo', sampleOf(value, root)[0]]],
  );
  return (choices.length > 0 ? choices : [[]]).map((chosen) => {
    const wanted = Object.entries(properties).filter(([key]) => chosen.includes(key) || !apart.includes(key));
    // What needs another key goes without it.
    const needs = (node['dependencies'] ?? {}) as Record<string, string[] | Schema>;
    const names = wanted.map(([key]) => key);
    const fitting = wanted.filter(([key]) =>
      needsOf(needs[key]).every((need) => typeof need === 'string' && names.includes(need)),
    );
    return Object.fromEntries([...fitting.map(([key, value]) => [key, sampleOf(value, root)[0]]), ...own, ...freely]);
  });
}

/** The ways to all values that are neither lists nor maps. */
export function leavesOf(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...way, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The part of a record around the end of a way, small: what else it holds is left out, but for what is short. */
export function around(record: unknown, [key, ...rest]: Way, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(record)) return [around(record[Number(key)], rest, value)];
  const entries = Object.entries(record as Schema).filter(
    ([name, item]) => name === key || (typeof item !== 'object' && String(item).length < 80),
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? around(item, rest, value) : item]));
}

/** A record as a file in which nothing hostile stands raw: all of it is written as escapes. */
export function escapedYaml(record: unknown): string {
  const lines = Object.entries(record as Schema).map(([key, value]) => `${escapedJson(key)}: ${escapedJson(value)}`);
  return `${lines.join('\n')}\n`;
}

function escapedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
