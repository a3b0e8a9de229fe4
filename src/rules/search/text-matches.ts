import { textsOf } from '../../core/file/leaves.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Place } from '../../core/finding.js';
import type { RuleContext } from '../rule.js';

/** A match in what people wrote: in a text of a record, or in a comment. */
interface Match {
  place: Place;
  groups: readonly string[];
}

/**
 * Every match of a pattern in the texts and comments of all files; numbers are not searched.
 * @param pattern with the flags `g` and `u`
 */
export function* matchesIn(context: RuleContext, pattern: RegExp): Generator<Match> {
  yield* ofFile(PLAN_FILE, context.planFile, context.textOf(PLAN_FILE), pattern);
  for (const { file, task } of context.tasks) yield* ofFile(file, task, context.textOf(file), pattern);
}

function* ofFile(file: string, record: unknown, text: string, pattern: RegExp): Generator<Match> {
  // Nearly always there is none, and a file's text is searched faster than its record.
  if (text.search(pattern) < 0) return;
  const texts = textsOf(record);
  for (const { path, value } of texts) {
    for (const match of value.matchAll(pattern)) yield { place: { file, path }, groups: [...match] };
  }
  for (const match of text.matchAll(pattern)) {
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const inComment = /(?:^|\s)#/.test(line) && !texts.some(({ value }) => value.includes(match[0]));
    if (inComment)
      yield { place: { file, offset: match.index, end: match.index + match[0].length }, groups: [...match] };
  }
}
