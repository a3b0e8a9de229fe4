import type { PaperPart } from '../../../core/paper/paper.js';
import type { Light } from '../../../core/standing/light.js';
import type { BehindRow } from '../../../core/view/behind-view.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { percent } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import { numbersText } from './numbers.js';
import { reasonText } from './reason.js';
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
  const { rows, idle } = divided(lagging);
  const clauses = [
    headOf(lagging, writer),
    ...(idle.length === 0
      ? []
      : [
          words.idle(
            idle.length,
            numbersText(
              idle.map(({ id }) => id),
              writer,
            ),
          ),
        ]),
  ];
  return [
    paragraph(writer.sentence(clauses)),
    ...(rows.length === 0 ? [] : [tablePart('lagging', words.caption, columns, rows, words.note)]),
  ];
}

function headOf(lagging: readonly BehindRow[], { words, messages }: Writer): string {
  const having = (light: Light) => lagging.filter((row) => row.light === light).length;
  const [red, yellow] = [having('red'), having('yellow')];
  const others = lagging.length - red - yellow;
  const parts = [
    ...(red === 0 ? [] : [words.lightCount(messages.words.light.red, red)]),
    ...(yellow === 0 ? [] : [words.lightCount(messages.words.light.yellow, yellow)]),
    ...(others === 0 ? [] : [words.lagging.others(others)]),
  ];
  return words.lagging.head(lagging.length, parts.join(messages.comma));
}

/** How many tasks that only have not begun stand in the table: more would fill it with one and the same reason. */
const IDLE = 10;

/** The rows of the table, and those that stand in a sentence instead. */
function divided(lagging: readonly BehindRow[]): { rows: readonly BehindRow[]; idle: readonly BehindRow[] } {
  const isIdle = ({ shortfalls }: BehindRow) => shortfalls.every(({ reason }) => reason === 'not_started');
  const idle = lagging.filter(isIdle);
  return idle.length > IDLE ? { rows: lagging.filter((row) => !isIdle(row)), idle } : { rows: lagging, idle: [] };
}

/** The progress of the task beside what is expected of it. */
function progressText({ progress, expected }: BehindRow, { words }: Writer): string {
  return `${progress === null ? words.annexes.noData : percent(progress)}/${percent(expected)}`;
}

function problemsText({ report }: BehindRow, writer: Writer): string {
  if (report === null || report.problems === null || report.problems.trim() === '') return '';
  const { problems, period, org } = report;
  const { words, dated } = writer;
  return words.lagging.problems(writer.quoted(problems), dated.period(period), org === null ? '' : clean(org.name));
}
