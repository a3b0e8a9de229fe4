import { WHO_KEYS, WHO_ORGS } from '../../core/assignment.js';
import type { DiagnosticOf } from '../../core/diagnostic.js';
import { addedEntries } from '../../core/diff/list.js';
import { matchEntries } from '../../core/diff/match.js';
import { folderOf } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import type { PlanFile, Section } from '../../core/plan.js';
import { compareCommitments } from '../../core/target/strictness.js';
import type { Amendment, Task } from '../../core/task.js';
import type { RuleOf } from '../rule.js';
import type { Base } from './comparison/base.js';
import { type Changed, changedTasks } from './comparison/changed.js';
import { type ChangedKey, changedKeys, changeOf, withNames } from './comparison/difference.js';
import { hasMoved, movedDues } from './comparison/moved-dues.js';
import { TASK_KEYS } from './comparison/task-keys.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'task-changed': {
      changed: { key: string; before: string; after: string; id: number };
      added: { key: string; before: string; after: string; id: number };
      removed: { key: string; before: string; after: string; id: number };
      moved: { key: string; id: number; before: string; after: string };
      unrecorded: { key: string; before: string; after: string; id: number };
    };
  }
}

const ID = 'task-changed';

/** A person must look at changes of a task's file that no other rule reports. */
export const taskChanged: RuleOf<'task-changed'> = {
  id: ID,
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, plan, planFile }) {
    const dues = [...movedDues(base, plan)];
    for (const changed of changedTasks(base)) {
      yield* moved(changed, base, planFile);
      const { file, before, after } = changed;
      for (const change of changedKeys(before, after, TASK_KEYS, ID)) {
        if (isReportedElsewhere(change, changed) || (change.key === 'due' && hasMoved(dues, changed, null))) continue;
        const { variant, args } = changeOf(WHO_ORGS.includes(change.key) ? withNames(change, plan) : change);
        const form = ASSIGNED.has(change.key) ? 'unrecorded' : variant;
        yield { variant: form, place: { file, path: change.key.split('.') }, args: { ...args, id: after.id } };
      }
    }
  },
};

/** Whether another rule reports the change, or a legal command writes it. */
function isReportedElsewhere({ key, before: old, after: now }: ChangedKey, { before, after }: Changed): boolean {
  switch (key) {
    case 'commitment':
      return (
        compareCommitments(before.commitment, after.commitment) === 'easier' &&
        ![before, after].some(({ targets = [] }) => targets.length > 0 && targets.every((one) => one.commitment))
      );
    default:
      return ASSIGNED.has(key) && (includesAll(old, now) || isRecorded(key, before, after));
  }
}

/** The keys that say who does a task: an amendment records their changes. */
const ASSIGNED: ReadonlySet<string> = new Set(WHO_KEYS);

function isRecorded(key: string, before: Task, after: Task): boolean {
  return addedEntries<Amendment>(matchEntries(before.amendments, after.amendments)).some((entry) => entry.key === key);
}

/** Whether everybody of before is still there: adding a first lead or another unit is everyday work. */
function includesAll(before: unknown, after: unknown): boolean {
  const now = [after ?? []].flat();
  return [before ?? []].flat().every((one) => now.includes(one));
}

/** A task that is in another section now; `plan-changed` reports a section whose own id has changed. */
function* moved(
  { file, from, after }: Changed,
  base: Base | null,
  planFile: PlanFile,
): Generator<DiagnosticOf<'task-changed'>> {
  const [old, now] = [sectionAt(base?.planFile ?? null, from), sectionAt(planFile, file)];
  if (!old || !now || old.id === now.id) return;
  if (!planFile.sections.some(({ id }) => id === old.id)) return;
  yield {
    variant: 'moved',
    place: { file, path: ['id'] },
    args: { key: 'id', id: after.id, before: old.title, after: now.title },
  };
}

function sectionAt(planFile: PlanFile | null, file: string): Section | null {
  return planFile && sectionOfFolder(planFile, folderOf(file));
}
