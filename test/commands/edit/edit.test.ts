import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';

const FILE = '01-preschool/001-public-kindergartens.yaml';
const textOf = (cwd: string, file = FILE) => readFileSync(join(cwd, file), 'utf8');

/** Edits a task with an editor that changes the text. */
async function edited(cwd: string, change: (text: string) => string | Buffer | null, options: string[] = [], id = '1') {
  const temp = emptyFolder();
  const shown: string[] = [];
  const ran = await run(['edit', id, ...options], {
    cwd,
    vars: { LANG: 'zh_CN.UTF-8', EDITOR: 'ed', TMPDIR: temp },
    edit: async (text, name) => {
      shown.push(name);
      return change(text);
    },
  });
  return { ...ran, shown, temp, kept: readdirSync(temp) };
}

describe('plan edit', () => {
  it('writes what was saved in the editor, to the byte', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    const { code, out, shown, kept } = await edited(cwd, (text) => text.replace('weight: 3', 'weight:   4 # 加重'));
    expect({ code, out, shown, kept }).toEqual({
      code: 0,
      out: '1 新增公办幼儿园25所以上：修改已保存\n',
      shown: ['001-public-kindergartens.yaml'],
      kept: [],
    });
    expect(textOf(cwd)).toBe(before.replace('weight: 3', 'weight:   4 # 加重'));
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const cwd = copyOfPlan({ [FILE]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    const before = textOf(cwd);
    expect((await edited(cwd, (text) => text.replace('weight: 3', 'weight: 4'))).code).toBe(0);
    expect(textOf(cwd)).toBe(before.replace('weight: 3', 'weight: 4'));
  });

  it('preserves the line ends of the file, whatever the editor saves', async () => {
    for (const [ends, saved] of [
      ['\n', '\r\n'],
      ['\r\n', '\n'],
      ['\n', '\r'],
      ['\r\n', '\r'],
    ] as const) {
      const cwd = copyOfPlan({ [FILE]: (text) => text.replaceAll('\n', ends) });
      const before = textOf(cwd);
      const change = (text: string) => text.replace(/\r?\n/g, saved).replace('weight: 3', 'weight: 4');
      expect((await edited(cwd, change)).code).toBe(0);
      expect(textOf(cwd)).toBe(before.replace('weight: 3', 'weight: 4'));
    }
  });

  it('reads what editors on Windows save: UTF-16, or a mark before UTF-8', async () => {
    const encoders = [
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
    ];
    for (const encode of encoders) {
      const cwd = copyOfPlan({});
      const before = textOf(cwd);
      expect((await edited(cwd, (text) => encode(text.replace('weight: 3', 'weight: 4')))).code).toBe(0);
      expect(textOf(cwd)).toBe(before.replace('weight: 3', 'weight: 4'));
    }
  });

  it('refuses an unknown encoding, and preserves the text to the byte', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    const bytes = Buffer.from([0x69, 0x64, 0x3a, 0xff, 0x80, 0x0a]);
    const { code, err, temp, kept } = await edited(cwd, () => bytes);
    expect(code).toBe(1);
    expect(err).toContain('编码');
    expect(readFileSync(join(temp, kept[0] ?? '')).equals(bytes)).toBe(true);
    expect(textOf(cwd)).toBe(before);
  });

  it('changes nothing where nothing was edited, or the editor failed', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    expect(await edited(cwd, (text) => text)).toMatchObject({ code: 0, out: expect.stringContaining('没有修改') });
    expect(await edited(cwd, () => null)).toMatchObject({ code: 3, out: '', kept: [] });
    expect(textOf(cwd)).toBe(before);
  });

  it('refuses an edit with an error, shows it at its line and preserves the text in a file', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    const wrong = (text: string) => text.replace('status: in_progress', 'status: doing');
    const { code, out, err, temp, kept } = await edited(cwd, wrong);
    expect({ code, out, kept }).toEqual({ code: 1, out: '', kept: ['001-public-kindergartens.rejected.yaml'] });
    const path = join(temp, '001-public-kindergartens.rejected.yaml');
    expect(err).toContain(`${path}:3:`);
    expect(err).toContain(`改过的内容另存在 ${path}`);
    expect(readFileSync(path, 'utf8')).toBe(wrong(before));
    expect(textOf(cwd)).toBe(before);
  });

  it.each<[string, string, (text: string) => string]>([
    ['a rewritten reading', '进度数据的第 1 条被改动', (text) => text.replace('value: 9,', 'value: 10,')],
    ['a removed report', '报送的第 3 条被删去', (text) => text.replace(/^ {2}- \{ period: "2020-10".*\n/m, '')],
    ['a removed list', '经过的第 1 条被删去', (text) => text.replace(/^history:\n.*\n/m, '')],
    [
      'an entry before others',
      '报送的第 1 条之前',
      (text) =>
        text.replace(
          'reports:\n',
          'reports:\n  - { period: "2020-08", progress: 早, by: 张三, at: "2020-09-01T09:00:00+08:00" }\n',
        ),
    ],
    ['a target with readings', '进度数据的第 1 条被删去', (text) => text.replace('id: kindergartens', 'id: gardens')],
    ['another number', '请改回 1', (text) => text.replace('id: 1\n', 'id: 2\n')],
  ])('refuses %s', async (_what, reason, change) => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    const { code, err, kept } = await edited(cwd, change);
    expect({ code, kept: kept.length }).toEqual({ code: 1, kept: 1 });
    expect(err).toContain(reason);
    expect(textOf(cwd)).toBe(before);
  });

  it('takes a new entry at the end, and entries whose keys stand in another order', async () => {
    const cwd = copyOfPlan({});
    const { code, err } = await edited(cwd, (text) =>
      text
        .replace('by: 张三, from: not_started, to: in_progress,', 'from: not_started, to: in_progress, by: 张三,')
        .replace('history:', '  - { period: 2020-11, next: 催报, by: 张三, at: "2020-11-20T09:00:00+08:00" }\nhistory:')
        .replace('evidence:\n', 'evidence:\n'),
    );
    expect({ code, err: err.split('\n')[0] }).toMatchObject({ code: 1 });
    const fine = await edited(cwd, (text) =>
      text.replace(
        'evidence:',
        '  - { period: 2020-11, next: 催报, by: 张三, at: "2020-11-20T09:00:00+08:00" }\nevidence:',
      ),
    );
    expect({ code: fine.code, err: fine.err }).toEqual({ code: 0, err: '' });
  });

  it('fixes a broken file, but does not take one that is still broken', async () => {
    const cwd = copyOfPlan({ [FILE]: (text) => text.replace('unit: 所', 'unit: [') });
    expect((await edited(cwd, (text) => `${text}# 还没改好\n`)).code).toBe(1);
    expect((await edited(cwd, () => '')).code).toBe(1);
    expect((await edited(cwd, (text) => text.replace('unit: [', 'unit: 所'))).code).toBe(0);
  });

  it('preserves the edit if another person has changed the file meanwhile', async () => {
    const cwd = copyOfPlan({});
    const { code, err, kept } = await edited(cwd, (text) => {
      writeFileSync(join(cwd, FILE), text.replace('weight: 3', 'weight: 5'));
      return text.replace('weight: 3', 'weight: 4');
    });
    expect({ code, kept: kept.length }).toEqual({ code: 3, kept: 1 });
    expect(err).toContain('刚才被别人改过');
    expect(textOf(cwd)).toContain('weight: 5');
  });

  it('prints the edit if it can be preserved nowhere', async () => {
    const cwd = copyOfPlan({});
    const { code, err } = await run(['edit', '1'], {
      cwd,
      vars: { EDITOR: 'ed', LANG: 'zh_CN.UTF-8', TMPDIR: join(cwd, 'nowhere') },
      edit: async () => 'id: 1\n# 写了很久\n',
    });
    expect(code).toBe(1);
    expect(err).toContain('# 写了很久');
  });

  it('preserves a second edit beside the first', async () => {
    const cwd = copyOfPlan({});
    const temp = emptyFolder();
    const vars = { EDITOR: 'ed', TMPDIR: temp };
    for (const text of ['a', 'b']) await run(['edit', '1'], { cwd, vars, edit: async () => text });
    expect(readdirSync(temp).sort()).toEqual([
      '001-public-kindergartens.rejected-2.yaml',
      '001-public-kindergartens.rejected.yaml',
    ]);
  });

  it('prints the difference and writes nothing with --dry-run', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    const { out } = await edited(cwd, (text) => text.replace('weight: 3', 'weight: 4'), ['--dry-run']);
    expect(out).toContain('-weight: 3\n+weight: 4\n');
    expect(textOf(cwd)).toBe(before);
  });

  it('needs a terminal or an editor, and a task', async () => {
    expect((await run(['edit', '1'])).code).toBe(2);
    expect((await run(['edit', '1'], { interactive: true, edit: async (text) => text })).code).toBe(0);
    expect((await run(['edit', '99'], { interactive: true })).code).toBe(2);
    expect((await run(['edit', '1-2'], { interactive: true })).code).toBe(2);
  });
});
