import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { gitFor } from '../../store/git/git.js';
import { repositoryPlace } from '../../store/git/repository.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { hookStep } from './hook.js';
import { recordProgram } from './program.js';
import { diffStep, mergeStep } from './settings.js';
import { attributesStep, type Setup, type Step } from './setup.js';

/**
 * Sets up git for the plan in a folder, in its repository only, or removes that.
 * @throws Failure if it lies in no repository, or git fails
 */
export async function setUp(
  context: Context,
  dir: string,
  { uninstall, dryRun }: Pick<Setup, 'uninstall' | 'dryRun'>,
): Promise<Step[]> {
  const git = gitFor(dir, context.env);
  const place = await repositoryPlace(git);
  if ('reason' in place) {
    const { errors, git: words } = context.messages;
    throw new Failure(EXIT.failed, words.failed(errors.git[place.reason], gitDetail(place)));
  }
  const setup: Setup = { context, dir, git, place, uninstall, dryRun, moved: false };
  const steps: Step[] = [];
  if (!uninstall) setup.moved = await recordProgram(setup);
  for (const part of [mergeStep, diffStep, attributesStep, hookStep]) steps.push(await part(setup));
  return steps;
}
