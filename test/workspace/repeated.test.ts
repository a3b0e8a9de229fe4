import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { catalogs } from '../../src/messages/index.js';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';

const messages = catalogs['zh-CN'];

describe.each(commands.map((entry) => [entry.name, entry] as const))('plan %s', (name, { load }) => {
  it('takes an option of its own that has one value once', async () => {
    const { options } = (await load()).declare(messages);
    for (const { flags, repeats } of Object.values(options)) {
      const long = /--[\w-]+/.exec(flags)?.[0];
      if (!long) throw new Error('an option without a long name');
      if (repeats || !flags.includes('<')) continue;
      const [first, second] = ['甲', '乙'] as const;
      const { code, out, err } = await run([...name.split(' '), long, first, long, second]);
      expect({ long, code, out, err }).toEqual({
        long,
        code: 2,
        out: '',
        err: expect.stringMatching(/写了两次|given twice/),
      });
    }
  });
});

describe('an option that is given twice', () => {
  it('loses no note, and nothing is written', async () => {
    const cwd = copyOfPlan();
    const file = join(cwd, '01-preschool/006-community-kindergartens.yaml');
    const before = fs.readFileSync(file, 'utf8');
    const { code, err } = await run(['set', '6', 'in_progress', '-m', '甲', '--message=乙', '--by', '张三'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('“甲”和“乙”') });
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });

  it('is fine where both say the same, and where it may be repeated', async () => {
    const cwd = copyOfPlan();
    expect((await run(['set', '6', 'in_progress', '-m', '甲', '-m', '甲', '--by', '张三'], { cwd })).code).toBe(0);
    const evidence = ['--evidence', 'https://example.org/1', '--evidence', 'https://example.org/2'];
    expect((await run(['set', '6', 'in_progress', ...evidence, '--by', '张三'], { cwd })).code).toBe(0);
  });
});
