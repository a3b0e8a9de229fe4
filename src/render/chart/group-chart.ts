import type { Chart } from '../../core/paper/chart.js';
import { percent } from '../../core/text/percent.js';
import type { NamedGroup, StatusView } from '../../core/view/status-view.js';
import type { Messages } from '../../messages/index.js';
import { groupName, numberWords } from '../status/group-name.js';
import { valueWords } from './progress-chart.js';

/** The progress of each group of tasks, or the mean progress of each unit's own shares, with the expected progress. */
export function groupChart(view: StatusView, messages: Messages): Chart {
  if (!view.units) return barsOf(view.by, barsOfGroups(view.groups, messages), view.expected, messages);
  const units = view.units.units.map(({ name, progress }) => ({ name, value: progress }));
  return barsOf(view.by, units, view.expected, messages);
}

/** The progress of each section that has tasks. @param expected the expected progress of the plan's period */
export function sectionChart(groups: readonly NamedGroup[], expected: number, messages: Messages): Chart {
  return barsOf('section', barsOfGroups(groups, messages), expected, messages);
}

interface Bar {
  name: string;
  value: number | null;
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
      };
    });
}

function barsOf(by: StatusView['by'], bars: readonly Bar[], expected: number, messages: Messages): Chart {
  const words = messages.screens.chart;
  const title = words.groupTitle[by];
  const isOfUnits = by === 'org' || by === 'county';
  const values = bars.map(({ name, value }) => words.named(name, valueWords(value, messages)));
  return {
    kind: 'bars',
    title,
    description: words.eachGroup(title, percent(expected), values.join(words.separator)),
    labels: bars.map(({ name }) => name),
    series: [
      {
        name: isOfUnits ? words.unitReached : words.groupReached,
        role: 'reached',
        values: bars.map(({ value }) => value),
      },
      { name: words.expected, role: 'expected', values: bars.map(() => expected) },
    ],
  };
}
