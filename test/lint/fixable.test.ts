import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { findingsOf } from '../../src/lint/findings.js';
import { rules } from '../../src/rules/index.js';
import { loadPlan } from '../../src/store/read/load.js';
import { made } from '../rules/made.js';
import { AS_OF, laidOver } from '../rules/reproducers.js';
import { run } from '../run.js';

const lint = (dir: string) => findingsOf(fs, loadPlan(fs, dir), AS_OF, { strict: true, only: null });

/** A finding without its place, which a fix may move. */
const keyOf = ({ file, rule, variant, args }: Finding) => JSON.stringify([file, rule, variant, args]);

describe('a finding', () => {
  it.each(rules.map(({ id }) => id))('of %s is called fixable where plan lint --fix sets it right', async (id) => {
    const dir = laidOver(id, 'bad');
    if (made[id]?.(dir)) return;
    const before = lint(dir);
    await run(['lint', '--fix'], { cwd: dir });
    const after = new Set(lint(dir).map(keyOf));
    const gone = before.filter((finding) => !after.has(keyOf(finding)));
    expect(before.filter(({ fixable }) => fixable).map(keyOf)).toEqual(gone.map(keyOf));
  });

  it('is fixable by every kind of fix, and not where a fix would say something else', () => {
    const all = ['canonical-layout', 'date-quotes', 'number-form', 'encoding', 'syntax'].flatMap((id) =>
      lint(laidOver(id, 'bad')).filter(({ fixable }) => fixable),
    );
    const kinds = new Set(all.map(({ rule, variant }) => (variant === null ? rule : `${rule} ${variant}`)));
    const layout = ['order', 'flow', 'single', 'sources', 'quotes', 'mark', 'line-end', 'space', 'end'].map(
      (one) => `canonical-layout ${one}`,
    );
    expect([...kinds].sort()).toEqual(
      [
        ...layout,
        'date-quotes date',
        'date-quotes text',
        'encoding other',
        'number-form',
        'syntax carriage-return',
      ].sort(),
    );
    const dir = laidOver('date-quotes', 'bad');
    const [file, variant] = ['01-alpha/002-b.yaml', 'flow'];
    // A comment in braces may belong to either key.
    const text = '{ id: 2, # 说明\n  status: not_started, title: 乙, source: { document: work-plan, item: 2 } }\n';
    fs.writeFileSync(join(dir, file), text);
    const found = lint(dir).filter((one) => one.file === file && one.rule === 'canonical-layout');
    expect(found).toMatchObject([{ variant, fixable: false }]);
  });
});
