import type { Chart } from '../../core/paper/chart.js';
import type { Share } from '../../core/standing/share.js';
import { percent } from '../../core/text/percent.js';
import type { NamedGroup, StatusView } from '../../core/view/status-view.js';
import type { Messages } from '../../messages/index.js';
import { groupName, numberWords } from '../status/group-name.js';
import { clean } from '../terminal/text.js';
import { valueWords } from './progress-chart.js';

/** The progress of each group of tasks, or the mean progress of each unit's own shares, with the expected progress. */
export function groupChart(view: StatusView, messages: Messages): Chart {
  return chartOf(view.by, barsOf(view, messages), view.expected, messages);
}

/** The progress of each section that has tasks. @param expected the expected progress of the plan's period */
export function sectionChart(groups: readonly NamedGroup[], expected: number, messages: Messages): Chart {
  return chartOf('section', barsOfGroups(groups, messages), expected, messages);
}

/** A group or unit: its progress, null if nothing is known, and of how many tasks or shares it is known. */
export interface Bar {
  name: string;
  value: number | null;
  coverage: Share;
}

/** What is compared: groups of tasks that have any, or units by the mean progress of their own shares. */
export function barsOf(view: StatusView, messages: Messages): Bar[] {
  if (!view.units) return barsOfGroups(view.groups, messages);
  return view.units.units.map(({ name, progress, coverage }) => ({ name: clean(name), value: progress, coverage }));
}

/** Where there is no task, nobody owes a value. */
function barsOfGroups(groups: readonly NamedGroup[], messages: Messages): Bar[] {
  const words = messages.screens.chart;
  return groups
    .filter(({ rollup }) => rollup.counted > 0)
    .map((group) => {
      const name = groupName(group, messages);
      const { section } = group;
      return {
        name: section ? words.section(numberWords(section.number, messages), name) : name,
        value: group.rollup.progress,
        coverage: group.rollup.coverage,
      };
    });
}

function chartOf(by: StatusView['by'], bars: readonly Bar[], expected: number, messages: Messages): Chart {
  const words = messages.screens.chart;
  const title = words.groupTitle[by];
  const notes = { name: words.known, texts: bars.map(({ coverage }) => `${coverage.count}/${coverage.of}`) };
  const values = bars.map(({ name, value }, index) =>
    words.legend(name, valueWords(value, messages), notes.texts[index] ?? ''),
  );
  return {
    kind: 'bars',
    title,
    description: words.eachGroup(title, percent(expected), values.join(words.separator)),
    labels: bars.map(({ name }) => name),
    notes,
    series: [
      {
        name: reachedName(by, messages),
        role: 'reached',
        values: bars.map(({ value }) => value),
      },
      { name: words.expected, role: 'expected', values: bars.map(() => expected) },
    ],
  };
}

/** What the bars show. */
export function reachedName(by: StatusView['by'], { screens }: Messages): string {
  return by === 'org' || by === 'county' ? screens.chart.unitReached : screens.chart.groupReached;
}
