import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { isEqual } from '../../core/equal.js';
import { type FileKind, PLAN_FILE } from '../../core/file/path.js';
import { isNewerFormat } from '../../core/newer-format.js';
import type { Env } from '../../env.js';
import type { Disk } from '../../store/disk.js';
import { repositoryRoot } from '../../store/git/repository-root.js';
import { readBytes, readInside } from '../../store/read/file-text.js';
import { isWithin, wayTo } from '../../store/read/inside.js';
import { listPlan } from '../../store/read/listing.js';
import { SCHEMAS } from './own.js';

/** A schema that lies beside a plan, for editors and other validators. */
interface SchemaFile {
  kind: FileKind;
  /** Path from `root`, with `/`. */
  file: string;
  bytes: Buffer;
  /** Whether it says what the schema of this program says, however it is written. */
  isOurs: boolean;
}

/** The schemas that the files of a plan name. */
export interface SchemasBeside {
  /** The top of the repository, or the folder around the plan if there is none: no schema outside of it counts. */
  root: string;
  files: SchemaFile[];
  /** The format of the schema of plan.yaml if it is higher than the program knows, else null. */
  newer: number | null;
}

/** The line with which a file names its schema to editors. */
const LINE = /^# yaml-language-server:[ \t]*\$schema=(\S+)/m;
const KINDS = ['plan', 'task'] as const satisfies readonly FileKind[];

/**
 * Finds the schemas as editors do, by the line in plan.yaml and in a task. Addresses and files that do not exist are left
 * out, and so is what leads out of the repository, also through links.
 */
export function schemasBeside({ disk }: Pick<Env, 'disk'>, dir: string): SchemasBeside {
  const root = repositoryRoot(disk, dir) ?? dirname(dir);
  const plan = namedIn(disk, dir, PLAN_FILE, 'plan');
  const task = firstNamed(disk, dir);
  const paths: Readonly<Record<FileKind, string | null>> = {
    plan: plan ?? siblingOf(task, 'plan'),
    task: task ?? siblingOf(plan, 'task'),
  };
  const files = KINDS.flatMap((kind): (SchemaFile & { schema: unknown })[] => {
    const path = paths[kind];
    const file = path === null || !leadsInto(disk, path, root) ? null : wayTo(root, path);
    const read = file === null ? null : readBytes(disk, root, file);
    if (file === null || read === null || 'problem' in read) return [];
    const schema = parsed(read.bytes);
    return [{ kind, file, bytes: read.bytes, schema, isOurs: isEqual(schema, SCHEMAS[kind]) }];
  });
  const newer =
    files.map(({ kind, schema }) => (kind === 'plan' ? formatOf(schema) : null)).find(isNewerFormat) ?? null;
  return { root, files: files.map(({ schema: _schema, ...file }) => file), newer };
}

/** The schema that the first task with such a line names. */
function firstNamed(disk: Disk, dir: string): string | null {
  for (const file of listPlan(disk, dir).tasks) {
    const named = namedIn(disk, dir, file, 'task');
    if (named !== null) return named;
  }
  return null;
}

/** The absolute path of the schema that a file names; null if it names none by a relative path. */
function namedIn(disk: Disk, dir: string, file: string, kind: FileKind): string | null {
  const read = readInside(disk, dir, file);
  const named = 'text' in read ? LINE.exec(read.text)?.[1] : undefined;
  if (named === undefined || isAbsolute(named) || /^[a-z]+:/i.test(named)) return null;
  return basename(named) === nameOf(kind) ? resolve(dirname(join(dir, file)), named) : null;
}

function siblingOf(path: string | null, kind: FileKind): string | null {
  return path === null ? null : join(dirname(path), nameOf(kind));
}

function nameOf(kind: FileKind): string {
  return `${kind}.schema.json`;
}

function leadsInto(disk: Disk, path: string, root: string): boolean {
  try {
    return isWithin(path, root) && isWithin(disk.realpathSync(path), disk.realpathSync(root));
  } catch {
    return false;
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** The highest format that a schema of plan.yaml allows. */
function formatOf(schema: unknown): unknown {
  const at = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);
  const format = at(at(schema, 'properties'), 'format');
  const listed = at(format, 'enum');
  return at(format, 'const') ?? (Array.isArray(listed) ? listed.findLast(isNewerFormat) : undefined);
}
