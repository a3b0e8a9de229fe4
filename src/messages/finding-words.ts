import type { Finding } from '../core/finding.js';
import { fill } from './fill.js';
import type { Messages } from './messages.js';
import type { RuleText } from './rule-text.js';

/** The words of a finding, ready to be printed: what is wrong and what to do. */
export function findingWords(finding: Finding, messages: Messages): { message: string; advice: string } {
  const texts: Readonly<Record<string, RuleText>> = messages.rules;
  const rule = texts[finding.rule];
  const variant = finding.variant ?? 'default';
  const words = (table: Readonly<Record<string, string>> | undefined) =>
    fill(table?.[variant] ?? table?.['default'] ?? finding.rule, finding.args, messages);
  const more = Number(finding.args['more'] ?? 0);
  const message = words(rule?.message);
  return { message: more > 0 ? messages.lint.more(message, more) : message, advice: words(rule?.advice) };
}
