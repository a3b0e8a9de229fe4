import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { processEnv } from '../src/env.js';
import { emptyFolder } from './copy.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** An editor that notes how it was called, and appends a line to the file. */
function editor(): { path: string; calls(): string[] } {
  const folder = emptyFolder();
  const [path, log] = [join(folder, 'editor of mine.cjs'), join(folder, 'log')];
  writeFileSync(
    path,
    `const fs = require('node:fs');
    fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)));
    fs.appendFileSync(process.argv.at(-1), '改过\\n');
    if (process.argv.includes('--fail')) process.exitCode = 1;`,
  );
  return { path, calls: () => JSON.parse(readFileSync(log, 'utf8')) };
}

const node = `"${process.execPath}"`;

describe('the editor', () => {
  it('gets the text in a file of that name, which is gone afterwards', async () => {
    const { path, calls } = editor();
    vi.stubEnv('VISUAL', '');
    vi.stubEnv('EDITOR', `${node} '${path}' --wait "two words" $HOME;`);
    expect(await processEnv().edit('正文\n', 'report.txt')).toBe('正文\n改过\n');
    const args = calls();
    expect(args.slice(0, -1)).toEqual(['--wait', 'two words', '$HOME;']);
    expect(args.at(-1)).toMatch(/[\\/]report\.txt$/);
    expect(existsSync(args.at(-1) ?? '')).toBe(false);
  });

  it('is VISUAL before EDITOR', async () => {
    vi.stubEnv('VISUAL', `${node} "${editor().path}"`);
    vi.stubEnv('EDITOR', 'no-such-editor');
    expect(await processEnv().edit('', 'a.yaml')).toBe('改过\n');
  });

  it('that fails or does not exist leaves no text', async () => {
    vi.stubEnv('VISUAL', `${node} "${editor().path}" --fail`);
    expect(await processEnv().edit('正文', 'a.yaml')).toBe(null);
    vi.stubEnv('VISUAL', 'no-such-editor');
    expect(await processEnv().edit('正文', 'a.yaml')).toBe(null);
  });

  it('is never given a path outside of its folder', async () => {
    const { path, calls } = editor();
    vi.stubEnv('VISUAL', `${node} "${path}"`);
    await processEnv().edit('', '../../out.txt');
    expect(calls()[0]).toMatch(/plan-[^/\\]+[\\/]out\.txt$/);
  });
});
