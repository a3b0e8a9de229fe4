import { isTimezone } from '../../core/date.js';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Place } from '../../core/finding.js';
import type { PlanFile } from '../../core/plan.js';

/**
 * What makes a valid plan.yaml unusable: without a known time zone no date is certain, and if two sections or units
 * share a number or an id, tasks would be counted twice or for the wrong one. Only lint goes on.
 */
export function planProblems({ timezone, sections, orgs = [] }: PlanFile): FileDiagnostic[] {
  const zone =
    timezone === undefined || isTimezone(timezone)
      ? []
      : [
          {
            rule: 'plan-file' as const,
            variant: 'timezone' as const,
            place: at(['timezone']),
            args: { value: timezone },
          },
        ];
  const few = new Few<FileDiagnostic>();
  for (const found of [
    ...zone,
    ...doubled('section-number', 'sections', 'number', sections),
    ...doubled('section-id', 'sections', 'id', sections),
    ...doubled('org-id', 'orgs', 'id', orgs),
  ]) {
    few.add(found.variant ?? '', () => found);
  }
  return few.all();
}

/** Every entry of a list that repeats what an earlier one has under a key. */
function doubled<K extends string>(
  variant: 'section-number' | 'section-id' | 'org-id',
  list: string,
  key: K,
  entries: readonly Readonly<Record<K, string | number>>[],
): FileDiagnostic[] {
  const seen = new Set<string | number>();
  return entries.flatMap(({ [key]: value }, index) => {
    const isDoubled = seen.has(value);
    seen.add(value);
    return isDoubled ? [{ rule: 'plan-file', variant, place: at([list, index, key]), args: { value } }] : [];
  });
}

function at(path: (string | number)[]): Place {
  return { file: PLAN_FILE, path };
}
