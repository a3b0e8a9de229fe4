import type { PaperPart } from '../../../core/paper/paper.js';
import type { SoonRow } from '../../../core/view/reminder/remind-view.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { clean } from '../../terminal/text.js';
import { quoted } from './concerns.js';
import type { NoticeWriting } from './writing.js';

/** What falls due soon, the next first. */
export function soonParts(soon: readonly SoonRow[], writing: NoticeWriting): PaperPart[] {
  if (soon.length === 0) return [];
  const { words, dated, view } = writing;
  const { columns: heads } = words.soon;
  const columns: PaperColumnOf<SoonRow>[] = [
    { head: heads.id, align: 'center', weight: 2, cell: ({ task }) => String(task.id) },
    { head: heads.title, align: 'left', weight: 8, cell: ({ task }) => clean(task.title) },
    { head: heads.what, align: 'left', weight: 8, cell: (row) => whatText(row, writing) },
    { head: heads.due, align: 'center', weight: 4, cell: ({ due }) => dated.day(due) },
    {
      head: heads.days,
      align: 'center',
      weight: 3,
      cell: ({ days }) => (days === 0 ? words.soon.today : String(days)),
    },
  ];
  return [paragraph(words.soon.told(dated.day(view.until))), tablePart('soon', null, columns, soon)];
}

function whatText({ target, milestone }: SoonRow, { words }: NoticeWriting): string {
  const name = target === null ? '' : quoted(target.name);
  if (milestone !== null) return words.soon.milestone(name, quoted(milestone.name));
  return target === null ? words.soon.task : words.soon.target(name);
}
