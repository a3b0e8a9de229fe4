import { leadersOf } from '../core/assignment.js';
import { parseIds } from '../core/change/task-ids.js';
import { folderOf, nameOf } from '../core/file/path.js';
import { sectionOfFolder } from '../core/file/section-folder.js';
import { partsOfTaskName } from '../core/file/task-name.js';
import { nextStatuses } from '../core/lifecycle.js';
import { isGroup, type Org } from '../core/org/org.js';
import { type Plan, toPlan } from '../core/plan.js';
import { STATUSES, type Status, type Task } from '../core/task.js';
import { toNumeral } from '../core/text/numeral.js';
import { catalogs } from '../messages/index.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { listPlan } from '../store/read/listing.js';
import { readPlanFile } from '../store/read/load.js';
import { filesOfTask, readSource } from '../store/read/task-file.js';
import type { Asked, Candidate } from './candidate.js';

/** At most so many titles are read, because Tab must not wait; beyond that the name of a file says what its task is. */
const MAX_TITLES = 300;

/** Numbers of tasks with their titles, also of those whose file is broken. */
export function taskIds(asked: Asked): Candidate[] {
  const opened = open(asked);
  if (!opened) return [];
  const { dir, plan } = opened;
  const found = listPlan(asked.env.disk, dir).tasks.flatMap((file) => {
    const parts = partsOfTaskName(nameOf(file));
    const section = sectionOfFolder(plan, folderOf(file));
    return parts && section ? [{ file, section, value: String(Number(parts.number)), slug: parts.slug }] : [];
  });
  const fitting = found.filter(({ value }) => value.startsWith(asked.word));
  const titled = fitting.length <= MAX_TITLES;
  const candidates = fitting.map(({ file, section, value, slug }) => {
    const source = titled ? readSource(asked.env.disk, dir, file, section) : { problems: [] };
    return { value, about: 'task' in source ? source.task.title : slug };
  });
  return candidates.sort((a, b) => Number(a.value) - Number(b.value));
}

/** Targets of the first task that is named. */
export function targets(asked: Asked): Candidate[] {
  return (taskNamed(asked)?.targets ?? []).map(({ id, name }) => ({ value: id, about: name }));
}

/** `done`, if the task has something to deliver. */
function delivered(asked: Asked): Candidate[] {
  const task = taskNamed(asked);
  const chosen = task?.targets?.filter(({ id }) => asked.args[1] === undefined || asked.args[1] === id) ?? [];
  const about = asked.messages.screens.asking.done;
  return chosen.some(({ deliver }) => deliver !== undefined) ? [{ value: 'done', about }] : [];
}

/** Candidates for the words of `plan record`: a task, then a target or a value, then a value. */
export function taskTargetValue(asked: Asked): Candidate[] {
  if (asked.args.length === 0) return taskIds(asked);
  if (asked.args.length === 1) return [...targets(asked), ...delivered(asked)];
  return asked.args.length === 2 ? delivered(asked) : [];
}

/** Candidates for a task, then one of its targets. */
export function taskThenTarget(asked: Asked): Candidate[] {
  return asked.args.length === 0 ? taskIds(asked) : asked.args.length === 1 ? targets(asked) : [];
}

/** Candidates for the words of `plan target share`: a task, then a target, then units with the sign of a share. */
export function taskTargetShares(asked: Asked): Candidate[] {
  if (asked.args.length === 0) return taskIds(asked);
  const holders = singleOrgs(asked).map(({ value, about }) => ({ value: `${value}=`, about }));
  return asked.args.length === 1 ? [...targets(asked), ...holders] : holders;
}

/**
 * Candidates for the words of `plan set`: tasks, then a status. Digits are completed to numbers of tasks, anything else
 * to a status.
 */
export function tasksThenStatus(asked: Asked): Candidate[] {
  return asked.args.length === 0 || /^\d/.test(asked.word) ? taskIds(asked) : nextOnes(asked);
}

/** Statuses, by their Chinese names if Chinese is being typed. */
export function statuses(asked: Asked): Candidate[] {
  return STATUSES.map((status) => statusCandidate(status, asked));
}

