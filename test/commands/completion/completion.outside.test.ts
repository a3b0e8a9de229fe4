import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.js';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { catalogs } from '../../../src/messages/index.js';
import { rules } from '../../../src/rules/index.js';
import { BROKEN, copyOfPlan, diskWithin, emptyFolder } from '../../copy.js';
import { type Around, LIVED_IN, run } from '../../run.js';

const BIN = fileURLToPath(new URL('../../../bin/plan.js', import.meta.url));

/** What Tab offers behind words, the last of which is not finished. */
async function offered(words: readonly string[], around: Around = {}): Promise<string[]> {
  const { code, out, err } = await run(['__complete', '--', ...words], around);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').slice(0, -1);
}

const values = (lines: readonly string[]) => lines.map((line) => line.split('\t')[0]);

describe('plan __complete', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['sho'], ['show\t查看一项任务的全部内容']],
    [['--as-of', '2020-06-30', 'overd'], ['overdue\t逾期的任务和目标']],
    [['help', 'sho'], ['show\t查看一项任务的全部内容']],
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
    [['status', '--by', 'l'], ['lead\t']],
    [['--by', 'l'], ['lead\t']],
    [['status', '--lang', ''], Object.keys(catalogs).map((language) => `${language}\t`)],
    [['lint', '-f', ''], ['stylish', ...Object.keys(lintFormats)].map((format) => `${format}\t`)],
    [['lint', ''], ['\t']],
    [['--plan', ''], ['\t']],
    [['rules', 'id-u'], [`id-unique\t${catalogs['zh-CN'].rules['id-unique'].title}`]],
    [['schema', 't'], ['task\t']],
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
      ...commands.map(({ name }) => `${name}\t${help.commands[name].summary}`),
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

const installed = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** Runs lines of a shell in which `plan` is the built program. */
function inShell(shell: string, args: readonly string[], script: string): string {
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', NODE: process.execPath, BIN };
  return execFileSync(shell, [...args, script], { cwd: LIVED_IN, env, encoding: 'utf8' });
}

describe.skipIf(!installed('bash'))('in bash', () => {
  /** What the function of the script puts into COMPREPLY for the words of a line. */
  const replies = (words: readonly string[], type = 9): string[] => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = `
      plan() { "$NODE" "$BIN" "$@"; }
      source <(plan completion bash)
      COMP_WORDS=(plan ${line}); COMP_CWORD=${words.length}; COMP_TYPE=${type}
      _plan_completion
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    return inShell('bash', ['--norc', '--noprofile', '-c'], script).split('\n').slice(0, -1);
  };

  it('one candidate goes into the line alone', () => {
    expect(replies(['sho'])).toEqual(['show']);
    expect(replies(['set', '6', '推'])).toEqual(['推进中']);
  });

  it('several are listed with what they mean, unless they are to be put into the line', () => {
    expect(replies(['set', '6', ''])).toEqual(['in_progress  推进中', 'suspended    暂缓', 'cancelled    终止']);
    expect(replies(['set', '6', ''], 37)).toEqual(['in_progress', 'suspended', 'cancelled']);
  });

  it('what bash splits at = and : is one word, and only what stands behind it is replaced', () => {
    expect(replies(['list', '--status', '=', 'clo'])).toEqual(['closed']);
    expect(replies(['status', '--by', '='], 37)).toEqual(['section', 'lead', 'org', 'status']);
    expect(replies(['set', '--evidence', 'https', ':', '//example.org', '6', 'sus'])).toEqual(['suspended']);
  });

  it('nothing is offered where nothing fits, or names of files where a file is meant', () => {
    expect(replies(['show', '999'])).toEqual(['']);
    expect(replies(['lint', ''])).toEqual(['']);
  });
});

describe.skipIf(!installed('zsh'))('in zsh', () => {
  it('the script is sourced and completes', () => {
    const script = `
      plan() { "$NODE" "$BIN" "$@"; }
      compdef() { :; }
      compadd() { print -l -- "\${values[@]}"; }
      source <(plan completion zsh)
      words=(plan set 6 ''); CURRENT=4; PREFIX=''
      _plan`;
    expect(inShell('zsh', ['-f', '-c'], script)).toBe('in_progress\nsuspended\ncancelled\n');
  });
});

describe.skipIf(!installed('fish'))('in fish', () => {
  it('the script is sourced and completes', () => {
    const script = `
      function plan; $NODE $BIN $argv; end
      plan completion fish | source
      complete -C 'plan set 6 '`;
    const lines = inShell('fish', ['--no-config', '-c'], script).split('\n');
    expect(lines.slice(0, 3)).toEqual(['in_progress\t推进中', 'suspended\t暂缓', 'cancelled\t终止']);
  });
});

describe.skipIf(!installed('pwsh'))('in PowerShell', () => {
  it('the script is read and completes', () => {
    const script = `
      function plan { & $env:NODE $env:BIN @args }
      plan completion powershell | Out-String | Invoke-Expression
      (TabExpansion2 'plan set 6 ' 11).CompletionMatches.CompletionText`;
    expect(inShell('pwsh', ['-NoProfile', '-Command'], script).split(/\r?\n/)).toContain('in_progress');
  });
});
