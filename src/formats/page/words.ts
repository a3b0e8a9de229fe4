import type { Chart } from '../../core/paper/chart.js';
import type { Share } from '../../core/standing/share.js';
import type { TargetValue } from '../../core/target/latest-value.js';
import type { StatusChange, Target } from '../../core/task.js';
import type { BehindRow } from '../../core/view/behind-view.js';
import type { ReportingView } from '../../core/view/page/reporting-view.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import type { TargetState, TargetView } from '../../core/view/target-view.js';
import type { TaskRow } from '../../core/view/task-row.js';

/**
 * What a page says in the words of the screens, as plain text: whoever asks for a page hands it in, so that the page
 * and the screens say the same.
 */
export interface PageWords {
  /** How things stand, in one sentence, as `plan status` says it. */
  answer: string;
  /** What changed since the last period; empty if there is none. */
  changed: string;
  /** Overall and expected progress over the months. */
  progress: Chart;
  /** The thresholds of the plan in words, each with its name. */
  thresholds: readonly (readonly [string, string])[];
  /** How the counties rank, in one sentence. */
  ranking: string;
  /** A share in per cent with its counts. */
  share(share: Share): string;
  /** Why a task has its light. */
  reason(row: Pick<TaskRow, 'light' | 'reasons'>): string;
  /** By how much a task is behind, for all reasons. */
  shortfall(row: BehindRow): string;
  /** How a task stands, in one sentence, and its fields with their labels. */
  stands(view: ShowView): string;
  fields(view: ShowView): readonly (readonly [string, string])[];
  /** What a target asks for, how it stands, and what else is to be known of it. */
  bound(view: TargetView): string;
  target(view: TargetView): string;
  notes(view: TargetView): readonly (readonly [string, string])[];
  state(state: TargetState): string;
  quantity(value: number, target: Target): string;
  value(value: TargetValue, target: Target): string;
  reading(one: TargetView['readings'][number], target: Target): string;
  /** Who reported a target and who has not; null if nobody did and no unit must. */
  reporting(view: ReportingView): string | null;
  extension(entry: ShowView['extensions'][number]): string;
  amendment(entry: ShowView['amendments'][number]['entry'], view: ShowView): string;
  change(entry: StatusChange): string;
}
