import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BIN, LIVED_IN } from '../../run.js';

const installed = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** Runs lines of a shell in which `plan` is the built program. */
function inShell(shell: string, args: readonly string[], script: string): string {
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', NODE: process.execPath, BIN };
  return execFileSync(shell, [...args, script], { cwd: LIVED_IN, env, encoding: 'utf8' });
}

describe.skipIf(!installed('bash'))('in bash (needs bash)', () => {
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
    expect(replies(['status', '--by', '='], 37)).toEqual(['section', 'lead', 'leader', 'status', 'org', 'county']);
    expect(replies(['set', '--evidence', 'https', ':', '//example.org', '6', 'sus'])).toEqual(['suspended']);
  });

  it('nothing is offered where nothing fits, or names of files where a file is meant', () => {
    expect(replies(['show', '999'])).toEqual(['']);
    expect(replies(['lint', ''])).toEqual(['']);
  });
});

describe.skipIf(!installed('zsh'))('in zsh (needs zsh)', () => {
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

describe.skipIf(!installed('fish'))('in fish (needs fish)', () => {
  it('the script is sourced and completes', () => {
    const script = `
      function plan; $NODE $BIN $argv; end
      plan completion fish | source
      complete -C 'plan set 6 '`;
    const lines = inShell('fish', ['--no-config', '-c'], script).split('\n');
    expect(lines.slice(0, 3)).toEqual(['in_progress\t推进中', 'suspended\t暂缓', 'cancelled\t终止']);
  });
});

describe.skipIf(!installed('pwsh'))('in PowerShell (needs pwsh)', () => {
  it('the script is read and completes', () => {
    const script = `
      function plan { & $env:NODE $env:BIN @args }
      plan completion powershell | Out-String | Invoke-Expression
      (TabExpansion2 'plan set 6 ' 11).CompletionMatches.CompletionText`;
    expect(inShell('pwsh', ['-NoProfile', '-Command'], script).split(/\r?\n/)).toContain('in_progress');
  });
});
