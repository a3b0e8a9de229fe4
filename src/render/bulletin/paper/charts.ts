import type { PaperPart } from '../../../core/paper/paper.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { NONE, percent } from '../../terminal/number.js';
import { clean } from '../../terminal/text.js';
import type { Writer } from './writer.js';

/** Overall progress and expected progress over the months. */
export function courseChart({ course }: WholeBulletin, writer: Writer): PaperPart[] {
  const { chart: words } = writer.words;
  const known = course.filter(({ progress }) => progress !== null);
  const last = known.at(-1);
  // One point is no course.
  if (last === undefined || known.length < 2) return [];
  const monthOf = (month: string) => writer.dated.period(month);
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'lines',
        title: words.course,
        description: words.courseTold(
          monthOf(last.month),
          last.progress === null ? NONE : percent(last.progress),
          percent(last.expected),
        ),
        labels: course.map(({ month }) => monthOf(month)),
        series: [
          { name: words.overall, role: 'reached', values: course.map(({ progress }) => progress) },
          { name: words.expected, role: 'expected', values: course.map(({ expected }) => expected) },
        ],
      },
    },
  ];
}

/** The progress of the sections as bars, beside the expected one. */
export function sectionChart({ sections, short }: WholeBulletin, writer: Writer): PaperPart[] {
  const { chart: words } = writer.words;
  const known = sections.filter(({ rollup }) => rollup.progress !== null);
  if (known.length < 2) return [];
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'bars',
        title: words.sections,
        description: words.sectionsTold,
        labels: sections.map(({ name }) => clean(name ?? '')),
        series: [
          { name: words.progress, role: 'reached', values: sections.map(({ rollup }) => rollup.progress) },
          { name: words.expected, role: 'expected', values: sections.map(() => short.totals.expected) },
        ],
      },
    },
  ];
}
