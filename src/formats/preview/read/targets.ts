import type { HasOrgs } from '../../../core/org/org.js';
import { parseQuantity } from '../../../core/target/quantity.js';
import type { Milestone, Target } from '../../../core/task.js';
import type { Row } from '../rows/column.js';
import { TARGET_COLUMNS, type TargetKey } from '../rows/target-rows.js';
import { baselineIn, boundIn } from './bound.js';
import { complain, type ReadRow } from './complaint.js';
import { chosen, dayIn, isWanted, lineIn, orgIdsIn, type Reader, textIn } from './reader.js';
import { changedKeys } from './rows.js';

/** A target of an edited preview; its id and what it is a part of follow when all of its task are known. */
export interface TargetDraft {
  row: ReadRow<TargetKey>;
  /** Where it stood in the preview; null for a row that was added. */
  base: { task: number; index: number; target: Target } | null;
  target: Omit<Target, 'part_of'>;
  changed: ReadonlySet<TargetKey>;
}

/** Reads a row of the sheet of the targets; null for one that is not wanted. */
export function targetIn(
  reader: Reader,
  row: ReadRow<TargetKey>,
  base: { task: number; index: number; target: Target; row: Row<TargetKey> } | null,
  units: HasOrgs,
): TargetDraft | null {
  const changed = changedKeys(row, base?.row ?? NEW, TARGET_COLUMNS);
  if (changed.has('take') && !isWanted(reader, row, 'take')) return null;
  if (changed.has('doubt') && row.texts.doubt !== '') complain(reader.complaints, row, 'doubt', 'doubt');
  const place = base === null ? null : { task: base.task, index: base.index, target: base.target };
  const { part_of: _whole, ...old } = base?.target ?? { id: '', name: '' };
  return { row, base: place, changed, target: fieldsOf(reader, row, old, changed, units) };
}

const NEW = Object.fromEntries(TARGET_COLUMNS.map(({ key }) => [key, ''])) as unknown as Row<TargetKey>;

const BOUND: readonly TargetKey[] = ['kind', 'value', 'unit'];

/** The keys of a target: what was changed is read, the rest stays as it was. */
function fieldsOf(
  reader: Reader,
  row: ReadRow<TargetKey>,
  old: Omit<Target, 'part_of'>,
  changed: ReadonlySet<TargetKey>,
  units: HasOrgs,
): Omit<Target, 'part_of'> {
  const isNew = old.id === '';
  const now = { ...old };
  if (isNew || changed.has('name')) now.name = lineIn(reader, row, 'name');
  if (isNew || BOUND.some((key) => changed.has(key))) {
    for (const key of [
      'equals',
      'at_least',
      'at_most',
      'between',
      'about',
      'increase_by',
      'multiply_by',
      'not_below',
      'deliver',
      'unit',
      'shown',
    ] as const) {
      delete now[key];
    }
    Object.assign(now, boundIn(reader, row));
  }
  if (changed.has('due')) set(now, 'due', dayIn(reader, row, 'due') ?? undefined);
  if (changed.has('dueNote')) set(now, 'due_note', textIn(reader, row, 'dueNote'));
  if (changed.has('definition')) set(now, 'definition', textIn(reader, row, 'definition'));
  if (changed.has('unclear')) set(now, 'unclear', textIn(reader, row, 'unclear'));
  if (changed.has('commitment')) {
    set(now, 'commitment', (chosen(reader, row, 'commitment', 'commitments') ?? undefined) as Target['commitment']);
  }
  if (changed.has('baseline') || changed.has('baselineAsOf'))
    set(now, 'baseline', baselineOf(reader, row, old, now.unit));
  if (changed.has('per')) set(now, 'per', perOf(reader, row, units));
  if (changed.has('allocation')) set(now, 'allocation', allocationOf(reader, row, units, now.unit));
  if (changed.has('milestones')) set(now, 'milestones', milestonesOf(reader, row, old.milestones ?? []));
  if (now.milestones !== undefined && now.deliver === undefined) {
    complain(reader.complaints, row, 'milestones', 'milestone_unused');
  }
  return now;
}

function set<K extends keyof Target>(target: Partial<Target>, key: K, value: Target[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

function baselineOf(
  reader: Reader,
  row: ReadRow<TargetKey>,
  { baseline: old }: Partial<Target>,
  unit: string | undefined,
): Target['baseline'] {
  const value = baselineIn(reader, row, unit);
  const day = dayIn(reader, row, 'baselineAsOf');
  if (value !== null) {
    const source = value === old?.value ? old.source : undefined;
    return { value, ...(day !== null && { as_of: day }), ...(source !== undefined && { source }) };
  }
  if (day !== null && row.texts.baseline === '') complain(reader.complaints, row, 'baselineAsOf', 'baseline_unused');
  return undefined;
}

function perOf(reader: Reader, row: ReadRow<TargetKey>, units: HasOrgs): Target['per'] {
  const words = Object.entries(reader.messages.screens.importSheet.per);
  const text = row.texts.per;
  const found = words.find(([key, word]) => word === text || key === text);
  if (found !== undefined) return found[0] as Target['per'];
  const [first, ...more] = orgIdsIn(reader, row, 'per', units);
  return first === undefined ? undefined : [first, ...more];
}

function parts(text: string): string[] {
  return text
    .split(/[；;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function allocationOf(
  reader: Reader,
  row: ReadRow<TargetKey>,
  units: HasOrgs,
  unit: string | undefined,
): Target['allocation'] {
  const shares = parts(row.texts.allocation).flatMap((part): [string, number][] => {
    const [, name = '', number = ''] = /^(.*?)[\s:：]*([0-9０-９].*)$/s.exec(part) ?? [];
    const share = parseQuantity(number, unit ?? null);
    if (name === '' || 'refused' in share) {
      complain(reader.complaints, row, 'allocation', 'allocation');
      return [];
    }
    return orgIdsIn(reader, row, 'allocation', units, name).map((id) => [id, share.value]);
  });
  return shares.length === 0 ? undefined : Object.fromEntries(shares);
}

function milestonesOf(reader: Reader, row: ReadRow<TargetKey>, old: readonly Milestone[]): Target['milestones'] {
  const [first, ...more] = parts(row.texts.milestones).map((part, index): Milestone => {
    const [, name = '', day = ''] = /^(\S+)(?:\s+(.+))?$/s.exec(part) ?? [];
    if (name === '') complain(reader.complaints, row, 'milestones', 'milestone');
    const due = dayIn(reader, row, 'milestones', day);
    const id = old.find((one) => one.name === name)?.id ?? reader.slugOf(name, index + 1);
    return { id, name, ...(due !== null && { due }) };
  });
  return first === undefined ? undefined : [first, ...more];
}
