import { civilDay } from '../../../core/date.js';
import { type Batch, planBatch } from '../../../core/returns/batch.js';
import type { ReportClaim, ValueClaim } from '../../../core/returns/claim.js';
import { returnForms } from '../../../core/returns/form.js';
import { type ReadClaims, readClaims } from '../../../core/returns/read-claims.js';
import { type ReturnFile, type ReturnsView, returnsView } from '../../../core/returns/summary.js';
import type { Task } from '../../../core/task.js';
import type { Context } from '../../../env.js';
import type { Desk } from '../../../workspace/desk.js';
import { openPlan } from '../../../workspace/open.js';
import { sourceOf } from '../../../workspace/task-source.js';
import { evidenceNamed } from './evidence.js';

const NOTHING: ReadClaims = { values: [], reports: [], evidence: [], listed: [], blank: 0 };

/** Forms that came back, and what a person decided about them. */
export class ReturnsDesk {
  /** The claims that a person confirmed, and those that were left out. */
  readonly confirmed = new Set<ValueClaim | ReportClaim>();
  readonly left = new Set<ValueClaim | ReportClaim>();
  private readonly claims: readonly ReadClaims[];
  private readonly numbers: ReadonlySet<number>;
  private readonly missing: readonly string[];

  constructor(
    private readonly context: Context,
    readonly desk: Desk,
    readonly files: readonly ReturnFile[],
  ) {
    const { plan, now } = desk;
    const calendar = { today: civilDay(now, plan.timezone), period: plan.period };
    this.claims = files.map((one, place) => ('form' in one ? readClaims(one.form, place, calendar) : NOTHING));
    const opened = openPlan(context);
    this.numbers = new Set(opened.standings.map(({ task }) => task.id));
    const sent = new Set(files.map((one) => ('form' in one ? one.form.org : null)));
    const [day] = files
      .flatMap((one) => ('form' in one ? [one.form.asOf] : []))
      .sort()
      .reverse();
    const owing = day === undefined ? [] : returnForms(opened.standings, plan, day);
    this.missing = owing.map(({ org }) => org).filter((org) => !sent.has(org));
  }

  /** What the forms make of the plan as it is now. */
  batch(): Batch {
    const { plan, by, now, dir } = this.desk;
    const tasks = new Map<number, Task>();
    const taskOf = (id: number): Task | null => {
      if (!this.numbers.has(id)) return null;
      const task = tasks.get(id) ?? sourceOf(this.context, this.desk, id).task;
      tasks.set(id, task);
      return task;
    };
    return planBatch(this.claims, {
      plan,
      by,
      now,
      taskOf,
      isConfirmed: (claim) => this.confirmed.has(claim),
      isLeft: (claim) => this.left.has(claim),
      evidenceOf: (claim, task) => evidenceNamed(this.context, dir, task, claim),
    });
  }

  /** What became of the forms. */
  view(batch: Batch = this.batch()): ReturnsView {
    return returnsView(this.files, this.claims, batch, this.missing, this.desk.plan, [...this.left]);
  }
}
