import { join } from 'node:path';
import { optionalValue } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { needed } from '../../cli/needed.js';
import { text } from '../../cli/parser.js';
import { sectionOf, singleOrgId } from '../../cli/plan-names.js';
import { sluggerFor } from '../../cli/slug.js';
import { nextFreeId } from '../../core/change/task-ids.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { sectionFolder } from '../../core/file/section-folder.js';
import { taskName } from '../../core/file/task-name.js';
import type { Section } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { newTaskText, schemaFrom } from '../../store/edit/new-task.js';
import { uncommittedFiles } from '../../store/git/file-status.js';
import { gitFor } from '../../store/git/git.js';
import { numbersIn, usedIds } from '../../store/git/used-ids.js';
import { loadPlan } from '../../store/read/load.js';
import { readRegular } from '../../store/read/regular-file.js';
import { openPlanDesk, type PlanDesk } from '../../workspace/desk.js';
import { newDraft } from '../../workspace/drafts.js';
import { shownPath } from '../../workspace/open.js';
import { refuseUnknownNumbers } from '../../workspace/unknown-numbers.js';
import { writeTasks } from '../../workspace/write-tasks.js';
import { askAdd } from './ask.js';
import { type AddOptions, type AddWish, addOptions, taskTitle } from './options.js';
import { originFor } from './origin.js';

/** `plan add`: a new task with the next free number. */
export const add = defineCommand({
  examples: [
    'plan add 5 新增学位 --slug new-places --by 张三 --dry-run',
    'plan add 十三 推进IPv6改造 --item 三/2 --by 张三 --dry-run',
    'plan add 1 检测点 --basis 办公会纪要 --by 张三 --dry-run',
  ],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: {
      section: optionalValue('[section]', messages.help.commands.add.section, text, fromPlan('sections')),
      title: optionalValue('[title]', messages.help.commands.add.title, taskTitle),
    },
    options: addOptions(messages),
  }),

  run: (context, { section, title }, options) =>
    typedOrAsked<AddWish>(context, {
      typed: () => ({
        section: needed(context, 'section', section),
        title: needed(context, 'title', title),
        options,
      }),
      asked: (ask) => askAdd(context, ask, { section, title }, options),
      act: (wish, onConfirm) => addTask(context, wish, onConfirm),
      words: (wish) => ({
        words: [wish.section, wish.title],
        options: { ...wish.options, item: itemWord(wish.options) },
      }),
    }),
});

function itemWord({ item }: AddOptions): string | undefined {
  return item === undefined ? undefined : String(item);
}

async function addTask(
  context: Context,
  { section: named, title, options }: AddWish,
  onConfirm: () => void,
): Promise<ExitCode> {
  const { env, messages } = context;
  const { slug, due } = options;
  const desk = openPlanDesk(context);
  const section = sectionOf(context, desk.plan, named);
  const originOf = originFor(context, desk.plan, options);
  const lead = options.lead === undefined ? undefined : singleOrgId(context, desk.plan, options.lead);
  return writeTasks(context, desk, { ...options, onConfirm }, async () => {
    const loaded = loadPlan(env.disk, desk.dir);
    refuseUnknownNumbers(context, loaded);
    const folder = sectionFolder(section);
    const slugFor = slug === undefined ? await sluggerFor(title) : () => slug;
    const made = (id: number): Made => {
      const file = `${folder}/${taskName(id, slugFor(id))}`;
      const task = { id, status: 'not_started' as const, title, lead, due, ...originOf(id) };
      return { file, task, text: newTaskText(task, schemaFrom(env.disk, desk.dir, folder)) };
    };
    const earlier = options.commit ? await earlierOf(context, desk, [...numbersIn(loaded)].map(made)) : null;
    if (earlier) return againOf(context, section, earlier);
    const id = nextFreeId(await usedIds(gitFor(desk.dir, env), loaded));
    if (id === null) throw new Failure(EXIT.failed, messages.errors.adding.full());
    const { file, task, text: written } = made(id);
    const telling = tellingOf(context, task, shownPath(context, desk.dir, file));
    return { drafts: [newDraft(context, desk, { file, section }, written, telling)], skipped: [] };
  });
}

/** A new task and its file. */
interface Made {
  file: string;
  task: Pick<Task, 'id' | 'title'> & { lead: string | undefined };
  text: string;
}

/** The identical task that an earlier run of the same command wrote and could not commit, or null if there is none. */
async function earlierOf({ env }: Context, { dir }: PlanDesk, made: readonly Made[]): Promise<Made | null> {
  const there = made.filter(({ file, text }) => {
    const path = join(dir, file);
    return env.disk.existsSync(path) && readRegular(env.disk, path).equals(Buffer.from(text));
  });
  const fresh = await uncommittedFiles(
    gitFor(dir, env),
    there.map(({ file }) => file),
  );
  return 'reason' in fresh ? null : (there.find(({ file }) => fresh.includes(file)) ?? null);
}

function againOf({ messages }: Context, section: Section, { file, task, text }: Made) {
  const label = taskLabel(task);
  const source = { file, section, bytes: Buffer.from(text), text };
  return {
    drafts: [],
    skipped: [messages.screens.add.again(label)],
    repeated: [{ source, subject: messages.screens.add.subject(label) }],
  };
}

function tellingOf({ env, messages }: Context, task: Made['task'], path: string) {
  const words = messages.screens.add;
  const label = taskLabel(task);
  const next = [
    words.target(commandLine(env.platform, ['plan', 'target', 'add', task.id])),
    words.fill(commandLine(env.platform, ['plan', 'edit', task.id])),
    ...(task.lead === undefined
      ? [words.assign(commandLine(env.platform, ['plan', 'assign', task.id], { lead: words.org }))]
      : []),
  ];
  return { told: [words.added(label, path), ...next], subject: words.subject(label) };
}
