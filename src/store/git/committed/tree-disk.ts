import { join } from 'node:path';
import { leadsOut } from '../../../core/file/inside.js';
import type { DiskEntry, ReadDisk } from '../../disk.js';
import { wayTo } from '../../read/inside.js';

/** What stands at a path of a commit or of git's index. */
export interface TreeEntry {
  kind: 'file' | 'link' | 'folder';
  /** In bytes; 0 for a folder. */
  size: number;
  /** The bytes of a file, or the target path of a link. */
  content(): Buffer;
}

/** How many links in a row are followed: as many as Linux follows. */
const MAX_LINKS = 40;

/**
 * The files of a commit as a disk, so that a plan is read from it as from a folder.
 * @param dir the folder of the plan on the disk; requested paths are below it
 * @param files the commit's files by path from the plan folder, with `/`; folders follow from the paths
 */
export function treeDisk(dir: string, files: ReadonlyMap<string, TreeEntry>): ReadDisk {
  const entries = withFolders(files);
  const find = (path: string): { way: string; entry: TreeEntry } => {
    const way = resolveLinks(entries, wayTo(dir, path));
    const entry = entries.get(way);
    return entry ? { way, entry } : fail('ENOENT', path);
  };
  return {
    readFileSync(path) {
      const { entry } = find(path);
      return entry.kind === 'folder' ? fail('EISDIR', path) : entry.content();
    },
    readdirSync(path) {
      const { way, entry } = find(path);
      return entry.kind === 'folder' ? childrenOf(entries, way) : fail('ENOTDIR', path);
    },
    statSync(path) {
      const { kind, size } = find(path).entry;
      return { size, isFile: () => kind === 'file', isDirectory: () => kind === 'folder' };
    },
    existsSync(path) {
      try {
        return find(path).entry !== undefined;
      } catch {
        return false;
      }
    },
    realpathSync(path) {
      const way = resolveLinks(entries, wayTo(dir, path));
      return join(dir, leadsOut(way) ? way : find(path).way);
    },
  };
}

function fail(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), { code });
}

function withFolders(files: ReadonlyMap<string, TreeEntry>): Map<string, TreeEntry> {
  const folder: TreeEntry = { kind: 'folder', size: 0, content: () => Buffer.of() };
  const entries = new Map<string, TreeEntry>(files.size > 0 ? [['', folder]] : []);
  for (const [path, entry] of files) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      entries.set(path.slice(0, end), folder);
    }
    entries.set(path, entry);
  }
  return entries;
}

function childrenOf(entries: ReadonlyMap<string, TreeEntry>, way: string): DiskEntry[] {
  const prefix = way === '' ? '' : `${way}/`;
  const names = [...entries].filter(
    ([path]) => path !== '' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
  );
  return names.map(([path, { kind }]) => ({
    name: path.slice(prefix.length),
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => kind === 'link',
  }));
}

/** The path after links are followed. If it leads out of the plan, it begins with dots. */
function resolveLinks(entries: ReadonlyMap<string, TreeEntry>, way: string): string {
  const rest = way.split('/');
  const done: string[] = [];
  for (let links = 0; rest.length > 0; ) {
    const step = rest.shift() ?? '';
    const entry = isName(step) ? entries.get([...done, step].join('/')) : undefined;
    if (entry?.kind !== 'link') {
      walk(done, step);
      continue;
    }
    const target = entry.content().toString();
    if (target.startsWith('/')) return `..${target}`;
    links += 1;
    if (links > MAX_LINKS) fail('ELOOP', way);
    rest.unshift(...target.split('/'));
  }
  return done.join('/');
}

function isName(step: string): boolean {
  return !['', '.', '..'].includes(step);
}

/** Takes one step of a path: into a folder, or up. */
function walk(done: string[], step: string): void {
  if (step === '..' && done.length > 0 && done.at(-1) !== '..') done.pop();
  else if (step === '..' || isName(step)) done.push(step);
}
