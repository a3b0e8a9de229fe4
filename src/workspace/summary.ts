import { civilDay } from '../core/date.js';
import { numberInName } from '../core/file/task-name.js';
import type { Context } from '../env.js';
import { unifiedDiff } from '../formats/unified-diff.js';
import { writtenJson } from '../formats/written-json.js';
import { prose } from '../render/terminal/prose.js';
import type { PlanDesk } from './desk.js';
import type { Draft } from './drafts.js';
import { shownPath } from './open.js';

/** What a writing command did, or in a dry run would do. */
export interface Done {
  drafts: readonly Draft[];
  /** Lines about tasks that needed no change. */
  skipped: readonly string[];
  /** Keys of the command alone in its JSON; undefined if it has none. */
  more?: object | undefined;
  dryRun: boolean;
  /** Id of the commit, or null if none was made. */
  commit: string | null;
}

/** Prints what was done: in words; in a dry run, as the difference that it would make; with `--json`, for programs. */
export function tellDone(context: Context, desk: PlanDesk, done: Done): void {
  const { env, screen, options } = context;
  if (options.json) env.stdout.write(doneJson(context, desk, done));
  else if (done.dryRun) env.stdout.write([...done.skipped.map(ofLine), ...differences(context, desk, done)].join(''));
  else env.stdout.write([...done.skipped, ...done.drafts.flatMap(({ told }) => told)].map(ofLine).join(''));

  function ofLine(line: string): string {
    return `${prose(line, screen)}\n`;
  }
}

function differences(context: Context, desk: PlanDesk, { drafts }: Done): string[] {
  return drafts.map(({ file, old, text }) => unifiedDiff(shownPath(context, desk.dir, file), old, text));
}

function doneJson(context: Context, desk: PlanDesk, done: Done): string {
  const diffs = done.dryRun ? differences(context, desk, done) : [];
  const changed = done.drafts.map(({ file, before }, index) => ({
    task: numberInName(file),
    file: shownPath(context, desk.dir, file),
    from: null,
    added: before === null,
    diff: diffs[index] ?? null,
  }));
  const { dryRun, commit } = done;
  // The kind of a command in a group has a hyphen: `target-add`.
  const kind = context.command.replace(' ', '-');
  return writtenJson(kind, civilDay(desk.now, desk.plan.timezone), { dryRun, changed, commit }, done.more);
}
