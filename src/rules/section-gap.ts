import { PLAN_FILE } from '../core/file/path.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'section-gap': {
      default: { number: number; expected: number };
    };
  }
}

/** Sections are numbered through from 1, as the document numbers them. */
export const sectionGap: RuleOf<'section-gap'> = {
  id: 'section-gap',
  level: 'warning',
  *check({ plan, planFile }) {
    let before = 0;
    for (const { number } of plan.sections) {
      if (number > before + 1) {
        const index = planFile.sections.findIndex((section) => section.number === number);
        const path = ['sections', index, 'number'];
        yield { place: { file: PLAN_FILE, path }, args: { number, expected: before + 1 } };
      }
      before = number;
    }
  },
};
