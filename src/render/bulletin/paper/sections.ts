import type { PaperPart, PaperText } from '../../../core/paper/paper.js';
import type { Light, ShareReason } from '../../../core/standing/light.js';
import type { SectionRow, WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import type { UnitRow } from '../../../core/view/units-view.js';
import { sectionChart } from '../../chart/group-chart.js';
import { type PaperColumnOf, paragraph, tablePart } from '../../paper/parts.js';
import { percent } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import { sectionClauses, unitClauses } from '../clauses.js';
import { counts, percentOrNone, type Writer } from './writer.js';

/** How the sections stand: which stand out, a table, a chart. */
export function sectionParts(bulletin: WholeBulletin, writer: Writer): PaperPart[] {
  const { sections, total, short, lagging } = bulletin;
  if (sections.length < 2) return [];
  const { sections: words } = writer.words;
  const { columns: heads } = words;
  const whole: SectionRow = {
    key: null,
    section: null,
    name: words.total,
    rollup: total,
    behind: lagging.length,
  };
  const columns: PaperColumnOf<SectionRow>[] = [
    { head: heads.section, align: 'left', weight: 6, cell: (row) => sectionName(row, writer) },
    { head: heads.tasks, align: 'right', weight: 2, cell: ({ rollup }) => String(rollup.counted) },
    { head: heads.finished, align: 'right', weight: 2, cell: ({ rollup }) => String(rollup.completion.count) },
    { head: heads.onSchedule, align: 'right', weight: 3, cell: ({ rollup }) => counts(rollup.onSchedule) },
    { head: heads.behind, align: 'right', weight: 2, cell: ({ behind }) => String(behind) },
    { head: heads.progress, align: 'right', weight: 6, cell: ({ rollup }) => progressText(rollup, writer) },
    { head: heads.light, align: 'left', weight: 7, cell: ({ rollup }) => lightText(commonLight(rollup), writer) },
  ];
  const said = short.sections === null ? '' : writer.sentence(sectionClauses(short.sections, writer.screen));
  return [
    ...(said === '' ? [] : [paragraph(said)]),
    tablePart('sections', words.caption, columns, [...sections, whole], words.note(percent(short.totals.expected))),
    ...(sections.filter(({ rollup }) => rollup.progress !== null).length < 2
      ? []
      : [
          {
            kind: 'chart',
            isTold: true,
            chart: sectionChart(sections, short.totals.expected, writer.messages),
          } as const,
        ]),
  ];
}

/** How counties, districts and zones stand with their own shares: who comes first, and a table of all. */
export function unitParts({ units, short }: WholeBulletin, writer: Writer): PaperPart[] {
  if (units.length === 0) return [];
  const { units: words } = writer.words;
  const { columns: heads } = words;
  const columns: PaperColumnOf<UnitRow>[] = [
    {
      head: heads.rank,
      align: 'center',
      weight: 2,
      cell: ({ rank }) => (rank === null ? percentOrNone(null) : String(rank)),
    },
    { head: heads.unit, align: 'left', weight: 5, cell: ({ name }) => clean(name) },
    { head: heads.onSchedule, align: 'right', weight: 3, cell: ({ onSchedule }) => counts(onSchedule) },
    { head: heads.met, align: 'right', weight: 2, cell: ({ met }) => String(met) },
    { head: heads.noData, align: 'right', weight: 2, cell: ({ noData }) => String(noData) },
    { head: heads.progress, align: 'right', weight: 3, cell: ({ progress }) => percentOrNone(progress) },
    {
      head: heads.light,
      align: 'left',
      weight: 5,
      cell: ({ light, lightReason, lightReasonShares: count }) =>
        lightText({ light, reason: lightReason, count }, writer),
    },
  ];
  const said = short.units === null ? '' : writer.sentence(unitClauses(short.units, writer.screen));
  return [...(said === '' ? [] : [paragraph(said)]), tablePart('units', words.caption, columns, units, words.note)];
}

function sectionName({ section, name }: SectionRow, writer: Writer): string {
  const title = clean(name ?? '');
  return section === null ? title : writer.words.heading(writer.numeral(section.number), title);
}

function progressText({ progress, coverage }: SectionRow['rollup'], { messages }: Writer): string {
  return progress === null ? percentOrNone(null) : percent(progress) + messages.brackets(counts(coverage));
}

/** A light with the reason that most have, and how many these are. */
interface CommonLight {
  light: Light | null;
  reason: ShareReason | null;
  count: number;
}

function commonLight({ light, lightReason: reason, lightReasonTasks: count }: SectionRow['rollup']): CommonLight {
  return { light, reason, count };
}

function lightText({ light, reason, count }: CommonLight, { words, messages }: Writer): PaperText {
  if (light === null || reason === null) return [{ text: percentOrNone(null) }];
  const text = words.sections.light(messages.words.light[light], messages.words.reason[reason], count);
  return [{ text, light }];
}
