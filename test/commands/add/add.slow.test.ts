import { describe, expect, it } from 'vitest';
import { Office } from '../git/around.js';

describe('plan add', () => {
  it('gives no number again that was given before: not of a removed task, nor one that a task names', async () => {
    const office = new Office();
    const add = async (title: string) => (await office.plan(`add 1 ${title} --by 张三`)).out.split('\n')[0];
    expect(await add('新增学位')).toContain('01-preschool/028-xin-zeng-xue-wei.yaml');
    office.git('add', '.');
    office.git('commit', '--quiet', '--message=add');
    office.git('rm', '--quiet', 'plan/01-preschool/028-xin-zeng-xue-wei.yaml');
    office.git('commit', '--quiet', '--message=remove');
    expect(await add('建校')).toContain('01-preschool/029-jian-xiao.yaml');
    const first = 'plan/01-preschool/001-public-kindergartens.yaml';
    office.write(first, office.read(first).replace('related: [2, 6]', 'related: [2, 40]'));
    expect(await add('减小')).toContain('01-preschool/041-jian-xiao.yaml');
  });
});
