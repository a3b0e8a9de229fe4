import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.js';
import { changedPlan, repositoryOf, within } from './changed-plan.js';
import { type Around, run } from './run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The documents whose examples are run, each with the language that it shows. */
const DOCUMENTS = [
  { file: 'README.md', lang: 'en' },
  { file: 'README.zh-CN.md', lang: 'zh-CN' },
];

/** A block of commands, each behind `$ plan`, with what they print. */
const EXAMPLES = /^```console\n([\s\S]*?)^```$/gm;

/** A block that compares is run in a repository of its own, in which the real plan is committed, in the summer. */
function aroundOf(block: string): Around {
  if (!block.includes('$ plan diff')) return { cwd: ROOT };
  return { ...within(repositoryOf(`${ROOT}plan`, '2020-01-20T09:00:00+08:00')), now: '2020-07-02T09:00:00+08:00' };
}

async function withOutput(block: string, lang: string): Promise<string> {
  const around = aroundOf(block);
  const vars = { ...around.vars, PLAN_LANG: lang, LANG: 'zh_CN.UTF-8' };
  let printed = '';
  for (const command of block.split('\n').filter((line) => line.startsWith('$ plan '))) {
    const { out } = await run(command.slice('$ plan '.length).split(' '), { ...around, vars });
    // The ids of commits change with any file of the plan.
    printed += `${command}\n${around.now ? out.replace(/\b[0-9a-f]{8}\b/g, '1a2b3c4d') : out}`;
  }
  return printed;
}

describe.each(DOCUMENTS)('$file', ({ file, lang }) => {
  it('shows what the commands really print', async () => {
    const text = readFileSync(ROOT + file, 'utf8');
    const blocks = [...text.matchAll(EXAMPLES)];
    expect(blocks.length).toBeGreaterThan(3);
    let shown = text;
    for (const [whole, block = ''] of blocks) {
      const printed = await withOutput(block, lang);
      shown = shown.replace(whole, () => `\`\`\`console\n${printed}\`\`\``);
    }
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(ROOT + file, shown);
    else expect(text).toBe(shown);
  });
});

/** Tells git a user's name and address, whatever the machine's settings say. */
const NAMED = {
  PATH: process.env['PATH'],
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: '张三',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'zhang@example.cn',
};

describe('examples of --help', () => {
  // The merge driver is called by git, with files that git makes for it.
  const typed = commands.map(({ name }) => name).filter((name) => name !== 'merge-driver');
  it.each(typed)('of %s run on the real plan', async (name) => {
    const entry = commands.find((command) => command.name === name);
    const { examples } = (await entry?.load()) ?? { examples: [] };
    expect(examples.length).toBeGreaterThan(0);
    const repository = name === 'diff' ? within(await changedPlan()) : {};
    for (const example of examples) {
      // Whoever is put before an editor leaves the text as it is.
      const around = {
        cwd: ROOT,
        vars: { ...NAMED, EDITOR: 'true', LANG: 'zh_CN.UTF-8' },
        edit: async (text: string) => text,
        ...repository,
      };
      const { code, out, err } = await run(example.split(' ').slice(1), around);
      expect({ example, code, err }).toEqual({ example, code: 0, err: '' });
      expect(out).not.toBe('');
    }
  });
});
