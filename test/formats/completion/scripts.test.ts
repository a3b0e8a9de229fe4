import { describe, expect, it } from 'vitest';
import { completionScripts } from '../../../src/formats/completion/index.js';

const HOW = {
  bash: 'source <(plan completion bash)',
  zsh: 'source <(plan completion zsh)',
  fish: 'plan completion fish | source',
  powershell: 'plan completion powershell | Out-String | Invoke-Expression',
};

describe.each(Object.entries(completionScripts))('the script for %s', (shell, script) => {
  it('asks the program, passes its errors to nobody, and says how it is used', () => {
    expect(script).toMatch(/\bplan __complete '?--'? /);
    expect(script).toMatch(/2>(\/dev\/null|\$null)/);
    const comments = script.split('\n').filter((line) => line.startsWith('# '));
    expect(comments.join('\n')).toContain(HOW[shell as keyof typeof HOW]);
  });

  it('parts a value from its description by a tab, and has no marks of a template left', () => {
    expect(script).toMatch(/\\t|`t/);
    expect(script).not.toMatch(/undefined|\\\$\{|\r/);
    expect(script.endsWith('\n')).toBe(true);
  });
});
