import { slugger } from '../../cli/slug.js';
import { civilDay } from '../../core/date.js';
import { FORMAT } from '../../core/newer-format.js';
import { DEFAULT_TIMEZONE, type PlanFile, type Section, toPlan } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { catalogs, type Language } from '../../messages/index.js';
import { type EarlierPlan, nextPeriod } from './earlier.js';
import type { InitOptions } from './options.js';
import type { NewPlanFile } from './plan-text.js';
import { filled } from './template.js';

/** The period of a new plan: as it was typed, else the one after the earlier plan's, else the calendar year of today. */
export function periodOf(context: Context, options: InitOptions, earlier: EarlierPlan | null): PlanFile['period'] {
  const { period, year } = options;
  if (period !== undefined) return period;
  const next = earlier === null || year !== undefined ? null : nextPeriod(earlier.file.period);
  if (next !== null) return next;
  const today = civilDay(context.env.now(), earlier?.file.timezone ?? DEFAULT_TIMEZONE);
  const written = String(year ?? today.slice(0, 4));
  return { start: `${written}-01-01`, end: `${written}-12-31` };
}

/** The language of a new plan: as it was typed, else the earlier plan's, else that of the interface. */
export function languageFor(context: Context, options: InitOptions, earlier: EarlierPlan | null): Language {
  return options.language ?? (earlier === null ? context.language : toPlan(earlier.file).language);
}

/**
 * The usual title: the earlier plan's with the year of the new one, else made of the bureau and the years.
 * @returns null if there is neither
 */
export function usualTitle(
  organization: string | undefined,
  { start, end }: PlanFile['period'],
  language: Language,
  earlier: EarlierPlan | null,
): string | null {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  const words = catalogs[language].screens.newPlan;
  const before = earlier?.file;
  const year = before?.period.start.slice(0, 4);
  if (before !== undefined && year !== undefined && first === last && year === before.period.end.slice(0, 4)) {
    if (before.title.includes(year)) return before.title.replaceAll(year, first);
  }
  if (organization === undefined) return null;
  return filled(words.title, { organization, years: first === last ? first : `${first}-${last}` });
}

/** Everything that the plan.yaml of a new plan says. @param title the title, if none was typed */
export async function planOf(
  context: Context,
  options: InitOptions,
  title: string,
  earlier: EarlierPlan | null,
): Promise<NewPlanFile> {
  const period = periodOf(context, options, earlier);
  const language = languageFor(context, options, earlier);
  const before = earlier?.file;
  const spell = await slugger();
  const organization = options.organization ?? before?.organization;
  const own = {
    format: FORMAT as PlanFile['format'],
    id: options.id ?? idOf(spell(title, Number(period.start.slice(0, 4)))),
    title,
    ...(organization !== undefined && { organization }),
    period,
    timezone: before?.timezone ?? DEFAULT_TIMEZONE,
    language,
    sections: before?.sections ?? sectionsOf(options.section ?? [], spell),
    orgs: before?.orgs ?? [],
  };
  return { ...own, policy: toPlan({ ...own, policy: before?.policy ?? {} }).policy };
}

/** What has nothing to spell is a plan here, not a task. */
function idOf(slug: string): string {
  return slug.replace(/^task-/, 'plan-');
}

/** Sections with these titles; of two that are spelled the same, the second has its number behind its id. */
function sectionsOf(titles: readonly string[], spell: (title: string, number: number) => string): Section[] {
  const ids = titles.map((title, index) => spell(title, index + 1).replace(/^task-/, 'section-'));
  return titles.map((title, index) => {
    const id = ids[index] ?? '';
    return { number: index + 1, id: ids.indexOf(id) === index ? id : `${id}-${index + 1}`, title };
  });
}
