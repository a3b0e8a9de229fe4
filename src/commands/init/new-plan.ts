import { usageFailure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { PlanFile } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { catalogs, type Language } from '../../messages/index.js';
import { readPlanText } from '../../store/read/plan-source.js';
import type { NewFile } from '../../workspace/plan-file/new-plan.js';
import { type CarriedFile, carriedFiles } from './carry.js';
import type { EarlierPlan } from './earlier.js';
import { filesOf } from './files.js';
import type { InitOptions } from './options.js';
import { languageFor, periodOf, planOf, usualTitle } from './plan-of.js';
import { planText } from './plan-text.js';

/** A plan that is to be made, with all its files. */
export interface NewPlan {
  plan: Pick<PlanFile, 'id' | 'title' | 'organization' | 'period' | 'language' | 'sections' | 'orgs'>;
  /** Its plan.yaml first. */
  files: readonly NewFile[];
  tasks: number;
  /** The tasks that are carried over from another plan; empty if none is. */
  carried: readonly CarriedFile[];
}

/** The title of the plan that options ask for, or null if nothing says whose plan it is. */
export function titleFrom(context: Context, options: InitOptions, earlier: EarlierPlan | null): string | null {
  const organization = options.organization ?? earlier?.file.organization;
  const period = periodOf(context, options, earlier);
  return options.title ?? usualTitle(organization, period, languageFor(context, options, earlier), earlier);
}

/** The plan that options ask for. @throws wrong usage if nothing says whose plan it is */
export async function newPlan(context: Context, options: InitOptions, earlier: EarlierPlan | null): Promise<NewPlan> {
  if (options.sample) return samplePlan(languageFor(context, options, null));
  const title = titleFrom(context, options, earlier);
  if (title === null) throw usageFailure(context.messages.errors.init.organization());
  const plan = await planOf(context, options, title, earlier);
  const messages = catalogs[languageFor(context, options, earlier)];
  const carried = earlier !== null && options.carryOver ? carriedFiles(context, earlier, plan.period, messages) : [];
  const texts = [{ file: PLAN_FILE, text: planText(plan, messages) }, ...carried];
  const files = filesOf(texts, title, messages.screens.newPlan.readme);
  return { plan, files, tasks: carried.length, carried };
}

/** The plan to practise with, which comes with the program. @param language of its screens */
async function samplePlan(language: Language): Promise<NewPlan> {
  const { SAMPLE } = await import('../../store/sample.js');
  const planFile = (SAMPLE[PLAN_FILE] ?? '').replace(/^language: .*$/m, `language: ${language}`);
  const read = readPlanText(planFile);
  if ('problems' in read) throw new Error('the sample is no valid plan');
  const texts = Object.entries({ ...SAMPLE, [PLAN_FILE]: planFile }).map(([file, text]) => ({ file, text }));
  const files = filesOf(texts, read.value.title, catalogs[language].screens.newPlan.sampleReadme);
  return { plan: read.value, files, tasks: texts.length - 1, carried: [] };
}
