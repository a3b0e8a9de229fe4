import type { Plan, Section } from '../../core/plan.js';
import { toNumeral } from '../../core/text/numeral.js';
import type { Messages } from '../../messages/index.js';
import { makeScreen, type Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** A screen without colours and without a width: changes are put into words here, and drawn or written elsewhere. */
export interface DiffScreen extends Screen {
  plan: Plan;
  asOf: string;
}

/** Makes a screen on which changes are put into words. */
export function diffScreen(messages: Messages, plan: Plan, asOf: string): DiffScreen {
  return { ...makeScreen(messages, null, true, false), plan, asOf };
}

/** A day as people write it; without its year if it is the year of the comparison. */
export function dayWords(day: string, { messages, asOf }: DiffScreen): string {
  const [year = '', month, date] = day.split('-');
  return messages.screens.diff.day(day, year === asOf.slice(0, 4) ? '' : year, Number(month), Number(date));
}

/** Two days that are compared with each other: in different years, each has its year. */
export function dayPair(from: string, to: string, screen: DiffScreen): [string, string] {
  const shown = from.slice(0, 4) === to.slice(0, 4) ? screen : { ...screen, asOf: '' };
  return [dayWords(from, shown), dayWords(to, shown)];
}

/** A section with its number: 一、疫情防控. */
export function sectionWords({ number, title }: Section, { messages }: Screen): string {
  const numeral = messages.numeral === 'chinese' ? toNumeral(number) : String(number);
  return messages.screens.show.section(numeral, clean(title));
}
