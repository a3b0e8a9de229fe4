import type { Scope } from '../core/view/scope.js';
import type { Messages } from '../messages/index.js';
import { clean } from './terminal/text.js';

/** Whose tasks an answer is about, as a part of the sentence that counts them; nothing if it is the whole plan. */
export function scopeWords({ sections, leads, leaders, orgs }: Scope, messages: Messages): string {
  const { scope } = messages.screens;
  const joined = (names: readonly string[]) => names.map(clean).join(messages.comma);
  const said = <T>(all: readonly (T | null)[], nameOf: (one: T) => string) =>
    joined(all.flatMap((one) => (one === null ? [] : [nameOf(one)])));
  const condition = (names: string, words: (names: string) => string) => (names === '' ? [] : [words(names)]);
  const conditions = [
    ...condition(
      said(sections, ({ title }) => title),
      scope.sections,
    ),
    ...condition(
      said(leads, ({ name }) => name),
      scope.leads,
    ),
    ...(leads.includes(null) ? [scope.noLead] : []),
    ...condition(
      said(leaders, (name) => name),
      scope.leaders,
    ),
    ...(leaders.includes(null) ? [scope.noLeader] : []),
    ...condition(
      said(orgs, ({ name }) => name),
      scope.orgs,
    ),
  ];
  return conditions.length === 0 ? '' : scope.of(conditions.join(messages.comma));
}
