/** Values that the plan knows. What reads them is loaded when somebody presses Tab, and never for another run. */
export function fromPlan(name: keyof typeof import('./plan-candidates.js')): Source {
  return async (asked) => (await import('./plan-candidates.js'))[name](asked);
}
