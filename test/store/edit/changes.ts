import fc from 'fast-check';
import type { KeyPath } from '../../../src/core/finding.js';
import type { Edit } from '../../../src/store/edit/edit.js';
import type { Pick } from './sheet.js';

/** A record as it is read. */
export type Json = Record<string, unknown>;

/** Texts that YAML could take for something else. */
export const NASTY = [
  '',
  ' ',
  ' 前后空格 ',
  '多\n行\r\n文字\n',
  'a: b',
  'a #b',
  '#',
  '- x',
  '? x',
  '"',
  "'",
  "it's",
  '\\',
  '{',
  '[[[[',
  '}',
  ']',
  'a, b',
  '*x',
  '&x',
  '!x',
  '%',
  '@x',
  '`',
  '|',
  '>',
  '~',
  'null',
  'No',
  'y',
  'ON',
  'true',
  '1',
  '-1',
  '1_000',
  '0x1f',
  '12:30:45',
  '1e3',
  '.5',
  '.inf',
  '2020-06-30',
  '2020-03',
  '2020-Q3',
  '98%',
  '=',
  '<<',
  '---',
  '...',
  '\t',
  '\u0000\u0007\u007f\u0085',
  '\u2028\u2029\u200b\ufeff\u202e',
  '👨‍👩‍👧 😀',
  '长'.repeat(10_000),
  '['.repeat(10_000),
  '<<<<<<< ours',
  '__proto__',
  '完成，符合要求',
  '3个',
  'a\u3000',
  'e3',
  'https://example.cn/?a=1#b',
];

const OPTIONAL_KEYS = [
  'commitment',
  'scope',
  'text',
  'unclear',
  'lead',
  'leader',
  'due',
  'due_note',
  'x-note',
  'title',
  'status',
];
const TARGET_KEYS = ['unit', 'definition', 'unclear', 'due', 'name'];
const LISTS = ['reports', 'evidence', 'extensions', 'history'];

function drawText(pick: Pick, gen: fc.GeneratorValue): string {
  return pick(0, 0, 1) ? gen(fc.string, { unit: 'grapheme', maxLength: 30 }) : pick(...NASTY);
}

/** Draws one change that is legal for a record, or two that have nothing to do with one another. */
export function drawEdits(pick: Pick, gen: fc.GeneratorValue, record: Json): Edit[] {
  const targets = (record['targets'] ?? []) as Json[];
  const inTarget: KeyPath | null = targets.length > 0 ? ['targets', pick(...targets.keys())] : null;
  const target = inTarget ? (targets[Number(inTarget[1])] ?? {}) : {};
  const text = drawText(pick, gen);
  const number = pick(0, -0, 12, 98.5, -3, 1e21, 1e-7, 123456789012);
  const entry = {
    at: '2020-07-02T09:00:00+08:00',
    by: '张三',
    value: number,
    done: true,
    note: text,
    supports: ['a', text],
  };
  const lists: KeyPath[] = [...LISTS.map((key) => [key]), ...(inTarget ? [[...inTarget, 'readings']] : [])];
  const edits: Edit[] = [
    { kind: 'set', path: [pick(...OPTIONAL_KEYS)], value: text },
    { kind: 'set', path: [pick('id', 'weight')], value: number },
    { kind: 'set', path: [pick('responsible', 'support')], value: ['office', text] },
    { kind: 'set', path: Array.isArray(sourceOf(record)) ? ['source', 1, 'item'] : ['source', 'item'], value: 29 },
    ...lists.flatMap((path): Edit[] => [{ kind: 'append', path, entry }]),
    ...lists.filter((path) => lengthOf(record, path) > 0).map((path): Edit => ({ kind: 'removeLast', path })),
    ...Object.keys(record).map((key): Edit => ({ kind: 'remove', path: [key] })),
    ...(inTarget ? editsOfTarget(pick, inTarget, target, text) : []),
  ];
  const first = pick(...edits);
  // Two that have nothing to do with one another may come together.
  const others = edits.filter(({ path }) => path[0] !== first.path[0]);
  return pick(0, 0, 1) && others.length > 0 ? [first, pick(...others)] : [first];
}

function editsOfTarget(pick: Pick, path: KeyPath, target: Json, text: string): Edit[] {
  return [
    { kind: 'set', path: [...path, pick(...TARGET_KEYS)], value: text },
    { kind: 'set', path: [...path, 'allocation'], value: { boluo: 5, huidong: 6 } },
    { kind: 'set', path: [...path, 'baseline'], value: { value: 1.5, as_of: '2019-12-31', source: text } },
    ...('allocation' in target ? [{ kind: 'set', path: [...path, 'allocation', 'longmen'], value: 7 } as const] : []),
    { kind: 'remove', path: [...path, pick(...Object.keys(target))] },
  ];
}

function lengthOf(record: Json, path: KeyPath): number {
  const list = path.reduce<unknown>((value, key) => (value as Json)[key], record);
  return Array.isArray(list) ? list.length : 0;
}

/** The record after an edit, by changing it in place. */
export function changed(record: Json, edit: Edit): Json {
  const copy = structuredClone(record);
  const key = String(edit.path.at(-1));
  const parent = edit.path.slice(0, -1).reduce<unknown>((value, step) => (value as Json)[step], copy) as Json;
  const list = (parent[key] ?? []) as unknown[];
  if (edit.kind === 'set') parent[key] = edit.value;
  if (edit.kind === 'append') parent[key] = [...list, edit.entry];
  if (edit.kind === 'removeLast') parent[key] = list.slice(0, -1);
  if (edit.kind === 'remove' || (edit.kind === 'removeLast' && list.length === 1)) delete parent[key];
  return copy;
}

/** Where a task comes from: a map, or a list of them. */
function sourceOf(record: Json): unknown {
  return Reflect.get(Object(record), 'source');
}
