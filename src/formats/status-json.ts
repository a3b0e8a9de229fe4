import type { StatusView } from '../core/view/status-view.js';

/** The rollup of a plan as JSON: each row has its sums, each share its counts. */
export function statusJson({ plan, expected, months, by, groups, total }: StatusView): object {
  return {
    plan: { id: plan.id, title: plan.title, organization: plan.organization, period: plan.period },
    expected,
    months,
    by,
    groups: groups.map(({ key, section, rollup }) => ({
      key,
      number: section?.number ?? null,
      title: section?.title ?? null,
      ...rollup,
    })),
    total,
  };
}
