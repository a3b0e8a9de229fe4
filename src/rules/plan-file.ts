import type { Diagnostic } from '../core/diagnostic.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { KeyPath } from '../core/finding.js';
import type { Plan, PlanFile } from '../core/plan.js';
import type { Rule } from './rule.js';

/** What plan.yaml says must agree with itself: nothing is named twice, and limits stand in their order. */
export const planFile: Rule = {
  id: 'plan-file',
  level: 'error',
  fixed: true,
  *check({ plan, planFile: file, fileDiagnostics }) {
    yield* fileDiagnostics.filter(({ rule }) => rule === 'plan-file');
    yield* doubledDocuments(file.documents ?? []);
    yield* limits(plan, file);
  },
};

function* doubledDocuments(documents: NonNullable<PlanFile['documents']>): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const [index, { id }] of documents.entries()) {
    if (seen.has(id)) yield at('document-id', ['documents', index, 'id'], { value: id });
    seen.add(id);
  }
}

function* limits({ period, policy }: Plan, file: PlanFile): Generator<Diagnostic> {
  if (period.start > period.end) yield at('period', ['period', 'end'], { ...period });
  if (policy.yellow_gap > policy.red_gap) {
    // The schema's default may be the other one: then only this one stands in the file.
    const key = file.policy?.yellow_gap === undefined ? 'red_gap' : 'yellow_gap';
    yield at('gap', ['policy', key], { yellow: policy.yellow_gap, red: policy.red_gap });
  }
}

function at(variant: string, path: KeyPath, args: NonNullable<Diagnostic['args']>): Diagnostic {
  return { variant, place: { file: PLAN_FILE, path }, args };
}
