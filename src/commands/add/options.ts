import { fromPlan } from '../../cli/candidates.js';
import { type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { date, type Parser } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import { usageFailure } from '../../core/failure.js';
import { isFileSlug } from '../../core/file/slug.js';
import type { Source } from '../../core/task.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../../render/terminal/text.js';
import { isWritable } from '../../store/yaml/quote.js';

/** The options of `plan add`. */
export function addOptions(messages: Messages) {
  const words = messages.help.commands.add;
  return {
    lead: textOption('--lead <org>', words.lead, fromPlan('singleOrgs')),
    due: valueOption('--due <date>', words.due, date),
    slug: valueOption('--slug <slug>', words.slug, taskSlug),
    document: textOption('--document <id>', words.document),
    item: valueOption('--item <n>', words.item, item),
    basis: valueOption('--basis <text>', words.basis, taskBasis),
    ...writerOptions(messages),
  };
}

export type AddOptions = OptionValues<ReturnType<typeof addOptions>>;

/** The task that `plan add` is to add, as it was typed or answered. */
export interface AddWish {
  /** The section as it was named. */
  section: string;
  title: string;
  options: AddOptions;
}

/** Longest title that the schema allows. */
const MAX_TITLE = 10_000;

/** A valid title, without the space around it. */
export const taskTitle: Parser<string> = (typed, { messages }) => {
  const words = messages.errors.adding;
  const title = typed.trim();
  if (clean(title).trim() === '') throw usageFailure(words.blank());
  if (/[\r\n\u0085\u2028\u2029]/.test(title)) throw usageFailure(words.lines());
  if ([...title].length > MAX_TITLE) throw usageFailure(words.long(MAX_TITLE));
  if (!isWritable(title)) throw usageFailure(words.text());
  return title;
};

const taskSlug: Parser<string> = (slug, { messages }) => {
  if (isFileSlug(slug)) return slug;
  throw usageFailure(messages.errors.adding.slug(clean(slug)));
};

const item: Parser<Source['item']> = (typed, { messages }) => {
  if (/^0*[1-9]\d{0,4}$/.test(typed)) return Number(typed);
  const isOne = clean(typed) === typed && /^\S{1,80}$/u.test(typed) && /\D/.test(typed) && isWritable(typed);
  if (isOne) return typed;
  throw usageFailure(messages.errors.adding.item(clean(typed)));
};

/** What a task rests on that comes from no document, without the space around it. */
export const taskBasis: Parser<string> = (typed, { messages }) => {
  const text = typed.trim();
  if (text !== '' && clean(text) === text && !/[\r\n\u0085\u2028\u2029]/.test(text) && isWritable(text)) return text;
  throw usageFailure(messages.errors.adding.basis());
};
