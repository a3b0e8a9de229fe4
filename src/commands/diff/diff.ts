import { optionalArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { choiceOption, flag, listOption, textsOption } from '../../cli/option.js';
import { taskIds } from '../../cli/parser.js';
import { sectionsOf } from '../../cli/plan-names.js';
import { sinceOption } from '../../cli/since.js';
import { diffPlans, isUnchanged, type PlanDiff } from '../../core/diff/diff.js';
import { EXIT, type ExitCode, usageFailure } from '../../core/failure.js';
import type { Plan } from '../../core/plan.js';
import { toPlan } from '../../core/plan.js';
import { diffView } from '../../core/view/comparison/diff-view.js';
import type { Context } from '../../env.js';
import { diffJson } from '../../formats/diff-json.js';
import { diffMarkdown } from '../../formats/diff-markdown.js';
import { renderDiff } from '../../render/diff/diff.js';
import { diffPage } from '../../render/diff/page.js';
import { diffScreen } from '../../render/diff/screen.js';
import { renderFindings } from '../../render/findings.js';
import { prose } from '../../render/terminal/prose.js';
import { asOfDay, countFiles } from '../../workspace/open.js';
import { type Days, daysOf } from './by-day.js';
import { loadVersions, speakingPlan, type Versions } from './load.js';
import { sidesOf } from './sides.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

/** `plan diff`: what changed between two versions of the plan, in the field's words. */
export const diff = defineCommand({
  examples: [
    'plan diff',
    'plan diff main',
    'plan diff main...HEAD -f markdown',
    'plan diff HEAD~1 HEAD --section 5',
    'plan diff --since 上月',
  ],

  declare({ help }) {
    const words = help.commands.diff;
    return {
      arguments: { base: optionalArgument('[base]', words.base), head: optionalArgument('[head]', words.head) },
      options: {
        staged: flag('--staged', words.staged),
        since: sinceOption(words.since),
        section: textsOption('--section <section>', words.section, fromPlan('sections')),
        task: listOption('--task <id>', words.task, taskIds, fromPlan('taskIds')),
        format: choiceOption('-f, --format <format>', words.format, FORMATS, 'text'),
        exitCode: flag('--exit-code', words.exitCode),
      },
    };
  },

  async run(context, revisions, options) {
    const format = context.options.json ? 'json' : options.format;
    const { asOf, ...compared } = await comparedSides(context, revisions, options);
    const { versions } = compared;
    const wanted = wantedOf(context, versions, options);
    const all = diffPlans(versions.before, versions.after, asOf, wanted);
    const found = wanted ? { ...all, plan: [] } : all;
    context.env.stdout.write(written(context, found, { ...compared, format }));
    const code = options.exitCode && !isUnchanged(found) ? EXIT.findings : EXIT.fine;
    return complain(context, versions, code);
  },
});

/** The two versions that are compared, and the day on which both are judged. */
async function comparedSides(
  context: Context,
  revisions: Parameters<typeof sidesOf>[1],
  { since, staged }: { since: string | undefined; staged: boolean },
): Promise<Days> {
  if (since !== undefined) {
    const isAlone = revisions.base === undefined && revisions.head === undefined && !staged;
    if (!isAlone) throw usageFailure(context.messages.errors.since.withRevisions('--since'));
    return daysOf(context, since);
  }
  const { dir, sides } = await sidesOf(context, revisions, staged);
  const versions = loadVersions(context, dir, sides);
  const plan = speakingPlan(versions);
  // The day of the newer commit, so that a comparison of commits is the same on every day.
  const latest = sides.before.at > sides.after.at ? sides.before.at : sides.after.at;
  return { ...sides, versions, plan, asOf: asOfDay(context, plan.timezone, latest), note: null };
}

interface Comparison extends Omit<Days, 'asOf'> {
  format: (typeof FORMATS)[number];
}

/** The printed comparison; empty if nothing changed between two revisions, except in JSON. */
function written(
  context: Context,
  found: PlanDiff,
  { before, after, versions, plan, note, format }: Comparison,
): string {
  const view = diffView(found, { before: before.compared, after: after.compared }, plan);
  if (format === 'json') return diffJson(view, versions.problems);
  if (isUnchanged(found)) {
    return before.compared.kind === 'day' ? `${context.messages.screens.since.nothing(before.compared.day)}\n` : '';
  }
  const labels = { before: before.label, after: after.label };
  const page = diffPage(view, labels, diffScreen(context.messages, plan, found.asOf));
  const isText = format === 'text';
  const text = isText ? `${renderDiff(page, context.screen)}\n` : diffMarkdown(page, context.messages);
  if (note === null) return text;
  return `${text}\n${isText ? prose(note, context.screen) : note}\n`;
}

type Wanted = Parameters<typeof diffPlans>[3];

/** Which tasks are compared: those of `--section` and of `--task`. */
function wantedOf(
  context: Context,
  versions: Versions,
  { section: names, task }: { section: readonly string[] | undefined; task: readonly number[] | undefined },
): Wanted {
  const ids = task && knownIds(context, versions, task);
  const sections = names && new Set(sectionsOf(context, bothPlans(versions), names).map(({ id }) => id));
  if (!ids && !sections) return undefined;
  return ({ id, section }) =>
    (!sections || (section !== null && sections.has(section.id))) && (!ids || (id !== null && ids.has(id)));
}

/** The numbers of tasks that at least one version has. @throws wrong usage if neither has one of them */
function knownIds(context: Context, { before, after }: Versions, ids: readonly number[]): Set<number> {
  const known = new Set([...before.tasks, ...after.tasks].map(({ task }) => task.id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return new Set(ids);
  throw usageFailure(context.messages.errors.unknownTask(String(unknown), ''));
}

/** The newer plan, plus the sections that only the older one has. */
function bothPlans(versions: Versions): Plan {
  const plan = speakingPlan(versions);
  const { file } = versions.before;
  const old = file === null ? [] : toPlan(file).sections;
  const gone = old.filter(({ id }) => !plan.sections.some((section) => section.id === id));
  return { ...plan, sections: [...plan.sections, ...gone] };
}

/** Names what could not be compared. @returns the exit code */
function complain({ env, messages, errorScreen }: Context, { problems }: Versions, code: ExitCode): ExitCode {
  if (problems.length === 0) return code;
  const gap = env.stdout.isTerminal && env.stderr.isTerminal ? '\n' : '';
  env.stderr.write(
    `${gap}${messages.errors.diff.leftOut(countFiles(problems))}\n\n${renderFindings(problems, errorScreen)}\n`,
  );
  return EXIT.failed;
}
