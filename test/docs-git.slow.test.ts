import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Office } from './commands/git/around.js';
import { emptyFolder } from './folders.js';

/** The lines of shell that a section of a document shows. */
function linesOf(file: string, section: string): string[] {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const [, body = ''] = text.split(`\n## ${section}\n`);
  const [own = ''] = body.split('\n## ');
  return [...own.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
}

/** A clone of a repository in which somebody else has pushed. */
function clone(): Office {
  const office = new Office();
  const origin = join(emptyFolder(), 'origin.git');
  office.git('clone', '--quiet', '--bare', office.top, origin);
  office.git('remote', 'add', 'origin', origin);
  office.git('push', '--quiet', '--set-upstream', 'origin', 'main');
  office.write('theirs.txt', 'x');
  office.git('add', '.');
  office.git('commit', '--quiet', '--message=theirs');
  office.git('push', '--quiet');
  office.git('reset', '--quiet', '--hard', 'HEAD~1');
  return office;
}

describe.each([
  ['README.md', 'Git', 'In CI'],
  ['README.zh-CN.md', '与 git 配合', '用在 CI 里'],
])('%s', (file, git, ci) => {
  it('shows commands for git and CI that work, one after the other', async () => {
    const lines = [...linesOf(file, git), ...linesOf(file, ci)];
    expect(lines.length).toBeGreaterThan(5);
    const office = clone();
    for (const line of lines) {
      const [program, ...args] = line.split(' ');
      if (program === 'git') office.git(...args);
      else expect(await office.plan(args.join(' '))).toMatchObject({ code: 0, err: '' });
    }
    expect(office.has('theirs.txt')).toBe(true);
    expect(office.git('config', 'merge.plan.driver')).not.toBe('');
    expect(office.has('.github/workflows/plan.yml')).toBe(true);
  });
});
