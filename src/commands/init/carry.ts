import { type CarriedTask, carriedTask, isCarriedOver } from '../../core/carry-over/carried-task.js';
import type { Remark } from '../../core/carry-over/remark.js';
import { EXIT, Failure } from '../../core/failure.js';
import { sectionFolder } from '../../core/file/section-folder.js';
import { slugOf, taskName } from '../../core/file/task-name.js';
import type { PlanFile, Section } from '../../core/plan.js';
import type { TaskStanding } from '../../core/standing/standing.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { boundWords, valueWords } from '../../render/bound.js';
import { renderFindings } from '../../render/findings.js';
import type { Screen } from '../../render/terminal/screen.js';
import { newTaskText } from '../../store/edit/new-task.js';
import { openPlan } from '../../workspace/open.js';
import { at, type EarlierPlan } from './earlier.js';
import { filled } from './template.js';

/** A task that is carried over, as a file of the new plan. */
export interface CarriedFile {
  id: number;
  section: Section;
  file: string;
  text: string;
  /** Whether something about it is to be settled by people. */
  isOpen: boolean;
}

/** The greatest number of a task. */
const MAX_ID = 99_999;

/**
 * The unfinished tasks of an earlier plan as they begin again. Their numbers stand above those of that plan, from the
 * next hundred on: the numbers of the next document's own items stay free.
 * @param words the language of the new plan
 * @throws Failure if a file of the earlier plan cannot be read: what is not known cannot be left out silently
 */
export function carriedFiles(
  context: Context,
  { dir }: EarlierPlan,
  { start }: PlanFile['period'],
  words: Messages,
): CarriedFile[] {
  const opened = openPlan(at(context, dir));
  const { errors } = context.messages;
  if (opened.problems.length > 0) {
    const found = renderFindings(opened.problems, context.errorScreen);
    throw new Failure(
      EXIT.failed,
      `${errors.init.fromBroken(new Set(opened.problems.map(({ file }) => file)).size)}\n\n${found}`,
    );
  }
  const standings = opened.standings.filter(({ task }) => isCarriedOver(task));
  const above = Math.ceil(Math.max(0, ...opened.standings.map(({ task }) => task.id)) / 100) * 100;
  if (above + standings.length > MAX_ID) throw new Failure(EXIT.failed, errors.init.full());
  const ids = new Map(standings.map(({ task }, index) => [task.id, above + index + 1]));
  return standings.map((standing) => {
    const { section, task } = standing;
    const id = ids.get(task.id) ?? 0;
    const carried = carriedTask(standing, opened.plan, start, ids);
    const file = `${sectionFolder(section)}/${taskName(id, slugOf(opened.fileOf(standing)))}`;
    const written = worded(id, carried, basisOf(standing, opened.plan.title, words), {
      ...context.screen,
      messages: words,
    });
    const isOpen = carried.remarks.length > 0 || [...carried.ofTargets.values()].some((remarks) => remarks.length > 0);
    return { id, section, file, text: newTaskText(written, '../schemas/task.schema.json'), isOpen };
  });
}

/** Where a task comes from: its number in the earlier plan, and what it rests on there if no document holds it. */
function basisOf({ task }: TaskStanding, title: string, { screens: { newPlan } }: Messages): string {
  const template = task.status === 'suspended' ? newPlan.basisSuspended : newPlan.basis;
  const basis = filled(template, { title, id: String(task.id) });
  return task.basis === undefined ? basis : basis + filled(newPlan.basisBefore, { basis: task.basis });
}

/** The task with what is to be settled in `unclear`, of itself and of each target. */
function worded(id: number, { fields, remarks, ofTargets }: CarriedTask, basis: string, screen: Screen): Task {
  const targets = fields.targets?.map((target) => ({
    ...target,
    ...unclearWith(target.unclear, ofTargets.get(target.id) ?? [], screen),
  }));
  return {
    id,
    status: 'not_started',
    ...fields,
    ...unclearWith(fields.unclear, remarks, screen),
    ...(targets !== undefined && { targets }),
    basis,
  };
}

function unclearWith(before: string | undefined, remarks: readonly Remark[], screen: Screen): { unclear?: string } {
  const { joined } = screen.messages.screens.newPlan;
  const all = [...(before === undefined ? [] : [before]), ...remarks.map((remark) => remarkWords(remark, screen))];
  return all.length === 0 ? {} : { unclear: all.join(joined) };
}

function remarkWords(remark: Remark, screen: Screen): string {
  const template = screen.messages.screens.newPlan.remarks[remark.about];
  switch (remark.about) {
    case 'due':
    case 'recheck':
      return filled(template, { date: remark.date });
    case 'count': {
      const { target, value } = remark;
      const words = { value: valueWords(value, target, screen), bound: boundWords(target, screen), date: value.asOf };
      return filled(template, words);
    }
    case 'delivered':
    case 'milestone_due':
      return filled(template, { name: remark.name, date: remark.date });
    case 'milestones':
    case 'own':
      return filled(template, { names: remark.names.join(screen.messages.comma) });
    default:
      return template;
  }
}
