import type { FindView, Hit } from '../core/view/find-view.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Where a text was found: a row for each place. */
export function renderFind({ text, hits, tasks }: FindView, screen: Screen): string {
  const words = screen.messages.screens.find;
  if (hits.length === 0) return prose(words.none(clean(text)), screen);
  const fields: Readonly<Record<string, string>> = words.fields;
  const columns = [
    { header: words.columns.id, align: 'right' as const, cell: ({ task }: Hit) => String(task) },
    {
      header: words.columns.field,
      leaves: 1,
      cell: ({ field }: Hit) => fields[field.split('.').at(-1) ?? ''] ?? field,
    },
    { header: words.columns.text, cell: (hit: Hit) => clean(hit.text) },
  ];
  return [screen.style.bold(prose(words.head(clean(text), tasks), screen)), '', table(columns, hits, screen)].join(
    '\n',
  );
}
