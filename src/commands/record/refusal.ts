import { evidenceWords } from '../../cli/evidence-option.js';
import type { ReadingReason } from '../../core/change/reading.js';
import { counting } from '../../core/file/counting.js';
import { orgName, type Plan, perOrgs } from '../../core/plan.js';
import { isPercent } from '../../core/target/bound.js';
import { kinAmong } from '../../core/target/kin.js';
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

/** Reasons that are about the unit, not about the value. */
const ORG_REASONS: readonly ReadingReason[] = ['org_needed', 'org_outside', 'org_kin', 'unknown_org', 'milestone_org'];

/** Why a reading is refused, a line each, and the command that would work. */
export function refusalLines(
  context: Context,
  plan: Plan,
  typed: Asked,
  target: Target,
  reasons: readonly Exclude<ReadingReason, 'same'>[],
): string[] {
  const { screens } = context.messages;
  const ids = perOrgs(target, plan) ?? [];
  const filled = filledOf(context.messages, plan, typed, target);
  const needsOrg = reasons.includes('org_needed') || reasons.includes('org_outside');
  const org = needsOrg ? (ids[0] ?? typed.org) : typed.org;
  const isValue = reasons.some((reason) => !ORG_REASONS.includes(reason));
  const command = recordCommand(context, typed, target, {
    ...(isValue ? { amount: sampleOf(target), of: undefined } : {}),
    org,
  });
  const lines = reasons.map((reason) => screens.record.reasons[reason](filled.value, filled.unit, filled.orgs));
  const works = reasons.includes('org_kin') ? [] : [screens.writing.works(command)];
  return [...lines.map((line) => screens.record.refused(clean(target.name), line)), ...works];
}

/** Why a reading of many is refused, a line for each reason. */
export function reasonLines(
  { messages }: Context,
  plan: Plan,
  wish: Pick<Asked, 'amount' | 'of' | 'org'>,
  target: Target,
  reasons: readonly Exclude<ReadingReason, 'same'>[],
): string[] {
  const { record, sheet } = messages.screens;
  const { value, unit, orgs } = filledOf(messages, plan, wish, target);
  return reasons.map((reason) => {
    const words =
      reason === 'org_needed' || reason === 'org_outside' || reason === 'milestone_org' ? sheet.reasons[reason] : null;
    return record.refused(clean(target.name), words?.(orgs) ?? record.reasons[reason](value, unit, orgs));
  });
}

/** What the words about a refusal are filled with. */
function filledOf(
  { comma }: Context['messages'],
  plan: Plan,
  { amount, of, org }: Pick<Asked, 'amount' | 'of' | 'org'>,
  target: Target,
) {
  const kin = org === undefined ? null : kinAmong(counting(target.readings), org, plan);
  const ids = kin === null ? (perOrgs(target, plan) ?? []) : [kin];
  const orgs = ids.map((id) => `${id} ${clean(orgName(plan, id))}`).join(comma);
  return { value: clean(of === undefined ? amount : `${amount}/${of}`), unit: clean(target.unit ?? ''), orgs };
}

/** The command that was typed, with the target that was found, and with some of its words changed. */
export function recordCommand(
  { env }: Context,
  { id, amount, of, org, options }: Asked,
  target: Target,
  changed: { amount?: string; of?: string | undefined; org?: string | undefined; confirm?: true },
): string {
  const { message, by, on, milestone, evidence } = options;
  const words = { amount, of, org, ...changed };
  return commandLine(
    env.platform,
    ['plan', 'record', id, target.id, words.amount],
    { of: words.of, org: words.org, milestone, on },
    { message, evidence: evidenceWords(evidence), by },
    { confirm: changed.confirm },
  );
}

/** An example of a value that this target accepts. */
function sampleOf(target: Target): string {
  return target.deliver !== undefined ? 'done' : isPercent(target) ? '48%' : '12';
}
