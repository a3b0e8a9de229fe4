import type { Level } from '../core/finding.js';
import type { RuleText } from '../messages/index.js';
import { heading, labelled, prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { type Column, table } from './terminal/table.js';
import { clean, widthOf } from './terminal/text.js';

/** A rule with its words and its level in a plan. */
export interface RuleView {
  id: string;
  level: Level | 'off';
  tier: 'always' | 'strict' | 'base';
  /** What plan.yaml changes: the default level of the rule, and the reason; null if it changes nothing. */
  change: { level: Level; reason: string } | null;
  text: RuleText;
}

/** All rules, a row each; below them what the plan changes, with its reasons. */
export function renderRules(rules: readonly RuleView[], screen: Screen): string {
  const { columns: heads, hint, changed, tiers } = screen.messages.screens.rules;
  const columns: Column<RuleView>[] = [
    { header: heads.id, cell: (rule) => rule.id },
    { header: heads.level, cell: (rule) => levelOf(rule.level, screen) },
    { header: heads.tier, leaves: 1, cell: (rule) => tiers[rule.tier] },
    { header: heads.title, cell: (rule) => rule.text.title },
  ];
  const changes = rules.flatMap((rule) => (rule.change === null ? [] : [changeOf(rule, rule.change, screen)]));
  return [
    table(columns, rules, screen),
    '',
    ...(changes.length > 0 ? [heading(changed, screen), ...changes, ''] : []),
    prose(hint, screen),
  ].join('\n');
}

/** One rule explained: what it asks for, when it runs, why, and each of its messages with its advice. */
export function renderRule(rule: RuleView, screen: Screen): string {
  const { id, level, tier, change, text } = rule;
  const words = screen.messages.screens.rules;
  const { advice, colon } = screen.messages.screens.lint;
  const label = `${advice}${colon}`;
  const cases = Object.entries(text.message).flatMap(([variant, message]) => [
    prose(message, screen, '  '),
    labelled(label, text.advice[variant] ?? text.advice['default'] ?? '', widthOf(label), screen, '    '),
  ]);
  return [
    `${screen.style.bold(id)}  ${levelOf(level, screen)}`,
    prose(text.title, screen),
    ...(tier === 'always' ? [] : ['', prose(words.runs[tier], screen)]),
    ...(change === null ? [] : ['', heading(words.changed, screen), changeOf(rule, change, screen)]),
    '',
    heading(words.why, screen),
    prose(text.why, screen, '  '),
    '',
    heading(words.messages, screen),
    ...cases,
  ].join('\n');
}

function levelOf(level: RuleView['level'], screen: Screen): string {
  return level === 'off' ? screen.messages.screens.rules.off : screen.messages.words.level[level];
}

function changeOf({ id, level }: RuleView, change: NonNullable<RuleView['change']>, screen: Screen): string {
  const { change: words } = screen.messages.screens.rules;
  const line = words(id, levelOf(change.level, screen), levelOf(level, screen), clean(change.reason));
  return prose(line, screen, '  ');
}
