import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processEnv } from '../../../src/env.js';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { type Around, run } from '../../run.js';
import { initialize, runIn } from '../../store/git/repository.js';

const FILE = '01-preschool/001-public-kindergartens.yaml';
const PATH = process.env['PATH'] ?? '';

/** An editor that notes how it was called, and appends a comment to the file. */
function editor(): { path: string; calls(): string[] } {
  const folder = emptyFolder();
  const [path, log] = [join(folder, 'editor of mine.cjs'), join(folder, 'log')];
  writeFileSync(
    path,
    `const fs = require('node:fs');
    fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)));
    if (process.argv.includes('--remove')) fs.rmSync(process.argv.at(-1));
    else fs.appendFileSync(process.argv.at(-1), '# 改过\\n');
    if (process.argv.includes('--fail')) process.exitCode = 1;`,
  );
  return { path, calls: () => (existsSync(log) ? JSON.parse(readFileSync(log, 'utf8')) : []) };
}

const node = `"${process.execPath}"`;

/** Edits a task with the programs that the environment and git name. */
async function edit(cwd: string, vars: Record<string, string>) {
  const home = { HOME: emptyFolder(), GIT_CONFIG_NOSYSTEM: '1' };
  const around = { cwd, vars: { PATH, LANG: 'zh_CN.UTF-8', ...home, ...vars }, runHere: processEnv().runHere };
  const ran = await run(['edit', '1'], around);
  return { ...ran, isEdited: readFileSync(join(cwd, FILE), 'utf8').endsWith('# 改过\n') };
}

describe('the editor', () => {
  it('gets the text in a file of that name, in a folder of its own that is removed afterwards', async () => {
    const { path, calls } = editor();
    const { code, isEdited } = await edit(copyOfPlan(), { EDITOR: `${node} '${path}' "two words" $HOME;` });
    expect({ code, isEdited }).toEqual({ code: 0, isEdited: true });
    const args = calls();
    expect(args.slice(0, -1)).toEqual(['two words', '$HOME;']);
    expect(args.at(-1)).toMatch(/plan-[^/\\]+[\\/]001-public-kindergartens\.yaml$/);
    expect(existsSync(args.at(-1) ?? '')).toBe(false);
  });

  it('that fails, does not exist or removes the file changes nothing', async () => {
    const { path } = editor();
    for (const EDITOR of [`${node} "${path}" --fail`, 'no-such-editor', `${node} "${path}" --remove`]) {
      expect(await edit(copyOfPlan(), { EDITOR })).toMatchObject({ code: 3, isEdited: false });
    }
  });

  it('is the one that git would take: GIT_EDITOR, core.editor, VISUAL, EDITOR', async () => {
    const config = join(emptyFolder(), 'gitconfig');
    const named = (one: { path: string }) => `${node} "${one.path}"`;
    const [first, second, third, fourth] = [editor(), editor(), editor(), editor()];
    writeFileSync(config, `[core]\n\teditor = ${JSON.stringify(named(second))}\n`);
    const all: Record<string, string> = {
      GIT_EDITOR: named(first),
      GIT_CONFIG_GLOBAL: config,
      VISUAL: named(third),
      EDITOR: named(fourth),
    };
    for (const [index, name] of Object.keys(all).entries()) {
      expect((await edit(copyOfPlan(), all)).isEdited).toBe(true);
      const called = [first, second, third, fourth].map((one) => one.calls().length > 0);
      expect(called).toEqual([0, 1, 2, 3].map((place) => place <= index));
      delete all[name];
    }
  });

  it('is never one that the settings of the repository name', async () => {
    const cwd = copyOfPlan();
    initialize(cwd);
    const [evil, own] = [editor(), editor()];
    runIn(cwd, 'config', 'core.editor', `${node} "${evil.path}"`);
    expect((await edit(cwd, { EDITOR: `${node} "${own.path}"` })).isEdited).toBe(true);
    expect(evil.calls()).toEqual([]);
    expect(own.calls()).toHaveLength(1);
  });

  it('is nano before vi if none is chosen, and notepad on Windows', async () => {
    const bin = emptyFolder();
    const opened = async (more: Around) => {
      const commands: (readonly string[])[] = [];
      const runHere = async (command: readonly string[]) => {
        commands.push(command.slice(0, -1));
        return 0;
      };
      await run(['edit', '1'], { cwd: copyOfPlan(), interactive: true, runHere, vars: { PATH: bin }, ...more });
      return commands;
    };
    expect(await opened({})).toEqual([['vi']]);
    writeFileSync(join(bin, 'nano'), '', { mode: 0o755 });
    expect(await opened({})).toEqual([[join(bin, 'nano')]]);
    expect(await opened({ platform: 'win32', vars: { PATH: '' } })).toEqual([['notepad']]);
  });
});
