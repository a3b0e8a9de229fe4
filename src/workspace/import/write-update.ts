import { isEqual } from '../../core/equal.js';
import type { ExitCode } from '../../core/failure.js';
import type { Proposal, ProposedTask } from '../../core/import/proposal.js';
import type { Rewording } from '../../core/import/update/rewording.js';
import type { Context } from '../../env.js';
import { datedBy } from '../dated.js';
import type { Desk, WritingOptions } from '../desk.js';
import { type Draft, draftOf } from '../drafts.js';
import { sourceOf } from '../task-source.js';
import type { Refused } from '../transaction.js';
import { type Ready, writeTasks } from '../write-tasks.js';
import { type Accepting, rewordedOutcome } from './reworded-task.js';
import { newDrafts } from './write-proposal.js';

/** What is accepted of a new version of a document. */
export interface Accepted {
  reworded: readonly Rewording[];
  added: readonly ProposedTask[];
}

/** Writes the accepted changes, all or none. */
export function writeUpdate(
  context: Context,
  desk: Desk,
  proposal: Proposal,
  { reworded, added }: Accepted,
  said: Accepting,
  options: WritingOptions,
): Promise<ExitCode> {
  return writeTasks(context, desk, options, () => {
    const changed: Draft[] = [];
    const refused: string[] = [];
    for (const rewording of reworded) {
      const made = changedDraft(context, desk, rewording, said);
      if ('refused' in made) refused.push(...made.refused);
      else changed.push(...made.drafts);
    }
    if (refused.length > 0) return { refused };
    const sections = proposal.sections.filter(({ number }) => added.some(({ section }) => section === number));
    const fresh = added.length === 0 ? [] : newDrafts(context, desk, { ...proposal, sections, tasks: added });
    // Another import than the first one: each is taken back by itself.
    const imported = `${proposal.document.id} ${desk.now.toISOString()}`;
    return { drafts: [...fresh, ...changed], skipped: [], imported };
  });
}

function changedDraft(
  context: Context,
  desk: Desk,
  rewording: Rewording,
  said: Accepting,
): Pick<Ready, 'drafts'> | Refused {
  const source = sourceOf(context, desk, rewording.task.id);
  const { importUpdate } = context.messages.screens;
  if (!isEqual(source.task, rewording.task)) return { refused: [importUpdate.meanwhile(rewording.task.id)] };
  const outcome = rewordedOutcome(context, desk, source.task, rewording, said);
  if ('refused' in outcome) return outcome;
  if ('skipped' in outcome) return { drafts: [] };
  const draft = draftOf(context, desk, source, outcome.edits, outcome);
  return { drafts: [{ ...draft, dated: datedBy(source.task, outcome.edits, context.env.now()) }] };
}
