import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Reading, Report, Task } from '../../../../src/core/task.js';
import { readReturn } from '../../../../src/formats/returns/read-return.js';
import { copyFolder, emptyFolder } from '../../../folders.js';
import { filled } from '../../../formats/returns/fill.js';
import { run } from '../../../run.js';

const REAL = fileURLToPath(new URL('../../../../plan', import.meta.url));
const UNITS = Array.from({ length: 20 }, (_, index) => `科室${index + 1}`);
const AT = '2020-07-02T09:00:00+08:00';

/** The files of the tasks, in their order. */
const tasksIn = (cwd: string) =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/\d+-[^/]*\.yaml$/.test(file))
    .sort();

/** The real plan, whose 84 tasks are led by twenty units in turn. */
function ledByTwenty(): string {
  const cwd = emptyFolder();
  copyFolder(REAL, cwd);
  const orgs = UNITS.map((name) => `  - { id: ${name}, kind: office }\n`).join('');
  const file = join(cwd, 'plan.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('policy:', `${orgs}policy:`));
  for (const [index, name] of tasksIn(cwd).entries()) {
    const path = join(cwd, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^targets:|^source:/m, `lead: ${UNITS[index % 20]}\n$&`));
  }
  return cwd;
}

/** A unit fills in all that its form asks for. @returns what it typed */
async function fillIn(path: string, unit: string): Promise<string[]> {
  const bytes = readFileSync(path);
  const form = await readReturn(bytes);
  if ('refused' in form) throw new Error(form.refused.why);
  const typed: Record<number, Record<string, string | number>> = { 5: { 进展情况: `${unit}：已部署` } };
  const asked = form.shown.map((row, index) => ({ ...row, index, value: 1 + (index % 3) }));
  for (const { asks, index, value } of asked) {
    const cell = asks === 'done' ? { 是否完成: '是' } : asks === 'value' ? { 完成数: value } : {};
    typed[5 + index] = { ...typed[5 + index], ...cell };
  }
  writeFileSync(path, await filled(bytes, typed));
  return asked.flatMap(({ task, target, asks, value }) =>
    asks === null ? [] : [`${task} ${target} ${asks === 'done' ? true : value}`],
  );
}

it('takes in the forms of twenty units at once, and records each value that was typed', async () => {
  const cwd = ledByTwenty();
  const around = { cwd, now: AT };
  expect(await run(['export', '-f', 'returns', '--as-of', '2020-06-30', '-o', 'forms'], around)).toMatchObject({
    code: 0,
  });
  const expected: string[] = [];
  for (const unit of UNITS) expected.push(...(await fillIn(join(cwd, 'forms', `${unit}.xlsx`), unit)));
  const ran = await run(['import', 'forms', '--by', '张三', '--yes'], around);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('应交的单位都交了');
  const tasks = tasksIn(cwd).map((file): Task => parse(readFileSync(join(cwd, file), 'utf8')));
  const readings = tasks.flatMap(({ id, targets = [] }) =>
    targets.flatMap((target) =>
      ((target.readings as Reading[] | undefined) ?? []).map(
        ({ value, done }) => `${id} ${target.id} ${value ?? done}`,
      ),
    ),
  );
  expect(expected.length).toBeGreaterThan(100);
  expect(readings.sort()).toEqual(expected.sort());
  const reports = tasks.flatMap(({ reports = [] }) => reports as Report[]);
  expect(reports.map(({ org, period, progress }) => [org, period, progress]).sort()).toEqual(
    UNITS.map((unit) => [unit, '2020-06', `${unit}：已部署`]).sort(),
  );
});
