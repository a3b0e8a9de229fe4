import { optionalArgument } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { paths } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { EXIT, type ExitCode, usageFailure } from '../../core/failure.js';
import { optionFlag } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { createPlan, missingFiles, refuseWrong } from '../../workspace/plan-file/new-plan.js';
import { askInit } from './ask.js';
import { type EarlierPlan, earlierPlan } from './earlier.js';
import { newPlan, titleFrom } from './new-plan.js';
import { type InitOptions, initOptions } from './options.js';
import { type NewPlace, newPlace } from './place.js';
import { putUnderGit, refuseWithoutGit } from './repository.js';
import { told } from './told.js';

/** `plan init`: a new plan in a folder. Nothing that exists is changed. */
export const init = defineCommand({
  examples: [
    'plan init 2021 --organization 教育局 --dry-run',
    'plan init 2021 --from plan --carry-over --dry-run',
    'plan init 练习 --sample --dry-run',
  ],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { folder: optionalArgument('[folder]', messages.help.commands.init.folder, paths) },
    options: initOptions(messages),
  }),

  async run(context, { folder }, options) {
    refuseTogether(context, options);
    const place = newPlace(context, folder);
    const earlier = options.from === undefined ? null : earlierPlan(context, options.from);
    const isKnown = options.sample || titleFrom(context, options, earlier) !== null;
    return typedOrAsked<InitOptions>(
      { ...context, options: { ...context.options, plan: null } },
      {
        typed: () => options,
        asked: async (ask) => (isKnown ? options : askInit(context, ask, options, earlier)),
        act: (wish) => make(context, place, wish, earlier),
        words: ({ period, ...wish }) => ({
          words: place.shown === '.' ? [] : [place.shown],
          options: { ...wish, ...(period && { period: `${period.start}..${period.end}` }) },
        }),
      },
    );
  },
});

/** Options that say different things about the same. */
function refuseTogether({ messages }: Context, options: InitOptions): void {
  const words = messages.errors.init;
  const { sample, git: _git, dryRun: _dryRun, language: _language, carryOver, ...others } = options;
  const [other] = Object.keys(others);
  if (sample && (other !== undefined || carryOver)) throw usageFailure(words.alone(optionFlag(other ?? 'carryOver')));
  if (options.year !== undefined && options.period !== undefined) throw usageFailure(words.yearAndPeriod());
  if (carryOver && options.from === undefined) throw usageFailure(words.carryOver());
  if (options.section !== undefined && options.from !== undefined) throw usageFailure(words.sectionAndFrom());
}

async function make(
  context: Context,
  place: NewPlace,
  options: InitOptions,
  earlier: EarlierPlan | null,
): Promise<ExitCode> {
  const { dir } = place;
  const made = await newPlan(context, options, earlier);
  const missing = missingFiles(context, dir, made.files);
  refuseWrong(context, dir, made.files);
  if (options.git) await refuseWithoutGit(context, dir);
  if (!options.dryRun) createPlan(context, dir, missing);
  const files = made.files.map(({ file }) => file);
  const subject = context.messages.screens.init.subject(made.plan.title);
  const git = options.git && !options.dryRun ? await putUnderGit(context, dir, files, subject) : null;
  const added = missing.map(({ file }) => file);
  context.env.stdout.write(told(context, { place, options, made, added, git }));
  return EXIT.fine;
}
