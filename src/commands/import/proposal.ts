import { basename } from 'node:path';
import { slugger } from '../../cli/slug.js';
import type { SourceDocument } from '../../core/document/document.js';
import { usageFailure } from '../../core/failure.js';
import type { Proposal } from '../../core/import/proposal.js';
import { propose } from '../../core/import/propose.js';
import { outlineOfTables } from '../../core/import/table/outline-of-tables.js';
import { withGoalsNamed } from '../../core/import/table/propose-table.js';
import { readOutline } from '../../core/outline/read-outline.js';
import type { Context } from '../../env.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { progressOf } from '../../workspace/import/progress.js';
import type { Choices } from './choices.js';
import type { ImportOptions } from './options.js';
import type { TaskTables } from './tables.js';
import { takenNumbers } from './taken-numbers.js';

/** What the import of a document would write. @param tables those that its work stands in, or null */
export async function proposalOf(
  context: Context,
  desk: PlanDesk,
  file: string,
  document: SourceDocument,
  choices: Choices,
  options: Pick<ImportOptions, 'document'>,
  tables: TaskTables | null = null,
): Promise<Proposal> {
  const outline =
    tables === null
      ? readOutline(document, choices.outline)
      : outlineOfTables(
          tables.tables.map(({ table }) => table),
          desk.plan.title,
          tables.text,
        );
  const slugOf = await slugger();
  const title = outline.title ?? basename(file).replace(/\.[^.]*$/, '');
  const known = desk.plan.documents.find((one) => one.title === title)?.id;
  const id = options.document ?? known ?? slugOf(title, 1);
  const isTaken = takenNumbers(context, desk);
  const proposal = propose(outline, {
    plan: desk.plan,
    choices: choices.outline,
    sectionIds: choices.sectionIds,
    document: id,
    source: document,
    slugOf,
    isTaken: (number) => isTaken(number, id),
    onItem: progressOf(context, context.messages.screens.import.progress.read),
  });
  refuseUnknownParts(context, choices, outline.parts.length, proposal);
  return tables === null ? proposal : withGoalsNamed(proposal, slugOf);
}

/** A part that there is not, or that is no section, is said: nothing that was typed is left out without a word. */
function refuseUnknownParts(
  { messages }: Context,
  { outline, sectionIds }: Choices,
  parts: number,
  { sections }: Proposal,
): void {
  const words = messages.screens.import.choices;
  for (const part of outline.roles?.keys() ?? []) {
    if (part > parts || part < 1) throw usageFailure(words.noPart(part, parts));
  }
  for (const part of sectionIds.keys()) {
    const known = sections.map((section) => section.part).join(messages.comma);
    if (!sections.some((section) => section.part === part)) throw usageFailure(words.noSectionPart(part, known));
  }
}
