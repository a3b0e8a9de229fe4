import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import { type Around, run } from '../../run.js';
import { Office } from '../git/around.js';

const MINE = 'plan/02-compulsory/028-mine.yaml';
const THEIRS = 'plan/01-preschool/028-theirs.yaml';
const RENUMBERED = 'plan/02-compulsory/029-mine.yaml';

function taskText(title: string, rest = ''): string {
  return `# yaml-language-server: $schema=x\n# 说明\nid: 28   # 序号\ntitle: ${title}\nstatus: not_started\n${rest}source: { document: work-plan-2020, item: 28 }\n`;
}

/** Two clones that each added a task and took the next number, merged by git without a conflict. */
function merged(): Office {
  const office = new Office();
  office.git('checkout', '--quiet', '-b', 'theirs');
  office.write(THEIRS, taskText('他们的'));
  office.git('add', '.');
  office.git('commit', '--quiet', '--message=theirs');
  office.git('checkout', '--quiet', 'main');
  office.write(MINE, taskText('我们的', 'related: [1]\n'));
  office.git('add', '.');
  office.git('commit', '--quiet', '--message=mine');
  office.git('merge', '--quiet', '--no-edit', 'theirs');
  return office;
}

const typed = (office: Office, words: string, around: Around = {}) =>
  run(['renumber', ...words.split(' ')], { cwd: office.top, vars: office.vars, ...around });

/** What git would commit, by name. */
const changes = (office: Office) => office.git('status', '--porcelain', '--untracked-files=all').trimEnd();

