import type { FindView, Hit } from '../core/view/find-view.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Makes a command line of the words behind `plan` and its options. */
export type LineOf = (words: readonly string[], options: Readonly<Record<string, string>>) => string;

/** Who is called as a text has it, each with what leads further; then where it was found, a row for each place. */
export function renderFind(view: FindView, screen: Screen, lineOf: LineOf): string {
  const named = [...view.people.map((one) => personPart(one, screen, lineOf)), ...unitParts(view, screen, lineOf)];
  const parts = view.hits.length === 0 && named.length > 0 ? named : [...named, hitsPart(view, screen)];
  return parts.join('\n\n');
}

function personPart({ name, tasks, last, ...counts }: FindView['people'][number], screen: Screen, lineOf: LineOf) {
  const { messages, style } = screen;
  const words = messages.screens.find;
  const isLeader = tasks.length > 0;
  const list = last && messages.words.list[last.list];
  const { red, yellow } = counts.behind;
  const numbers = (ids: readonly number[]) => ids.map(String).join(messages.comma);
  const head = isLeader
    ? words.leader(clean(name), tasks.length, counts.red, counts.yellow, counts.overdue)
    : words.recorder(clean(name));
  const lines = [
    ...(red.length + yellow.length > 0 ? [words.behind(numbers(red), numbers(yellow))] : []),
    ...(isLeader ? [words.tasks(numbers(tasks))] : []),
    ...(last ? [words.last(last.day, `${last.task.id} ${clean(last.task.title)}`, list ?? '')] : []),
    ...(isLeader ? [lineOf(['behind'], { leader: name })] : []),
  ];
  return [style.bold(prose(head, screen)), ...lines.map((line) => prose(line, screen, '  '))].join('\n');
}

function unitParts({ units }: FindView, screen: Screen, lineOf: LineOf): string[] {
  const words = screen.messages.screens.find;
  return units.map(({ id, name, leads, responsible, shares, sharesBehind }) => {
    const head = words.unit(clean(name), leads, responsible, shares, sharesBehind);
    const lines = [lineOf(['list'], { org: id }), lineOf(['behind'], { org: id }), lineOf(['status'], { by: 'org' })];
    return [screen.style.bold(prose(head, screen)), ...lines.map((line) => prose(line, screen, '  '))].join('\n');
  });
}

function hitsPart({ text, hits, tasks }: FindView, screen: Screen): string {
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
