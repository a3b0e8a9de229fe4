import type { PlannedReading } from '../core/change/reading.js';
import { orgName, type Plan } from '../core/plan.js';
import { valueOfReading } from '../core/target/latest-value.js';
import type { Task } from '../core/task.js';
import { readingWords } from './reading.js';
import type { Screen } from './terminal/screen.js';
import { table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Readings that are about to be recorded, and of which task. */
type Planned = PlannedReading & { task: Task };

/** What is about to be recorded: a row for each reading. */
export function renderPlanned(planned: readonly Planned[], plan: Plan, screen: Screen): string {
  const { walk } = screen.messages.screens;
  const columns = [
    { header: walk.columns.task, align: 'right' as const, cell: ({ task }: Planned) => String(task.id) },
    {
      header: walk.columns.org,
      cell: ({ reading: { org } }: Planned) => (org === undefined ? walk.city : clean(orgName(plan, org))),
    },
    {
      header: walk.columns.value,
      align: 'right' as const,
      cell: ({ target, reading }: Planned) => readingWords(valueOfReading(target, reading), reading, target, screen),
    },
    { header: walk.columns.day, cell: ({ reading }: Planned) => reading.as_of },
    {
      header: walk.columns.target,
      cell: ({ target, reading }: Planned) => {
        const milestone = target.milestones?.find(({ id }) => id === reading.milestone);
        return clean(milestone === undefined ? target.name : walk.milestone(target.name, milestone.name));
      },
    },
  ];
  return table(columns, planned, screen);
}
