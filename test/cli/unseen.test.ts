import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/render/ask.js';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { answering } from './answering.js';

const FILE = '01-preschool/001-public-kindergartens.yaml';
const BY = ['--by', '张三'];
const HIDDEN: [string, string][] = [
  ['\u202e', 'U+202E'],
  ['\u001b', 'U+001B'],
  ['\u0000', 'U+0000'],
  ['\ufeff', 'U+FEFF'],
  ['\u200b', 'U+200B'],
  ['\u00ad', 'U+00AD'],
  ['\u2800', 'U+2800'],
  ['\u0085', 'U+0085'],
  ['\r', 'U+000D'],
  ['\u{e0041}', 'U+E0041'],
];

/** The same command with a text in each place that takes one. */
const LINES = (text: string) => [
  { place: '--message', argv: ['set', '6', '推进中', ...BY, '-m', text] },
  { place: '--by', argv: ['set', '6', '推进中', '--by', text] },
  { place: '--message', argv: ['record', '1', '30', ...BY, '-m', text] },
  { place: '--evidence', argv: ['record', '1', '30', ...BY, '--evidence', 'evidence/a.txt', '--evidence', text] },
  { place: '--approver', argv: ['extend', '6', '2020-12-30', ...BY, '-m', '理由', '--approver', text] },
  { place: '--progress', argv: ['report', '1', ...BY, '--progress', text] },
  { place: '--next', argv: ['report', '1', ...BY, '--next', text] },
  { place: '--leader', argv: ['assign', '1', ...BY, '--leader', text] },
  { place: '第 2 个参数', argv: ['add', '1', text, ...BY] },
];

describe('a character that cannot be seen', () => {
  it.each(HIDDEN)('is refused in every text that is recorded, with its name and place: %j', async (hidden, code) => {
    const cwd = copyOfPlan();
    for (const { place, argv } of LINES(`张三${hidden}李`)) {
      const ran = await run(argv, { cwd });
      expect({ ...ran, argv }).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(`${place}${place.startsWith('-') ? ' ' : ''}的第 3 个字是看不见的字符 ${code}`);
      expect((await run([...argv, '--lang', 'en'], { cwd })).err).toContain(`cannot be seen: ${code}`);
    }
    expect(readFileSync(join(cwd, FILE))).toEqual(readFileSync(join(copyOfPlan(), FILE)));
  });

  it.each([
    '葛\u{e0100}城',
    '全角\u3000空格',
    '不换行\u00a0空格',
    '火\u2764\ufe0f\u200d\u{1f525}',
    '第一行\n第二行\t列',
  ])('is none of these: %j', async (text) => {
    const cwd = copyOfPlan();
    expect(await run(['report', '1', ...BY, '--progress', text], { cwd })).toMatchObject({ code: 0, err: '' });
    expect((await run(['lint', FILE], { cwd })).out).not.toContain('invisible-character');
  });

  it('is refused in what an editor saves', async () => {
    const cwd = copyOfPlan();
    const edit = async (text: string) => text.replace('\n', '\n开工\u202e八所\n');
    const vars = { TMPDIR: copyOfPlan(), LANG: 'zh_CN.UTF-8', EDITOR: 'ed' };
    const ask = async () => answering('放弃').asker;
    const { code, err } = await run(['report', '1', ...BY], { cwd, interactive: true, vars, edit, ask });
    expect(code).toBe(1);
    expect(err).toContain('U+202E');
    const saved = async (text: string) => text.replace('leader: 周九', 'leader: "周\\u200b九"');
    const edited = await run(['edit', '1', ...BY], { cwd, interactive: true, vars, edit: saved, ask });
    expect(edited).toMatchObject({ code: 1, out: '' });
    expect(edited.err).toContain('U+200B');
  });

  it('is refused by a question', async () => {
    const wrong: (string | null)[] = [];
    const asker: Asker = {
      pick: async (_message, choices) => choices[0]?.value ?? null,
      text: async (_message, validate) => {
        wrong.push(validate('张\u200b三'));
        return null;
      },
    };
    await run(['set'], { cwd: copyOfPlan(), width: 80, interactive: true, ask: async () => asker });
    expect(wrong).toEqual([expect.stringContaining('第 2 个字是看不见的字符 U+200B')]);
  });
});
