import { civilDay } from '../../core/date.js';
import { sourcesOf } from '../../core/task.js';
import { clean } from '../../core/text/printable.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { unifiedDiff } from '../../formats/unified-diff.js';
import { writtenJson } from '../../formats/written-json.js';
import { prose } from '../../render/terminal/prose.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { shownPath } from '../../workspace/open.js';
import { isUnderway } from '../../workspace/underway.js';
import { relatedTo } from './move.js';
import type { Prepared, Renumbering } from './prepare.js';

/**
 * What a person must still do in git: resolve a conflict, or add both paths to a merge, which otherwise has the old
 * one.
 */
async function stepsOf(
  context: Context,
  desk: PlanDesk,
  { source, move, split, known }: Renumbering,
): Promise<string[]> {
  const words = context.messages.renumber;
  if (!split && !(known && (await isUnderway(context, desk.dir)))) return [];
  const paths = [source.file, move.file].map((file) => shownPath(context, desk.dir, file));
  return [
    split ? words.next() : words.stage(),
    `  ${commandLine(context.env.platform, ['git', 'add', ...paths])}`,
    words.last(),
  ];
}

/** What was done, and what a person must check: only people know which of two tasks was meant. */
function tellingOf(context: Context, desk: PlanDesk, work: Renumbering): string[] {
  const words = context.messages.renumber;
  const { loaded, source, move, split } = work;
  const { id, title } = source.task;
  const [from = '', to = ''] = [source.file, move.file].map((file) => shownPath(context, desk.dir, file));
  const done = move.id === id ? words.kept(id, clean(title), to) : words.done(id, move.id, clean(title), to);
  const lines = split ? [words.split(split.ours.task.id, clean(split.ours.task.title), from), done] : [done];
  if (sourcesOf(source.task).some(({ item }) => item === id) && move.id !== id) lines.push(words.item(id));
  const related = relatedTo(loaded, id).filter((file) => file !== source.file);
  if (related.length > 0) {
    lines.push(words.related(id), ...related.map((file) => `  ${shownPath(context, desk.dir, file)}`));
  }
  return lines;
}

/** The changed files, as for every command that writes; `from` is the previous file of a task. */
function json(
  context: Context,
  desk: PlanDesk,
  work: Renumbering | null,
  { dryRun, commit }: { dryRun: boolean; commit: string | null },
): string {
  const changed = work && {
    task: work.move.id,
    file: shownPath(context, desk.dir, work.move.file),
    from: shownPath(context, desk.dir, work.source.file),
    added: true,
    diff: dryRun ? difference(context, desk, work) : null,
  };
  const today = civilDay(desk.now, desk.plan.timezone);
  return writtenJson(context.command, today, { dryRun, changed: changed ? [changed] : [], commit });
}

function difference(context: Context, desk: PlanDesk, { source, move, split }: Renumbering): string {
  const [from = '', to = ''] = [source.file, move.file].map((file) => shownPath(context, desk.dir, file));
  if (split) return unifiedDiff(from, split.text, split.ours.text) + unifiedDiff(to, null, move.text);
  return unifiedDiff(to, source.text, move.text, from);
}

export async function tell(
  context: Context,
  desk: PlanDesk,
  change: Prepared,
  { commits, made }: { commits: boolean; made: string | null },
): Promise<void> {
  const { env, screen, options } = context;
  if (options.json) {
    const work = 'work' in change ? change.work : null;
    env.stdout.write(json(context, desk, work, { dryRun: false, commit: made }));
  } else if ('work' in change) {
    const steps = commits ? [] : await stepsOf(context, desk, change.work);
    const lines = [...tellingOf(context, desk, change.work), ...steps];
    env.stdout.write(`${lines.map((line) => prose(line, screen)).join('\n')}\n`);
  }
}

export function preview(context: Context, desk: PlanDesk, change: Prepared): void {
  if (!('work' in change)) return;
  const { stdout } = context.env;
  if (context.options.json) stdout.write(json(context, desk, change.work, { dryRun: true, commit: null }));
  else stdout.write(difference(context, desk, change.work));
}
