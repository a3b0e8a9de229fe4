import type { Diagnostic } from '../../core/diagnostic.js';
import { folderOf, PLAN_FILE } from '../../core/file/path.js';
import { sectionFolder } from '../../core/plan.js';
import type { Rule, RuleContext } from '../rule.js';
import type { FiledTask } from './base.js';

/** A task of the revision is here: one that is given up is cancelled, not deleted. */
export const taskRemoved: Rule = {
  id: 'task-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, planFile, tasks }) {
    if (!base) return;
    // Where its number went to another task, that one's file tells it.
    const taken = new Set(tasks.map(({ task }) => task.id).filter((id) => !base.held.has(id)));
    for (const { before, after } of base.pairs) {
      if (before && !after && !taken.has(before.task.id)) yield removed(before, planFile);
    }
  },
};

/** The file is gone: its section in plan.yaml is where a review can show it. */
function removed({ file, task: { id, title } }: FiledTask, { sections }: RuleContext['planFile']): Diagnostic {
  const folder = folderOf(file);
  const index = sections.findIndex((section) => sectionFolder(section) === folder);
  const path = index < 0 ? ['sections'] : ['sections', index];
  return { place: { file: PLAN_FILE, path }, args: { id, title, gone: file } };
}
