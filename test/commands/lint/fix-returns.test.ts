import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

it.each([
  '01-preschool/006-community-kindergartens.yaml',
  'plan.yaml',
])('a file with the line ends of old Macs is named for that, and fixed: %s', async (file) => {
  const cwd = copyOfPlan();
  const before = fs.readFileSync(join(cwd, file), 'utf8');
  fs.writeFileSync(join(cwd, file), before.replaceAll('\n', '\r'));
  const found = await run(['lint'], { cwd });
  expect(found.code).not.toBe(0);
  expect(found.out + found.err).toContain('单独的回车符');
  expect(found.out + found.err).not.toContain('文件是空的');
  await run(['lint', '--fix'], { cwd });
  expect(fs.readFileSync(join(cwd, file), 'utf8')).toBe(before);
  expect((await run(['lint'], { cwd })).code).toBe(0);
});
