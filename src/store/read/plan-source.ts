import type { FileDiagnostic } from '../../core/diagnostic.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { PlanFile } from '../../core/plan.js';
import type { ReadDisk } from '../disk.js';
import { parseRecord } from '../yaml/parse.js';
import { hasMark } from './decode.js';
import { readInside } from './file-text.js';
import { refuseNewerFormat } from './format.js';
import { planProblems } from './plan-check.js';
import { type Validated, validatePlan } from './validate.js';

/** plan.yaml as it is before a change: its bytes, its text with a byte order mark if it has one, its record. */
export interface PlanSource {
  file: typeof PLAN_FILE;
  bytes: Buffer;
  text: string;
  planFile: PlanFile;
}

/**
 * Reads plan.yaml for a change.
 * @returns the problems if it is broken, or nobody can tell what it says
 * @throws NewerFormat if only a newer program knows its format
 */
export function readPlanSource(disk: ReadDisk, dir: string): PlanSource | { problems: FileDiagnostic[] } {
  const read = readInside(disk, dir, PLAN_FILE);
  if ('problem' in read) return { problems: [read.problem] };
  refuseNewerFormat(read.text);
  const validated = readPlanText(read.text);
  if ('problems' in validated) return validated;
  const problems = planProblems(validated.value);
  if (problems.length > 0) return { problems };
  const mark = hasMark(read.bytes) ? '\uFEFF' : '';
  return { file: PLAN_FILE, bytes: read.bytes, text: mark + read.text, planFile: validated.value };
}

/** The record that a text of plan.yaml says, without a byte order mark; or what is wrong with it. */
export function readPlanText(text: string): Validated<PlanFile> {
  const parsed = parseRecord(PLAN_FILE, text);
  return 'problems' in parsed ? parsed : validatePlan(PLAN_FILE, parsed.record);
}
