import { evidenceWords } from '../../cli/evidence-option.js';
import type { ReadingReason } from '../../core/change/reading.js';
import { orgName, type Plan, perOrgs } from '../../core/plan.js';
import { isPercent } from '../../core/target/bound.js';
import type { Target } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import type { RecordOptions } from './options.js';

/** A reading that was asked for, with the options that were given. */
interface Asked {
  id: number;
  amount: string;
  of: string | undefined;
  org: string | undefined;
  options: RecordOptions;
}

/** Reasons that are about the day, not about the value. */
const DAY_REASONS: readonly ReadingReason[] = ['future', 'early'];

/** Why a reading is refused, a line each, and the command that would work. */
export function refusalLines(
  context: Context,
  plan: Plan,
  typed: Asked,
  target: Target,
  reasons: readonly Exclude<ReadingReason, 'same'>[],
): string[] {
  const { screens, comma } = context.messages;
  const ids = perOrgs(target, plan) ?? [];
  const orgs = ids.map((id) => `${id} ${clean(orgName(plan, id))}`).join(comma);
  const value = typed.of === undefined ? typed.amount : `${typed.amount}/${typed.of}`;
  const filled = { value: clean(value), unit: clean(target.unit ?? ''), orgs };
  const needsOrg = reasons.includes('org_needed') || reasons.includes('org_outside');
  const org = needsOrg ? (ids[0] ?? typed.org) : typed.org;
  const isValue = reasons.some(
    (reason) => !['org_needed', 'org_outside', 'unknown_org', ...DAY_REASONS].includes(reason),
  );
  const isDay = reasons.some((reason) => DAY_REASONS.includes(reason));
  const { message, by, on } = typed.options;
  const evidence = evidenceWords(typed.options.evidence);
  const words = ['plan', 'record', typed.id, target.id, isValue ? sampleOf(target) : typed.amount];
  const command = commandLine(
    context.env.platform,
    words,
    isValue ? {} : { of: typed.of },
    { org },
    isDay ? {} : { on },
    { message, evidence, by },
  );
  const lines = reasons.map((reason) => screens.record.reasons[reason](filled.value, filled.unit, filled.orgs));
  return [...lines.map((line) => screens.record.refused(clean(target.name), line)), screens.writing.works(command)];
}

/** An example of a value that this target accepts. */
function sampleOf(target: Target): string {
  return target.deliver !== undefined ? 'done' : isPercent(target) ? '48%' : '12';
}
