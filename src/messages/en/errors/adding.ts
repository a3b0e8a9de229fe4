import type { Messages } from '../../messages.js';

export const adding: Messages['errors']['adding'] = {
  blank: () => 'the title is empty; write one line of text',
  lines: () => 'the title has several lines; write one, the rest belongs into scope: plan edit',
  long: (limit) => `the title has more than ${limit} characters; write it shorter`,
  text: () => 'the title has half a character in it; type it again',
  slug: (value) =>
    `--slug: "${value}" is not usable; write lower-case letters, digits and hyphens, such as public-kindergartens, 60 at most`,
  document: (value, known) => `no document "${value}"; plan.yaml has: ${known}`,
  full: () => 'every number from 1 to 99999 is or was in use; begin a new plan for what comes next',
  noDocument: () =>
    'the plan names no document; import one first: plan import <file>, or give --basis if no document holds the task',
  item: (value) => `--item: "${value}" is not usable; write an integer, or what the document has, without blanks`,
  basis: () => '--basis: write one line of text, such as the meeting that decided it',
  bothOrigins: () =>
    '--basis stands alone, without --document and --item: a task comes from a document, or it does not',
};
