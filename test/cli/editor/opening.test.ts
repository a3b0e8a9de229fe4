import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { type Around, run } from '../../run.js';
import { askingIn } from '../answering.js';

const FILE = '01-preschool/001-public-kindergartens.yaml';
const BY = ['--by', '张三'];
const textOf = (cwd: string) => readFileSync(join(cwd, FILE), 'utf8');

/** Opens a task in an editor on a terminal. @returns the command that was started, without the file, and what was said */
async function opened(vars: Record<string, string>, more: Around = {}) {
  const commands: string[][] = [];
  const runHere = async (command: readonly string[]) => {
    commands.push(command.slice(0, -1));
    return 0;
  };
  const around = { cwd: copyOfPlan(), interactive: true, width: 80, runHere, ...more };
  const { err } = await run(['edit', '1'], {
    ...around,
    vars: { LANG: 'zh_CN.UTF-8', TMPDIR: emptyFolder(), ...vars },
  });
  return { commands, err };
}

describe('before the editor opens', () => {
  it.each([
    ['vim', '用 vim 打开：改好后先按 Esc，再输入 :wq 回车，保存退出；输入 :q! 回车，不保存退出\n'],
    ['/usr/bin/nvim -n', ':wq'],
    ['vi', ':q!'],
    ['nano', 'Ctrl-X'],
    ['emacs -nw', 'Ctrl-X Ctrl-S'],
    ['code --wait', '标签页'],
    ['"C:\\Program Files\\Notepad\\notepad.exe"', '关闭窗口'],
    ['my-editor', '用 my-editor 打开'],
  ])('a line says which it is and how to save and leave it: %s', async (EDITOR, said) => {
    const { err } = await opened({ EDITOR });
    expect(err.replaceAll('\n', '')).toContain(said.replaceAll('\n', ''));
    expect((await opened({ EDITOR, PLAN_LANG: 'en' })).err).toMatch(/^opening [\w-]+: when done, /);
  });

  it('nothing is said to a program', async () => {
    expect((await opened({ EDITOR: 'vim' }, { interactive: false })).err).toBe('');
  });

  it('a window of its own is waited for', async () => {
    expect((await opened({ EDITOR: 'code' })).commands).toEqual([['code', '--wait']]);
    expect((await opened({ EDITOR: 'code -w' })).commands).toEqual([['code', '-w']]);
  });
});

describe('an edit that is not accepted', () => {
  /** Edits on a terminal: each change in turn, with an answer to the question between. */
  async function edits(changes: ((text: string) => string)[], ...answers: (string | null)[]) {
    const [cwd, temp] = [copyOfPlan(), emptyFolder()];
    const seen: string[] = [];
    const edit = async (text: string) => {
      seen.push(text);
      return (changes.shift() ?? ((same: string) => same))(text);
    };
    const vars = { LANG: 'zh_CN.UTF-8', EDITOR: 'ed', TMPDIR: temp };
    const ran = await askingIn({ cwd, edit, vars }, ['edit', '1', ...BY], ...answers);
    return { ...ran, cwd, seen, kept: readdirSync(temp) };
  }

  it('is offered again, with what is wrong as comments that do not count', async () => {
    const wrong = (text: string) => text.replace('weight: 3', 'weight: 很重');
    const right = (text: string) => text.replace('weight: 很重', 'weight: 4');
    const { code, cwd, seen, asked, err, kept } = await edits([wrong, right], '再改');
    expect({ code, kept }).toEqual({ code: 0, kept: [] });
    expect(asked[0]).toEqual({ message: '没有通过，怎么办', choices: ['再改一次', '放弃（内容另存，不会丢）'] });
    expect(err).toContain('修改没有保存');
    const [first = '', second = ''] = seen;
    const line = second.split('\n').findIndex((one) => one.startsWith('weight:')) + 1;
    expect(second).toMatch(/^# 上次保存的内容没有通过/);
    expect(second).toContain(`# 第 ${line} 行：`);
    expect(textOf(cwd)).toBe(first.replace('weight: 3', 'weight: 4'));
  });

  it.each(['放弃', null])('is preserved if the person gives up: %s', async (answer) => {
    const { code, err, kept, seen } = await edits([() => 'id: [\n'], answer);
    expect({ code, kept, times: seen.length }).toEqual({
      code: 1,
      kept: ['001-public-kindergartens.rejected.yaml'],
      times: 1,
    });
    expect(err).toContain('没有丢失');
  });

  it('may be given up in the editor: what was there first stays', async () => {
    const { code, cwd, seen } = await edits([() => 'id: [\n', () => String(seenFirst)], '再改');
    expect(code).toBe(0);
    expect(textOf(cwd)).toBe(seen[0]);
  });
  const seenFirst = textOf(copyOfPlan());
});

describe('--text-file', () => {
  const withFile = (name: string, bytes: string | Buffer) => {
    const cwd = copyOfPlan();
    writeFileSync(join(cwd, name), bytes);
    return cwd;
  };

  it('is the new content for plan edit, checked as what was saved in an editor', async () => {
    const text = textOf(copyOfPlan());
    const cwd = withFile('new.txt', text.replace('weight: 3', 'weight: 4'));
    expect(await run(['edit', '1', '--text-file', 'new.txt'], { cwd })).toMatchObject({ code: 0, err: '' });
    expect(textOf(cwd)).toContain('weight: 4');
    const stdin = async () => Buffer.from(text.replace('weight: 3', 'weight: 很重'));
    const bad = await run(['edit', '1', '--text-file', '-'], { cwd, stdin, vars: { TMPDIR: emptyFolder() } });
    expect(bad.code).toBe(1);
    expect(textOf(cwd)).toContain('weight: 4');
    const none = await run(['edit', '1', '--text-file', 'none.txt'], { cwd });
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining('none.txt') });
  });

  it.each([
    ['【进展情况】开工8所\n【存在问题】\n【下一步】\n验收\n'],
    ['\uFEFF进展情况：开工8所\r\n下一步：验收\r\n'],
    ['[Progress]\n开工8所\n[Next]\n验收\n'],
  ])('is the template or the three parts for plan report: %j', async (text) => {
    const cwd = withFile('report.txt', text);
    const { code, out } = await run(['report', '4', '--text-file', 'report.txt', ...BY], { cwd });
    expect({ code, out: out.split('\n')[0] }).toEqual({
      code: 0,
      out: '4 引导民办幼儿园转为普惠性幼儿园40所：已报送 2020-11（进展情况、下一步）',
    });
  });

  it('may be GBK, as Notepad saves it; text under no head is refused', async () => {
    const gbk = Buffer.from('bdf8d5b9c7e9bff6a3bab0b4bcc6bbaecdc6bdf8a3acd2d1bfaab9a438cbf90a', 'hex');
    const cwd = withFile('gbk.txt', gbk);
    expect(await run(['report', '4', '--text-file', 'gbk.txt', ...BY, '--dry-run'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('按计划推进，已开工8所'),
    });
    const bare = withFile('bare.txt', '开工8所\n');
    const refused = await run(['report', '4', '--text-file', 'bare.txt', ...BY], { cwd: bare });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('【进展情况】【存在问题】【下一步】') });
    const twice = ['report', '4', '--text-file', 'bare.txt', '--progress', '开工', ...BY];
    expect((await run(twice, { cwd: bare })).code).toBe(2);
  });
});

