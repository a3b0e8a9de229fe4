/** The name of the plan's own file, in the plan folder. */
export const PLAN_FILE = 'plan.yaml';

/** The folder of evidence files, in the plan folder; not a section folder. */
export const EVIDENCE_FOLDER = 'evidence';

/** The last part of a path: the name of a file or of a folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a file, as a path from where the file's begins; empty for what lies there itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The two kinds of files that a plan is made of. */
export type FileKind = 'plan' | 'task';

/** What kind of plan file stands at a path. */
export function kindOf(path: string): FileKind {
  return nameOf(path) === PLAN_FILE ? 'plan' : 'task';
}
