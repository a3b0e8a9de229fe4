import { basename, join } from 'node:path';
import type { PlanVersion } from '../../core/diff/diff.js';
import { EXIT, Failure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import { holdsYaml, isNearTask } from '../../core/file/stray-name.js';
import type { Finding } from '../../core/finding.js';
import { withPlace } from '../../core/newer-format.js';
import { type PlanFile, toPlan } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { fileFindings } from '../../lint/findings.js';
import { renderFindings } from '../../render/findings.js';
import type { ReadDisk } from '../../store/disk.js';
import { holdsSomePlan, mayHold } from '../../store/read/listing.js';
import { type KnownTasks, type Loaded, loadPlan } from '../../store/read/load.js';
import { readRegular } from '../../store/read/regular-file.js';
import { uncountedFiles } from '../../store/read/shared-numbers.js';
import { shownFrom } from '../../workspace/open.js';
import type { Side } from './sides.js';

/** Variants of findings about extra files of a task: without those files nothing is lost. */
const COPIES = new Set<string | undefined>(['same', 'beside', 'plan', 'copy']);

/** Both versions as they were read, and what could not be read. */
export interface Versions {
  before: PlanVersion;
  after: PlanVersion;
  problems: Finding[];
}

/** Reads both versions. @throws Failure if neither has a plan, or neither plan.yaml can be read */
export function loadVersions(context: Context, dir: string, sides: { before: Side; after: Side }): Versions {
  const { messages, errorScreen } = context;
  const known: KnownTasks = new Map();
  const load = (side: Side) => {
    try {
      return holdsSomePlan(side.disk, dir) ? loadPlan(side.disk, dir, { known, takesFormer: true }) : null;
    } catch (error) {
      return withPlace(error, `${side.prefix}${PLAN_FILE}`);
    }
  };
  const [before, after] = [load(sides.before), load(sides.after)];
  if (!before && !after) {
    throw new Failure(EXIT.failed, messages.errors.diff.noPlan(sides.before.label, sides.after.label));
  }
  const problems = [...problemsOf(context, sides.before, before), ...problemsOf(context, sides.after, after)];
  if (!before?.plan && !after?.plan) {
    throw new Failure(EXIT.failed, `${messages.errors.diff.noPlanFile()}\n\n${renderFindings(problems, errorScreen)}`);
  }
  const alike = (file: string) => isAlike(join(dir, file), sides.before.disk, sides.after.disk);
  const old = versionOf(dir, sides.before.disk, before, after, known);
  const now = versionOf(dir, sides.after.disk, after, before, known);
  // A file that neither version can read and that did not change is no difference.
  const same = new Set(old.unreadable.filter((file) => now.unreadable.includes(file) && alike(file)));
  const without = (version: PlanVersion, { folder, evidence }: Side) => ({
    ...version,
    folder,
    evidence,
    unreadable: version.unreadable.filter((file) => !same.has(file)),
  });
  return { before: without(old, sides.before), after: without(now, sides.after), problems };
}

/** Reads one version, which stands for both. @throws Failure if its plan.yaml cannot be read */
export function loadVersion(context: Context, dir: string, disk: ReadDisk): Versions {
  const { messages, errorScreen } = context;
  const loaded = loadPlan(disk, dir, { takesFormer: true });
  const problems = problemsOf(context, { disk, prefix: '' }, loaded);
  if (!loaded.plan) {
    throw new Failure(EXIT.failed, `${messages.screens.common.noPlanFile}\n\n${renderFindings(problems, errorScreen)}`);
  }
  // A file that cannot be read is no difference.
  const version = { ...versionOf(dir, disk, loaded, null, new Map()), unreadable: [] };
  return { before: version, after: version, problems };
}

function problemsOf(context: Context, side: Pick<Side, 'disk' | 'prefix'>, loaded: Loaded | null): Finding[] {
  if (!loaded) return [];
  const found = shownFrom(context, loaded.dir, fileFindings(side.disk, loaded));
  return found.map((finding) => ({ ...finding, file: side.prefix + finding.file }));
}

/**
 * A version, ready to be compared. If its own plan.yaml cannot be read, its tasks are read with the other version's.
 * @param other the other version
 */
function versionOf(
  dir: string,
  disk: ReadDisk,
  loaded: Loaded | null,
  other: Loaded | null,
  known: KnownTasks,
): PlanVersion {
  if (!loaded) return { file: null, tasks: [], unreadable: [], isHidden: () => false };
  const file = loaded.plan?.file ?? other?.plan?.file ?? null;
  const read =
    loaded.plan || file === null ? loaded : loadPlan(withPlanFile(disk, dir, file), dir, { known, takesFormer: true });
  const told = [...loaded.problems, ...read.problems].filter(({ variant }) => !COPIES.has(variant));
  const uncounted = uncountedFiles(read.problems);
  const unreadable = [...told.map((problem) => problem.place.file), ...uncounted];
  return {
    file,
    tasks: read.tasks.filter((entry) => !uncounted.has(entry.file)),
    unreadable: [...new Set(unreadable)].filter((name) => holdsYaml(name) || isNearTask(basename(name))),
    isHidden: (name, id) => mayHold(read.withheld, name, id),
  };
}

/** A disk with another plan.yaml, whatever is there: a file that is too large, or a link. JSON is YAML. */
function withPlanFile(disk: ReadDisk, dir: string, file: PlanFile): ReadDisk {
  const path = join(dir, PLAN_FILE);
  const content = Buffer.from(JSON.stringify(file));
  const stats = { size: content.length, isFile: () => true, isDirectory: () => false };
  return {
    readFileSync: (name) => (name === path ? content : disk.readFileSync(name)),
    readdirSync: (name, options) => disk.readdirSync(name, options),
    statSync: (name) => (name === path ? stats : disk.statSync(name)),
    existsSync: (name) => name === path || disk.existsSync(name),
    realpathSync: (name) => (name === path ? join(disk.realpathSync(dir), PLAN_FILE) : disk.realpathSync(name)),
  };
}

function isAlike(path: string, one: ReadDisk, other: ReadDisk): boolean {
  try {
    return readRegular(one, path).equals(readRegular(other, path));
  } catch {
    return false;
  }
}

/** The plan whose language and names a comparison uses: the newer one. */
export function speakingPlan({ before, after }: Versions): ReturnType<typeof toPlan> {
  const file = after.file ?? before.file;
  if (file === null) throw new RangeError('neither version has a plan');
  return toPlan(file);
}
