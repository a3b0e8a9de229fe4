import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { aCopy, SHARED, SIGNED } from './target.js';

describe('plan target amend', () => {
  it('amends a bound and a commitment, which every screen then shows', async () => {
    const { target, taskOf, cwd } = aCopy();
    const before = taskOf(SHARED);
    const argv = ['amend', '1', '--at-least', '20', '--commitment', '力争', '-m', '用地没有落实', '--approver', '李四'];
    const { code, out } = await target(...argv);
    expect(code).toBe(0);
    expect(out).toContain('下限由 25 所改为 20 所');
    const common = { note: '用地没有落实', approver: '李四', ...SIGNED };
    expect(taskOf(SHARED)).toEqual({
      ...before,
      amendments: [
        ...(before.amendments ?? []),
        { target: 'kindergartens', key: 'at_least', from: 25, to: 20, ...common },
        { target: 'kindergartens', key: 'commitment', from: 'firm', to: 'strive', ...common },
      ],
    });
    expect((await run(['show', '1'], { cwd })).out).toContain('不少于 20 所；已调整，原为不少于 25 所');
    expect((await run(['target', 'list', '1'], { cwd })).out).toContain('不少于 20 所、已调整');
    expect((await target(...argv)).out).toContain('不用再调整');
  });

  it.each<[string, string[], number, string]>([
    ['without a reason', ['1', '--at-least', '26'], 1, '没有写理由'],
    ['that lowers without an approver', ['1', '--at-least', '24', '-m', '难'], 1, '没有写批准人'],
    ['of another kind', ['1', '--at-most', '20', '-m', '难'], 1, '只能用 --at-least 调整'],
    ['of the unit', ['1', '--unit', '个', '-m', '难'], 1, '计量单位不能调整'],
    ['of a delivery', ['3', '--at-least', '1', '-m', '难'], 1, '没有数可调整'],
    ['of nothing', ['1', '-m', '难'], 2, 'plan target amend 1 --at-least 20 -m 理由 --approver 姓名 --by 张三'],
    ['to come', ['1', '--at-least', '26', '-m', '难', '--date', '2020-12-01'], 1, '日期还没有到'],
    ['far away', ['1', '--at-least', '260', '-m', '难'], 1, '相差太远'],
    ['to no commitment that there is', ['1', '--commitment', '尽力', '-m', '难'], 2, '--commitment'],
    ['of a closed task', ['10', '--at-most', '1', '-m', '难'], 1, '已销号'],
  ])('refuses an amendment %s', async (_, argv, code, said) => {
    const { target, textOf } = aCopy();
    const before = textOf(SHARED);
    const ran = await target('amend', ...argv);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(said);
    expect(textOf(SHARED)).toBe(before);
  });

  it('marks what was doubted and confirmed', async () => {
    const { target, taskOf } = aCopy();
    await target('amend', '1', '--at-least', '260', '-m', '并入乡镇', '--confirm');
    expect(taskOf(SHARED).amendments?.at(-1)).toMatchObject({ to: 260, confirmed: true });
  });
});
