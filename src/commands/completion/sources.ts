import type { Command } from 'commander';
import { SORT_KEYS } from '../../core/query.js';
import { LIGHTS } from '../../core/standing/light.js';
import { GROUPINGS } from '../../core/standing/rollup.js';
import { catalogs } from '../../messages/index.js';
import type { RuleText } from '../../messages/rule-text.js';
import { rules } from '../../rules/index.js';
import { SERVICES } from '../ci.js';
import { ACTIONS } from '../git/git.js';
import { FORMATS } from '../lint/print.js';
import { SHELLS } from './completion.js';
import {
  type Candidate,
  delivered,
  nextOnes,
  orgs,
  PATHS,
  type Source,
  sections,
  statuses,
  targets,
  taskIds,
} from './plan-values.js';

/** Identifiers that mean themselves. */
const fixed =
  (values: readonly string[]): Source =>
  () =>
    values.map((value) => ({ value, about: '' }));

/** Identifiers that have a word in the interface's language. */
const worded =
  (values: readonly string[], group: 'light' | 'commitment'): Source =>
  ({ messages }) => {
    const words: Readonly<Record<string, string>> = messages.words[group];
    return values.map((value) => ({ value, about: words[value] ?? '' }));
  };

const paths: Source = () => [PATHS];
const ruleIds: Source = ({ messages }) => {
  const texts: Readonly<Record<string, RuleText>> = messages.rules;
  return rules.map(({ id }): Candidate => ({ value: id, about: texts[id]?.title ?? '' }));
};
/** Units, and the word for tasks that have none. */
const leads: Source = (asked) => [...orgs(asked), { value: 'none', about: asked.messages.screens.common.unset }];
/** Digits go on with the numbers of tasks, anything else is the status. */
const idsOrStatus: Source = (asked) => (/^\d/.test(asked.word) ? taskIds(asked) : nextOnes(asked));
const targetOrDone: Source = (asked) => [...targets(asked), ...delivered(asked)];

/** Values of options; `command --option` where the same name means another thing. */
const OPTIONS: Readonly<Record<string, Source>> = {
  '--plan': paths,
  '--evidence': paths,
  '--lang': fixed(Object.keys(catalogs)),
  '--color': fixed(['auto', 'always', 'never']),
  '--section': sections,
  '--status': statuses,
  '--light': worded(LIGHTS, 'light'),
  '--commitment': worded(['firm', 'strive'], 'commitment'),
  '--lead': orgs,
  '--org': orgs,
  '--responsible': orgs,
  '--support': orgs,
  '--sort': fixed(SORT_KEYS),
  '--target': targets,
  'list --lead': leads,
  'overdue --lead': leads,
  'status --by': fixed(GROUPINGS),
  'lint --format': fixed(FORMATS),
  '--output': paths,
  '--stdin-filename': paths,
};

/** Arguments of commands in their order; the last stands for all that follow where there may be several. */
const ARGUMENTS: Readonly<Record<string, readonly Source[]>> = {
  status: [sections],
  show: [taskIds],
  set: [taskIds, idsOrStatus],
  record: [taskIds, targetOrDone, delivered, () => []],
  extend: [taskIds],
  report: [taskIds],
  assign: [taskIds],
  add: [sections],
  edit: [taskIds],
  undo: [taskIds],
  log: [taskIds],
  renumber: [paths],
  lint: [paths],
  git: [fixed(ACTIONS)],
  ci: [fixed(SERVICES)],
  rules: [ruleIds],
  schema: [fixed(['task', 'plan'])],
  completion: [fixed(SHELLS)],
};

/** Where the values of an option come from; null where nobody knows. */
export function sourceOfOption(command: string | undefined, long: string | undefined): Source | null {
  return OPTIONS[`${command} ${long}`] ?? OPTIONS[long ?? ''] ?? null;
}

/** Where an argument comes from, told by the number of those before it; null where none may follow. */
export function sourceOfArgument(command: Command, before: number): Source | null {
  const sources = ARGUMENTS[command.name()] ?? [];
  const { registeredArguments } = command;
  if (before >= registeredArguments.length && !registeredArguments.at(-1)?.variadic) return null;
  const several = before >= sources.length && registeredArguments.at(-1)?.variadic;
  return (several ? sources.at(-1) : sources[before]) ?? null;
}
