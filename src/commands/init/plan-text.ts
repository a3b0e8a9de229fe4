import { keyMeaning } from '../../core/file/key-meaning.js';
import { keyOrderAt } from '../../core/file/key-order.js';
import type { PlanFile } from '../../core/plan.js';
import type { Messages } from '../../messages/index.js';
import { type Entry, writeFlow } from '../../store/yaml/quote.js';

/** The keys of a plan.yaml that a new plan has, lists and policy whole. */
export type NewPlanFile = Required<
  Pick<PlanFile, 'format' | 'id' | 'title' | 'period' | 'sections' | 'orgs' | 'policy'>
> &
  Pick<PlanFile, 'organization' | 'timezone' | 'language'>;

/**
 * The text of a new plan.yaml: above each key what it means, in the words of the schema.
 * @param messages the language of the comments
 */
export function planText(plan: NewPlanFile, messages: Messages): string {
  const { head, sections, section, orgs, policy } = messages.screens.newPlan.planFile;
  const lines = [
    '# yaml-language-server: $schema=schemas/plan.schema.json',
    ...head.map(comment),
    ...(['format', 'id', 'title', 'organization', 'period', 'timezone', 'language'] as const).flatMap((key) =>
      plan[key] === undefined ? [] : [...meaning(key, messages), `${key}: ${writeFlow(plan[key])}`],
    ),
    ...meaning('sections', messages),
    ...(plan.sections.length > 0 ? [] : [...sections.map(comment), comment(section)]),
    ...listLines('sections', plan.sections),
    ...meaning('orgs', messages),
    ...orgs.map(comment),
    ...listLines('orgs', plan.orgs),
    ...meaning('policy', messages),
    ...policy.map(comment),
    'policy:',
    ...keyOrderAt('plan', ['policy']).flatMap((key) => {
      const value = Reflect.get(plan.policy, key) as string | number | boolean | undefined;
      const about = meaning(key, messages, 'policy').map((line) => `  ${line}`);
      return value === undefined ? [] : [...about, `  ${key}: ${writeFlow(value)}`];
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function comment(text: string): string {
  return `# ${text}`;
}

/** What a key means, as a comment. */
function meaning(key: string, { spacing }: Messages, map = ''): string[] {
  const found = keyMeaning(`plan/${map}`, key);
  return found === null ? [] : [comment(spacing === 'chinese' ? found.chinese : found.english)];
}

/** A list with a line for each of its maps, the keys of these in canonical order. */
function listLines(key: 'sections' | 'orgs', list: readonly object[]): string[] {
  if (list.length === 0) return [`${key}: []`];
  const order = keyOrderAt('plan', [key]);
  const items = list.map((map) => {
    const entries = Object.entries(map).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return `  - ${writeFlow(Object.fromEntries(entries) as Entry)}`;
  });
  return [`${key}:`, ...items];
}
