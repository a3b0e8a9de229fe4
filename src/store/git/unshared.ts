import { join, sep } from 'node:path';
import { EVIDENCE_FOLDER, PLAN_FILE } from '../../core/file/path.js';
import { isYaml } from '../../core/file/task-name.js';
import type { Disk } from '../disk.js';
import { wayTo } from '../read/inside.js';
import { readRegular } from '../read/regular-file.js';
import { blobId } from './blob-id.js';
import { type IndexEntry, readIndex } from './index-file.js';
import { commonDir, findRepository, realOf, type Vars } from './start/find-repository.js';

/** What of a plan is not shared yet: changes that are not committed, or commits that were not sent. */
export type Unshared = 'recorded' | 'committed';

/** A larger index is not read, in bytes: it is that of a repository of which the plan is a small part. */
const MOST_INDEX = 4 * 1024 * 1024;

/**
 * What of a plan is not shared yet, by git's own files: git is not started, so that it costs little. When in doubt,
 * nothing is said.
 * @param dir the plan folder
 * @param tasks the files of the tasks that the folder holds
 * @returns null if all is shared, or there is no repository, or none that it is shared with
 */
export function unsharedIn(disk: Disk, dir: string, vars: Vars, tasks: readonly string[]): Unshared | null {
  try {
    const found = findRepository(disk, dir, vars);
    if (found === null || 'broken' in found) return null;
    const { top, gitDir } = found;
    const upstream = upstreamIn(disk, gitDir);
    if (upstream === null) return null;
    const way = wayTo(top, realOf(disk, dir));
    const prefix = way === '' ? '' : `${way}/`;
    if (isChanged(disk, top, gitDir, prefix, tasks)) return 'recorded';
    return isSent(disk, gitDir, upstream) ? null : 'committed';
  } catch {
    return null;
  }
}

interface Upstream {
  head: string;
  /** The remote branch as a ref, such as `refs/remotes/origin/main`; null if the server has nothing yet. */
  ref: string;
}

/** The commit of the branch that is checked out, and the branch that it is exchanged with; null if there is none. */
function upstreamIn(disk: Disk, gitDir: string): Upstream | null {
  const branch = /^ref: refs\/heads\/(.+)$/m.exec(textIn(disk, join(gitDir, 'HEAD')))?.[1];
  const common = commonDir(disk, gitDir);
  const settings = textIn(disk, join(common, 'config'));
  const remotes = [...settings.matchAll(/^\[remote "(.*)"\]$/gm)].map(([, name = '']) => name);
  if (branch === undefined || remotes.length === 0) return null;
  const head = refIn(disk, common, `refs/heads/${branch}`);
  if (head === null) return null;
  const own = sectionOf(settings, branch);
  const remote = /^\s*remote = (.*)$/m.exec(own)?.[1] ?? (remotes.length === 1 ? remotes[0] : 'origin') ?? 'origin';
  const theirs = /^\s*merge = refs\/heads\/(.*)$/m.exec(own)?.[1] ?? branch;
  return { head, ref: `refs/remotes/${remote}/${theirs}` };
}

/** The lines of a branch in git's settings; empty if it has none. */
function sectionOf(settings: string, branch: string): string {
  const lines = settings.split('\n');
  const start = lines.indexOf(`[branch "${branch.replace(/[\\"]/g, '\\$&')}"]`);
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && line.startsWith('['));
  return lines.slice(start + 1, end < 0 ? lines.length : end).join('\n');
}

/** Whether the server has a commit: one of its branches is there, or was when it was last asked. */
function isSent(disk: Disk, gitDir: string, { head, ref }: Upstream): boolean {
  const common = commonDir(disk, gitDir);
  if (refIn(disk, common, ref) === head) return true;
  // What a branch of the server ever was: the own one may be behind it.
  if (textIn(disk, join(common, 'logs', ref)).includes(head)) return true;
  return remoteRefs(disk, common).includes(head);
}

/** The commits of all branches of servers, such as one that waits for a review. */
function remoteRefs(disk: Disk, common: string): string[] {
  const packed = [...textIn(disk, join(common, 'packed-refs')).matchAll(/^([0-9a-f]+) refs\/remotes\//gm)];
  const loose = (folder: string): string[] =>
    disk.existsSync(folder)
      ? disk
          .readdirSync(folder, { withFileTypes: true })
          .flatMap((entry) =>
            entry.isDirectory() ? loose(join(folder, entry.name)) : textIn(disk, join(folder, entry.name)).trim(),
          )
      : [];
  return [...packed.map(([, id = '']) => id), ...loose(join(common, 'refs/remotes'))];
}

function refIn(disk: Disk, common: string, ref: string): string | null {
  const loose = textIn(disk, join(common, ref)).trim();
  if (loose !== '') return loose;
  const packed = textIn(disk, join(common, 'packed-refs')).split('\n');
  return packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}

function textIn(disk: Disk, path: string): string {
  return disk.existsSync(path) ? readRegular(disk, path).toString() : '';
}

/** Whether a file of the plan is not as git has it: changed, new or gone. */
function isChanged(disk: Disk, top: string, gitDir: string, prefix: string, tasks: readonly string[]): boolean {
  const index = join(gitDir, 'index');
  if (!disk.existsSync(index)) return true;
  if (disk.statSync(index).size > MOST_INDEX) return false;
  const entries = readIndex(disk, gitDir);
  if (entries === null) return false;
  const known = entries.filter(
    ({ path, isSkipped }) => !isSkipped && path.startsWith(prefix) && isOwn(path.slice(prefix.length)),
  );
  const paths = new Set(known.map(({ path }) => path));
  // A file in a folder that is left out of the checkout may be known all the same.
  if (entries.some(({ path }) => path.endsWith('/'))) return false;
  if ([PLAN_FILE, ...tasks].some((file) => !paths.has(prefix + file))) return true;
  return known.some((entry) => differs(disk, join(top, entry.path.split('/').join(sep)), entry));
}

function isOwn(file: string): boolean {
  return (
    file === PLAN_FILE || file.startsWith(`${EVIDENCE_FOLDER}/`) || (/^\d+-[^/]*\/[^/]*$/.test(file) && isYaml(file))
  );
}

function differs(disk: Disk, path: string, { isIntended, seconds, size, id }: IndexEntry): boolean {
  if (isIntended || !disk.existsSync(path)) return true;
  const stats = disk.statSync(path);
  if (Math.floor(stats.mtimeMs / 1000) === seconds && stats.size === size) return false;
  // It was only touched, or its line ends are those of the system.
  const content = readRegular(disk, path, stats);
  if (blobId(content, id) === id) return false;
  return blobId(Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), id) !== id;
}
