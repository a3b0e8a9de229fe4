import type { TaskStanding } from '../core/standing/standing.js';
import { prose } from './prose.js';
import type { Screen } from './screen.js';
import { table } from './table.js';
import { clean } from './text.js';

/** A part of a task in which a search found something. */
export interface Hit {
  standing: TaskStanding;
  /** The part's name in the file, such as `title` or `targets.kindergartens.name`. */
  field: string;
  text: string;
}

/** Where a text was found: a row for each part. @param text what was looked for, as typed */
export function renderFind(text: string, hits: readonly Hit[], screen: Screen): string {
  const words = screen.messages.screens.find;
  if (hits.length === 0) return prose(words.none(clean(text)), screen);
  const tasks = new Set(hits.map((hit) => hit.standing)).size;
  const fields: Readonly<Record<string, string>> = words.fields;
  const columns = [
    { header: words.columns.id, align: 'right' as const, cell: (hit: Hit) => String(hit.standing.task.id) },
    {
      header: words.columns.field,
      leaves: 1,
      cell: (hit: Hit) => fields[hit.field.split('.').at(-1) ?? ''] ?? hit.field,
    },
    { header: words.columns.text, cell: (hit: Hit) => clean(hit.text) },
  ];
  return [screen.style.bold(prose(words.head(clean(text), tasks), screen)), '', table(columns, hits, screen)].join(
    '\n',
  );
}
