import type { Candidate, Source } from '../../cli/candidate.js';
import { flag, type OptionValues, valuesOption } from '../../cli/option.js';
import type { Parser } from '../../cli/parser.js';
import { usageFailure } from '../../core/failure.js';
import type { Finding } from '../../core/finding.js';
import { nearestOf } from '../../core/text/nearest.js';
import type { Selection } from '../../lint/selection.js';
import type { Messages } from '../../messages/index.js';
import type { RuleText } from '../../messages/rule-text.js';
import { rules } from '../../rules/index.js';

/** The options that choose which rules `plan lint` runs. */
export function selectionOptions({ help }: Messages) {
  const words = help.commands.lint;
  return {
    strict: flag('--strict', words.strict),
    rule: valuesOption('--rule <id>', words.rule, knownRule, ruleIds),
  };
}

/** The rules that were asked for. */
export function selectionOf({ strict, rule }: OptionValues<ReturnType<typeof selectionOptions>>): Selection {
  return { strict, only: rule ?? null };
}

/** Rules with their titles, for completion. */
export const ruleIds: Source = ({ messages }) => {
  const texts: Readonly<Record<string, RuleText>> = messages.rules;
  return rules.map(({ id }): Candidate => ({ value: id, about: texts[id]?.title ?? '' }));
};

/** Whether lint ends with exit code 1: errors always cause it, warnings only in a strict lint. */
export function isFailing({ strict }: Selection, found: readonly Finding[]): boolean {
  return strict ? found.length > 0 : found.some(({ level }) => level === 'error');
}

/** The id of a rule. @throws wrong usage that names the nearest rule, if there is no such rule */
export const knownRule: Parser<string> = (id, { messages }) => {
  const known: string[] = rules.map((rule) => rule.id);
  if (known.includes(id)) return id;
  throw usageFailure(messages.errors.unknownRule(id, nearestOf(id, known)));
};
