import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { asking } from '../../../cli/answering.js';
import { filled } from '../../../formats/returns/fill.js';
import { Office } from './returned.js';

const SHARED = '01-preschool/001-public-kindergartens.yaml';
const PLACES = '01-preschool/002-preschool-places.yaml';
const BY = { by: '张三', at: '2020-11-30T09:00:00+08:00' };

describe('plan import of returns', () => {
  it('records what was typed, and nothing else; and nothing twice', async () => {
    const made = new Office();
    mkdirSync(join(made.cwd, 'evidence/boluo'), { recursive: true });
    writeFileSync(join(made.cwd, 'evidence/boluo/照片.jpg'), '照片');
    await made.fill('博罗县', {
      5: { 完成数: 8, 进展情况: '开工两所\n验收一所', 下一步: '验收', 备注: '含改扩建', 佐证材料: 'boluo/照片.jpg' },
      6: { 完成数: 12000, 截至日期: new Date('2020-11-20') },
      7: { 截至日期: '2020-11-20' },
    });
    const before = made.task(SHARED);
    const preview = await made.take(['--dry-run']);
    expect(preview).toMatchObject({ code: 0, err: '' });
    expect(preview.out).toContain('1 新增公办幼儿园25所以上：博罗县“新增公办幼儿园”8 所（2020-11-30）');
    expect(made.task(SHARED)).toEqual(before);
    const ran = await made.take();
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('博罗县.xlsx（博罗县）：已登记完成数 2 个、进展 1 条、佐证材料 1 件\n');
    expect(ran.out).toContain('还有 10 个单位没有交：惠城区、');
    const after = made.task(SHARED);
    expect(after.targets[0].readings.at(-1)).toEqual({
      as_of: '2020-11-30',
      value: 8,
      org: 'boluo',
      note: '含改扩建',
      ...BY,
    });
    expect(after.reports.at(-1)).toEqual({
      period: '2020-11',
      org: 'boluo',
      progress: '开工两所\n验收一所',
      next: '验收',
      ...BY,
    });
    expect(after.evidence.at(-1)).toMatchObject({
      title: '照片',
      path: 'evidence/boluo/照片.jpg',
      supports: ['kindergartens'],
      sha256: expect.any(String),
    });
    const places = made.task(PLACES).targets[0].readings.at(-1);
    expect(places).toMatchObject({ as_of: '2020-11-20', value: 12000, org: 'boluo' });
    const again = await made.take();
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('没有要登记的；与已登记的相同 4 处');
    expect(made.task(SHARED)).toEqual(after);
  });

  it('records the city’s own value of the unit that leads', async () => {
    const made = new Office();
    await made.fill('学前教育科', { 9: { 完成数: 20 } });
    expect((await made.take()).code).toBe(0);
    const reading = made.task('01-preschool/004-private-conversion.yaml').targets[0].readings.at(-1);
    expect(reading).toEqual({ as_of: '2020-11-30', value: 20, ...BY });
  });

  it('holds back a form in which something is listed, whole, and records the others', async () => {
    const made = new Office();
    await made.fill('博罗县', { 5: { 完成数: '12所' }, 6: { 完成数: 12000 } });
    await made.fill('惠阳区', { 5: { 完成数: 7 } });
    await made.fill('惠东县', { 5: { 完成数: 500 } });
    const ran = await made.take();
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('博罗县.xlsx（博罗县）：有 1 处要核对，整张表没有登记\n');
    expect(ran.out).toContain('第 5 行 1 新增公办幼儿园：“12所”不是单纯的数');
    expect(ran.out).toContain('惠东县.xlsx（惠东县）：有 1 处要核对');
    expect(ran.out).toContain('plan record 1 kindergartens 500 --org huidong --on 2020-11-30 --confirm');
    expect(ran.out).toContain('惠阳区.xlsx（惠阳区）：已登记完成数 1 个');
    expect(made.task(SHARED).targets[0].readings.at(-1)).toMatchObject({ org: 'huiyang', value: 7 });
    expect(made.task(PLACES)).toEqual(new Office().task(PLACES));
  });

  it.each<[string, Partial<Cell>, string]>([
    ['a percentage', { value: 0.5, type: 'number', style: { numFmt: '0%' } }, '“50%”是百分比格式'],
    ['a formula without a value', { formula: 'A5+1', value: null, type: 'formula' }, '“完成数”是公式'],
  ])('lists %s', async (_what, cell, words) => {
    const made = new Office();
    await made.fill('博罗县', { 5: { 完成数: cell } });
    const ran = await made.take();
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain(words);
  });

  it('lists what was changed in the plan since the form was made', async () => {
    const made = new Office();
    await made.fill('博罗县', { 5: { 完成数: 8 } });
    await made.run(['record', '1', 'kindergartens', '9', '--org', 'boluo', '--on', '2020-11-15', '--by', '李四']);
    const value = await made.take();
    expect(value.code).toBe(1);
    expect(value.out).toContain('计划里的数已由 7（2020-10-31）改为 9（2020-11-15）');
    const other = new Office();
    await other.fill('博罗县', { 5: { 完成数: 8 } });
    await other.run(['target', 'share', '1', '博罗=6', '--by', '李四', '-m', '核定']);
    expect((await other.take()).out).toContain('这个目标的要求或分解数已经调整');
  });

  it('lists two returns for one row, and files that are no forms of this plan', async () => {
    const made = new Office({
      'plan.yaml': (text) => text.replace('- { id: longmen, name: 龙门县', '- { id: long, name: 龙门'),
    });
    await made.fill('博罗县', { 5: { 完成数: 8 } });
    await made.fill('博罗县', { 5: { 完成数: 9 } }, undefined, '博罗县改');
    await made.fill('龙门县', { 5: { 完成数: 1 } });
    made.put('别的计划', await ofOtherPlan());
    made.put('不是表', Buffer.from('PK'));
    const ran = await made.take();
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('第 5 行 1 新增公办幼儿园：博罗县改.xlsx 也报了同一项；请只留一份');
    expect(ran.out).toContain('第 5 行 1 新增公办幼儿园：博罗县.xlsx 也报了同一项；请只留一份');
    expect(ran.out).toContain('计划里没有单位 longmen');
    expect(ran.out).toContain('这张表属于另一个计划（another），不是 lived-in');
    expect(ran.out).toContain('不是表.xlsx');
    expect(made.task(SHARED)).toEqual(new Office().task(SHARED));
  });

  it('takes evidence from the evidence folder alone', async () => {
    const made = new Office();
    writeFileSync(join(made.cwd, '外面.txt'), '外');
    for (const named of ['../外面.txt', '没有.txt', '/etc/passwd', 'C:\\a.txt']) {
      await made.fill('博罗县', { 5: { 佐证材料: named } });
      const ran = await made.take();
      expect(ran).toMatchObject({ code: 1, err: '' });
      expect(ran.out).toContain('有 1 处要核对');
    }
    await made.fill('博罗县', { 5: { 佐证材料: '001-register.txt、009-large-classes.txt\nhttps://example.com/a' } });
    expect((await made.take()).out).toContain('已登记佐证材料 3 件');
  });

  it('asks about each doubtful value by itself, then whether to write', async () => {
    const made = new Office();
    await made.fill('博罗县', { 5: { 完成数: 6 } });
    await made.fill('惠东县', { 5: { 完成数: 500 } });
    await made.fill('惠阳区', { 5: { 完成数: 7 } });
    const argv = ['import', ...['博罗县', '惠东县', '惠阳区'].map((name) => `back/${name}.xlsx`), '--by', '张三'];
    const before = made.task(SHARED);
    expect((await asking(argv, made.cwd, '全部不登记')).code).toBe(3);
    expect((await asking(argv, made.cwd, '照样登记', '不登记', '不写入')).code).toBe(3);
    expect(made.task(SHARED)).toEqual(before);
    const ran = await asking(argv, made.cwd, '照样登记', '不登记', '现在写入');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('惠东县.xlsx（惠东县）：没有要登记的；留下不登记 1 处');
    expect(made.task(SHARED).targets[0].readings.slice(-2)).toMatchObject([
      { org: 'boluo', value: 6, confirmed: true },
      { org: 'huiyang', value: 7 },
    ]);
  });

  it('says in JSON what became of each form', async () => {
    const made = new Office();
    await made.fill('博罗县', { 5: { 完成数: 8 }, 6: { 完成数: 1 } });
    const { code, out } = await made.take(['--dry-run', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'import',
      dryRun: true,
      returns: [
        {
          file: '博罗县.xlsx',
          org: 'boluo',
          held: true,
          listed: [{ row: 6, task: 2, why: 'doubt', reasons: ['fall'] }],
        },
      ],
      missing: expect.arrayContaining(['huidong']),
      changed: [],
    });
    expect((await made.take(['--json'])).code).toBe(2);
    expect((await made.take([])).code).toBe(2);
  });

  it('takes a form in English in a Chinese office', async () => {
    const made = new Office();
    const form = await made.ownForm('博罗县', ['--lang', 'en']);
    made.put('boluo', await filled(form, { 5: { Value: 8, Progress: 'two begun' } }));
    expect((await made.take()).out).toContain('已登记完成数 1 个、进展 1 条');
  });
});

/** The form of a unit of another plan. */
async function ofOtherPlan(): Promise<Uint8Array> {
  const other = new Office({ 'plan.yaml': (text) => text.replace('id: lived-in', 'id: another') });
  return other.ownForm('惠阳区');
}
