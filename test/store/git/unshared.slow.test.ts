import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Unshared, unsharedIn } from '../../../src/store/git/unshared.js';
import { type Clerk, lonely, office } from '../../commands/sync/office.js';
import { VARS } from './repository.js';

const FILE = '01-alpha/001-schools.yaml';

function stateOf({ dir }: Clerk): Unshared | null {
  const tasks = fs.readdirSync(join(dir, '01-alpha')).map((name) => `01-alpha/${name}`);
  return unsharedIn(fs, dir, VARS, tasks);
}

describe('what is not shared yet', () => {
  it('is what was recorded, until it is sent; not what others sent', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    expect(stateOf(zhang)).toBeNull();
    zhang.write(FILE, `${zhang.read(FILE)}# 说明\n`);
    expect(stateOf(zhang)).toBe('recorded');
    zhang.git('commit', '--quiet', '--all', '--message=change');
    expect(stateOf(zhang)).toBe('committed');
    zhang.git('push', '--quiet');
    expect(stateOf(zhang)).toBeNull();
    li.git('fetch', '--quiet');
    expect(stateOf(li)).toBeNull();
    zhang.git('pack-refs', '--all');
    zhang.git('gc', '--quiet');
    expect(stateOf(zhang)).toBeNull();
  });

  it('is a new task, one that is gone, and one that is only announced to git', () => {
    const { clerks } = office('张三');
    const [zhang] = clerks;
    zhang.write('01-alpha/004-new.yaml', 'id: 4\n');
    expect(stateOf(zhang)).toBe('recorded');
    zhang.git('add', '--intent-to-add', 'plan/01-alpha/004-new.yaml');
    expect(stateOf(zhang)).toBe('recorded');
    zhang.git('rm', '--quiet', '--cached', 'plan/01-alpha/004-new.yaml');
    fs.rmSync(join(zhang.dir, '01-alpha/004-new.yaml'));
    expect(stateOf(zhang)).toBeNull();
    fs.rmSync(join(zhang.dir, FILE));
    expect(stateOf(zhang)).toBe('recorded');
  });

  it('is nothing where a file was only touched, or another file lies around', () => {
    const { clerks } = office('张三');
    const [zhang] = clerks;
    fs.utimesSync(join(zhang.dir, FILE), 1, 1);
    zhang.write('notes.txt', '随手记\n');
    fs.writeFileSync(join(zhang.top, 'README.md'), '说明\n');
    expect(stateOf(zhang)).toBeNull();
  });

  it('is nothing where there is nobody to share with, and where a branch waits for a review', () => {
    const alone = lonely();
    alone.write(FILE, `${alone.read(FILE)}# 说明\n`);
    expect(stateOf(alone)).toBeNull();
    const { clerks } = office('张三');
    const [zhang] = clerks;
    zhang.git('commit', '--quiet', '--allow-empty', '--message=change');
    expect(stateOf(zhang)).toBe('committed');
    zhang.git('push', '--quiet', 'origin', 'HEAD:plan/zhang-san-2020-11-30');
    expect(stateOf(zhang)).toBeNull();
  });

  it('is told by plan status in one line, of today only', async () => {
    const { clerks } = office('张三');
    const [zhang] = clerks;
    await zhang.plan(['record', '1', '12', '--on', '2020-11-30', '--confirm']);
    const line = '有登记还没有送给同事，运行 plan sync 同步';
    expect((await zhang.plan(['status'])).out).toContain(`\n${line}\n`);
    expect((await zhang.plan(['status', '--as-of', '2020-11-30'])).out).not.toContain(line);
    expect(JSON.parse((await zhang.plan(['status', '--json'])).out).kind).toBe('status');
    await zhang.plan(['sync']);
    expect((await zhang.plan(['status'])).out).not.toContain('plan sync');
  });
});
