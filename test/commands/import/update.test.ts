import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { office } from './office.js';

const FIRST = `某市水务局2020年工作要点
一、防汛
1.加固堤防。6月底前加固堤防12公里以上。
2.检查水库。汛前检查全市水库80座。
3.清理河道。清理河道垃圾，保持河道通畅。
`;
const SECOND = `某市水务局2020年工作要点
一、防汛
1.检查水库。汛前检查全市水库80座。
2.加固堤防。9月底前加固堤防10公里以上。
3.建设泵站。新建泵站2座。
`;

/** A plan into which the first version was imported, with the second one beside it. */
async function updated(): Promise<string> {
  const cwd = office(FIRST);
  await run(['import', '要点.txt', '--yes'], { cwd });
  writeFileSync(join(cwd, '新版.txt'), SECOND);
  return cwd;
}

const update = (cwd: string, ...more: string[]) =>
  run(['import', '新版.txt', '--update', '--by', '张三', ...more], { cwd });
const textOf = (cwd: string, number: string) => {
  const folder = join(cwd, '02-fang-xun');
  return readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(number)) ?? ''), 'utf8');
};

describe('plan import --update', () => {
  it('shows what is added, reworded and dropped, and writes nothing that is not accepted', async () => {
    const cwd = await updated();
    const before = ['001', '002', '003'].map((number) => textOf(cwd, number));
    const { code, out, err } = await update(cwd);
    expect(code).toBe(2);
    expect(out).toContain('与上次导入相比：新增 1 条，改写 2 条，删去 1 条，未变 0 条');
    expect(out).toContain('目标“加固堤防”  不少于 12 公里 → 不少于 10 公里（下调，须写批准人）');
    expect(out).toContain('plan set 3 终止 -m 理由 --approver 姓名');
    expect(err).toContain('--accept 2,1,4');
    expect(['001', '002', '003'].map((number) => textOf(cwd, number))).toEqual(before);
  });

  it('amends a lower bound only with its approver, and leaves the number of the task', async () => {
    const cwd = await updated();
    const refused = await update(cwd, '--accept', '1');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('--approver');
    const done = await update(cwd, '--accept', '1,4', '--approver', '李四');
    expect(done.code).toBe(0);
    const text = textOf(cwd, '001');
    expect(text).toContain('at_least: 12');
    expect(text).toMatch(/key: at_least, from: 12, to: 10, .*approver: 李四, by: 张三/);
    expect(text).toMatch(/extensions:\n {2}- \{ from: "2020-06-30", to: "2020-09-30"/);
    expect(text).toContain('item: 2 }');
    expect(textOf(cwd, '004')).toContain('equals: 2');
    expect((await update(cwd, '--dry-run')).out).toContain('新增 0 条，改写 1 条，删去 1 条，未变 2 条');
  });

  it('prints what it compares as JSON and nothing else, and what it wrote once that is accepted', async () => {
    const cwd = await updated();
    const { code, out, err } = await update(cwd, '--json');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--accept 2,1,4') });
    const { kind, dryRun, comparison } = JSON.parse(out);
    expect({ kind, dryRun, dropped: comparison.dropped }).toEqual({ kind: 'import', dryRun: true, dropped: [3] });
    expect(comparison.added).toMatchObject([{ id: 4, item: '3', fields: { title: '建设泵站' } }]);
    expect(comparison.reworded.map(({ task }: { task: number }) => task)).toEqual([2, 1]);
    const none = { key: null, target: null, how: null, strictness: null };
    expect(comparison.reworded[1].changes).toEqual([
      { what: 'item', ...none, from: 1, to: 2 },
      { what: 'text', ...none, from: expect.stringContaining('12公里'), to: expect.stringContaining('10公里') },
      {
        ...{ what: 'bound', ...none, target: 'di-fang', strictness: 'easier' },
        ...{ from: { at_least: 12, unit: '公里' }, to: { at_least: 10, unit: '公里' } },
      },
      { what: 'due', ...none, target: 'di-fang', how: 'extend', from: '2020-06-30', to: '2020-09-30' },
    ]);
    expect(JSON.parse((await update(cwd, '--json', '--dry-run')).out)).toEqual(JSON.parse(out));
    const written = JSON.parse((await update(cwd, '--json', '--accept', '4')).out);
    expect(written).toMatchObject({ kind: 'import', dryRun: false, changed: [{ task: 4, added: true }] });
  });
});
