import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readReturn } from '../../../../src/formats/returns/read-return.js';
import { commitAll, repositoryOf, within } from '../../../changed-plan.js';
import { filled } from '../../../formats/returns/fill.js';
import { run } from '../../../run.js';
import { spawn } from '../../../spawn.js';

it('writes forms with the commit of the plan, and takes back those of commits that it has', async () => {
  const [made, other] = [repositoryOf(), repositoryOf()];
  commitAll(made, 'second');
  const argv = ['export', '-f', 'returns', '--as-of', '2020-11-30', '--org', 'boluo', '-o', 'boluo.xlsx'];
  expect(await spawn(argv, made.top)).toMatchObject({ code: 0, err: '' });
  const bytes = readFileSync(join(made.top, 'boluo.xlsx'));
  expect(await readReturn(bytes)).toMatchObject({ org: 'boluo', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
  const typed = await filled(bytes, { 5: { 完成数: 8 } });
  for (const { top } of [made, other]) {
    mkdirSync(join(top, 'back'));
    writeFileSync(join(top, 'back', '博罗县.xlsx'), typed);
  }
  const taken = await spawn(['import', 'back/*.xlsx', '--by', '张三', '--yes', '--commit'], made.top);
  expect(taken).toMatchObject({ code: 0 });
  expect(taken.out).toContain('已登记完成数 1 个');
  const ahead = await run(['import', 'back', '--by', '张三', '--yes'], within(other));
  expect(ahead).toMatchObject({ code: 1, err: '' });
  expect(ahead.out).toContain('请先 plan sync');
});
