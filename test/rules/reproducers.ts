import * as fs from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from '../../src/core/finding.js';
import type { FoundPlan } from '../../src/core/found-plan.js';
import { findingsOf } from '../../src/lint/findings.js';
import { EVERY_LINT, type Selection } from '../../src/lint/selection.js';
import { rules } from '../../src/rules/index.js';
import { type BasePlan, basePlan } from '../../src/store/git/committed/base-plan.js';
import { type Loaded, loadPlan } from '../../src/store/read/load.js';
import { emptyFolder } from '../folders.js';
import { made } from './made.js';

/** The folder of the reproducers: `plan/`, a plan in which nothing is wrong, and one for each rule. */
export const REPRODUCERS = import.meta.dirname;

/** The day on which every reproducer is looked at. */
export const AS_OF = '2020-11-30';

/** Where a plan was found that is compared, of the rules that tell more than one such thing. */
const FOUND: Readonly<Record<string, readonly FoundPlan[]>> = {
  'base-unread': [{ how: 'here' }, { how: 'nowhere', gone: [] }],
  'plan-changed': [{ how: 'moved', before: 'plan', after: 'work/plan' }],
  'plan-removed': [
    { how: 'renamed', before: 'example' },
    { how: 'nowhere', gone: [{ id: 'example', folder: 'plan' }] },
  ],
};

/** What lint finds in `plan/` with the files of a case laid over it; against those of `base`, if there are any. */
export function lintReproducer(id: string, kind: 'bad' | 'good'): Finding[] {
  const dir = laidOver(id, kind);
  const disk = (kind === 'bad' ? made[id]?.(dir) : undefined) ?? fs;
  const loaded = loadPlan(disk, dir);
  const base = baseOf(id, loaded);
  const bases = kind === 'bad' && base ? FOUND[id]?.map((found) => ({ ...base, found })) : undefined;
  return (bases ?? [base]).flatMap((one) => findingsOf(disk, loaded, AS_OF, selectionOf(id), one));
}

/** What a case is compared with; null where it is compared with nothing. */
function baseOf(id: string, loaded: Loaded): BasePlan | null {
  if (!fs.existsSync(join(REPRODUCERS, id, 'base'))) return null;
  const dir = laidOver(id, 'base');
  const isUnchanged = ([file, text]: [string, string]) =>
    fs.existsSync(join(dir, file)) && fs.readFileSync(join(dir, file), 'utf8') === text;
  const unchanged = [...loaded.texts.byFile].filter(isUnchanged).map(([file]) => file);
  return baseIn(dir, loaded, new Set(unchanged));
}

/** A plan in a folder as what another one is compared with. */
export function baseIn(dir: string, loaded: Loaded, unchanged: ReadonlySet<string>): BasePlan {
  const evidence = new Set(filesIn(dir).filter((file) => file.startsWith('evidence/')));
  return { ...basePlan(fs, dir, loaded, unchanged), evidence, replaced: replacedIn(dir, loaded.dir, evidence) };
}

function filesIn(dir: string): string[] {
  return fs.readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
}

/** The evidence files that hold other bytes in two plans. */
function replacedIn(before: string, after: string, evidence: ReadonlySet<string>): Set<string> {
  const read = (dir: string, file: string) => {
    const path = join(dir, file);
    return fs.existsSync(path) && fs.statSync(path).isFile() ? fs.readFileSync(path, 'utf8') : null;
  };
  const isReplaced = (file: string) => ![read(before, file), null].includes(read(after, file));
  return new Set([...evidence].filter((file) => read(before, file) !== null && isReplaced(file)));
}

/** A folder with `plan/` and the files of a case laid over it. */
export function laidOver(id: string, kind: 'bad' | 'good' | 'base'): string {
  const dir = emptyFolder();
  for (const from of [join(REPRODUCERS, 'plan'), join(REPRODUCERS, id, kind)]) {
    if (fs.existsSync(from)) fs.cpSync(from, dir, { recursive: true });
  }
  return dir;
}

/** A rule that does not run at every lint runs alone. */
function selectionOf(id: string): Selection {
  const tier = rules.find((rule) => rule.id === id)?.tier;
  return tier === undefined ? EVERY_LINT : { strict: true, only: [id] };
}
