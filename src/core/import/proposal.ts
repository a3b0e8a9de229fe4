import type { SourceDocument } from '../document/document.js';
import type { Org } from '../org/org.js';
import type { NumberStyle, OutlineChoices, OutlineLevel, OutlineWarning, PartRole } from '../outline/outline.js';
import type { PlanFile, Section } from '../plan.js';
import type { StatusChange, Task } from '../task.js';
import type { LeftoverReason, Place, WordingDoubt } from '../wording/understood.js';

/** What an import would write, before anything is written. A preview shows it, and a person may correct it. */
export interface Proposal {
  /** The document that the tasks come from, as plan.yaml lists it. */
  document: NonNullable<PlanFile['documents']>[number];
  /** The document's own opening (总体要求), or null. */
  preamble: string | null;
  /** In the order of the document; those without tasks are not among them. */
  sections: readonly ProposedSection[];
  /** Units that the document names and the plan does not have. */
  orgs: readonly ProposedOrg[];
  /** In the order of the document. */
  tasks: readonly ProposedTask[];
  /** Parts of the document that become no tasks. */
  asides: readonly Aside[];
  /** The structure that was found or chosen, for the command line that repeats it. */
  choices: OutlineChoices;
  /** Every level of numbering that the document has, so that a person can choose another for the items. */
  levels: readonly OutlineLevel[];
  /** The levels of the sections and of the items among them; null if there is none. */
  sectionStyle: NumberStyle | null;
  itemStyle: NumberStyle | null;
  /** What a person should look at before the structure is believed. */
  warnings: readonly OutlineWarning[];
  /** What the document holds and the program leaves out, and what places count. */
  source: Pick<SourceDocument, 'omitted' | 'countedIn'>;
}

export type ProposedSection = Section & {
  /** Whether plan.yaml has it already. */
  isKnown: boolean;
  /** The number of its part in the document, from 1, as `OutlineChoices.roles` has it. */
  part: number;
};

export interface ProposedOrg {
  org: Org;
  /** As the document writes it, and how many items name it. */
  written: string;
  count: number;
  /** Whether it may be a group, or several units, or none: a person has to look. */
  isDoubtful: boolean;
}

/** The keys of a task that an import sets. */
export type ProposedFields = Omit<
  Task,
  'id' | 'status' | 'basis' | 'history' | 'evidence' | 'extensions' | 'amendments'
>;

export interface ProposedTask {
  /** The id that it gets. */
  id: number;
  section: number;
  slug: string;
  /** Its keys as they would be written; `text` is the item, verbatim. */
  fields: ProposedFields;
  /** Whether the title was made by the program, from a sentence that is no head. */
  isTitleMade: boolean;
  /** What was understood, by its place in `text`, in its order. */
  marks: readonly Mark[];
  doubts: readonly TaskDoubt[];
  /** Numbers, dates and 《》 titles that are in no target, due date or name, in the order of the text. */
  missed: readonly Missed[];
  /** The status that the task begins with, as a ledger tells; absent if it has not begun. */
  begun?: StatusChange;
  /** Where the item begins in the document. */
  place: number;
}

/** What a stretch of an item's text became. */
export interface Mark {
  place: Place;
  kind: 'target' | 'due' | 'who' | 'commitment' | 'missed';
  /** The target that it belongs to, as an index of the task's targets, or null. */
  target: number | null;
}

/** What a person has to look at in a task. */
export interface TaskDoubt {
  why: WordingDoubt | ImportDoubt;
  /** The target that it is about, as an index of the task's targets, or null. */
  target: number | null;
  /** The words that it is about. */
  quote: string;
}

export type ImportDoubt =
  /** The first of several units stands for the lead only by the plan's own custom. */
  | 'lead_uncertain'
  | 'unit_unknown_org'
  /** 有关部门, 各相关单位 and the like. */
  | 'group_unnamed'
  /** Who of several answers for which part (分别). */
  | 'owners_distributed'
  /** Whether a due date is that of the item or of a target. */
  | 'due_of_what'
  | 'title_made'
  /** A word was put into the document by tampering; 关于 stands in its place. */
  | 'tampered';

export interface Missed {
  text: string;
  place: Place;
  reason: MissedReason;
}

/** Why something of an item is in no target, due date or name. */
export type MissedReason =
  | LeftoverReason
  /** It stands in a table of the item. */
  | 'table'
  /** A person said that it is no target. */
  | 'declined';

/** A part of the document that becomes no tasks. */
export interface Aside {
  role: PartRole;
  /** The number of the part in the document, from 1. */
  part: number;
  heading: string | null;
  text: string;
  place: number;
}
