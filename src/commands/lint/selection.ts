import type { Command } from 'commander';
import { collect, valuesOf } from '../../cli/options.js';
import { usageFailure } from '../../core/failure.js';
import type { Finding } from '../../core/finding.js';
import { nearestOf } from '../../core/nearest.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { rules } from '../../rules/index.js';
import type { Selection } from '../../rules/selection.js';

/** Declares which rules `plan lint` runs. */
export function declareSelection(command: Command, { help }: Messages): void {
  const words = help.commands.lint;
  command.option('--strict', words.strict).option('--rule <id>', words.rule, collect);
}

/** The rules that were asked for; wrong usage where one does not exist. */
export function selectionOf(context: Context, options: Readonly<Record<string, unknown>>): Selection {
  const only = valuesOf(options['rule'])?.map((id) => knownRule(context, id)) ?? null;
  return { strict: options['strict'] === true, only };
}

/** Whether lint ends with findings: errors always do, and in a strict lint warnings do too. */
export function isFailing({ strict }: Selection, found: readonly Finding[]): boolean {
  return strict ? found.length > 0 : found.some(({ level }) => level === 'error');
}

/** The id of a rule as it was typed; wrong usage, with the nearest, where there is none. */
export function knownRule(context: Context, id: string): string {
  const known: string[] = rules.map((rule) => rule.id);
  if (known.includes(id)) return id;
  throw usageFailure(context.messages.errors.unknownRule(id, nearestOf(id, known)));
}
