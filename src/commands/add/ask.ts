import type { Interviewer } from '../../cli/asking/interview.js';
import { orgChoices } from '../../cli/asking/orgs.js';
import { placeIn } from '../../cli/command.js';
import { date } from '../../cli/parser.js';
import { sectionOf } from '../../cli/plan-names.js';
import { Failure, usageFailure } from '../../core/failure.js';
import { isGroup } from '../../core/org/org.js';
import type { Plan } from '../../core/plan.js';
import { toNumeral } from '../../core/text/numeral.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { type AddOptions, type AddWish, taskBasis, taskTitle } from './options.js';

/** Asks a person at the terminal for what is missing of the task that `plan add` is to add. */
export async function askAdd(
  context: Context,
  ask: Interviewer,
  typed: { section: string | undefined; title: string | undefined },
  options: AddOptions,
): Promise<AddWish> {
  const { asking } = context.messages.screens;
  const { plan } = openPlanDesk(context);
  const section = typed.section ?? (await askSection(context, ask, plan));
  // A section that there is not is refused before more is asked.
  sectionOf(context, plan, section);
  const place = { ...placeIn(context), name: '<title>' };
  const title = typed.title ?? (await ask.value(asking.title, (answer) => taskTitle(answer, place)));
  const basis = plan.documents.length === 0 ? (options.basis ?? (await askBasis(context, ask))) : options.basis;
  const lead = options.lead ?? (await askLead(context, ask, plan));
  const due = options.due ?? (await askDue(context, ask, plan));
  return {
    section,
    title,
    options: {
      ...options,
      ...(basis !== undefined && { basis }),
      ...(lead !== undefined && { lead }),
      ...(due !== undefined && { due }),
    },
  };
}

function askSection(context: Context, ask: Interviewer, plan: Plan): Promise<string> {
  if (plan.sections.length === 0) throw usageFailure(context.messages.errors.noSections());
  const choices = plan.sections.map(({ number, id, title }) => ({
    value: String(number),
    name: `${toNumeral(number)} ${clean(title)}`,
    called: [String(number), id],
  }));
  return ask.pick(context.messages.screens.asking.section, choices);
}

/** Asks what the task rests on: no document can be its source if the plan has none. */
function askBasis(context: Context, ask: Interviewer): Promise<string> {
  const place = { ...placeIn(context), name: '--basis' };
  return ask.value(context.messages.screens.asking.basis, (answer) => taskBasis(answer, place));
}

/** Asks for the lead unit, if something was asked before; undefined if it is not settled yet. */
async function askLead(context: Context, ask: Interviewer, plan: Plan): Promise<string | undefined> {
  const { asking, show } = context.messages.screens;
  const units = plan.orgs.filter((org) => !isGroup(org));
  if (!ask.hasAsked || units.length === 0) return undefined;
  const later = { value: '', name: asking.later };
  return (await ask.pick(asking.unit(show.fields.lead), [later, ...orgChoices(plan, units)])) || undefined;
}

/** Asks for the due date, if something was asked before; undefined for the end of the plan's period. */
async function askDue(context: Context, ask: Interviewer, plan: Plan): Promise<string | undefined> {
  const { asking } = context.messages.screens;
  const read = (answer: string) => date(answer, { ...placeIn(context), name: asking.date, understood: () => {} });
  const answer = await ask.maybe(asking.newDue(plan.period.end), (written) => {
    try {
      read(written);
      return null;
    } catch (error) {
      if (error instanceof Failure) return error.message;
      throw error;
    }
  });
  return answer === undefined ? undefined : read(answer);
}
