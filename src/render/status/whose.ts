import type { FilterView } from '../../core/view/filter-view.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** How many names are said of each condition. */
const MOST = 3;

/** Whose tasks an answer is about, in words; empty if they are those of the whole plan. */
export function whose(filter: FilterView | null, screen: Screen): string {
  if (filter === null) return '';
  const { whose: words } = screen.messages.screens.status;
  const { sections, leaders, leads, orgs } = filter;
  const said: readonly [(names: string) => string, readonly (string | null)[]][] = [
    [words.sections, sections.map(({ name }) => name)],
    [words.leaders, leaders],
    [words.leads, leads.map((lead) => lead?.name ?? null)],
    [words.orgs, orgs.map(({ name }) => name)],
  ];
  const parts = said.flatMap(([say, names]) => (names.length === 0 ? [] : [say(namesOf(names, screen))]));
  return words.all(parts.join(words.separator));
}

/** The first names of a list; null stands for "nobody". */
function namesOf(names: readonly (string | null)[], { messages }: Screen): string {
  const { status } = messages.screens;
  const shown = names.slice(0, MOST).map((name) => (name === null ? status.noLead : clean(name)));
  const listed = shown.join(messages.comma);
  return names.length > MOST ? status.whose.more(listed, names.length) : listed;
}
