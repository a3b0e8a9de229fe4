import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.js';
import { run } from './run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The documents whose examples are run, each with the language that it shows. */
const DOCUMENTS = [
  { file: 'README.md', lang: 'en' },
  { file: 'README.zh-CN.md', lang: 'zh-CN' },
];

/** A block of commands, each behind `$ plan`, with what they print. */
const EXAMPLES = /^```console\n([\s\S]*?)^```$/gm;

async function withOutput(block: string, lang: string): Promise<string> {
  const commands = block.split('\n').filter((line) => line.startsWith('$ plan '));
  const parts = await Promise.all(
    commands.map(async (command) => {
      const { out } = await run(command.slice('$ plan '.length).split(' '), {
        cwd: ROOT,
        vars: { PLAN_LANG: lang, LANG: 'zh_CN.UTF-8' },
      });
      return `${command}\n${out}`;
    }),
  );
  return parts.join('');
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
  it.each(commands.map(({ name }) => name))('of %s run on the real plan', async (name) => {
    const entry = commands.find((command) => command.name === name);
    const { examples } = (await entry?.load()) ?? { examples: [] };
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      // Whoever is put before an editor leaves the text as it is.
      const around = {
        cwd: ROOT,
        vars: { ...NAMED, EDITOR: 'true', LANG: 'zh_CN.UTF-8' },
        edit: async (text: string) => text,
      };
      const { code, out, err } = await run(example.split(' ').slice(1), around);
      expect({ example, code, err }).toEqual({ example, code: 0, err: '' });
      expect(out).not.toBe('');
    }
  });
});
