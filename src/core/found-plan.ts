/** A plan: its id, and its folder from the top of the repository. */
interface PlanInFolder {
  id: string;
  folder: string;
}

/** Where a revision has the current plan. A plan is identified by its id, whatever its folder. */
export type FoundPlan =
  | { how: 'here' }
  /** In another folder; both are named from the top of the repository. */
  | { how: 'moved'; before: string; after: string }
  /** In the same folder, under another id. */
  | { how: 'renamed'; before: string }
  /** Nowhere: everything is new. `gone` are the plans of the revision that are not here any more. */
  | { how: 'nowhere'; gone: readonly PlanInFolder[] };
