import { join } from 'node:path';
import { argument, valueArgument } from '../cli/argument.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { textOption, valueOption } from '../cli/option.js';
import type { Parser } from '../cli/parser.js';
import { sectionOf } from '../cli/plan-names.js';
import { sluggerFor } from '../cli/slug.js';
import { writerOptions } from '../cli/writing-options.js';
import { nextFreeId } from '../core/change/task-ids.js';
import { EXIT, Failure, usageFailure } from '../core/failure.js';
import { sectionFolder } from '../core/file/section-folder.js';
import { isFileSlug } from '../core/file/slug.js';
import { taskName } from '../core/file/task-name.js';
import type { Plan, Section } from '../core/plan.js';
import type { Source, Task } from '../core/task.js';
import { commandLine } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { taskLabel } from '../render/task-label.js';
import { clean } from '../render/terminal/text.js';
import { newTaskText, schemaFrom } from '../store/edit/new-task.js';
import { uncommittedFiles } from '../store/git/file-status.js';
import { gitFor } from '../store/git/git.js';
import { numbersIn, usedIds } from '../store/git/used-ids.js';
import { loadPlan } from '../store/read/load.js';
import { readRegular } from '../store/read/regular-file.js';
import { isWritable } from '../store/yaml/quote.js';
import { openPlanDesk, type PlanDesk } from '../workspace/desk.js';
import { newDraft } from '../workspace/drafts.js';
import { shownPath } from '../workspace/open.js';
import { refuseUnknownNumbers } from '../workspace/unknown-numbers.js';
import { writeTasks } from '../workspace/write-tasks.js';

/** Longest title that the schema allows. */
const MAX_TITLE = 10_000;

/** `plan add`: a new task with the next free number. */
export const add = defineCommand({
  examples: [
    'plan add 5 新增学位 --slug new-places --by 张三 --dry-run',
    'plan add 十三 推进IPv6改造 --item 三/2 --by 张三 --dry-run',
    'plan add 1 检测点 --basis 办公会纪要 --by 张三 --dry-run',
  ],

  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands.add;
    return {
      arguments: {
        section: argument('<section>', words.section, fromPlan('sections')),
        title: valueArgument('<title>', words.title, taskTitle),
      },
      options: {
        slug: valueOption('--slug <slug>', words.slug, taskSlug),
        document: textOption('--document <id>', words.document),
        item: valueOption('--item <n>', words.item, item),
        basis: valueOption('--basis <text>', words.basis, basis),
        ...writerOptions(messages),
      },
    };
  },

  async run(context, { section: named, title }, options) {
    const { env, messages } = context;
    const { slug } = options;
    const desk = openPlanDesk(context);
    const section = sectionOf(context, desk.plan, named);
    const originOf = originFor(context, desk.plan, options);
    return writeTasks(context, desk, options, async () => {
      const loaded = loadPlan(env.disk, desk.dir);
      refuseUnknownNumbers(context, loaded);
      const folder = sectionFolder(section);
      const slugFor = slug === undefined ? await sluggerFor(title) : () => slug;
      const made = (id: number): Made => {
        const file = `${folder}/${taskName(id, slugFor(id))}`;
        const task = { id, title, ...originOf(id) };
        return { file, task, text: newTaskText(task, schemaFrom(env.disk, desk.dir, folder)) };
      };
      const earlier = options.commit ? await earlierOf(context, desk, [...numbersIn(loaded)].map(made)) : null;
      if (earlier) return againOf(context, section, earlier);
      const id = nextFreeId(await usedIds(gitFor(desk.dir, env), loaded));
      if (id === null) throw new Failure(EXIT.failed, messages.errors.adding.full());
      const { file, task, text } = made(id);
      const telling = tellingOf(context, task, shownPath(context, desk.dir, file));
      return { drafts: [newDraft(context, desk, { file, section }, text, telling)], skipped: [] };
    });
  },
});

/** A new task and its file. */
interface Made {
  file: string;
  task: Pick<Task, 'id' | 'title'>;
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

function tellingOf({ env, messages }: Context, task: Pick<Task, 'id' | 'title'>, path: string) {
  const words = messages.screens.add;
  const label = taskLabel(task);
  const next = [
    words.target(commandLine(env.platform, ['plan', 'target', 'add', task.id])),
    words.fill(commandLine(env.platform, ['plan', 'edit', task.id])),
    words.assign(commandLine(env.platform, ['plan', 'assign', task.id], { lead: words.org })),
  ];
  return { told: [words.added(label, path), ...next], subject: words.subject(label) };
}

/** A valid title, without the space around it. */
const taskTitle: Parser<string> = (typed, { messages }) => {
  const words = messages.errors.adding;
  const title = typed.trim();
  if (clean(title).trim() === '') throw usageFailure(words.blank());
  if (/[\r\n\u0085\u2028\u2029]/.test(title)) throw usageFailure(words.lines());
  if ([...title].length > MAX_TITLE) throw usageFailure(words.long(MAX_TITLE));
  if (!isWritable(title)) throw usageFailure(words.text());
  return title;
};

const taskSlug: Parser<string> = (slug, { messages }) => {
  if (isFileSlug(slug)) return slug;
  throw usageFailure(messages.errors.adding.slug(clean(slug)));
};

const item: Parser<Source['item']> = (typed, { messages }) => {
  if (/^0*[1-9]\d{0,4}$/.test(typed)) return Number(typed);
  const isOne = clean(typed) === typed && /^\S{1,80}$/u.test(typed) && /\D/.test(typed) && isWritable(typed);
  if (isOne) return typed;
  throw usageFailure(messages.errors.adding.item(clean(typed)));
};

const basis: Parser<string> = (typed, { messages }) => {
  const text = typed.trim();
  if (text !== '' && clean(text) === text && !/[\r\n\u0085\u2028\u2029]/.test(text) && isWritable(text)) return text;
  throw usageFailure(messages.errors.adding.basis());
};

/** What a task comes from, for each number that it may get: an item of a document, or something that no document holds. */
function originFor(
  context: Context,
  plan: Plan,
  options: { document?: string | undefined; item?: Source['item'] | undefined; basis?: string | undefined },
): (id: number) => { source: Source } | { basis: string } {
  const { basis: from, item: number } = options;
  if (from === undefined) {
    const document = documentOf(context, plan, options.document);
    return (id) => ({ source: { document, item: number ?? id } });
  }
  if (options.document !== undefined || number !== undefined) {
    throw usageFailure(context.messages.errors.adding.bothOrigins());
  }
  return () => ({ basis: from });
}

function documentOf({ messages }: Context, plan: Plan, named: string | undefined): string {
  const words = messages.errors.adding;
  const [first] = plan.documents;
  if (!first) throw usageFailure(words.noDocument());
  const found = named === undefined ? first : plan.documents.find(({ id }) => id === named);
  if (found) return found.id;
  throw usageFailure(words.document(clean(named ?? ''), plan.documents.map(({ id }) => id).join(', ')));
}
