import { describe, expect, it } from 'vitest';
import { aCopy, SHARED, SIGNED, WITHOUT } from './target.js';

describe('plan target share', () => {
  it('writes the first shares in place and compares them with the target', async () => {
    const { target, taskOf } = aCopy();
    await target('add', '24', '办结', '--at-least', '10件');
    const { code, out } = await target('share', '24', '惠城=4', 'huiyang=3');
    expect(code).toBe(0);
    expect(out).toContain('“办结”分解为惠城区 4 件、惠阳区 3 件');
    expect(out).toContain('分解合计 7 件，未分解 3 件');
    expect(taskOf(WITHOUT).targets?.[0]?.allocation).toEqual({ huicheng: 4, huiyang: 3 });
    expect(taskOf(WITHOUT).amendments).toBeUndefined();
    expect((await target('share', '24', '惠城=4')).out).toContain('不用再改');
  });

  it('amends later ones with a reason, and with an approver where the sum goes down', async () => {
    const { target, taskOf } = aCopy();
    const before = taskOf(SHARED);
    // 25 in all; one more moves nothing down.
    const more = await target('share', '1', '龙门=3', '-m', '补办');
    expect(more.out).toContain('分解合计 26 所，比目标多 1 所');
    const refused = await target('share', '1', '惠城=5', '龙门=无');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('没有写理由、批准人')]);
    expect(refused.err).toContain('plan target share 1 huicheng=5 longmen=none -m 理由 --approver 姓名 --by 张三');
    const less = await target('share', '1', '惠城=5', '龙门=无', '-m', '停建', '--approver', '李四');
    // 26 − 1 − 3 = 22, and 25 − 22 = 3.
    expect(less.out).toContain('分解合计 22 所，未分解 3 所');
    expect(taskOf(SHARED)).toEqual({
      ...before,
      amendments: [
        ...(before.amendments ?? []),
        {
          target: 'kindergartens',
          key: 'allocation',
          from: { longmen: 2 },
          to: { longmen: 3 },
          note: '补办',
          ...SIGNED,
        },
        {
          target: 'kindergartens',
          key: 'allocation',
          from: { huicheng: 6, longmen: 3 },
          to: { huicheng: 5, longmen: null },
          note: '停建',
          approver: '李四',
          by: '张三',
          at: '2020-11-30T09:00:01+08:00',
        },
      ],
    });
  });

  it.each<[string, string[], number, string]>([
    ['no share', ['1'], 2, '没有写份额'],
    ['a unit that is not known', ['1', '甲乙=3'], 2, '甲乙'],
    ['a word without a sign behind the target', ['1', 'kindergartens', '惠城'], 2, '看不出是哪个单位的多少'],
    ['a share below 0', ['1', '惠城=-2', '-m', '改'], 2, '小于 0'],
    ['another unit of measure', ['1', '惠城=2个', '-m', '改'], 2, '单位与“所”不同'],
    ['half a school', ['1', '惠城=6.5', '-m', '改'], 1, '“所”只能按整数计'],
    ['a target that each must meet', ['7', '惠城=1'], 1, '不能再分解'],
    ['a delivery', ['3', '惠城=1'], 1, '没有数可分'],
    ['a day to come', ['1', '惠城=7', '-m', '改', '--date', '2020-12-01'], 1, '日期还没有到'],
  ])('refuses %s', async (_, argv, code, said) => {
    const { target, textOf } = aCopy();
    const before = textOf(SHARED);
    const ran = await target('share', ...argv);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(said);
    expect(textOf(SHARED)).toBe(before);
  });
});
