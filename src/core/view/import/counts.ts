import type { Proposal, ProposedTask } from '../../import/proposal.js';
import type { MissedGroup } from './missed-view.js';

/** How much there is of each, for the first line of a preview. */
export interface ImportCounts {
  sections: number;
  items: number;
  targets: number;
  /** Due dates of tasks, of targets and of milestones. */
  dues: number;
  /** Units that plan.yaml would gain, and those that it has and the items name. */
  newOrgs: number;
  knownOrgs: number;
  /** Tasks that a person has to look at. */
  doubtful: number;
  missed: number;
  /** Those of the missed that were not understood. */
  unexplained: number;
  /** Titles that the program made. */
  titlesMade: number;
}

/** Whether a person has to look at a task. A title that the program made is marked, but is no reason. */
export function needsLook({ doubts, missed }: ProposedTask): boolean {
  return doubts.some(({ why }) => why !== 'title_made') || missed.some(({ reason }) => reason === 'not_understood');
}

/** Counts what an import would write. @param missed what was not captured */
export function countsOf({ sections, orgs, tasks }: Proposal, missed: readonly MissedGroup[]): ImportCounts {
  const targets = tasks.flatMap(({ fields }) => fields.targets ?? []);
  const dated = [...tasks.map(({ fields }) => fields), ...targets, ...targets.flatMap((one) => one.milestones ?? [])];
  const proposed = new Set(orgs.map(({ org }) => org.id));
  const named = new Set(
    tasks.flatMap(({ fields: { lead, responsible, support } }) =>
      [lead ?? [], responsible ?? [], support ?? []].flat(),
    ),
  );
  const all = missed.map(({ entries }) => entries.length);
  return {
    sections: sections.length,
    items: tasks.length,
    targets: targets.length,
    dues: dated.filter(({ due }) => due !== undefined).length,
    newOrgs: proposed.size,
    knownOrgs: [...named].filter((id) => !proposed.has(id)).length,
    doubtful: tasks.filter(needsLook).length,
    missed: all.reduce((sum, count) => sum + count, 0),
    unexplained: missed.find(({ reason }) => reason === 'not_understood')?.entries.length ?? 0,
    titlesMade: tasks.filter(({ isTitleMade }) => isTitleMade).length,
  };
}
