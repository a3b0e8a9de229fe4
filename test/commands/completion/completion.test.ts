import { describe, expect, it } from 'vitest';
import { commands, groups } from '../../../src/commands/index.js';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { catalogs } from '../../../src/messages/index.js';
import { rules } from '../../../src/rules/index.js';
import { BROKEN, copyOfPlan, diskWithin } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { type Around, run } from '../../run.js';

/** What Tab offers behind words, the last of which is not finished. */
async function offered(words: readonly string[], around: Around = {}): Promise<string[]> {
  const { code, out, err } = await run(['__complete', '--', ...words], around);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').slice(0, -1);
}

const values = (lines: readonly string[]) => lines.map((line) => line.split('\t')[0]);

describe('plan __complete', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['sho'], ['show\t查看一项任务：现状、谁报了、下一步']],
    [['--as-of', '2020-06-30', 'overd'], ['overdue\t逾期的和将到期的任务、目标']],
    [['help', 'sho'], ['show\t查看一项任务：现状、谁报了、下一步']],
    [['show', '6'], ['6\t完成城镇小区配套幼儿园治理']],
    [['show', '999'], []],
    [['show', '24', ''], []],
    [['set', '6', 'in'], ['in_progress\t推进中']],
    [
      ['set', '6', ''],
      ['in_progress\t推进中', 'suspended\t暂缓', 'cancelled\t终止'],
    ],
    [['set', '6', '推'], ['推进中\tin_progress']],
    [['set', '24', '6'], ['6\t完成城镇小区配套幼儿园治理']],
    [['set', '-m', '说明', '6', 'sus'], ['suspended\t暂缓']],
    [['set', '6', 'suspended', '--approver', ''], []],
    [['set', '6', '--by', ''], []],
    [['set', '6', '--evidence', ''], ['\t']],
    [
      ['list', '--status', '已'],
      ['已办结\tcompleted', '已销号\tclosed'],
    ],
    [['list', '--status=cl'], ['--status=closed\t已销号']],
    [['list', '--section', 'sen'], ['senior-high\t普通高中']],
    [['list', '--section', '3'], ['3\t普通高中']],
    [['status', '普'], ['普通高中\t普通高中']],
    [['status', '1', '三'], ['三\t普通高中']],
    [['list', '--org', 'huid'], ['huidong\t惠东县']],
    [['list', '--org', '惠东'], ['惠东县\thuidong']],
    [['list', '--lead', 'non'], ['none\t未明确']],
    [['list', '--sort', 'p'], ['progress\t']],
    [['list', '--light', 'r'], ['red\t红']],
    [['list', '--unclear', '--comm'], ['--commitment\t承诺：确保（firm）或力争（strive）']],
    [
      ['status', '--by', 'l'],
      ['lead\t', 'leader\t'],
    ],
    [
      ['--by', 'l'],
      ['lead\t', 'leader\t'],
    ],
    [['status', '--lang', ''], Object.keys(catalogs).map((language) => `${language}\t`)],
    [['lint', '-f', ''], ['stylish', ...Object.keys(lintFormats)].map((format) => `${format}\t`)],
    [['lint', ''], ['\t']],
    [['--plan', ''], ['\t']],
    [['rules', 'id-u'], [`id-unique\t${catalogs['zh-CN'].rules['id-unique'].title}`]],
    [['schema', 'task'], ['task\t']],
    [['completion', 'f'], ['fish\t']],
    [['find', ''], []],
    [['frobnicate', ''], []],
    [['list', '--', '--sta'], []],
  ])('offers behind %j what fits', async (words, expected) => {
    expect(await offered(words)).toEqual(expected);
  });

  it('offers every command with its summary, and no hidden one', async () => {
    const { help } = catalogs.en;
    expect(await offered(['--lang', 'en', ''])).toEqual([
      ...commands.flatMap(({ name }) => (name.includes(' ') ? [] : [`${name}\t${help.commands[name].summary}`])),
      ...groups.flatMap(({ name }) =>
        commands.some((one) => one.name.startsWith(`${name} `)) ? [`${name}\t${help.groups[name]}`] : [],
      ),
      `help\t${help.helpCommand}`,
    ]);
  });

  it('offers the options of a command and the global ones', async () => {
    const shown = values(await offered(['set', '6', '--']));
    for (const option of ['--evidence', '--approver', '--dry-run', '--help', '--plan', '--json']) {
      expect(shown).toContain(option);
    }
    expect(shown).not.toContain('--no-cache');
  });

  it('offers the number of every task, and every rule', async () => {
    expect(values(await offered(['show', '']))).toEqual(Array.from({ length: 27 }, (_, index) => String(index + 1)));
    expect(values(await offered(['rules', '']))).toEqual(rules.map(({ id }) => id));
  });

  it('takes the two quotes that PowerShell makes of an empty word for an empty word', async () => {
    expect(await offered(['schema', '""'])).toEqual(await offered(['schema', '']));
  });

  it('speaks the language of the interface', async () => {
    expect(await offered(['--lang', 'en', 'list', '--status', 'cl'])).toEqual(['closed\tclosed']);
  });

  it('offers a task whose file is broken, by the name of the file', async () => {
    const cwd = copyOfPlan(BROKEN);
    expect(await offered(['show', '8'], { cwd })).toEqual(['8\tretention-rate']);
    expect(await offered(['set', '8', 'clo'], { cwd })).toEqual(['closed\t已销号']);
  });

  it('is silent where there is no plan, or none that can be read', async () => {
    const nowhere = emptyFolder();
    const cwd = copyOfPlan({ 'plan.yaml': '{' });
    for (const words of [
      ['show', ''],
      ['list', '--section', ''],
      ['set', '6', '2'],
    ]) {
      expect(await offered(words, { cwd: nowhere, disk: diskWithin(nowhere) })).toEqual([]);
      expect(await offered(words, { cwd })).toEqual([]);
    }
    expect(
      await offered(['show', ''], {
        disk: {
          ...diskWithin(nowhere),
          existsSync: () => {
            throw new Error('boom');
          },
        },
      }),
    ).toEqual([]);
    expect(await offered(['--lang', 'fr', '--plan', 'nofile', 'show', ''])).toEqual([]);
    expect(await run(['__complete'])).toMatchObject({ code: 0, err: '' });
  });

  it('offers nothing that a shell could run, and no control characters', async () => {
    const cwd = copyOfPlan({
      'plan.yaml': (text) =>
        text.replace('name: 惠东县', 'name: "惠东$(touch x)"').replace('name: 博罗县', 'name: "博罗;ls"'),
      '05-services/024-document-handling.yaml': (text) => text.replace(/title: .*/, 'title: "公\\e[31m文\\t处理"'),
    });
    expect(await offered(['list', '--org', '惠东'], { cwd })).toEqual([]);
    expect(await offered(['list', '--org', '博'], { cwd })).toEqual([]);
    expect(await offered(['show', '24'], { cwd })).toEqual([expect.stringMatching(/^24\t[^\t]+$/)]);
  });

  it('is not among the commands that help shows', async () => {
    expect((await run(['--help'])).out).not.toContain('__complete');
  });
});

describe('plan completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s that asks __complete', async (shell) => {
    const { code, out, err } = await run(['completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('plan __complete');
    expect(out.endsWith('\n')).toBe(true);
  });

  it('ends with 2 where the shell is unknown or not named', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['completion'])).toMatchObject({ code: 2, out: '' });
    expect((await run(['completion', 'tcsh'])).err).toContain('bash, zsh, fish, powershell');
  });
});
