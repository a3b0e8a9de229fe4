import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../../src/store/fix/fix.js';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';

const FILE = 'plan/01-alpha/001-schools.yaml';
const HEAD = '# yaml-language-server: $schema=../../schemas/task.schema.json\nid: 1\n';
const ON = '  - { at: "2020-03-02T10:15:00+08:00", by: 张三, on: "2020-03-01", from: not_started, to: in_progress }\n';
const SOURCE = 'source: { document: work-plan, item: 1 }\n';
const OLD = `${HEAD}title: 建学校\nstatus: in_progress # 已动工\n${SOURCE}history:\n${ON}`;

const present = (text: string) => fixFile('01-alpha/001-schools.yaml', Buffer.from(text)).text ?? '';
const leads = (text: string) => text.replace(/^source:/m, 'lead: boluo\nsource:');
const submits = (text: string) =>
  text.replace('status: in_progress', 'status: submitted') +
  '  - { at: "2020-04-02T10:15:00+08:00", by: 李四, from: in_progress, to: submitted }\n';
const suspends = (text: string) =>
  text.replace('status: in_progress', 'status: suspended') +
  '  - { at: "2020-04-03T10:15:00+08:00", by: 王五, from: in_progress, to: suspended, note: 缓, approver: 赵 }\n';
const same = (text: string) => text;

/** Merges three versions. @returns the exit code, the merged file and what was said */
async function merge(base: string, ours: string, theirs: string) {
  const cwd = emptyFolder();
  const names = Object.entries({ base, ours, theirs }).map(([name, text]) => {
    fs.writeFileSync(join(cwd, name), text);
    return name;
  });
  const { code, err } = await run(['merge-driver', ...names, FILE], { cwd, vars: { PLAN_LANG: 'en' } });
  return { code, err, text: fs.readFileSync(join(cwd, 'ours'), 'utf8') };
}

const FORMS = { old: same, new: present };
type Form = keyof typeof FORMS;
const EACH = (['old', 'new'] as const).flatMap((base) =>
  (['old', 'new'] as const).flatMap((ours) => (['old', 'new'] as const).map((theirs) => [base, ours, theirs] as const)),
);

describe.each(EACH)('versions in the form before and after the fix: base %s, ours %s, theirs %s', (...forms) => {
  const [inBase, inOurs, inTheirs] = forms.map((form: Form) => FORMS[form]) as [typeof same, typeof same, typeof same];
  /** The form of the result: the new one, if a side has it. */
  const result = forms.slice(1).includes('new') ? present : same;

  it('differ in nothing', async () => {
    const merged = await merge(inBase(OLD), inOurs(OLD), inTheirs(OLD));
    expect(merged).toEqual({ code: 0, err: '', text: result(OLD) });
  });

  it.each([
    ['ours', leads, same, leads],
    ['theirs', same, submits, submits],
    ['both, in different places', leads, submits, (text: string) => leads(submits(text))],
    ['both, the other way round', submits, leads, (text: string) => leads(submits(text))],
    ['both in the same way', submits, submits, submits],
  ])('keep what was recorded by %s', async (_name, left, right, both) => {
    const merged = await merge(inBase(OLD), inOurs(left(OLD)), inTheirs(right(OLD)));
    expect(merged).toEqual({ code: 0, err: '', text: result(both(OLD)) });
  });

  it('conflict only in what contradicts', async () => {
    const merged = await merge(inBase(OLD), inOurs(submits(OLD)), inTheirs(suspends(OLD)));
    expect(merged).toMatchObject({ code: 1, err: expect.stringMatching(/status, history|history, status/) });
    expect(merged.text.match(/^<<<<<<< /gm)).toHaveLength(2);
    expect(merged.text).not.toContain(result === present ? 'on: "' : 'date: "');
  });
});

describe('a version in the form before the fix', () => {
  it('keeps its comments, its mark and its line ends', async () => {
    const odd = (text: string) => `\uFEFF${text.replace(/^title/m, '# 名称如文件\ntitle').replaceAll('\n', '\r\n')}`;
    const merged = await merge(odd(OLD), odd(submits(OLD)), odd(leads(present(OLD))));
    expect(merged).toMatchObject({ code: 0, err: '' });
    expect(merged.text).toBe(odd(leads(submits(present(OLD))).replace('# 名称如文件\n', '')));
  });

  it('is merged with a file that both sides added', async () => {
    expect(await merge('', OLD, present(OLD))).toEqual({ code: 0, err: '', text: present(OLD) });
    expect(await merge('', leads(present(OLD)), OLD)).toMatchObject({ code: 0, text: leads(present(OLD)) });
  });

  it('that cannot be read is left to git', async () => {
    expect(await merge(OLD, present(OLD), `${OLD}  - [\n`)).toMatchObject({ code: 3 });
  });
});
