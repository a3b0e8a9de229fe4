import * as fs from 'node:fs';
import { join } from 'node:path';
import { findingsOf } from '../../src/commands/findings.js';
import type { Finding } from '../../src/core/finding.js';
import { rules } from '../../src/rules/index.js';
import { EVERY_LINT, type Selection } from '../../src/rules/selection.js';
import { loadPlan } from '../../src/store/load.js';
import { emptyFolder } from '../copy.js';
import { made } from './made.js';

/** The folder of the reproducers: `base/`, and one for each rule. */
export const REPRODUCERS = import.meta.dirname;

/** The day on which every reproducer is looked at. */
export const AS_OF = '2020-11-30';

/** What lint finds in the base plan with the files of a case laid over it. */
export function lintReproducer(id: string, kind: 'bad' | 'good'): Finding[] {
  const dir = emptyFolder();
  for (const from of [join(REPRODUCERS, 'base'), join(REPRODUCERS, id, kind)]) {
    if (fs.existsSync(from)) fs.cpSync(from, dir, { recursive: true });
  }
  const disk = (kind === 'bad' ? made[id]?.(dir) : undefined) ?? fs;
  return findingsOf(disk, loadPlan(disk, dir), AS_OF, selectionOf(id));
}

/** A rule that does not run at every lint runs alone. */
function selectionOf(id: string): Selection {
  const tier = rules.find((rule) => rule.id === id)?.tier;
  return tier === undefined ? EVERY_LINT : { strict: true, only: [id] };
}
