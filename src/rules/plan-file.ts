import type { DiagnosticOf } from '../core/diagnostic.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { KeyPath, Place } from '../core/finding.js';
import type { Plan, PlanFile } from '../core/plan.js';
import type { RuleOf } from './rule.js';

/** What plan.yaml says must agree with itself: nothing is named twice, and limits stand in their order. */
export const planFile: RuleOf<'plan-file'> = {
  id: 'plan-file',
  level: 'error',
  fixed: true,
  *check({ plan, planFile: file, fileDiagnostics }) {
    yield* fileDiagnostics.filter((problem) => problem.rule === 'plan-file');
    yield* doubledDocuments(file.documents ?? []);
    yield* limits(plan, file);
    yield* offAndWorked(file);
  },
};

function* doubledDocuments(documents: NonNullable<PlanFile['documents']>): Generator<DiagnosticOf<'plan-file'>> {
  const seen = new Set<string>();
  for (const [index, { id }] of documents.entries()) {
    if (seen.has(id)) yield { variant: 'document-id', place: at('documents', index, 'id'), args: { value: id } };
    seen.add(id);
  }
}

function* limits({ period, policy }: Plan, file: PlanFile): Generator<DiagnosticOf<'plan-file'>> {
  const { start, end } = period;
  if (start > end) yield { variant: 'period', place: at('period', 'end'), args: { start, end } };
  if (policy.yellow_gap > policy.red_gap) {
    // The schema's default may be the other one: then only this one stands in the file.
    const key = file.policy?.yellow_gap === undefined ? 'red_gap' : 'yellow_gap';
    const args = { yellow: policy.yellow_gap, red: policy.red_gap };
    yield { variant: 'gap', place: at('policy', key), args };
  }
}

function* offAndWorked({ days_off: off, work_days: worked }: PlanFile): Generator<DiagnosticOf<'plan-file'>> {
  const days = new Set<string>(off);
  for (const [index, date] of (worked ?? []).entries()) {
    if (days.has(date)) yield { variant: 'day-twice', place: at('work_days', index), args: { date } };
  }
}

function at(...path: KeyPath): Place {
  return { file: PLAN_FILE, path };
}
