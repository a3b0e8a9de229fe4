import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.js';
import { changedPlan, within } from './changed-plan.js';
import { madeDocx } from './formats/document/made-docx.js';
import { type Around, run } from './run.js';
import { emptyPlace, readOnlyCopy, recordingCopy } from './runner/example-copy.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The documents whose examples are run, each with the language that it shows. */
const DOCUMENTS = [
  { file: 'README.md', lang: 'en' },
  { file: 'README.zh-CN.md', lang: 'zh-CN' },
];

/**
 * A block of commands, each behind `$ plan`, with what they print; `$ cat` shows a file that they read, `$ cd` enters a
 * folder. A comment above it names the plan of which the block needs a copy to record in, or an empty folder, and the day;
 * or the copy goes on from the block before.
 */
const EXAMPLES =
  /^(?:<!-- in (?:(?:a copy of (\S+)|an (empty) folder), on (\S+)|the same copy) -->\n)?```console\n([\s\S]*?)^```$/gm;

/** Examples are shown as a terminal of this width shows them. */
const WIDTH = 80;

/** What the commands of a block print, each below what was typed: first what goes to stderr, where notes stand. */
async function withOutput(block: string, around: Around, lang: string): Promise<string> {
  let printed = '';
  for (const [, typed = '', below = ''] of block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
    const [program = '', ...args] = typed.split(' ');
    if (program === 'cat') {
      writeFileSync(join(around.cwd ?? ROOT, args[0] ?? ''), below);
      printed += `$ ${typed}\n${below}`;
      continue;
    }
    if (program === 'cd') {
      around.cwd = join(around.cwd ?? ROOT, args[0] ?? '');
      printed += `$ ${typed}\n`;
      continue;
    }
    expect(program).toBe('plan');
    const vars = { ...around.vars, PLAN_LANG: lang, LANG: 'zh_CN.UTF-8', NO_COLOR: '1' };
    const { out, err } = await run(args, { ...around, vars, width: WIDTH });
    // The ids of commits change with any file of the plan.
    printed += `$ ${typed}\n${err}${out.replace(/\b[0-9a-f]{8}\b/g, '1a2b3c4d')}`;
  }
  return printed;
}

/** Where an example begins that names a place; null if it goes on where the last one ended. */
async function placeFor(from: string | undefined, empty: string | undefined, day: string): Promise<Around | null> {
  if (from) return recordingCopy(from, day);
  return empty ? emptyPlace(day) : null;
}

describe.each(DOCUMENTS)('$file', ({ file, lang }) => {
  it('shows what the commands really print', async () => {
    const text = readFileSync(ROOT + file, 'utf8');
    const blocks = [...text.matchAll(EXAMPLES)];
    expect(blocks.length).toBeGreaterThan(3);
    const reading = readOnlyCopy();
    let recording = reading;
    let shown = text;
    for (const [whole, from, empty, day, block = ''] of blocks) {
      recording = (day && (await placeFor(from, empty, day))) || recording;
      const printed = await withOutput(block, whole.startsWith('<!--') ? recording : reading, lang);
      shown = shown.replace(whole, () => whole.replace(/```console[\s\S]*/, () => `\`\`\`console\n${printed}\`\`\``));
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

/** The plan of this repository with a document beside it that is not imported yet. */
async function withDocument(): Promise<Around> {
  const place = await recordingCopy('plan', '2020-11-30');
  const lines = ['某市教育局2020年补充要点', '一、学前教育', '1.改造园舍。12月底前改造园舍12所。'];
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  writeFileSync(join(place.cwd ?? ROOT, '工作要点.docx'), madeDocx({ body }));
  return place;
}

/** The line that tells how words such as 上月 were understood. */
const DAY_NOTE = /^--\S+ 的“\S+”，按 [\d-]+ 计\n$/;

/** Around the examples of a command that needs git or a document, or writes a file of its own; nothing for those of others. */
async function repositoryFor(name: string): Promise<Around> {
  if (name === 'diff') return within(await changedPlan());
  if (name === 'import') return withDocument();
  if (name === 'export' || name === 'remind') return recordingCopy('plan', '2020-11-30');
  return name === 'git' || name === 'sync' ? recordingCopy('test/fixtures/lived-in-2020', '2020-11-30') : {};
}

describe('examples of --help', () => {
  // The merge driver is called by git, with files that git makes for it.
  const typed = commands.map(({ name }) => name).filter((name) => name !== 'merge-driver');
  it.each(typed)('of %s run on the real plan', async (name) => {
    const entry = commands.find((command) => command.name === name);
    const { examples } = (await entry?.load()) ?? { examples: [] };
    expect(examples.length).toBeGreaterThan(0);
    const repository = await repositoryFor(name);
    for (const example of examples) {
      // Whoever is put before an editor leaves the text as it is.
      const around = {
        cwd: ROOT,
        vars: { ...NAMED, EDITOR: 'true', LANG: 'zh_CN.UTF-8' },
        edit: async (text: string) => text,
        ...repository,
      };
      const { code, out, err } = await run(example.split(' ').slice(1), around);
      expect({ example, code, err: err.replace(DAY_NOTE, '') }).toEqual({ example, code: 0, err: '' });
      expect(out).not.toBe('');
    }
  });
});
