import type { ExitCode } from '../../../core/failure.js';
import type { TaskReturns } from '../../../core/returns/plan-claims.js';
import type { Context } from '../../../env.js';
import { returnsJson } from '../../../formats/returns-json.js';
import { returnsSummary } from '../../../render/import/returns.js';
import { taskLabel } from '../../../render/task-label.js';
import type { Edit } from '../../../store/edit/edit.js';
import type { Entry } from '../../../store/yaml/quote.js';
import { datedBy } from '../../../workspace/dated.js';
import type { WritingOptions } from '../../../workspace/desk.js';
import { draftOf } from '../../../workspace/drafts.js';
import { evidenceEdit } from '../../../workspace/evidence.js';
import { sourceOf } from '../../../workspace/task-source.js';
import { writeTasks } from '../../../workspace/write-tasks.js';
import type { ReturnsDesk } from './desk.js';
import { returnsScreen } from './screen.js';

/**
 * Records what the forms say that are not held back, all of them in one transaction. What turned doubtful since it was
 * shown is listed by a second run.
 */
export function writeReturns(context: Context, returns: ReturnsDesk, options: WritingOptions): Promise<ExitCode> {
  const { desk } = returns;
  const shown = JSON.stringify(returns.batch().listed);
  return writeTasks(context, desk, options, () => {
    const batch = returns.batch();
    const { changedMeanwhile, subject } = context.messages.screens.returns;
    if (JSON.stringify(batch.listed) !== shown) return { refused: [changedMeanwhile] };
    const drafts = batch.tasks.flatMap((made) => {
      const edits = editsOf(made);
      if (edits.length === 0) return [];
      const source = sourceOf(context, desk, made.task.id);
      const count = made.values.length + made.reports.length + made.evidence.length;
      const telling = { told: [], subject: subject(taskLabel(made.task), count) };
      const draft = draftOf(context, desk, source, edits, telling);
      return [{ ...draft, dated: datedBy(source.task, edits, context.env.now()) }];
    });
    const view = returns.view(batch);
    return { drafts, skipped: returnsSummary(view, returnsScreen(context, returns)), more: returnsJson(view) };
  });
}

/** The entries of each list at once, for the text is parsed for each edit. */
function editsOf({ task, values, reports, evidence }: TaskReturns): Edit[] {
  const readings = (task.targets ?? []).flatMap((target, index) =>
    appended(
      ['targets', index, 'readings'],
      values.flatMap(({ planned }) => (planned.target === target ? [{ ...planned.reading } as Entry] : [])),
    ),
  );
  return [
    ...readings,
    ...appended(
      ['reports'],
      reports.map(({ report }) => ({ ...report }) as Entry),
    ),
    ...evidence.flatMap(({ entries }) => entries.map(evidenceEdit)),
  ];
}

function appended(path: Extract<Edit, { kind: 'append' }>['path'], [first, ...more]: readonly Entry[]): Edit[] {
  if (first === undefined) return [];
  return [
    { kind: 'append', path, entry: first },
    ...(more.length > 0 ? [{ kind: 'appendAll' as const, path, entries: more }] : []),
  ];
}
