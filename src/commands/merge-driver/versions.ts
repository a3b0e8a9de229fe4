import type { FileDiagnostic } from '../../core/diagnostic.js';
import { EXIT, Failure } from '../../core/failure.js';
import { areDifferentTasks } from '../../core/merge/identity.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import type { Merging } from '../../lint/merged.js';
import { renderFindings } from '../../render/findings.js';
import { clean } from '../../render/terminal/text.js';
import type { FileVersions } from '../../store/merge/merge.js';
import { type FileVersion, readBaseVersion, readVersion } from '../../store/merge/version.js';
import { decode } from '../../store/read/decode.js';
import { Positions } from '../../store/read/positions.js';

/** The three files that git passes, as bytes. */
export interface Handed {
  base: Buffer;
  ours: Buffer;
  theirs: Buffer;
}

type Read<T> = T | { problems: FileDiagnostic[] };

/**
 * Reads the versions of a merge.
 * @returns the versions, or `apart`, ready to be printed: why both sides must stay whole (they are different tasks,
 *   or one of two without a common version cannot be read)
 * @throws Failure if git's own merge must be used instead
 */
export function readHanded(context: Context, merging: Merging, handed: Handed): FileVersions | { apart: string } {
  const { kind, path } = merging;
  const base = sound(context, merging, 'base', handed, readBaseVersion(kind, path, handed.base));
  const sides = (['ours', 'theirs'] as const).map((side) => ({ side, read: readVersion(kind, path, handed[side]) }));
  const unread = sides.find(({ read }) => 'problems' in read);
  // If a file is not text, git itself leaves both sides separate.
  const isText = [handed.ours, handed.theirs].every((bytes) => !bytes.includes(0));
  if (base === null && isText && unread && 'problems' in unread.read) {
    const { unreadAdded, versions } = context.messages.merge;
    const words = unreadAdded(clean(path), versions[unread.side]);
    return { apart: `${words}\n\n${located(context, merging, handed[unread.side], unread.read.problems)}` };
  }
  const [ours, theirs] = sides.map(({ side, read }) => sound(context, merging, side, handed, read));
  if (!ours || !theirs) throw new Error('a side has no version');
  if (kind === 'plan' || !areDifferentTasks(base?.record ?? null, ours.record, theirs.record)) {
    return { base, ours, theirs };
  }
  const command = commandLine(context.env.platform, ['plan', 'renumber', path]);
  return { apart: context.messages.merge.different(clean(path), label(ours), label(theirs), command) };
}

function label({ record }: FileVersion): string {
  return clean(`${String(record['id'])} ${String(record['title'])}`);
}

/** A version that can be merged. @throws Failure if it cannot be read, so that git's own merge is used */
function sound<T extends FileVersion | null>(
  context: Context,
  merging: Merging,
  version: keyof Handed,
  handed: Handed,
  result: Read<T>,
): T {
  if (result === null || !('problems' in result)) return result;
  const { unread, versions } = context.messages.merge;
  const words = unread(clean(merging.path), versions[version]);
  throw new Failure(EXIT.failed, `${words}\n\n${located(context, merging, handed[version], result.problems)}`);
}

function located(context: Context, { path, cwd }: Merging, bytes: Buffer, problems: readonly FileDiagnostic[]): string {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text.replaceAll('\r\n', '\n') : '';
  const positions = new Positions(context.env.disk, cwd, new Map([[path, text]]));
  const findings = problems.map((problem) => positions.locate(problem, problem.rule, 'error'));
  return renderFindings(findings, context.errorScreen);
}
