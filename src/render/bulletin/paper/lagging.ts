import type { PaperPart } from '../../../core/paper/paper.js';
import type { Shortfall } from '../../../core/standing/shortfall.js';
import type { BehindRow } from '../../../core/view/behind-view.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { fullShortfalls, ownProgress } from '../../behind/shortfall.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { number, percent } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import type { Writer } from './writer.js';

/** The tasks that are behind, worst first: by how much, why, and the problems as they were reported. */
export function laggingParts({ lagging, isBegun }: WholeBulletin, writer: Writer): PaperPart[] {
  const { lagging: words } = writer.words;
  if (lagging.length === 0) return isBegun ? [paragraph(words.none)] : [];
  const { columns: heads } = words;
  const columns: PaperColumnOf<BehindRow>[] = [
    { head: heads.id, align: 'center', weight: 2, cell: ({ id }) => String(id) },
    { head: heads.title, align: 'left', weight: 6, cell: ({ title }) => clean(title) },
    { head: heads.lead, align: 'left', weight: 4, cell: ({ leads }) => writer.names(leads) },
    { head: heads.light, align: 'center', weight: 2, cell: ({ light }) => writer.light(light) },
    { head: heads.progress, align: 'center', weight: 4, cell: (row) => progressText(row, writer) },
    { head: heads.reason, align: 'left', weight: 7, cell: (row) => reasonText(row, writer) },
    { head: heads.problems, align: 'left', weight: 6, cell: (row) => problemsText(row, writer) },
  ];
  return [tablePart(words.caption, columns, lagging, words.note)];
}

/** Progress beside what was expected: of the target that is furthest behind, else of the task. */
function progressText({ worst, progress, expected }: BehindRow, { words }: Writer): string {
  if (worst !== null) {
    const own = ownProgress(worst);
    return `${own.progress}/${own.expected}`;
  }
  return `${progress === null ? words.annexes.noData : percent(progress)}/${percent(expected)}`;
}

/** Why it is behind. The progress of what is behind its schedule stands in a column of its own. */
function reasonText(row: BehindRow, writer: Writer): string {
  const { messages, words } = writer;
  const of = (shortfall: Shortfall) =>
    shortfall.reason === 'behind' || shortfall.reason === 'far_behind'
      ? words.lagging.gap(nameOf(shortfall.target, row), number(shortfall.points, 1))
      : fullShortfalls({ ...row, shortfalls: [shortfall] }, messages);
  return row.shortfalls.map(of).join(words.semicolon);
}

/** The name of a target, unless it is called as its task. */
function nameOf({ name }: { name: string }, { title }: BehindRow): string {
  return name === title ? '' : clean(name);
}

function problemsText({ report }: BehindRow, { words, dated }: Writer): string {
  if (report === null || report.problems === null || report.problems.trim() === '') return '';
  const { problems, period, org } = report;
  return words.lagging.problems(clean(problems).trim(), dated.period(period), org === null ? '' : clean(org.name));
}
