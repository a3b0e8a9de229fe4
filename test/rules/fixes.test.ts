import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import type { FoundPlan } from '../../src/core/found-plan.js';
import { findingsOf } from '../../src/lint/findings.js';
import { catalogs, type RuleText } from '../../src/messages/index.js';
import { rules } from '../../src/rules/index.js';
import { loadPlan } from '../../src/store/read/load.js';
import { run } from '../run.js';
import { FIXES, type Fix } from './fix-cases.js';
import { made } from './made.js';
import { AS_OF, baseIn, laidOver, REPRODUCERS } from './reproducers.js';

const COMPARING = new Set<string>(rules.filter(({ tier }) => tier === 'base').map(({ id }) => id));

/** What lint finds in a folder; against another one, if there is any. */
function lintIn(dir: string, before: string | null): Finding[] {
  const loaded = loadPlan(fs, dir);
  const isSame = ([file, text]: [string, string]) =>
    before !== null && fs.existsSync(join(before, file)) && fs.readFileSync(join(before, file), 'utf8') === text;
  const unchanged = new Set([...loaded.texts.byFile].filter(isSame).map(([file]) => file));
  const base = before === null ? null : baseIn(before, loaded, unchanged);
  const [id, former] = [loaded.plan?.file.id, base?.planFile?.id];
  const found: FoundPlan = former === undefined || former === id ? { how: 'here' } : { how: 'renamed', before: former };
  return findingsOf(fs, loaded, AS_OF, { strict: true, only: null }, base && { ...base, found });
}

const keyOf = ({ rule, variant, file }: Finding) => JSON.stringify([rule, variant, file]);
const isError = ({ level }: Finding) => level === 'error';
const count = (found: readonly Finding[], id: string) => found.filter(({ rule }) => rule === id).length;

function write(dir: string, files: Readonly<Record<string, string>> = {}): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(dir, file)), { recursive: true });
    fs.writeFileSync(join(dir, file), text);
  }
}

/** Does what a fix asks for. */
async function apply(dir: string, { moves = [], edits = [], run: commands = [] }: Fix): Promise<void> {
  for (const [from, to] of moves) fs.renameSync(join(dir, from), join(dir, to));
  for (const [file, from, to] of edits) {
    const path = join(dir, file);
    const text = fs.readFileSync(path, 'utf8');
    expect(text).toContain(from);
    fs.writeFileSync(path, text.replace(from, to));
  }
  for (const command of commands) {
    const { code, err } = await run(command, {
      cwd: dir,
      vars: { LANG: 'en_US.UTF-8' },
      now: '2020-11-30T09:00:00+08:00',
    });
    // Whether lint is content is asked below.
    expect({ command, code: command[0] === 'lint' ? 0 : code, err: command[0] === 'lint' ? '' : err }).toEqual({
      command,
      code: 0,
      err: '',
    });
  }
}

const CASES = Object.entries(FIXES).flatMap(([id, fixes]) =>
  'left' in fixes ? [] : fixes.map((fix, index) => [`${id} ${index + 1}`, id, fix] as const),
);

describe('no two rules ask for what the other refuses', () => {
  it('has what every rule asks for, or says why no test can do it', () => {
    expect(Object.keys(FIXES).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('advises nobody to promise less, which is refused between commits', () => {
    for (const { rules: texts } of Object.values(catalogs)) {
      const fixes = Object.values(texts as Readonly<Record<string, RuleText>>).map(({ advice }) => advice);
      expect(JSON.stringify(fixes)).not.toContain('commitment: strive');
    }
  });

  it.each(CASES)('%s: nobody asks to undo what it asks for', async (_name, id, fix) => {
    const { files = {} } = fix;
    const isFileFix = Object.keys(files).some((file) => file.startsWith('evidence/'));
    const bad = laidOver(id, 'bad');
    made[id]?.(bad);
    if (!isFileFix) write(bad, files);
    const before = fs.existsSync(join(REPRODUCERS, id, 'base')) ? laidOver(id, 'base') : null;
    const head = laidOver(id, 'bad');
    made[id]?.(head);
    write(head, files);
    await apply(head, fix);

    const compared = COMPARING.has(id) ? before : null;
    const [was, is] = [lintIn(bad, compared), lintIn(head, compared)];
    expect(count(is, id)).toBeLessThan(count(was, id));

    // Nothing new is wrong with the files themselves, nor with what they promise since the state before.
    const known = new Set([...was, ...lintIn(bad, null)].map(keyOf));
    expect([...is, ...lintIn(head, null)].filter((found) => isError(found) && !known.has(keyOf(found)))).toEqual([]);

    // Nor since the bad state was committed: of what lies between commits, only where that was not itself what is wrong.
    if (COMPARING.has(id)) return;
    expect(lintIn(head, bad).filter((found) => isError(found) && COMPARING.has(found.rule))).toEqual([]);
  });
});
