import { describe, expect, it } from 'vitest';
import { type CiService, ciTemplates } from '../../src/formats/ci/index.js';
import { emptyFolder } from '../folders.js';
import { run } from '../run.js';
import { Office } from './git/around.js';
import { read } from './json.js';

describe.each(Object.keys(ciTemplates) as CiService[])('plan ci %s', (service) => {
  const { path, text } = ciTemplates[service];

  it('prints the job, also where there is no plan', async () => {
    expect(await run(['ci', service], { cwd: emptyFolder() })).toEqual({ code: 0, out: text, err: '' });
    expect(read(await run(['ci', service, '--json']))).toMatchObject({ kind: 'ci', service, path, text });
  });

  it('writes it to the top of the repository, once', async () => {
    const office = new Office('a/b');
    const typed = `ci ${service} --write`;
    expect(await office.plan(typed, office.dir)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${path} is written`),
    });
    expect(office.read(path)).toBe(text);
    expect(await office.plan(typed)).toMatchObject({ code: 0, out: expect.stringContaining('nothing was changed') });
    office.write(path, 'mine\n');
    expect(await office.plan(typed)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('something else'),
    });
    expect(office.read(path)).toBe('mine\n');
  });
});

it('refuses a service that it does not know, and to write where there is no repository', async () => {
  expect(await run(['ci', 'jenkins'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('github, gitlab, gitee'),
  });
  const outside = emptyFolder();
  const vars = { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: outside, PLAN_LANG: 'en' };
  const refused = await run(['ci', 'github', '--write'], { cwd: outside, vars });
  expect(refused).toMatchObject({ code: 3, out: '', err: expect.stringContaining('in no git repository') });
});
