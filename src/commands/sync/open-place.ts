import { WHO_KEYS } from '../../core/assignment.js';
import type { FileKind } from '../../core/file/path.js';
import type { KeyPath } from '../../core/finding.js';
import { allowsBoth, nodeAt } from '../../core/merge/settle.js';
import { conflictsOf, type Merged } from '../../core/merge/tree.js';
import type { FileVersions } from '../../store/merge/merge.js';

/** A plan file that both sides changed, merged as far as the sides agree. */
export interface OpenFile {
  kind: FileKind;
  /** From the top of the repository. */
  path: string;
  mode: string;
  versions: FileVersions;
  merged: Merged;
}

/** A field, with the lists that are decided with it: the status and its history, a unit and its amendments. */
export interface OpenField {
  what: 'field';
  file: OpenFile;
  /** The number and title of the task; null for plan.yaml. */
  task: { id: string; title: string } | null;
  /** The conflicts that one answer settles; the first is the one that is shown. */
  paths: readonly KeyPath[];
  /** Whether both sides can stay. */
  both: boolean;
}

/** A file that cannot be merged by field. `gone`: the side that has removed it. */
interface WholeFile {
  what: 'file';
  path: string;
  gone: 'ours' | 'theirs' | null;
}

/** Two different tasks that were given one number, in one file. */
interface SharedNumber {
  what: 'number';
  path: string;
  ours: string;
  theirs: string;
}

/** A place on which people must decide. */
export type OpenPlace = OpenField | WholeFile | SharedNumber;

/** How a place is named on the command line: `28:lead`, `plan:title`, or the path of a file. */
export function placeName(place: OpenPlace): string {
  if (place.what !== 'field') return place.path;
  return `${place.task?.id ?? 'plan'}:${(place.paths[0] ?? []).join('.')}`;
}

/** Whether a name on the command line means a place: the place itself, all of its task, or all that is open. */
export function means(typed: string, place: OpenPlace): boolean {
  if (typed === 'all' || typed === placeName(place)) return true;
  return place.what === 'field' && typed === (place.task?.id ?? 'plan');
}

/** Lists whose entries a status rests on. */
const OF_STATUS: readonly unknown[] = ['history', 'evidence', 'readings'];

/** The places that are open in a file, those that belong together as one. */
export function openFields(file: OpenFile): OpenField[] {
  const { id, title } = file.versions.ours.record;
  const task = file.kind === 'plan' ? null : { id: String(id), title: String(title) };
  const rest = conflictsOf(file.merged);
  const groups: KeyPath[][] = [];
  const take = (belongs: (path: KeyPath) => boolean) => {
    const taken = rest.filter(belongs);
    for (const path of taken) rest.splice(rest.indexOf(path), 1);
    if (taken.length > 0) groups.push(taken);
  };
  const has = (keys: readonly unknown[]) => rest.some((path) => path.length === 1 && keys.includes(path[0]));
  if (task && has(['status', 'history'])) {
    take((path) => path[0] === 'status' || OF_STATUS.includes(path.length === 1 ? path[0] : path.at(-1)));
  }
  if (task && has([...WHO_KEYS])) take((path) => isWho(path) || path[0] === 'amendments');
  while (rest.length > 0) take((path) => path === rest[0]);
  return groups.map((paths) => ({
    what: 'field',
    file,
    task,
    paths: paths.toSorted((a, b) => rank(a) - rank(b)),
    // The amendments of who does the task follow from what is decided.
    both: paths
      .filter((path) => !(paths.some(isWho) && path[0] === 'amendments'))
      .every((path) => allowsBoth(nodeAt(file.merged, path) ?? file.merged)),
  }));
}

/** Whether a field says who does the task. */
export function isWho([key]: KeyPath): boolean {
  return WHO_KEYS.some((one) => one === key);
}

/** The fields that people think of stand before the lists that follow them. */
function rank(path: KeyPath): number {
  return path[0] === 'status' || isWho(path) ? 0 : 1;
}
