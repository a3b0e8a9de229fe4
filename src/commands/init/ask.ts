import type { Interviewer } from '../../cli/asking/interview.js';
import { placeIn } from '../../cli/command.js';
import { Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { EarlierPlan } from './earlier.js';
import { type InitOptions, LANGUAGES, oneLine, year } from './options.js';
import { languageFor, periodOf, usualTitle } from './plan-of.js';

/** Asks a person at the terminal what the plan is: whose, of which year, its title and its language. */
export async function askInit(
  context: Context,
  ask: Interviewer,
  options: InitOptions,
  earlier: EarlierPlan | null,
): Promise<InitOptions> {
  const { asked, languages } = context.messages.screens.init;
  const place = { ...placeIn(context), understood: () => {} };
  const line = (name: string) => (answer: string) => oneLine(answer, { ...place, name });
  const organization = await ask.value(asked.organization, line('--organization'));
  const usualYear = periodOf(context, options, earlier).start.slice(0, 4);
  const readYear = (answer: string) => year(answer, { ...place, name: '--year' });
  const isDated = options.year !== undefined || options.period !== undefined;
  const typedYear = isDated ? undefined : await ask.optional(asked.year(usualYear), wrongWith(readYear));
  const dated = { ...options, organization, ...(!isDated && { year: readYear(typedYear ?? usualYear) }) };
  const language =
    options.language ??
    (await ask.pick(
      asked.language,
      LANGUAGES.toSorted((one, other) => Number(other === context.language) - Number(one === context.language)).map(
        (value) => ({ value, name: languages[value], called: [value] }),
      ),
    ));
  const known = {
    ...dated,
    language: LANGUAGES.find((one) => one === language) ?? languageFor(context, dated, earlier),
  };
  const usual = usualTitle(organization, periodOf(context, known, earlier), known.language, earlier) ?? organization;
  const title = options.title ?? (await ask.optional(asked.title(usual), wrongWith(line('--title')))) ?? usual;
  return { ...known, title };
}

/** What is wrong with an answer, or null if it is read. */
function wrongWith(read: (answer: string) => unknown): (answer: string) => string | null {
  return (answer) => {
    try {
      read(answer);
      return null;
    } catch (error) {
      if (error instanceof Failure) return error.message;
      throw error;
    }
  };
}
