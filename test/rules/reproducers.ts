import * as fs from 'node:fs';
import { join } from 'node:path';
import { findingsOf } from '../../src/commands/findings.js';
import type { Finding } from '../../src/core/finding.js';
import { rules } from '../../src/rules/index.js';
import { EVERY_LINT, type Selection } from '../../src/rules/selection.js';
import { type BasePlan, basePlan } from '../../src/store/base.js';
import { type Loaded, loadPlan } from '../../src/store/load.js';
import { emptyFolder } from '../copy.js';
import { made } from './made.js';

/** The folder of the reproducers: `base/`, and one for each rule. */
export const REPRODUCERS = import.meta.dirname;

/** The day on which every reproducer is looked at. */
export const AS_OF = '2020-11-30';

/** What lint finds in the base plan with the files of a case laid over it; against those of `base`, if there are any. */
export function lintReproducer(id: string, kind: 'bad' | 'good'): Finding[] {
  const dir = laidOver(id, kind);
  const disk = (kind === 'bad' ? made[id]?.(dir) : undefined) ?? fs;
  const loaded = loadPlan(disk, dir);
  return findingsOf(disk, loaded, AS_OF, selectionOf(id), baseOf(id, loaded));
}

/** What a case is compared with; null where it is compared with nothing. */
function baseOf(id: string, loaded: Loaded): BasePlan | null {
  if (!fs.existsSync(join(REPRODUCERS, id, 'base'))) return null;
  const dir = laidOver(id, 'base');
  const isUnchanged = ([file, text]: [string, string]) =>
    fs.existsSync(join(dir, file)) && fs.readFileSync(join(dir, file), 'utf8') === text;
  const unchanged = [...loaded.texts.byFile].filter(isUnchanged).map(([file]) => file);
  return basePlan(fs, dir, loaded, new Set(unchanged));
}

/** A folder with the base plan and the files of a case laid over it. */
function laidOver(id: string, kind: 'bad' | 'good' | 'base'): string {
  const dir = emptyFolder();
  for (const from of [join(REPRODUCERS, 'base'), join(REPRODUCERS, id, kind)]) {
    if (fs.existsSync(from)) fs.cpSync(from, dir, { recursive: true });
  }
  return dir;
}

/** A rule that does not run at every lint runs alone. */
function selectionOf(id: string): Selection {
  const tier = rules.find((rule) => rule.id === id)?.tier;
  return tier === undefined ? EVERY_LINT : { strict: true, only: [id] };
}
