import { nextFreeId } from '../core/change-ids.js';
import { type Plan, sectionFolder } from '../core/plan.js';
import type { Task } from '../core/task.js';
import { clean } from '../render/text.js';
import { gitFor } from '../store/git.js';
import { loadPlan } from '../store/load.js';
import { newTaskText, schemaFrom } from '../store/new-task.js';
import { isWritable } from '../store/quote.js';
import { usedIds } from '../store/used-ids.js';
import type { CommandModule, Context } from './command.js';
import { newDraft } from './drafts.js';
import { EXIT, Failure, usageFailure } from './failure.js';
import { shownPath } from './open.js';
import { countOption, sectionsOf } from './select.js';
import { sluggerFor } from './slug.js';
import { refuseUnknownNumbers } from './unknown-numbers.js';
import { declareWriter, openPlanDesk, textOption, underLock, writingOptions } from './writing.js';

/** Longest title that the schema takes, and longest slug that makes a file name. */
const MAX_TITLE = 10_000;
const MAX_SLUG = 60;

/** `plan add`: a new task with the next free number. */
export const add: CommandModule = {
  examples: [
    'plan add 5 新增学位 --slug new-places --by 张三 --dry-run',
    'plan add 十三 推进IPv6改造 --by 张三 --dry-run',
  ],

  declare(command, messages) {
    const words = messages.help.commands.add;
    command
      .argument('<section>', words.section)
      .argument('<title>', words.title)
      .option('--slug <slug>', words.slug)
      .option('--document <id>', words.document)
      .option('--item <n>', words.item);
    declareWriter(command, messages);
  },

  async run(context, [sectionName = '', typed = ''], options) {
    const { env, messages } = context;
    const title = titleOf(context, typed);
    const slug = slugOption(context, textOption(options, 'slug'));
    const item = countOption(context, '--item', textOption(options, 'item'));
    const desk = openPlanDesk(context);
    const [section] = sectionsOf(context, desk.plan, [sectionName]);
    if (!section) throw usageFailure(messages.errors.missingArgument('section', 'plan add'));
    const document = documentOf(context, desk.plan, textOption(options, 'document'));
    return underLock(context, desk, writingOptions(options), async () => {
      refuseUnknownNumbers(context, desk);
      const id = nextFreeId(await usedIds(gitFor(desk.dir, env), loadPlan(env.disk, desk.dir)));
      if (id === null) throw new Failure(EXIT.failed, messages.errors.adding.full());
      const folder = sectionFolder(section);
      const file = `${folder}/${String(id).padStart(3, '0')}-${slug ?? (await sluggerFor(title))(id)}.yaml`;
      const task = { id, title, source: { document, item: item ?? id } };
      const text = newTaskText(task, schemaFrom(env.disk, desk.dir, folder));
      const telling = tellingOf(context, task, shownPath(context, desk.dir, file));
      return { drafts: [newDraft(context, desk, { file, section }, text, telling)], skipped: [] };
    });
  },
};

function tellingOf({ messages }: Context, { id, title }: Pick<Task, 'id' | 'title'>, path: string) {
  const words = messages.screens.add;
  const label = `${id} ${clean(title)}`;
  const next = [words.fill(`plan edit ${id}`), words.assign(`plan assign ${id} --lead ${words.org}`)];
  return { told: [words.added(label, path), ...next], subject: words.subject(label) };
}

/** A title that can be written, without the space around it. */
function titleOf({ messages }: Context, typed: string): string {
  const words = messages.errors.adding;
  const title = typed.trim();
  if (clean(title).trim() === '') throw usageFailure(words.blank());
  if (/[\r\n\u0085\u2028\u2029]/.test(title)) throw usageFailure(words.lines());
  if ([...title].length > MAX_TITLE) throw usageFailure(words.long(MAX_TITLE));
  if (!isWritable(title)) throw usageFailure(words.text());
  return title;
}

function slugOption({ messages }: Context, slug: string | undefined): string | undefined {
  const isGood = slug === undefined || (slug.length <= MAX_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
  if (!isGood) throw usageFailure(messages.errors.adding.slug(clean(slug)));
  return slug;
}

function documentOf({ messages }: Context, plan: Plan, named: string | undefined): string {
  const words = messages.errors.adding;
  const [first] = plan.documents;
  if (!first) throw usageFailure(words.noDocument());
  const found = named === undefined ? first : plan.documents.find(({ id }) => id === named);
  if (found) return found.id;
  throw usageFailure(words.document(clean(named ?? ''), plan.documents.map(({ id }) => id).join(', ')));
}
