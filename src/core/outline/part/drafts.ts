import type { Segment } from '../frame/segments.js';
import { itemKey, roleOf, sectionKey } from '../level/item-level.js';
import { type Branch, branchesOf, holds, isBranch, paragraphsOf, type Tree, treeOf } from '../level/tree.js';
import { type Line, restOf } from '../line/line.js';
import type { NumberStyle, PartRole } from '../outline.js';
import { closingLines } from './closing.js';
import type { Draft } from './draft.js';

/** How the body of a segment is parted, and into what. */
export interface Body {
  drafts: readonly Draft[];
  items: string | null;
  sections: string | null;
  tree: Tree;
}

/** Parts the body of a segment into its opening, its sections, and what closes it. */
export function bodyOf({ annex, body }: Segment, chosen: NumberStyle | undefined): Body {
  const tree = treeOf(body);
  const items = itemKey(tree, chosen);
  const sections = items === null ? null : sectionKey(tree, items);
  const draft = draftsFor(annex, items);
  if (items === null) return { drafts: body.length === 0 ? [] : [draft('text', null, body)], items, sections, tree };
  const closing = closingLines(tree, items);
  const drafts = new Drafts(draft, items, sections);
  drafts.add(tree.content);
  return {
    drafts: [...drafts.all, ...(closing.length === 0 ? [] : [draft('closing', null, closing)])],
    items,
    sections,
    tree,
  };
}

function draftsFor(annex: number | null, items: string | null) {
  return (
    role: PartRole,
    heading: Line | null,
    content: readonly (Line | Branch)[],
    above: readonly string[] = [],
  ): Draft => ({ role, annex, heading, above, content, items });
}

class Drafts {
  readonly all: Draft[] = [];
  private isBegun = false;

  constructor(
    private readonly draft: ReturnType<typeof draftsFor>,
    private readonly items: string,
    private readonly sections: string | null,
  ) {}

  /** @param above the numbers of the headings above */
  add(content: readonly (Line | Branch)[], above: readonly string[] = []): void {
    let loose: (Line | Branch)[] = [];
    let isItems = false;
    const close = () => {
      if (loose.length > 0) this.all.push(this.draft(isItems ? 'items' : this.looseRole(), null, loose, above));
      loose = [];
    };
    for (const one of content) {
      const isLoose = !isBranch(one) || this.isLooseItem(one);
      const nextItems: boolean = isBranch(one) || this.items === 'paragraph' || (isItems && one.table !== null);
      if (!isLoose || nextItems !== isItems) close();
      isItems = nextItems;
      if (isLoose) loose.push(one);
      else this.addBranch(one, above);
    }
    close();
  }

  /** Before the first section, text opens the document; behind it, it is only text. */
  private looseRole(): PartRole {
    return this.isBegun ? 'text' : 'preamble';
  }

  /** An item that stands in no section: one of the item level, or a long leaf beside sections. */
  private isLooseItem(branch: Branch): boolean {
    if (branch.key === this.items) return this.textRole(branch) === null;
    if (this.textRole(branch) !== null || holds(branch, this.items)) return false;
    const isLeaf = !hasItems(branch);
    return isLeaf && (restOf(branch.line).length > LONGEST_HEADING || branch.content.length === 0);
  }

  private addBranch(branch: Branch, above: readonly string[]): void {
    const role = this.textRole(branch);
    const outer = role === null && branch.key !== this.sections && this.holdsSections(branch);
    if (!outer) {
      this.all.push(this.draft(role ?? 'items', branch.line, branch.content, above));
      this.isBegun ||= role === null;
      return;
    }
    const first = branch.content.findIndex(isBranch);
    this.all.push(this.draft('text', branch.line, branch.content.slice(0, first), above));
    this.isBegun = true;
    const { number } = branch.line;
    this.add(branch.content.slice(first), number === null ? above : [...above, number.written]);
  }

  /** Whether a section with items stands below. */
  private holdsSections(branch: Branch): boolean {
    return branchesOf(branch).some(
      (one) =>
        (one.key === this.sections && (this.items === 'paragraph' || holds(one, this.items))) ||
        this.holdsSections(one),
    );
  }

  /** The role of a branch that becomes no tasks, or null. */
  private textRole(branch: Branch): PartRole | null {
    const role = roleOf(branch);
    if (branch.key === this.items) {
      if (isOpening(branch)) return 'preamble';
      return role === 'review' && isHeaded(branch) ? role : null;
    }
    if (role === 'preamble' || role === 'review') return role;
    if (role === 'closing' && !hasItems(branch)) return 'closing';
    // 二、“十五五”时期…… of a report, above the section with the work of the year.
    const isOutlook = !this.isBegun && !holds(branch, this.items) && !hasItems(branch) && branchesOf(branch).length > 1;
    return isOutlook && this.sections === branch.key ? 'preamble' : null;
  }
}

const LONGEST_HEADING = 45;

/** 一、总体要求 with its text below it opens a document, also where its sections are the items. */
function isOpening(branch: Branch): boolean {
  return /^(总体要求|指导思想|总体思路|工作思路|基本原则)[。：]?$/.test(restOf(branch.line)) && isHeaded(branch);
}

/** Whether a short heading has its text below it. */
function isHeaded(branch: Branch): boolean {
  return restOf(branch.line).length <= LONGEST_HEADING && paragraphsOf(branch).length > 0;
}

/** Whether numbered lines stand below that can be items: 一是…… are none. */
function hasItems(branch: Branch): boolean {
  return branchesOf(branch).some(({ line }) => line.number?.style !== 'spoken');
}
