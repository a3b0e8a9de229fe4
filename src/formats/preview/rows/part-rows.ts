import type { Proposal } from '../../../core/import/proposal.js';
import type { Messages } from '../../../messages/index.js';
import type { Row, SheetColumn } from './column.js';

/** The sheet of the parts of the document: those that are sections, then those that become no tasks. */
export const PART_COLUMNS = [
  { key: 'key', width: 6, access: 'hidden' },
  { key: 'part', width: 6, access: 'shown' },
  { key: 'number', width: 6, access: 'open' },
  { key: 'id', width: 24, access: 'open' },
  { key: 'title', width: 24, access: 'open' },
  { key: 'heading', width: 36, access: 'open' },
  { key: 'role', width: 12, access: 'open', list: 'roles' },
  { key: 'items', width: 8, access: 'shown' },
  { key: 'text', width: 60, access: 'shown' },
] as const satisfies readonly SheetColumn<string>[];

export type PartKey = (typeof PART_COLUMNS)[number]['key'];

/** As much of a part's text as is shown. */
const MOST = 1000;

/** A row for each section (`s0`) and for each part that becomes no tasks (`a0`). */
export function partRows({ sections, asides, tasks }: Proposal, { screens }: Messages): Row<PartKey>[] {
  const { roles } = screens.importPreview;
  return [
    ...sections.map(({ part, number, id, title, heading }, index) => ({
      key: `s${index}`,
      part: String(part),
      number: String(number),
      id,
      title,
      heading: heading ?? '',
      role: roles.items,
      items: String(tasks.filter(({ section }) => section === number).length),
      text: '',
    })),
    ...asides.map(({ part, role, heading, text }, index) => ({
      key: `a${index}`,
      part: String(part),
      number: '',
      id: '',
      title: '',
      heading: heading ?? '',
      role: roles[role],
      items: '0',
      text: text.slice(0, MOST),
    })),
  ];
}
