import { complain } from './complaint.js';
import type { Reader } from './reader.js';
import type { TargetDraft } from './targets.js';

/**
 * The targets of a task that each of its targets is a part of, as indexes, or null. A changed cell names the number or
 * the name of a target of the same task.
 */
export function wholesOf(reader: Reader, targets: readonly TargetDraft[]): (number | null)[] {
  return targets.map(({ row, base, changed }, index) => {
    if (base !== null && !changed.has('partOf')) return wholeBefore(targets, base);
    const { partOf } = row.texts;
    if (partOf === '') return null;
    const found = targets.flatMap((other, at) =>
      other.row.texts.number === partOf || other.row.texts.name === partOf ? [at] : [],
    );
    const [only] = found;
    if (found.length > 1) complain(reader.complaints, row, 'partOf', 'number_twice');
    else if (only === undefined) complain(reader.complaints, row, 'partOf', 'part_of');
    else if (only === index) complain(reader.complaints, row, 'partOf', 'part_of_itself');
    else return only;
    return null;
  });
}

/** The whole that a target had, if it is still among those of its task. */
function wholeBefore(targets: readonly TargetDraft[], base: NonNullable<TargetDraft['base']>): number | null {
  const { part_of: whole } = base.target;
  if (whole === undefined) return null;
  const at = targets.findIndex((other) => other.base?.task === base.task && other.base.target.id === whole);
  return at < 0 ? null : at;
}
