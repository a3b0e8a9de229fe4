import { isTaskName, taskName } from './task-name.js';

/** Files that systems, editors and sync programs create beside the user's files, and remove again themselves. */
const NOISE: readonly RegExp[] = [
  /^(thumbs\.db|desktop\.ini|\.ds_store)$/i,
  // Word, Excel, WPS and LibreOffice, while a document is open.
  /^(~\$|\.~)/,
  // The other half of a file that macOS copied.
  /^\._/,
  // Emacs and vim, while a file is open; what they hold is offered by the editor itself.
  /^(\.#.*|#.*#)$/,
  /^\..*\.(sw[a-p]|un~|kate-swp)$/i,
  // Files that are being written: by this program, by sync programs, by network disks.
  /^\.(plan-tmp-|syncthing\.|goutputstream-|nfs|fuse_hidden)/,
];

/** What sync programs and people put before or behind the name of a file that they copy. */
const COPY_MARKS: readonly RegExp[] = [
  /^(复件|副本|copy of)[\s-]*([(（]\d+[)）]\s*)?/i,
  /\s*[(（]\d+[)）]$/,
  /\s*-?\s*(副本|复件|复制|copy)(\s*[(（]?\d+[)）]?)?$/i,
  /\s*[(（][^()（）]*(冲突|衝突|conflict)[^()（）]*[)）]$/i,
  /\.sync-conflict-.*$/i,
  // OneDrive and others: the name of the computer.
  /-[A-Z0-9]*[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/,
];

/** A name as it was meant: full-width characters in their common form, without space around it. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/[。｡]/g, '.').replace(/^\.+/, '').trim();
}

/** Whether a file of this name holds nothing that anybody wrote. */
export function isNoise(name: string): boolean {
  return NOISE.some((pattern) => pattern.test(name));
}

/**
 * Whether a name that does not end as a task file's was most likely meant to: `.yaml` with something behind it, `.yml`,
 * a number and a short name with another ending that text has, or with none.
 */
export function isNearTask(name: string): boolean {
  const plain = plainName(name);
  return /^\d{1,5}(?!\d).*\.ya?ml(?![a-z0-9])/i.test(plain) || /^\d{3,5}-[^.]*(\.(json|lnk))?$/i.test(plain);
}

/** Whether a name ends in or holds `.yaml` or `.yml`, in any writing. */
export function holdsYaml(name: string): boolean {
  return /\.ya?ml(?![a-z0-9])/i.test(plainName(name));
}

/** Whether a file of this name may be a text of the user: only its content shows whether it is a task. */
export function mayBeText(name: string): boolean {
  return !name.startsWith('.') && (/\.(txt|text|md|json)$/i.test(name) || !name.includes('.'));
}

/** Whether a file of this name lies where tasks should not, or is hidden, and yet is most likely one. */
export function isTaskLike(name: string): boolean {
  return /^\.?\d{3,5}-.*\.ya?ml$/i.test(name);
}

/**
 * The number that a file's name begins with, whatever its ending and its writing and what was put around it for a copy;
 * null where it begins with none.
 */
export function numberInAnyName(name: string): number | null {
  const number = /^(\d{1,5})(?!\d)/.exec(withoutCopyMarks(stemOf(name)))?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * The well-formed name that a name most likely stands for.
 * @param id the task's number where it is known; else that of the name, or `nnn` where it has none
 */
export function expectedName(name: string, id: number | null = numberInAnyName(name)): string {
  const stem = withoutCopyMarks(stemOf(name));
  const words = stem.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const slug = words.filter((word, index) => index > 0 || !/^\d+$/.test(word)).join('-') || 'task';
  return taskName(id ?? 'nnn', slug);
}

/** A name without `.yaml` and all that follows it; else without its ending. */
function stemOf(name: string): string {
  const plain = plainName(name);
  const yaml = plain.search(/\.ya?ml(?![a-z0-9])/i);
  return (yaml >= 0 ? plain.slice(0, yaml) : plain.replace(/\.[a-z]{1,4}$/i, '')).trim();
}

function withoutCopyMarks(stem: string): string {
  const shorter = COPY_MARKS.reduce((left, mark) => left.replace(mark, '').trim(), stem);
  return shorter === stem || shorter === '' ? stem : withoutCopyMarks(shorter);
}

/** Whether one name is a copy of the other: without the marks of copies it equals the other. */
export function isCopyName(name: string, other: string): boolean {
  return name !== other && !isTaskName(name) && withoutCopyMarks(stemOf(name)) === stemOf(other);
}