/** The statuses that the first task named may change to; all statuses if the task cannot be read. */
function nextOnes(asked: Asked): Candidate[] {
  const task = taskNamed(asked);
  const next = task ? nextStatuses(task.status, task.history ?? []) : STATUSES;
  return STATUSES.filter((status) => next.includes(status)).map((status) => statusCandidate(status, asked));
}

/** Sections by number and by id; by Chinese number and title if Chinese is being typed. */
export function sections(asked: Asked): Candidate[] {
  const known = open(asked)?.plan.sections ?? [];
  const named = (nameOf: (section: (typeof known)[number]) => string) =>
    known.map((section) => ({ value: nameOf(section), about: section.title }));
  return isChinese(asked)
    ? [...named(({ number }) => toNumeral(number)), ...named(({ title }) => title)]
    : [...named(({ number }) => String(number)), ...named(({ id }) => id)];
}

/** Units and groups of them, by id; by name, and by each alias that begins so, if Chinese is being typed. */
export function orgs(asked: Asked): Candidate[] {
  return candidatesOf(open(asked)?.plan.orgs ?? [], asked);
}

/** The same without the groups: who leads, reports or has a value of its own is one unit. */
export function singleOrgs(asked: Asked): Candidate[] {
  return candidatesOf(
    (open(asked)?.plan.orgs ?? []).filter((org) => !isGroup(org)),
    asked,
  );
}

/** Groups of units alone. */
export function groups(asked: Asked): Candidate[] {
  return candidatesOf((open(asked)?.plan.orgs ?? []).filter(isGroup), asked);
}

function candidatesOf(orgs: readonly Org[], asked: Asked): Candidate[] {
  if (!isChinese(asked)) return orgs.map(({ id, name }) => ({ value: id, about: name }));
  return orgs.flatMap(({ id, name, aliases }) => {
    const called = [name, ...(aliases ?? []).filter((alias) => alias.startsWith(asked.word))];
    return called.map((value) => ({ value, about: id }));
  });
}

/** Units, and the word for tasks that have none. */
export function leads(asked: Asked): Candidate[] {
  return [...orgs(asked), { value: 'none', about: asked.messages.screens.common.unset }];
}

/** Leaders in charge, and the word for tasks that have none. */
export function leaders(asked: Asked): Candidate[] {
  const opened = open(asked);
  const names =
    opened === null
      ? []
      : listPlan(asked.env.disk, opened.dir)
          .tasks.slice(0, MAX_TITLES)
          .flatMap((file) => {
            const section = sectionOfFolder(opened.plan, folderOf(file));
            const source = section && readSource(asked.env.disk, opened.dir, file, section);
            return source && 'task' in source ? leadersOf(source.task) : [];
          });
  const known = [...new Set(names)].map((value) => ({ value, about: '' }));
  return [...known, { value: 'none', about: asked.messages.screens.common.unset }];
}

function statusCandidate(status: Status, asked: Asked): Candidate {
  if (isChinese(asked)) return { value: catalogs['zh-CN'].words.status[status], about: status };
  return { value: status, about: asked.messages.words.status[status] };
}

function isChinese({ word }: Asked): boolean {
  return /^\p{Script=Han}/u.test(word);
}

/** The task of the first number among the arguments, or null if there is none or it cannot be read. */
function taskNamed(asked: Asked): Task | null {
  const opened = open(asked);
  const ids = parseIds(asked.args.slice(0, 1));
  const [id] = 'refused' in ids ? [] : ids;
  if (!opened || id === undefined) return null;
  const [found] = filesOfTask(asked.env.disk, opened.dir, opened.plan, id);
  const source = found && readSource(asked.env.disk, opened.dir, found.file, found.section);
  return source && 'task' in source ? source.task : null;
}

function open({ env, named }: Asked): { dir: string; plan: Plan } | null {
  const dir = findPlan(env.disk, env.cwd, namedPlan(named, env));
  const read = dir === null ? null : readPlanFile(env.disk, dir);
  return dir !== null && read && 'value' in read ? { dir, plan: toPlan(read.value) } : null;
}
