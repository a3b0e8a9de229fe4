import type { PaperPart, PaperText } from '../../../core/paper/paper.js';
import type { FigureValue } from '../../../core/view/bulletin/whole/figures.js';
import type { Revision } from '../../../core/view/bulletin/whole/revision.js';
import type { ComparedFigure, Comparison, WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { paragraph, tablePart } from '../../paper/parts.js';
import { number } from '../../terminal/number.js';
import { changeClauses } from '../clauses.js';
import { counts, percentOrNone, type Writer } from './writer.js';

/** What turned since the period before, and the figures of both beside one another. */
export function comparisonParts({ comparison, short }: WholeBulletin, writer: Writer): PaperPart[] {
  if (comparison === null || short.changes === null) return [];
  const { comparison: words } = writer.words;
  const { since, rows, revision } = comparison;
  const { asOf } = short.period;
  const table = tablePart<ComparedFigure>(
    'figures',
    words.caption,
    [
      { head: words.columns.figure, align: 'left', weight: 5, cell: (row) => figureName(row, writer) },
      { head: writer.dated.day(since), align: 'right', weight: 3, cell: (row) => beforeCell(row, comparison, writer) },
      { head: writer.dated.day(asOf), align: 'right', weight: 3, cell: ({ now }) => valueText(now) },
      { head: words.columns.growth, align: 'right', weight: 3, cell: (row) => growthText(row, writer) },
    ],
    rows,
    words.note,
  );
  const unknown =
    revision !== null && revision.figures === null
      ? [paragraph(words.unknown(writer.dated.period(revision.published.period)))]
      : [];
  return [paragraph(writer.sentence(changeClauses(short.changes, writer.dated, writer.screen))), table, ...unknown];
}

/** A value of the period before; where another one was published for it, a footnote says so. */
function beforeCell({ before, revised }: ComparedFigure, { revision }: Comparison, writer: Writer): PaperText {
  const text = valueText(before);
  if (revised === null || revision === null) return [{ text }];
  const { comparison: words } = writer.words;
  const { published, asOf, day } = revision;
  const footnote = words.footnote(
    writer.dated.period(published.period),
    asOf === day ? '' : writer.dated.day(asOf),
    valueText(revised.published),
    whyRevised(revision, writer),
    text,
  );
  return [{ text, footnote }];
}

/** Why figures are others now: what was recorded late, and taken back, and the days that passed. */
function whyRevised({ late, voided, asOf, day }: Revision, writer: Writer): string {
  const { comparison: words } = writer.words;
  const until = asOf === day ? '' : writer.dated.day(day);
  return late + voided === 0 && until === '' ? words.otherwise : words.since(words.changed(late, voided, until));
}

/** That this period was published before, and how its figures differ; nothing if it was not. */
export function republishedParts({ revision }: WholeBulletin, writer: Writer): PaperPart[] {
  if (revision === null) return [];
  const { words } = writer;
  const { figures, on } = revision;
  return [paragraph(words.republished(writer.dated.day(on), differences()))];

  function differences(): string {
    if (figures === null) return words.republishedUnknown;
    if (revision === null || figures.length === 0) return words.republishedSame;
    const told = figures.map(({ figure, published, now }) =>
      words.figure(words.comparison.figures[figure], valueText(published), valueText(now)),
    );
    return words.republishedOther(whyRevised(revision, writer), told.join(words.semicolon));
  }
}

function figureName({ figure, now }: ComparedFigure, { words }: Writer): string {
  const { figures, counted } = words.comparison;
  return now.kind === 'progress' ? figures[figure] : counted(figures[figure]);
}

/** A figure as it is printed. */
function valueText(value: FigureValue): string {
  if (value.kind === 'progress') return percentOrNone(value.progress);
  return value.kind === 'share' ? counts(value) : String(value.count);
}

function growthText({ now, growth }: ComparedFigure, writer: Writer): string {
  const { comparison: words } = writer.words;
  if (growth === null) return percentOrNone(null);
  if (growth === 0) return words.same;
  const signed = `${growth > 0 ? '+' : '-'}${number(Math.abs(growth), 1)}`;
  return now.kind === 'progress' ? words.points(signed) : signed;
}
