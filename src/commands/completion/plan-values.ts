import { parseIds } from '../../core/change/task-ids.js';
import { folderOf, nameOf } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import { partsOfTaskName } from '../../core/file/task-name.js';
import { nextStatuses } from '../../core/lifecycle.js';
import { toNumeral } from '../../core/numeral.js';
import { type Plan, toPlan } from '../../core/plan.js';
import { STATUSES, type Status, type Task } from '../../core/task.js';
import type { Env } from '../../env.js';
import { catalogs, type Messages } from '../../messages/index.js';
import { findPlan, namedPlan } from '../../store/read/find.js';
import { listPlan } from '../../store/read/listing.js';
import { readPlanFile } from '../../store/read/load.js';
import { filesOfTask, readSource } from '../../store/read/task-file.js';

/** One candidate: what is put into the line, and what it means. */
export interface Candidate {
  value: string;
  about: string;
}

/** Stands for names of files, which the shell knows best. */
export const PATHS: Candidate = { value: '', about: '' };

/** What is being completed: the word so far, the arguments before it, and where it is typed. */
export interface Asked {
  env: Env;
  messages: Messages;
  /** The plan that `--plan` names; null where it is not typed. */
  named: string | null;
  word: string;
  args: readonly string[];
}

/** Where candidates come from; it may give more than fit the word. */
export type Source = (asked: Asked) => Candidate[];

/** So many titles are read at most: Tab must not wait. Beyond, the file's name tells what a task is. */
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

/** Targets of the task that is named first. */
export function targets(asked: Asked): Candidate[] {
  return (taskNamed(asked)?.targets ?? []).map(({ id, name }) => ({ value: id, about: name }));
}

/** `done`, where the task has something to deliver. */
export function delivered(asked: Asked): Candidate[] {
  const task = taskNamed(asked);
  const chosen = task?.targets?.filter(({ id }) => asked.args[1] === undefined || asked.args[1] === id) ?? [];
  const about = asked.messages.screens.asking.done;
  return chosen.some(({ deliver }) => deliver !== undefined) ? [{ value: 'done', about }] : [];
}

/** Statuses, by their Chinese names where Chinese is being typed. */
export function statuses(asked: Asked): Candidate[] {
  return STATUSES.map((status) => statusCandidate(status, asked));
}

/** The statuses that the task named first may change to; all where it cannot be read. */
export function nextOnes(asked: Asked): Candidate[] {
  const task = taskNamed(asked);
  const next = task ? nextStatuses(task.status, task.history ?? []) : STATUSES;
  return STATUSES.filter((status) => next.includes(status)).map((status) => statusCandidate(status, asked));
}

/** Sections by number and by id; by Chinese number and title where Chinese is being typed. */
export function sections(asked: Asked): Candidate[] {
  const known = open(asked)?.plan.sections ?? [];
  const named = (nameOf: (section: (typeof known)[number]) => string) =>
    known.map((section) => ({ value: nameOf(section), about: section.title }));
  return isChinese(asked)
    ? [...named(({ number }) => toNumeral(number)), ...named(({ title }) => title)]
    : [...named(({ number }) => String(number)), ...named(({ id }) => id)];
}

/** Organisations by id; by name where Chinese is being typed. */
export function orgs(asked: Asked): Candidate[] {
  const known = open(asked)?.plan.orgs ?? [];
  return known.map(({ id, name }) => (isChinese(asked) ? { value: name, about: id } : { value: id, about: name }));
}

function statusCandidate(status: Status, asked: Asked): Candidate {
  if (isChinese(asked)) return { value: catalogs['zh-CN'].words.status[status], about: status };
  return { value: status, about: asked.messages.words.status[status] };
}

function isChinese({ word }: Asked): boolean {
  return /^\p{Script=Han}/u.test(word);
}

/** The task of the first number among the arguments; null where there is none, or it cannot be read. */
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
