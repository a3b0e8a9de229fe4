import { WHO_KEYS, WHO_ORGS } from '../../core/assignment.js';
import type { DiagnosticOf } from '../../core/diagnostic.js';
import { matchEntries } from '../../core/diff/match.js';
import { folderOf } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import type { PlanFile, Section } from '../../core/plan.js';
import { compareCommitments } from '../../core/target/strictness.js';
import type { Task } from '../../core/task.js';
import type { RuleOf } from '../rule.js';
import type { Base } from './comparison/base.js';
import { type Changed, changedTasks } from './comparison/changed.js';
import { type ChangedKey, changedKeys, changeOf, withNames } from './comparison/difference.js';
import { isTold, movedDues } from './comparison/moved-dues.js';
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

/** What a task's file says needs a person's eye where it is another, and no rule tells it by itself. */
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
        if (isToldElsewhere(change, changed) || (change.key === 'due' && isTold(dues, changed, null))) continue;
        const { variant, args } = changeOf(WHO_ORGS.includes(change.key) ? withNames(change, plan) : change);
        const form = ASSIGNED.has(change.key) ? 'unrecorded' : variant;
        yield { variant: form, place: { file, path: change.key.split('.') }, args: { ...args, id: after.id } };
      }
    }
  },
};

/** Whether another rule tells it, or it is what a legal command writes. */
function isToldElsewhere({ key, before: old, after: now }: ChangedKey, { before, after }: Changed): boolean {
  switch (key) {
    case 'commitment':
      return (
        compareCommitments(before.commitment, after.commitment) === 'easier' &&
        ![before, after].some(({ targets = [] }) => targets.length > 0 && targets.every((one) => one.commitment))
      );
    default:
      return ASSIGNED.has(key) && (keeps(old, now) || isRecorded(key, before, after));
  }
}

/** Who leads, shares in, helps with and answers for a task: an amendment tells of a change. */
const ASSIGNED: ReadonlySet<string> = new Set(WHO_KEYS);

function isRecorded(key: string, before: Task, after: Task): boolean {
  return matchEntries(before.amendments, after.amendments).added.some(({ entry }) => entry.key === key);
}

/** Whether everybody who answered before still does: a first lead and one more unit are everyday. */
function keeps(before: unknown, after: unknown): boolean {
  const now = [after ?? []].flat();
  return [before ?? []].flat().every((one) => now.includes(one));
}

/** A task that stands in another section; of a section that was itself given another id plan.yaml tells. */
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
