import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Office } from './returned.js';

const SHARED = '01-preschool/001-public-kindergartens.yaml';
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
    const places = made.task('01-preschool/002-preschool-places.yaml').targets[0].readings.at(-1);
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

  it.each([
    ['12所', '“12所”不是单纯的数'],
    ['约12', '“约12”不是单纯的数'],
    ['１２', '“１２”不是单纯的数'],
    ['50%', '“50%”不是单纯的数'],
    ['1万', '“1万”不是单纯的数'],
    [{ value: 0.5, type: 'number', style: { numFmt: '0%' } } as const, '“50%”是百分比格式'],
    [{ formula: 'A5+1', value: null, type: 'formula' } as const, '“完成数”是公式'],
    [500, '“新增公办幼儿园”'],
    [-1, '小于 0'],
    [2.5, '2.5'],
    [3, '“新增公办幼儿园”'],
  ])('lists a value that is not certain, and records nothing of that form: %j', async (value, words) => {
    const made = new Office();
    await made.fill('博罗县', { 5: { 完成数: value }, 6: { 完成数: 12000 } });
    await made.fill('惠阳区', { 5: { 完成数: 7 } });
    const ran = await made.take();
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('博罗县.xlsx（博罗县）：有 1 处要核对，整张表没有登记');
    expect(ran.out).toContain(words);
    expect(ran.out).toContain('惠阳区.xlsx（惠阳区）：已登记完成数 1 个');
    const orgs = made.task(SHARED).targets[0].readings.slice(-1);
    expect(orgs).toMatchObject([{ org: 'huiyang', value: 7 }]);
  });
});
