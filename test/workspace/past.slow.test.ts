import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { type Repository, repository, VARS } from '../store/git/repository.js';

const LIVED_IN = join(import.meta.dirname, '../fixtures/lived-in');
const around = ({ top }: Repository) => ({ cwd: top, vars: { ...VARS, PLAN_LANG: 'en' } });

/** A plan of which the first commit, of June 2020, is older than the working tree. */
function lived(): Repository {
  const made = repository();
  cpSync(LIVED_IN, made.git.dir, { recursive: true });
  made.run('add', '.');
  made.run('-c', 'user.name=x', 'commit', '--quiet', '--message=first', '--date=2020-06-30T12:00:00+08:00');
  return made;
}

const byTool = ['--by', '王五'];

describe('--at', () => {
  it.each(['status', 'list', 'overdue', 'find 学校', 'show 1'])('%s shows what a commit holds', async (typed) => {
    const made = lived();
    const words = typed.split(' ');
    const asOf = ['--as-of', '2020-11-30'];
    const before = await run([...words, ...asOf], around(made));
    const set = await run(['set', '1', 'suspended', '-m', 'x', '--approver', 'y', ...byTool], around(made));
    expect(set).toMatchObject({ code: 0, err: '' });
    const past = await run([...words, ...asOf, '--at', 'HEAD'], around(made));
    expect(past.out.replaceAll('HEAD:', '')).toBe(before.out);
    expect(past).toMatchObject({ code: 0, err: '' });
  });

  it('looks at the day of the commit unless told otherwise', async () => {
    const made = lived();
    made.run('commit', '--quiet', '--amend', '--no-edit', '--date=2020-06-30T12:00:00+08:00');
    const shown = await run(['status', '--at', 'HEAD', '--json'], around(made));
    const day = made.run('show', '--no-patch', '--format=%cd', '--date=format:%Y-%m-%d', 'HEAD').trim();
    expect(JSON.parse(shown.out)).toMatchObject({ kind: 'status', asOf: expect.stringMatching(/^\d{4}/) });
    expect(Math.abs(Date.parse(JSON.parse(shown.out).asOf) - Date.parse(day))).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
  });

  it('names a broken file with its commit, at its line', async () => {
    const made = lived();
    const broken = join(made.git.dir, '01-preschool/001-public-kindergartens.yaml');
    cpSync(join(made.git.dir, 'plan.yaml'), broken);
    made.run('commit', '--quiet', '--all', '--message=broken');
    const { code, err } = await run(['status', '--at', 'HEAD'], around(made));
    expect(code).toBe(3);
    expect(err).toContain('HEAD:plan/01-preschool/001-public-kindergartens.yaml:1:1');
  });

  it.each([
    ['nothing', 2, 'there is no commit, branch or tag "nothing"'],
    ['--all', 2, 'there is no commit, branch or tag "--all"'],
  ])('refuses %s', async (revision, code, words) => {
    const shown = await run(['show', '1', `--at=${revision}`], around(lived()));
    expect(shown).toMatchObject({ code, out: '', err: expect.stringContaining(words) });
  });

  it('says so where the commit has no plan, and where there is no repository', async () => {
    const made = repository();
    made.run('commit', '--quiet', '--allow-empty', '--message=empty');
    cpSync(LIVED_IN, made.git.dir, { recursive: true });
    const none = await run(['status', '--at', 'HEAD'], around(made));
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining('has no plan in this folder') });
    const outside = await run(['status', '--at', 'HEAD'], { cwd: LIVED_IN, vars: { ...VARS, GIT_DIR: '/nowhere' } });
    expect(outside.code).toBe(3);
  });
});
