import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyFolder, emptyFolder } from '../folders.js';
import { SAMPLE } from '../run.js';
import { makeSample } from './make.js';

it('is what its diary makes of the real plan, to the byte', async () => {
  const folder = emptyFolder();
  await makeSample(folder, '../../../schemas');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    fs.rmSync(SAMPLE, { recursive: true, force: true });
    copyFolder(folder, SAMPLE);
  }
  expect(textsOf(SAMPLE)).toEqual(textsOf(folder));
});

function textsOf(folder: string): Record<string, string> {
  const paths = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => fs.statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')]));
}
