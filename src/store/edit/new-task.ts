import { dirname, join } from 'node:path';
import { keyOrderAt } from '../../core/file/key-order.js';
import type { Task } from '../../core/task.js';
import type { Disk } from '../disk.js';
import { wayTo } from '../read/inside.js';
import { type Block, type Entry, type Value, writeBlockItem, writeFlow } from '../yaml/quote.js';

const SCHEMA = 'schemas/task.schema.json';

/** A task that is to be written; what is undefined is left out. */
type NewTask = { [K in keyof Task]: Task[K] | undefined };

/** The text of a new task in canonical form: its keys in canonical order, those without a value left out. */
export function newTaskText(task: NewTask, schema: string | null): string {
  const record: Readonly<Record<string, unknown>> = { ...task };
  const keys = keyOrderAt('task', []).filter((key) => record[key] !== undefined);
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...keys.flatMap((key) => linesOf(key, ordered(record[key], [key]))),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** One line, or a list with an item on each line or several. */
function linesOf(key: string, value: unknown): string[] {
  const isList = Array.isArray(value) && value.some((item) => typeof item === 'object');
  if (!isList) return [`${key}: ${writeFlow(value as Value)}`];
  const items = value.flatMap((item: Entry) =>
    key === 'targets' ? writeBlockItem(item as Block) : [`- ${writeFlow(item)}`],
  );
  return [`${key}:`, ...items.map((line) => `  ${line}`)];
}

/** A value with the keys of its maps in canonical order, those without a value left out. */
function ordered(value: unknown, path: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => ordered(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  const order = keyOrderAt('task', [...path]);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (order.length > 0) entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one, [...path, key])]));
}

/**
 * The relative path from a section's folder to the schema of tasks, for editors. It is searched in the plan folder and
 * above, up to the top of its repository.
 * @returns null if there is none
 */
export function schemaFrom(disk: Disk, dir: string, folder: string): string | null {
  for (let above = dir; ; above = dirname(above)) {
    const schema = join(above, SCHEMA);
    if (disk.existsSync(schema)) return wayTo(join(dir, folder), schema);
    if (disk.existsSync(join(above, '.git')) || dirname(above) === above) return null;
  }
}
