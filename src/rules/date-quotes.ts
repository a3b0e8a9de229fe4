import type { DiagnosticOf } from '../core/diagnostic.js';
import { datesOf } from '../core/file/dates.js';
import { textsOf } from '../core/file/leaves.js';
import { isOwn } from '../core/file/own-key.js';
import { PLAN_FILE } from '../core/file/path.js';
import { isQuotedKey } from '../core/file/quoted-keys.js';
import type { KeyPath } from '../core/finding.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'date-quotes': {
      date: { date: string };
      text: { text: string };
    };
  }
}

/**
 * A date without quotes: a reader of YAML 1.1 takes it for an instant, not for the text that it is. Periods, items,
 * codes and checksums stand in quotes too, whatever they look like.
 */
export const dateQuotes: RuleOf<'date-quotes'> = {
  id: 'date-quotes',
  level: 'warning',
  *check({ planFile, tasks, writtenAt }) {
    const isPlainHere = (path: KeyPath) => /^[^"']/.test(writtenAt(PLAN_FILE, path) ?? '');
    yield* ofRecord(PLAN_FILE, 'plan', planFile, isPlainHere);
    for (const { file, task, isPlain } of tasks) yield* ofRecord(file, 'task', task, isPlain);
  },
};

function* ofRecord(
  file: string,
  kind: 'plan' | 'task',
  record: unknown,
  isPlain: (path: KeyPath, value: string) => boolean,
): Generator<DiagnosticOf<'date-quotes'>> {
  const dates = datesOf(kind, record);
  for (const { path, value } of dates) {
    if (isPlain(path, value)) yield { variant: 'date', place: { file, path }, args: { date: value } };
  }
  const known = new Set(dates.map(({ path }) => path.join('\n')));
  for (const { path, value } of textsOf(record)) {
    if (!isQuotedKey(path.at(-1)) || isOwn(path) || known.has(path.join('\n'))) continue;
    if (isPlain(path, value)) yield { variant: 'text', place: { file, path }, args: { text: value } };
  }
}