describe('plan report on a terminal', () => {
  const vars = { LANG: 'zh_CN.UTF-8' };

  it('asks for its three parts if no editor is chosen', async () => {
    const { code, asked, out } = await askingIn(
      { cwd: copyOfPlan(), vars },
      ['report', '4', ...BY],
      '开工8所',
      '',
      '验收',
    );
    expect(code).toBe(0);
    expect(asked.map(({ message }) => message)).toEqual([
      '4 引导民办幼儿园转为普惠性幼儿园40所，进展情况（可不填）',
      '存在问题（可不填）',
      '下一步（可不填）',
    ]);
    expect(out).toMatch(/\n {2}plan report 4 --by 张三 --progress 开工8所 --next 验收\n$/);
    const empty = await askingIn({ cwd: copyOfPlan(), vars }, ['report', '4', ...BY], '', '', '');
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('没有写内容') });
  });

  it('asks for the task and the period first, if no task was typed', async () => {
    const answers = ['4 ', ['2021-01', '最近', '2020-10'], '开工8所', '', '', '照样'];
    const { code, asked, out } = await askingIn({ cwd: copyOfPlan(), vars }, ['report', ...BY], ...answers);
    expect(code).toBe(0);
    expect(asked[1]).toMatchObject({
      message: '报送期（直接回车为 2020-11）',
      wrong: [expect.any(String), expect.any(String)],
    });
    expect(out).toMatch(/\n {2}plan report 4 --by 张三 --confirm --period 2020-10 --progress 开工8所\n$/);
  });

  it('opens the editor that was chosen, and offers a text again that cannot be read', async () => {
    const texts = [
      (text: string) => `开头的话\n${text}`,
      (text: string) => text.replace('开头的话\n', '').replace('【进展情况】', '【进展情况】开工8所'),
    ];
    const seen: string[] = [];
    const edit = async (text: string) => {
      seen.push(text);
      return texts.shift()?.(text) ?? null;
    };
    const around = { cwd: copyOfPlan(), vars: { ...vars, EDITOR: 'ed' }, edit };
    const { code, out } = await askingIn(around, ['report', '4', ...BY], '再改');
    expect(code).toBe(0);
    expect(seen[1]).toMatch(/^# 上次保存的内容没有通过.*\n# 有内容写在第一个标题之上/);
    expect(out).toContain('已报送 2020-11（进展情况）');
  });
});
