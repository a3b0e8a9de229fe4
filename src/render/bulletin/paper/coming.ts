import type { PaperPart } from '../../../core/paper/paper.js';
import type { ComingDay } from '../../../core/view/bulletin/whole/coming.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { clean } from '../../terminal/text.js';
import { numbersText } from './numbers.js';
import type { Writer } from './writer.js';

const KINDS = ['task', 'target', 'milestone', 'recheck'] as const;

/** How many tasks of a day are named by their titles; of more, the numbers stand, and the titles in an annex. */
const NAMED = 8;

/** What falls due and must be reported, then what the office asks for in its own words. */
export function comingParts(
  { coming, short, period }: WholeBulletin,
  own: readonly string[] | null,
  writer: Writer,
): PaperPart[] {
  const { coming: words } = writer.words;
  const { columns: heads } = words;
  const report = short.ahead?.report ?? null;
  const columns: PaperColumnOf<ComingDay>[] = [
    { head: heads.date, align: 'center', weight: 3, cell: ({ date }) => writer.dated.day(date) },
    { head: heads.counts, align: 'left', weight: 4, cell: ({ counts }) => countsText(counts, writer) },
    { head: heads.tasks, align: 'left', weight: 10, cell: (day) => tasksText(day, writer) },
  ];
  const until = writer.dated.day(period.until);
  const due = coming.length === 0 ? words.nothing(until) : words.due(until, countsText(sums(coming), writer));
  const reported =
    report === null
      ? []
      : [words.report(writer.dated.period(report.period), writer.dated.day(report.deadline), report.tasks)];
  return [
    paragraph(writer.sentence([due, ...reported])),
    ...(coming.length === 0 ? [] : [tablePart('due', words.caption, columns, coming)]),
    { kind: 'place', name: 'next', hint: words.place, text: own },
  ];
}

function sums(days: readonly ComingDay[]): ComingDay['counts'] {
  const sum = (kind: (typeof KINDS)[number]) => days.reduce((total, { counts }) => total + counts[kind], 0);
  return { task: sum('task'), target: sum('target'), milestone: sum('milestone'), recheck: sum('recheck') };
}

function countsText(counts: ComingDay['counts'], { words, messages }: Writer): string {
  return KINDS.flatMap((kind) => (counts[kind] === 0 ? [] : [words.coming.counts[kind](counts[kind])])).join(
    messages.comma,
  );
}

function tasksText({ tasks }: ComingDay, writer: Writer): string {
  const { words, messages } = writer;
  const { coming } = words;
  if (tasks.length > NAMED)
    return coming.ids(
      numbersText(
        tasks.map(({ id }) => id),
        writer,
      ),
    );
  const named = ({ id, title, names }: (typeof tasks)[number]) =>
    coming.task(id, clean(title), names.map(clean).join(messages.comma));
  return tasks.map(named).join(words.semicolon);
}
