import { dirname, join, relative, sep } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Context } from '../../env.js';
import { ATTRIBUTES } from '../../formats/git/driver.js';
import { findBlock, withBlock, withoutBlock } from '../../formats/git/marked-block.js';
import { notWritten } from '../../messages/failure-words.js';
import { errorCode } from '../../store/disk.js';
import { attributesOf } from '../../store/git/attributes.js';
import type { GitFailure } from '../../store/git/failure.js';
import type { Git } from '../../store/git/git.js';
import { pathOf } from '../../store/git/paths.js';
import { rawText } from '../../store/git/raw-text.js';
import type { RepositoryPlace } from '../../store/git/repository.js';
import { isWithin, wayTo } from '../../store/read/inside.js';
import type { WriteFailure } from '../../store/write/failure.js';
import { writeFiles } from '../../store/write/files.js';
import { gitDetail } from '../../workspace/git-detail.js';

/** The parts of the setup of git. */
export type Part = 'merge' | 'diff' | 'attributes' | 'hook';

/**
 * `kept`: was there already; `absent`: was not there to be removed; `left`: belongs to somebody else and is not
 * changed.
 */
type Did = 'set' | 'kept' | 'removed' | 'absent' | 'left';

/** A note about a step: its kind, and its words. */
export interface Note {
  id: string;
  text: string;
}

/** What was done, or would be, about one part. */
export interface Step {
  part: Part;
  did: Did;
  /** The setting or the file. */
  place: string;
  notes: Note[];
}

/** The repository that is set up, and how. */
export interface Setup {
  context: Context;
  /** The plan folder. */
  dir: string;
  git: Git;
  place: RepositoryPlace;
  uninstall: boolean;
  dryRun: boolean;
  /** Whether the recorded program was none or another one than this. */
  moved: boolean;
}

/** The lines of `.gitattributes` in the plan folder: there they work wherever the plan is in its repository. */
export async function attributesStep(setup: Setup): Promise<Step> {
  const { context, dir, uninstall } = setup;
  const words = context.messages.git.install.notes;
  const file = join(dir, '.gitattributes');
  const step = { part: 'attributes' as const, place: shownIn(setup, file), notes: [] };
  const raw = onDisk(setup, file, () => rawText(context.env.disk, file));
  const block = raw === null ? null : findBlock(raw);
  if (block === 'damaged') return { ...step, did: 'left', notes: [{ id: 'damaged', text: words.damaged() }] };
  if (uninstall) {
    if (raw === null || block === null) return { ...step, did: 'absent' };
    replaceFile(setup, file, raw, withoutBlock(raw));
    return { ...step, did: 'removed', notes: [{ id: 'commit', text: words.commitRemoved() }] };
  }
  const before = await driversOf(setup);
  const text = withBlock(raw, ATTRIBUTES);
  const byHand = block === null && before.every((value) => value === 'plan');
  const did = byHand || text === raw ? 'kept' : 'set';
  if (did === 'kept') return { ...step, did, notes: before.every((value) => value === 'plan') ? [] : overruled(setup) };
  replaceFile(setup, file, raw, text);
  const after = setup.dryRun ? ['plan'] : await driversOf(setup);
  const replaced = before.find((value) => !['plan', 'unspecified'].includes(value));
  return {
    ...step,
    did,
    notes: [
      { id: 'commit', text: words.commit() },
      ...(replaced === undefined ? [] : [{ id: 'replaces', text: words.replaces(replaced) }]),
      ...(after.every((value) => value === 'plan') ? [] : overruled(setup)),
    ],
  };
}

function overruled({ context }: Setup): Note[] {
  return [{ id: 'overruled', text: context.messages.git.install.notes.overruled() }];
}

/** The drivers that git would use for the plan's files, whether those files exist or not. */
async function driversOf(setup: Setup): Promise<string[]> {
  const paths = [PLAN_FILE, '01-section/001-task.yaml'].map((file) => pathOf(setup.git, file));
  const found = await attributesOf(setup.git, ['merge', 'diff'], paths);
  if (!(found instanceof Map)) return check(setup, found) ?? [];
  return [...found.values()].flatMap((names) => [...names.values()]);
}

/** Stops the command if git failed. */
export function check({ context }: Setup, failure: GitFailure | null): null {
  if (failure === null) return null;
  const { errors, git } = context.messages;
  throw new Failure(EXIT.failed, git.failed(errors.git[failure.reason], gitDetail(failure)));
}

/**
 * Replaces the bytes of a file.
 * @param before its current content, as raw text; null if the file is new
 * @param after the new content; null to remove the file
 */
export function replaceFile(setup: Setup, path: string, before: string | null, after: string | null): void {
  if (setup.dryRun) return;
  const { env } = setup.context;
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  const folder = dirname(path);
  if (after === null) {
    onDisk(setup, path, () => env.disk.unlinkSync(path));
    return;
  }
  onDisk(setup, folder, () => env.disk.existsSync(folder) || env.disk.mkdirSync(folder));
  const change = {
    file: relative(folder, path),
    before: before === null ? null : bytes(before),
    after: bytes(after),
  };
  const { failure } = writeFiles(env.disk, folder, [change], env.writer);
  if (failure) throw failed(setup, path, failure);
}

/** Runs a step that uses the disk. @throws Failure if the system refuses it */
export function onDisk<T>(setup: Setup, path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw failed(setup, path, { reason: 'failed', code: errorCode(error) });
  }
}

function failed(setup: Setup, path: string, failure: Pick<WriteFailure, 'reason' | 'code'>): Failure {
  return new Failure(EXIT.failed, notWritten(setup.context.messages, shownIn(setup, path), failure));
}

/** A path as it is shown: from the top of the working tree, or whole if it is outside of it. */
export function shownIn({ place }: Setup, path: string): string {
  return isWithin(path, place.top) ? wayTo(place.top, path) : path.split(sep).join('/');
}
