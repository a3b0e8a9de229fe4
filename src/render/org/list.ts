import type { GroupRow, OrgListView, OrgRow } from '../../core/view/org-list-view.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { type Column, table } from '../terminal/table.js';
import { clean } from '../terminal/text.js';

/** The most task numbers of a row; the others are counted. */
const MOST_NUMBERS = 5;

/** The units of a plan as a table, and its groups with their members as another. */
export function renderOrgList({ units, groups }: OrgListView, screen: Screen): string {
  const words = screen.messages.screens.org.list;
  const head = screen.style.bold(prose(words.head(units.length, groups.length), screen));
  if (units.length + groups.length === 0) return prose(words.none, screen);
  return [
    head,
    ...(units.length === 0 ? [] : ['', table(unitColumns(units, screen), units, screen)]),
    ...(groups.length === 0 ? [] : ['', table(groupColumns(screen), groups, screen)]),
  ].join('\n');
}

function unitColumns(units: readonly OrgRow[], screen: Screen): Column<OrgRow>[] {
  const { columns: heads } = screen.messages.screens.org.list;
  const { orgKind } = screen.messages.words;
  const counted = (key: 'leads' | 'responsible' | 'support' | 'shares' | 'noData', leaves: number): Column<OrgRow>[] =>
    units.some((unit) => unit[key] > 0)
      ? [{ header: heads[key], align: 'right', leaves, cell: (unit) => String(unit[key] || '') }]
      : [];
  const isNamed = units.some(({ id, name }) => id !== name);
  return [
    { header: heads.name, cell: ({ name }) => clean(name) },
    ...(isNamed ? [{ header: heads.id, leaves: 2, cell: ({ id }: OrgRow) => clean(id) }] : []),
    { header: heads.kind, leaves: 7, cell: ({ kind }) => (kind === null ? '' : orgKind[kind]) },
    ...counted('leads', 6),
    ...counted('responsible', 4),
    ...counted('support', 1),
    ...counted('shares', 5),
    ...counted('noData', 5),
    { header: heads.about, cell: (unit) => aboutUnit(unit, screen) },
  ];
}

/** Its aliases, the unit above, and the tasks that name it. */
function aboutUnit({ aliases, parent, usedBy }: OrgRow, screen: Screen): string {
  const { messages } = screen;
  const { list: words } = messages.screens.org;
  return [
    ...(aliases.length === 0 ? [] : [words.aliases(aliases.map(clean).join(messages.comma))]),
    ...(parent === null ? [] : [words.parent(clean(parent.name))]),
    usesText(usedBy, screen),
  ].join(messages.semicolon);
}

function groupColumns(screen: Screen): Column<GroupRow>[] {
  const { messages } = screen;
  const { list: words } = messages.screens.org;
  return [
    { header: words.columns.group, cell: ({ name }) => clean(name) },
    { header: words.columns.id, leaves: 1, cell: ({ id }) => clean(id) },
    {
      header: words.columns.members,
      cell: ({ members, aliases, usedBy }) =>
        [
          members.map(({ name }) => clean(name)).join(messages.comma),
          ...(aliases.length === 0 ? [] : [words.aliases(aliases.map(clean).join(messages.comma))]),
          usesText(usedBy, screen),
        ].join(messages.semicolon),
    },
  ];
}

function usesText(usedBy: readonly number[], { messages }: Screen): string {
  const { list: words } = messages.screens.org;
  if (usedBy.length === 0) return words.unused;
  const first = usedBy.slice(0, MOST_NUMBERS).join(messages.comma);
  return words.used(first, usedBy.length, usedBy.length > MOST_NUMBERS);
}
