import { WHO_ORGS } from '../../core/assignment.js';
import { civilDay } from '../../core/date.js';
import { isArray, type Json } from '../../core/merge/tree.js';
import { DEFAULT_TIMEZONE, orgName, type Plan } from '../../core/plan.js';
import type { ConflictSide, ConflictView } from '../../core/view/sync-view.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../terminal/text.js';

/** A conflict in words: what it is about, then a line for each side. */
export interface ConflictWords {
  head: string;
  ours: string;
  theirs: string;
}

/** Puts a conflict into words: which task, which field, what each side has, who wrote it and when. */
export function conflictWords(conflict: ConflictView, plan: Plan | null, messages: Messages): ConflictWords {
  const words = messages.screens.sync.conflict;
  const { task, what, file, gone } = conflict;
  const label = task === null ? words.planFile : `${clean(task.id)} ${clean(task.title)}`;
  const head = what === 'field' ? words.head(label, fieldName(conflict, messages)) : words[what](clean(file));
  const side = (which: 'ours' | 'theirs') =>
    words[which](
      what === 'file'
        ? gone === which
          ? words.removed
          : words.changed
        : valueWords(conflict, conflict[which], plan, messages),
      lastWords(conflict[which], plan, messages),
    );
  return { head, ours: side('ours'), theirs: side('theirs') };
}

function fieldName({ path, target }: ConflictView, messages: Messages): string {
  const { diff, sync } = messages.screens;
  const key = String(path.at(-1) ?? '');
  const known: Readonly<Record<string, string>> = { ...diff.planFields, ...diff.fields, ...messages.words.list };
  const name = known[path.join('.')] ?? known[key] ?? clean(key);
  return target === null ? name : sync.conflict.ofTarget(clean(target), name);
}

function valueWords({ path }: ConflictView, { value }: ConflictSide, plan: Plan | null, messages: Messages): string {
  const { sync, common } = messages.screens;
  if (value === undefined || value === null) return common.none;
  const key = String(path.at(-1) ?? '');
  if (isArray(value) && value.some((item) => typeof item === 'object')) return sync.conflict.entries(value.length);
  const said = [value].flat() as Json[];
  return said.map((one) => wordOf(key, one, plan, messages)).join(messages.comma);
}

function wordOf(key: string, value: Json, plan: Plan | null, messages: Messages): string {
  if (typeof value !== 'string') return clean(JSON.stringify(value));
  const statuses: Readonly<Record<string, string>> = messages.words.status;
  if (key === 'status') return statuses[value] ?? clean(value);
  return clean(WHO_ORGS.includes(key) && plan !== null ? orgName(plan, value) : value);
}

function lastWords({ last }: ConflictSide, plan: Plan | null, messages: Messages): string {
  if (last === null) return '';
  const { sync, diff } = messages.screens;
  const day = civilDay(last.at, plan?.timezone ?? DEFAULT_TIMEZONE);
  const [, month, date] = day.split('-');
  return sync.conflict.last(clean(last.by), diff.day(day, '', Number(month), Number(date)));
}
