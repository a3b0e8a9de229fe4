import type { HasOrgs } from '../../../core/org/org.js';
import { BOUND_KEYS } from '../../../core/target/bound.js';
import { parseQuantity } from '../../../core/target/quantity.js';
import type { Milestone, Target } from '../../../core/task.js';
import type { Row } from '../rows/column.js';
import { TARGET_COLUMNS, type TargetKey } from '../rows/target-rows.js';
import { baselineIn, boundIn } from './bound.js';
import { complain, type ReadRow } from './complaint.js';
import {
  assign,
  type Changes,
  commitmentIn,
  dayIn,
  isWanted,
  lineIn,
  orgIdsIn,
  type Reader,
  textIn,
} from './reader.js';
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

/** What a bound that is read anew replaces. */
const PROMISED = [...BOUND_KEYS, 'unit', 'shown'] as const;

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
    for (const key of PROMISED) delete now[key];
    Object.assign(now, boundIn(reader, row));
  }
  const read: readonly [readonly TargetKey[], () => Changes<Target>][] = [
    [['due'], () => ({ due: dayIn(reader, row, 'due') ?? undefined })],
    [['dueNote'], () => ({ due_note: textIn(reader, row, 'dueNote') })],
    [['definition'], () => ({ definition: textIn(reader, row, 'definition') })],
    [['unclear'], () => ({ unclear: textIn(reader, row, 'unclear') })],
    [['commitment'], () => ({ commitment: commitmentIn(reader, row, 'commitment') })],
    [['baseline', 'baselineAsOf'], () => ({ baseline: baselineOf(reader, row, old, now.unit) })],
    [['per'], () => ({ per: perOf(reader, row, units) })],
    [['allocation'], () => ({ allocation: allocationOf(reader, row, units, now.unit) })],
    [['milestones'], () => ({ milestones: milestonesOf(reader, row, old.milestones ?? []) })],
  ];
  for (const [keys, value] of read) if (keys.some((key) => changed.has(key))) assign(now, value());
  if (now.milestones !== undefined && now.deliver === undefined) {
    complain(reader.complaints, row, 'milestones', 'milestone_unused');
  }
  return now;
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
