import type { WhoKey } from '../assignment.js';
import type { UntakenCell } from '../import/table/own/untaken.js';
import type { FieldChange, TableUpdates, TaskUpdate, UpdateRow } from '../import/table/updates.js';
import type { HasOrgs } from '../org/org.js';
import { orgName, type Plan } from '../plan.js';
import type { Status } from '../task.js';

/** What a table changes of the tasks of a plan, as it is shown before it is written. */
export interface TableUpdatesView {
  /** Tasks of which something is written, or could be, or is only listed; in the order of the rows. */
  tasks: readonly TaskUpdateView[];
  /** Tasks of which the plan says the same already. */
  unchanged: number;
  unmatched: readonly UpdateRow[];
  doubtful: readonly {
    row: UpdateRow;
    why: TableUpdates['doubtful'][number]['why'];
    candidates: readonly { id: number; title: string; similarity: number }[];
  }[];
  /** Units that are added to the plan with the changes. */
  orgs: readonly { id: string; name: string; count: number; isDoubtful: boolean }[];
  /** The period of the reports; null if the table is no ledger. */
  period: string | null;
  counts: { fields: number; replaced: number; reports: number; readings: number; statuses: number };
}

export interface TaskUpdateView {
  id: number;
  title: string;
  row: UpdateRow;
  by: TaskUpdate['matched']['by'];
  /** In whole percent. */
  similarity: number;
  changes: readonly ChangeView[];
  report: { progress?: string; problems?: string; next?: string } | null;
  /** `target` is the id, `name` the name of the target. */
  readings: readonly { target: string; name: string; value: number; unit: string; asOf: string }[];
  status: { from: Status; to: Status } | null;
  listed: TaskUpdate['records']['listed'];
}

/** A key with the names that stand there before and after. */
export interface ChangeView {
  key: WhoKey | 'due' | 'due_note';
  from: readonly string[];
  to: readonly string[];
  /** The same as the task's file has them. */
  values: Pick<FieldChange, 'from' | 'to'>;
  /** Whether another value is replaced, which somebody has to accept. */
  replaces: boolean;
}

/**
 * What a table changes, with names for ids; nothing is left out of it that the table says.
 * @param untaken edited cells of a ledger of this program that nothing is made of, by the number of the task
 */
export function tableUpdatesView(
  updates: TableUpdates,
  plan: Plan,
  untaken: ReadonlyMap<number, readonly UntakenCell[]> = new Map(),
): TableUpdatesView {
  const orgs = { orgs: [...plan.orgs, ...updates.orgs.map(({ org }) => org)] };
  const views = updates.tasks.map((update) => taskView(update, orgs, untaken.get(update.task.id) ?? []));
  const tasks = views.filter(says);
  const sum = (count: (view: TaskUpdateView) => number) => tasks.reduce((total, view) => total + count(view), 0);
  return {
    tasks,
    unchanged: views.length - tasks.length,
    unmatched: updates.unmatched,
    doubtful: updates.doubtful.map(({ row, why, candidates }) => ({
      row,
      why,
      candidates: candidates.map(({ task, similarity }) => ({
        id: task.id,
        title: task.title,
        similarity: Math.round(100 * similarity),
      })),
    })),
    orgs: updates.orgs.map(({ org, count, isDoubtful }) => ({ id: org.id, name: org.name, count, isDoubtful })),
    period: updates.ledger?.period ?? null,
    counts: {
      fields: sum(({ changes }) => changes.filter(({ replaces }) => !replaces).length),
      replaced: sum(({ changes }) => changes.filter(({ replaces }) => replaces).length),
      reports: sum(({ report }) => Number(report !== null)),
      readings: sum(({ readings }) => readings.length),
      statuses: sum(({ status }) => Number(status !== null)),
    },
  };
}

function says({ changes, report, readings, status, listed }: TaskUpdateView): boolean {
  const all = [changes, readings, listed];
  return report !== null || status !== null || all.some(({ length }) => length > 0);
}

function taskView(
  { task, row, matched, sets, replaces, records }: TaskUpdate,
  plan: HasOrgs,
  untaken: readonly UntakenCell[],
): TaskUpdateView {
  const { report, readings, change, listed } = records;
  return {
    id: task.id,
    title: task.title,
    row,
    by: matched.by,
    similarity: Math.round(100 * matched.similarity),
    changes: [
      ...sets.map((one) => changeView(one, false, plan)),
      ...replaces.map((one) => changeView(one, true, plan)),
    ],
    report: report && partsOf(report),
    readings: readings.map(({ target: id, reading }) => {
      const target = task.targets?.find((one) => one.id === id);
      return {
        target: id,
        name: target?.name ?? id,
        value: reading.value ?? 0,
        unit: target?.unit ?? '',
        asOf: reading.as_of,
      };
    }),
    status: change && { from: change.from, to: change.to },
    listed: [...listed, ...untaken.map(untakenView)],
  };
}

/** An edited cell as it is listed; of a cleared one what stood there. */
function untakenView({ head, written, shown, way }: UntakenCell): TaskUpdateView['listed'][number] {
  return written === ''
    ? { why: 'cell_cleared', text: shown, head, way }
    : { why: 'cell_edited', text: written, head, way };
}

function partsOf({ progress, problems, next }: NonNullable<TaskUpdate['records']['report']>) {
  return {
    ...(progress !== undefined && { progress }),
    ...(problems !== undefined && { problems }),
    ...(next !== undefined && { next }),
  };
}

function changeView({ key, from, to }: FieldChange, replaces: boolean, plan: HasOrgs): ChangeView {
  const isOrg = key === 'lead' || key === 'responsible' || key === 'support';
  const named = (value: FieldChange['from']) => [value ?? []].flat().map((one) => (isOrg ? orgName(plan, one) : one));
  return { key, from: named(from), to: named(to), values: { from, to }, replaces };
}
