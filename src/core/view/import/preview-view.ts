import type { SourceDocument } from '../../document/document.js';
import type { Aside, Proposal, ProposedOrg, ProposedSection } from '../../import/proposal.js';
import type { OutlineLevel, OutlineWarning } from '../../outline/outline.js';
import type { Plan } from '../../plan.js';
import { countsOf, type ImportCounts, needsLook } from './counts.js';
import { type MissedGroup, missedGroups } from './missed-view.js';
import { type ImportTaskView, taskView } from './task-view.js';

/** What an import would write, as a person is asked to check it: on the terminal, as a page, as a workbook. */
export interface ImportView {
  title: string;
  counts: ImportCounts;
  preamble: string | null;
  sections: readonly ImportSectionView[];
  /** Parts of the document that become no tasks. */
  asides: readonly AsideView[];
  /** Whether such a part can be made tasks by `--role`; beside a table of tasks none can. */
  mayChooseRoles: boolean;
  levels: readonly LevelView[];
  warnings: readonly OutlineWarning[];
  source: Pick<SourceDocument, 'omitted' | 'countedIn'>;
  /** Units that would be new in plan.yaml. */
  orgs: readonly ProposedOrg[];
  /** The tasks that a person has to look at, then the others; each in the order of the document. */
  doubtful: readonly ImportTaskView[];
  others: readonly ImportTaskView[];
  /** What was not captured, by its reason; what was not understood comes first. */
  missed: readonly MissedGroup[];
}

type ImportSectionView = ProposedSection & {
  items: number;
  doubtful: number;
};

/** A level of numbering, and what it is used for, or null. */
interface LevelView extends OutlineLevel {
  use: 'sections' | 'items' | null;
}

interface AsideView extends Aside {
  /** How many characters it has. */
  length: number;
}

/** Shows what an import would write. @param plan the plan that it would be written into */
export function importView(proposal: Proposal, plan: Pick<Plan, 'orgs'>): ImportView {
  const { sections, asides, orgs, tasks, itemStyle, sectionStyle } = proposal;
  const all = [...plan.orgs, ...orgs.map(({ org }) => org)];
  const titles = new Map(sections.map(({ number, title }) => [number, title]));
  const views = tasks.map((task) => taskView(task, titles.get(task.section) ?? '', all));
  const missed = missedGroups(tasks);
  return {
    title: proposal.document.title,
    counts: countsOf(proposal, missed),
    preamble: proposal.preamble,
    sections: sections.map((section) => {
      const own = tasks.filter((task) => task.section === section.number);
      return { ...section, items: own.length, doubtful: own.filter(needsLook).length };
    }),
    asides: asides.map((aside) => ({ ...aside, length: aside.text.replace(/\s/g, '').length })),
    mayChooseRoles: itemStyle !== 'row',
    levels: proposal.levels.map((level) => ({
      ...level,
      use: level.style === itemStyle ? 'items' : level.style === sectionStyle ? 'sections' : null,
    })),
    warnings: proposal.warnings,
    source: proposal.source,
    orgs,
    doubtful: views.filter(({ task }) => needsLook(task)),
    others: views.filter(({ task }) => !needsLook(task)),
    missed,
  };
}
