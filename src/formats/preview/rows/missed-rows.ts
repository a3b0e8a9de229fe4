import type { Proposal } from '../../../core/import/proposal.js';
import { missedGroups } from '../../../core/view/import/missed-view.js';
import { missedWords } from '../../../messages/import-words.js';
import type { Messages } from '../../../messages/index.js';
import type { Row, SheetColumn } from './column.js';

/** The sheet of what is not captured, which is only to be read. */
export const MISSED_COLUMNS = [
  { key: 'id', width: 10, access: 'shown' },
  { key: 'item', width: 10, access: 'shown' },
  { key: 'place', width: 10, access: 'shown' },
  { key: 'text', width: 50, access: 'shown' },
  { key: 'reason', width: 24, access: 'shown' },
] as const satisfies readonly SheetColumn<string>[];

export type MissedKey = (typeof MISSED_COLUMNS)[number]['key'];

export function missedRows({ tasks }: Proposal, messages: Messages): Row<MissedKey>[] {
  return missedGroups(tasks).flatMap(({ reason, entries }) =>
    entries.map(({ id, item, place, text }) => ({
      id: String(id),
      item,
      place: String(place),
      text,
      reason: missedWords(reason, messages),
    })),
  );
}