describe('plan renumber', () => {
  it('fixes two tasks that git merged under one number, as lint tells', async () => {
    const office = merged();
    const before = office.read(MINE);
    const linted = await office.plan('lint');
    expect(linted).toMatchObject({ code: 1, out: expect.stringContaining('run plan renumber <file>') });
    const { code, out, err } = await typed(office, MINE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`我们的: number 28 is now 29, file ${RENUMBERED}`);
    expect(out).toContain('source.item) is still 28');
    expect(office.has(MINE)).toBe(false);
    expect(office.read(RENUMBERED)).toBe(before.replace('id: 28 ', 'id: 29 '));
    expect(office.read(THEIRS)).toBe(taskText('他们的'));
    expect((await office.plan('lint')).code).toBe(0);
  });

  it('says as JSON what it would do, what it did, and the commit that it made', async () => {
    const office = merged();
    const tried = JSON.parse((await typed(office, `${MINE} --dry-run --json`)).out);
    const [planned] = tried.changed;
    expect(tried).toMatchObject({ kind: 'renumber', dryRun: true, commit: null });
    expect(planned).toMatchObject({ task: 29, file: RENUMBERED, from: MINE, added: true });
    expect(planned.diff).toContain('+id: 29 ');
    expect(changes(office)).toBe('');
    const made = JSON.parse((await typed(office, `${MINE} --commit --json`)).out);
    expect(made).toMatchObject({ dryRun: false, changed: [{ task: 29, file: RENUMBERED, diff: null }] });
    expect(made.commit).toBe(office.git('rev-parse', 'HEAD').trim());
    expect(changes(office)).toBe('');
  });

  it('in a merge names the step that takes both paths into its commit', async () => {
    const office = merged();
    expect((await typed(office, `${MINE} --dry-run`)).out).not.toContain('git add');
    office.git('reset', '--quiet', '--hard', 'HEAD~1');
    office.git('merge', '--quiet', '--no-commit', 'theirs');
    const { code, out } = await typed(office, THEIRS);
    const step = /^ {2}git (add .*)$/m.exec(out)?.[1] ?? '';
    expect({ code, step }).toEqual({ code: 0, step: `add ${THEIRS} ${THEIRS.replace('028', '029')}` });
    office.git(...step.split(' '));
    office.git('commit', '--quiet', '--no-edit');
    expect(changes(office)).toBe('');
    expect((await office.plan('lint')).code).toBe(0);
  });

  it('lists the tasks that name the number as related, for a person to look at', async () => {
    const office = merged();
    const other = 'plan/01-preschool/001-public-kindergartens.yaml';
    office.write(other, office.read(other).replace('related: [2, 6]', 'related: [2, 28]'));
    expect((await typed(office, MINE)).out).toContain(`check which task they mean:\n  ${other}\n`);
    expect(office.read(other)).toContain('related: [2, 28]');
  });

  it.each([
    ['from the plan folder', '02-compulsory/028-mine.yaml', ''],
    ['from a folder of the plan', '028-mine.yaml', 'plan/02-compulsory'],
    ['from above', MINE, ''],
    ['by its name alone', '028-mine.yaml', ''],
  ])('takes the file %s', async (_where, file, cwd) => {
    const office = merged();
    expect((await typed(office, file, { cwd: join(office.top, cwd) })).code).toBe(0);
    expect(office.has(RENUMBERED)).toBe(true);
  });

  it('takes the number that is asked for, unless it is taken', async () => {
    const office = merged();
    const taken = await typed(office, `${MINE} --to 7`);
    expect(taken).toMatchObject({ code: 1, out: '', err: expect.stringContaining('number 7 is taken; 29 is free') });
    expect((await typed(office, `${MINE} --to 28`)).code).toBe(1);
    for (const value of ['0', 'x', '1-3', '100000']) {
      const bad = await typed(office, `${MINE} --to ${value}`);
      expect(bad).toMatchObject({ code: 2, err: expect.stringContaining(`"${value}" is no task number`) });
    }
    expect(changes(office)).toBe('');
    expect((await typed(office, `${MINE} --to 1000`)).code).toBe(0);
    expect(office.has('plan/02-compulsory/1000-mine.yaml')).toBe(true);
  });

  it('gives no number again that was given before, and a new name where the old one said its number', async () => {
    const office = merged();
    office.git('rm', '--quiet', 'plan/01-preschool/001-public-kindergartens.yaml');
    office.write('plan/02-compulsory/050-x.yaml', taskText('曾有的').replace('id: 28', 'id: 50'));
    office.git('add', '.');
    office.git('commit', '--quiet', '--message=change');
    office.git('rm', '--quiet', 'plan/02-compulsory/050-x.yaml');
    office.git('mv', MINE, 'plan/02-compulsory/028-task-28.yaml');
    office.git('commit', '--quiet', '--message=remove');
    const once = await typed(office, '028-task-28.yaml --to 1');
    expect(once).toMatchObject({ code: 1, err: expect.stringContaining('number 1 was used before') });
    expect(await typed(office, '028-task-28.yaml')).toMatchObject({ code: 0, err: '' });
    expect(office.has('plan/02-compulsory/051-wo-men-de.yaml')).toBe(true);
  });

  it('refuses where the number is the task’s own, unless it is forced', async () => {
    const office = new Office();
    const file = 'plan/01-preschool/001-public-kindergartens.yaml';
    const refused = await typed(office, file);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('a number is permanent') });
    expect((await typed(office, `${file} --to 40`)).code).toBe(1);
    expect(changes(office)).toBe('');
    expect((await typed(office, `${file} --force --to 40`)).code).toBe(0);
    expect(office.has('plan/01-preschool/040-public-kindergartens.yaml')).toBe(true);
  });

  it('sees a number in the name of a file that cannot be read', async () => {
    const office = merged();
    office.write(THEIRS, 'id: [');
    expect((await typed(office, MINE)).code).toBe(0);
  });

  it('refuses a file that is none of the plan’s tasks, or broken', async () => {
    const office = merged();
    for (const file of ['plan/plan.yaml', 'none.yaml', '../x.yaml', 'plan/02-compulsory']) {
      const refused = await typed(office, file);
      expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(`there is no task file "${file}"`) });
    }
    office.write('plan/01-preschool/028-mine.yaml', office.read(MINE));
    expect((await typed(office, '028-mine.yaml')).code).toBe(2);
    office.write(MINE, `${office.read(MINE)}colour: red\n`);
    expect(await typed(office, MINE)).toMatchObject({ code: 3, err: expect.stringContaining(`${MINE}:`) });
  });

  it('only shows the change with --dry-run', async () => {
    const office = merged();
    const { code, out } = await typed(office, `${MINE} --dry-run`);
    expect(code).toBe(0);
    expect(out).toContain(`--- a/${MINE}\n+++ b/${RENUMBERED}\n`);
    expect(out).toContain('\n-id: 28   # 序号\n+id: 29   # 序号\n');
    expect(changes(office)).toBe('');
  });

  it('commits both paths and nothing else', async () => {
    const office = merged();
    office.write('plan/note.txt', 'x');
    office.git('add', '.');
    const { code, out } = await typed(office, `${MINE} --commit`);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Committed ') });
    const shown = office.git('show', '--name-status', '--no-renames', '--format=%s', 'HEAD').trim().split('\n');
    expect(shown).toEqual(['Renumber task 28 as 29: 我们的', '', `D\t${MINE}`, `A\t${RENUMBERED}`]);
    expect(changes(office)).toBe('A  plan/note.txt');
  });

  it.each([['add'], ['no-add']])('commits a file that was never committed: %s', async (added) => {
    const office = new Office();
    office.write(THEIRS, taskText('他们的'));
    office.git('add', '.');
    office.git('commit', '--quiet', '--message=theirs');
    office.write(MINE, taskText('我们的'));
    if (added === 'add') office.git('add', '.');
    expect(await typed(office, `${MINE} --commit`)).toMatchObject({ code: 0, err: '' });
    expect(office.git('show', '--name-only', '--format=', 'HEAD').trim()).toBe(RENUMBERED);
    expect(changes(office)).toBe('');
  });

  it('that is stopped in between leaves whole files, and the same command completes it', async () => {
    const office = merged();
    const text = office.read(MINE);
    const unlinkSync = (path: string) => {
      if (path.endsWith('028-mine.yaml')) throw Object.assign(new Error(), { code: 'EACCES' });
      fs.unlinkSync(path);
    };
    const stopped = await typed(office, MINE, { disk: { ...fs, unlinkSync } as Disk });
    expect(stopped).toMatchObject({ code: 3, out: '', err: expect.stringContaining('run the same command again') });
    expect([office.read(MINE), office.read(RENUMBERED)]).toEqual([text, text.replace('id: 28 ', 'id: 29 ')]);
    expect(await typed(office, MINE)).toMatchObject({ code: 0, err: '' });
    expect(office.has(MINE)).toBe(false);
    expect(changes(office).split('\n')).toHaveLength(2);
    expect((await office.plan('lint')).code).toBe(0);
  });

  it('gives no number that somebody took meanwhile, and removes no file that somebody changed', async () => {
    const office = merged();
    const linkSync: Disk['linkSync'] = (from, to) => {
      fs.writeFileSync(to, 'theirs');
      fs.linkSync(from, to);
    };
    expect((await typed(office, MINE, { disk: { ...fs, linkSync } })).code).toBe(3);
    expect([office.read(RENUMBERED), office.has(MINE)]).toEqual(['theirs', true]);
    fs.rmSync(join(office.top, RENUMBERED));
    const touching: Disk['linkSync'] = (from, to) => {
      fs.linkSync(from, to);
      fs.appendFileSync(join(office.top, MINE), '# by an editor\n');
    };
    const changed = await typed(office, MINE, { disk: { ...fs, linkSync: touching } });
    expect(changed).toMatchObject({ code: 3, err: expect.stringContaining('was changed by somebody else') });
    expect(office.read(MINE)).toContain('# by an editor');
  });
});
