import { commandLine, type OptionWords, type Word } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { toJson } from '../../formats/json.js';
import { renderSetup } from '../../render/setup/git.js';
import { renderInit } from '../../render/setup/new-plan.js';
import type { NewPlan } from './new-plan.js';
import type { InitOptions } from './options.js';
import type { NewPlace } from './place.js';
import type { PutUnderGit } from './repository.js';

/** How a plan was made, or would be. */
interface Done {
  place: NewPlace;
  options: InitOptions;
  made: NewPlan;
  /** The paths of the files that were not there. */
  added: readonly string[];
  /** null where nobody asked for git, or nothing was to be written. */
  git: PutUnderGit | null;
}

/** What `plan init` prints. */
export function told(context: Context, done: Done): string {
  if (context.options.json) return toJson('init', null, [], json(done));
  const { git } = done;
  const screen = {
    head: headOf(context, done),
    about: aboutOf(context, done),
    setup: git === null ? null : renderSetup(git.steps, { uninstall: false, dryRun: false }, context.screen),
    next: nextOf(context, done),
  };
  return `${renderInit(screen, context.screen)}\n`;
}

function headOf({ messages }: Context, { place, options, made, added }: Done): string {
  const { made: isMade, would, again } = messages.screens.init;
  const say = options.dryRun ? would : added.length > 0 ? isMade : again;
  return say(made.plan.title, place.shown === '.' ? messages.screens.init.here : place.shown);
}

function aboutOf({ messages }: Context, { options, made, git }: Done): string[] {
  const words = messages.screens.init;
  const { plan, files, tasks, carried } = made;
  const taskFiles = new Set(carried.map(({ file }) => file));
  const isOfTask = (file: string) => taskFiles.has(file) || (options.sample && /^\d/.test(file));
  const names = new Set(files.filter(({ file }) => !isOfTask(file)).map(({ file }) => file.replace(/\/.*/, '/')));
  const listed = [...names, ...(tasks > 0 ? [words.tasks(tasks)] : [])].join(messages.comma);
  const [first] = carried;
  const last = carried.at(-1);
  const open = carried.filter(({ isOpen }) => isOpen).map(({ id }) => String(id));
  return [
    words.period(plan.period.start, plan.period.end),
    words.id(plan.id),
    ...(options.from === undefined ? [] : [words.taken(plan.sections.length, plan.orgs?.length ?? 0)]),
    ...(first && last ? [words.carried(carried.length, first.id, last.id)] : []),
    ...(options.carryOver && !first ? [words.nothingCarried] : []),
    ...(open.length > 0 ? [words.toCheck(open.join(messages.comma))] : []),
    options.dryRun ? words.listed(listed, files.length) : words.files(files.length),
    ...(git?.commit == null ? [] : [words.committed(git.commit.slice(0, 8))]),
    ...(options.sample ? [words.sample] : []),
    ...(options.git && options.dryRun ? [words.wouldCommit] : []),
  ];
}

function nextOf({ env, messages }: Context, { place, options, made }: Done): { label: string; command: string }[] {
  const words = messages.screens.init;
  const { steps } = words;
  const typed = (label: string, line: readonly Word[], more: Readonly<Record<string, OptionWords>> = {}) => ({
    label,
    command: commandLine(env.platform, line, more),
  });
  const blank = (word: string) => ({ blank: `<${word}>` });
  const enter = place.shown === '.' ? [] : [typed(steps.enter, ['cd', place.shown])];
  if (options.sample) {
    return [
      ...enter,
      typed(steps.status, ['plan', 'status'], { asOf: '2020-09-30' }),
      typed(steps.show, ['plan', 'show', 28]),
      typed(steps.record, ['plan', 'record', 28, 12], { on: '2020-06-30' }),
    ];
  }
  const kind = messages.words.orgKind.county;
  const { sections, orgs = [] } = made.plan;
  return [
    ...enter,
    typed(steps.import, ['plan', 'import', blank(words.file)]),
    ...(orgs.length > 0 ? [] : [typed(steps.org, ['plan', 'org', 'add', blank(words.unit)], { kind })]),
    ...(sections.length === 0
      ? []
      : [typed(steps.add, ['plan', 'add', blank(words.section), blank(words.title)], { basis: blank(words.basis) })]),
    typed(steps.status, ['plan', 'status']),
  ];
}

function json({ place, options, made, added, git }: Done): object {
  const { id, title, organization = null, period, language = null, sections, orgs = [] } = made.plan;
  return {
    dryRun: options.dryRun,
    folder: place.shown,
    id,
    title,
    organization,
    period,
    language,
    sections: sections.length,
    orgs: orgs.length,
    tasks: made.tasks,
    carried: made.carried.map(({ id, file, isOpen }) => ({ id, file, open: isOpen })),
    files: made.files.map(({ file }) => ({ file, added: added.includes(file) })),
    commit: git?.commit ?? null,
  };
}
