import { fixed, paths } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, valueOption, valuesOption } from '../../cli/option.js';
import { choice, date, type Parser } from '../../cli/parser.js';
import { usageFailure } from '../../core/failure.js';
import { isSlug } from '../../core/file/slug.js';
import type { PlanFile } from '../../core/plan.js';
import { catalogs, type Language, type Messages } from '../../messages/index.js';
import { clean } from '../../render/terminal/text.js';
import { isWritable } from '../../store/yaml/quote.js';

export const LANGUAGES = Object.keys(catalogs) as Language[];

/** The options of `plan init`. */
export function initOptions(messages: Messages) {
  const words = messages.help.commands.init;
  return {
    organization: valueOption('--organization <name>', words.organization, oneLine),
    year: valueOption('--year <year>', words.year, year),
    period: valueOption('--period <start..end>', words.period, period),
    title: valueOption('--title <title>', words.title, oneLine),
    id: valueOption('--id <id>', words.id, planId),
    language: valueOption('--language <lang>', words.language, choice(LANGUAGES), fixed(LANGUAGES)),
    section: valuesOption('--section <title>', words.section, oneLine),
    from: textOption('--from <plan>', words.from, paths),
    carryOver: flag('--carry-over', words.carryOver),
    sample: flag('--sample', words.sample),
    git: flag('--git', words.git),
    dryRun: flag('--dry-run', words.dryRun),
  };
}

export type InitOptions = OptionValues<ReturnType<typeof initOptions>>;

/** The longest name or title, in characters: it stands in every screen. */
const LONGEST = 200;

/** A name or title on one line, without the space around it. */
export const oneLine: Parser<string> = (typed, { name, messages }) => {
  const words = messages.errors.init;
  const line = typed.trim();
  const isLine = clean(line) === line && clean(line).trim() !== '' && !/[\r\n\u0085\u2028\u2029]/.test(line);
  if (!isLine || !isWritable(line)) throw usageFailure(words.line(name));
  if ([...line].length > LONGEST) throw usageFailure(words.long(name, LONGEST));
  return line;
};

/** A calendar year, `2021` or `2021年`. */
export const year: Parser<number> = (typed, { messages }) => {
  const written = typed.trim().normalize('NFKC');
  const found = /^([12]\d{3})年?$/.exec(written)?.[1];
  if (found === undefined) throw usageFailure(messages.errors.init.year(clean(typed)));
  return Number(found);
};

/** Two days with `..` or 至 between them. */
const period: Parser<PlanFile['period']> = (typed, place) => {
  const words = place.messages.errors.init;
  const [first, last, more] = typed.split(/\s*(?:\.\.+|至|到)\s*/);
  if (!first || !last || more !== undefined) throw usageFailure(words.period(clean(typed)));
  const [start, end] = [date(first, place), date(last, place)];
  if (end < start) throw usageFailure(words.backwards(start, end));
  return { start, end };
};

/** Longest id that the schema allows. */
const LONGEST_ID = 80;

const planId: Parser<string> = (typed, { messages }) => {
  if (isSlug(typed) && typed.length <= LONGEST_ID) return typed;
  throw usageFailure(messages.errors.init.id(clean(typed)));
};
