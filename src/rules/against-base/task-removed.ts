import type { DiagnosticOf } from '../../core/diagnostic.js';
import { folderOf, PLAN_FILE } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import type { RuleContext, RuleOf } from '../rule.js';
import type { FiledTask } from './comparison/base.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'task-removed': {
      default: { id: number; title: string; gone: string };
    };
  }
}

/** A task of the revision must still exist: a task that is given up is cancelled, not deleted. */
export const taskRemoved: RuleOf<'task-removed'> = {
  id: 'task-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, planFile, tasks }) {
    if (!base) return;
    // If another task has its number now, `id-changed` reports it in that task's file.
    const taken = new Set(tasks.map(({ task }) => task.id).filter((id) => !base.held.has(id)));
    for (const { before, after } of base.pairs) {
      if (before && !after && !taken.has(before.task.id)) yield removed(before, planFile);
    }
  },
};

/** The file is gone: its section in plan.yaml is where a review can show it. */
function removed(
  { file, task: { id, title } }: FiledTask,
  { sections }: RuleContext['planFile'],
): DiagnosticOf<'task-removed'> {
  const section = sectionOfFolder({ sections }, folderOf(file));
  const path = section ? ['sections', sections.indexOf(section)] : ['sections'];
  return { place: { file: PLAN_FILE, path }, args: { id, title, gone: file } };
}
