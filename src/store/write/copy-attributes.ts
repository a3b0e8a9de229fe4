/** Starts a program, in English, and waits for its end. @returns its exit code, or null if it could not be started */
export type RunNow = (program: string, args: readonly string[]) => { code: number | null; out: string; err: string };

/** Gives a file the mode, the access control list and the extended attributes of another. */
export interface AttributePair {
  from: string;
  /** An existing empty file; its content afterwards is undefined. */
  to: string;
}

/**
 * `kept`; `unknown` if this system has no program for it; otherwise the first pair that failed, from 0: the file system
 * does not support the attributes, or this user may not set them.
 */
export type AttributesCopied = 'kept' | 'unknown' | { failed: number };

/** Arguments of `cp`. GNU: what it cannot give is an error only where it is named. */
const GNU = ['--attributes-only', '--preserve=mode,xattr'];
const BSD = ['-p'];
/** What a `cp` says that does not know these arguments, or was built without what they ask for. */
const CANNOT = /option|usage:|built without/i;
/** Copies pair after pair; prints the number of the first that fails. */
const loop = (args: readonly string[]) =>
  `n=0; while [ $# -gt 1 ]; do cp ${args.join(' ')} -- "$1" "$2" || { e=$?; echo $n; exit $e; }; n=$((n+1)); shift 2; done`;
/** As many pairs as fit on any command line. */
const AT_ONCE = 200;

/**
 * Copies attributes by the system's own `cp`, for Node can neither read nor write them, and whether a file has an access
 * control list does not show in its mode: the bits of the group are then the list's mask. One start, for any number of
 * files, costs some 4 ms. Not for Windows: what replaces a file there inherits from its folder, as a new file does.
 */
export function copyAttributes(runNow: RunNow, platform: string, pairs: readonly AttributePair[]): AttributesCopied {
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    const copied = copySome(runNow, platform === 'linux' ? GNU : BSD, pairs.slice(start, start + AT_ONCE));
    if (copied === 'unknown') return copied;
    if (copied !== 'kept') return { failed: start + copied.failed };
  }
  return 'kept';
}

function copySome(runNow: RunNow, args: readonly string[], pairs: readonly AttributePair[]): AttributesCopied {
  const paths = pairs.flatMap(({ from, to }) => [from, to]);
  const { code, out, err } =
    pairs.length === 1 ? runNow('cp', [...args, '--', ...paths]) : runNow('sh', ['-c', loop(args), 'sh', ...paths]);
  if (code === 0) return 'kept';
  // The shell exits 127 if there is no such program.
  if (code === null || code === 127 || CANNOT.test(err)) return 'unknown';
  return { failed: Number(out.trim()) || 0 };
}

/** Whether this system has a program that keeps attributes, as far as it says. */
export function canCopyAttributes(runNow: RunNow, platform: string): boolean {
  return platform !== 'linux' || runNow('cp', ['--help']).out.includes('--attributes-only');
}
