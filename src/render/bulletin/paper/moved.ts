import type { PaperPart } from '../../../core/paper/paper.js';
import type { ExtendedRow, HaltedRow } from '../../../core/view/bulletin/whole/moved.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { NONE } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import type { Writer } from './writer.js';

const KINDS = ['extended', 'suspended', 'cancelled'] as const;

/** What was put off, and given up: a table of each kind, with the reasons and who approved. */
export function movedParts({ moved }: WholeBulletin, writer: Writer): PaperPart[] {
  const { moved: words } = writer.words;
  const counts = KINDS.flatMap((kind) => (moved[kind].length === 0 ? [] : [words.counts[kind](moved[kind].length)]));
  if (counts.length === 0) return [];
  const captions = words.captions;
  return [
    paragraph(writer.sentence(counts, writer.words.and)),
    ...(moved.extended.length === 0
      ? []
      : [tablePart('extended', captions.extended, extendedColumns(writer), moved.extended)]),
    ...(['suspended', 'cancelled'] as const).flatMap((kind) =>
      moved[kind].length === 0 ? [] : [tablePart(kind, captions[kind], haltedColumns(writer), moved[kind])],
    ),
  ];
}

/** The heading: 延期、暂缓情况, by what there is. */
export function movedHead({ moved }: WholeBulletin, writer: Writer): string {
  const { words, messages } = writer;
  const parts = KINDS.flatMap((kind) => (moved[kind].length === 0 ? [] : [words.movedParts[kind]]));
  return writer.begun(words.heads.moved(parts.slice(0, -1).join(messages.comma), parts.at(-1) ?? ''));
}

function extendedColumns(writer: Writer): PaperColumnOf<ExtendedRow>[] {
  const { columns: heads } = writer.words.moved;
  return [
    ...taskColumns<ExtendedRow>(writer, ({ task, target }) =>
      target === null || target.name === task.title
        ? clean(task.title)
        : writer.words.moved.target(clean(task.title), writer.quoted(target.name)),
    ),
    { head: heads.original, align: 'center', weight: 4, cell: ({ due }) => writer.dated.day(due.original) },
    { head: heads.current, align: 'center', weight: 4, cell: ({ due }) => writer.dated.day(due.current) },
    ...reasonColumns<ExtendedRow>(writer),
  ];
}

function haltedColumns(writer: Writer): PaperColumnOf<HaltedRow>[] {
  const { columns: heads } = writer.words.moved;
  const since = ({ since: day }: HaltedRow) => (day === null ? NONE : writer.dated.day(day));
  return [
    ...taskColumns<HaltedRow>(writer, ({ task }) => clean(task.title)),
    { head: heads.since, align: 'center', weight: 4, cell: since },
    ...reasonColumns<HaltedRow>(writer),
  ];
}

function taskColumns<R extends Pick<HaltedRow, 'task' | 'leads'>>(
  writer: Writer,
  title: (row: R) => string,
): PaperColumnOf<R>[] {
  const { columns: heads } = writer.words.moved;
  return [
    { head: heads.id, align: 'center', weight: 2, cell: ({ task }) => String(task.id) },
    { head: heads.title, align: 'left', weight: 7, cell: title },
    { head: heads.lead, align: 'left', weight: 4, cell: ({ leads }) => writer.names(leads) },
  ];
}

function reasonColumns<R extends Pick<HaltedRow, 'note' | 'approver'>>(writer: Writer): PaperColumnOf<R>[] {
  const { columns: heads } = writer.words.moved;
  return [
    { head: heads.note, align: 'left', weight: 6, cell: ({ note }) => clean(note ?? NONE) },
    { head: heads.approver, align: 'left', weight: 3, cell: ({ approver }) => clean(approver ?? NONE) },
  ];
}
