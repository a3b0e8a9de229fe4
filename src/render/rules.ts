import type { Level } from '../core/finding.js';
import type { RuleText } from '../messages/index.js';
import { heading, labelled, prose } from './prose.js';
import type { Screen } from './screen.js';
import { type Column, table } from './table.js';
import { widthOf } from './text.js';

/** A rule with its words. */
export interface RuleView {
  id: string;
  level: Level;
  text: RuleText;
}

/** All rules, a row each. */
export function renderRules(rules: readonly RuleView[], screen: Screen): string {
  const { columns: heads, hint } = screen.messages.screens.rules;
  const columns: Column<RuleView>[] = [
    { header: heads.id, cell: (rule) => rule.id },
    { header: heads.level, leaves: 1, cell: (rule) => screen.messages.words.level[rule.level] },
    { header: heads.title, cell: (rule) => rule.text.title },
  ];
  return [table(columns, rules, screen), '', prose(hint, screen)].join('\n');
}

/** One rule explained: what it asks for, why, and each of its messages with its mend. */
export function renderRule({ id, level, text }: RuleView, screen: Screen): string {
  const words = screen.messages.screens.rules;
  const { mend, colon } = screen.messages.screens.lint;
  const label = `${mend}${colon}`;
  const cases = Object.entries(text.message).flatMap(([variant, message]) => [
    prose(message, screen, '  '),
    labelled(label, text.mend[variant] ?? text.mend['default'] ?? '', widthOf(label), screen, '    '),
  ]);
  return [
    `${screen.style.bold(id)}  ${screen.messages.words.level[level]}`,
    prose(text.title, screen),
    '',
    heading(words.why, screen),
    prose(text.why, screen, '  '),
    '',
    heading(words.messages, screen),
    ...cases,
  ].join('\n');
}
