import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { writeLicences } from '../licences.mjs';
import { emptyFolder } from './folders.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A package in `node_modules` of a folder. */
interface Package {
  folder: string;
  license?: unknown;
  version?: string;
  files?: Readonly<Record<string, string>>;
}

/** What is written for bundles that each consist of one file of some packages. */
function written(...bundles: readonly Package[][]): string {
  const top = emptyFolder();
  const metafiles = bundles.map((packages) => {
    const sources = packages.map(({ folder, files, ...fields }) => {
      const path = join(top, 'node_modules', folder);
      const name = folder.replace(/^.*node_modules\//, '');
      fs.mkdirSync(join(path, 'lib'), { recursive: true });
      fs.writeFileSync(
        join(path, 'package.json'),
        JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...fields }),
      );
      for (const [file, text] of Object.entries(files ?? { LICENSE: `of ${name}` }))
        fs.writeFileSync(join(path, file), text);
      return join(path, 'lib/index.js');
    });
    return metafileOf([join(top, 'src/main.ts'), ...sources]);
  });
  writeLicences(metafiles, join(top, 'licences.txt'));
  return fs.readFileSync(join(top, 'licences.txt'), 'utf8');
}

function metafileOf(sources: readonly string[]): Metafile {
  const inputs = Object.fromEntries(sources.map((source) => [source, { bytesInOutput: 1 }]));
  return { inputs: {}, outputs: { 'dist/plan.js': { bytes: 1, inputs, imports: [], exports: [] } } };
}

describe('the licences of what is bundled', () => {
  it('are written for every package in the bundles of the program', async () => {
    const vendor = fs.readdirSync(join(ROOT, 'src/vendor')).map((file) => `src/vendor/${file}`);
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/main.ts', ...vendor],
      bundle: true,
      platform: 'node',
      outdir: 'dist',
      write: false,
      metafile: true,
    });
    const sources = Object.keys(metafile.inputs).filter((source) => source.includes('node_modules/'));
    const folders = sources.map((source) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source);
    const file = fs.readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(new Set(folders).size).toBeGreaterThan(20);
    for (const folder of new Set(folders)) {
      const { name, version } = JSON.parse(fs.readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      expect(file.split(`\n${name} ${version}\n`).length, folder).toBe(2);
      const licence = fs.readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const path = licence === undefined ? `licences.${name}.txt` : join(folder, licence);
      const text = fs.readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n').trim();
      expect(file, folder).toContain(text);
    }
  });

  it('name each package once, sorted, with its licence, all its texts and its notice', () => {
    const files = {
      'NOTICE.txt': 'a notice',
      'LICENSE-APACHE': 'second\r\nline',
      LICENCE: 'first',
      'license.js': 'code',
    };
    const b = { folder: 'b', license: 'Apache-2.0', files };
    const text = written([b, { folder: '@a/c' }], [b]);
    expect(text).toBe(
      [
        'This program contains these packages, under the licences below.\n',
        '  @a/c 1.0.0 (MIT)',
        '  b 1.0.0 (Apache-2.0)\n',
        `${'-'.repeat(80)}\n@a/c 1.0.0\nMIT\n\nof @a/c\n`,
        `${'-'.repeat(80)}\nb 1.0.0\nApache-2.0\n\nfirst\n\nsecond\nline\n\na notice\n`,
      ].join('\n'),
    );
  });

  it('do not depend on the order of the bundles', () => {
    const [a, b] = [{ folder: 'a' }, { folder: 'b' }];
    expect(written([b], [a])).toBe(written([a, b]));
  });

  it('tell two versions of a package apart', () => {
    const text = written([{ folder: 'a' }, { folder: 'b' }, { folder: 'b/node_modules/a', version: '0.9.0' }]);
    expect(text).toContain('  a 0.9.0 (MIT)\n  a 1.0.0 (MIT)\n  b 1.0.0 (MIT)\n');
  });

  it.each([
    ['a licence that is not allowed', { license: 'GPL-3.0' }, 'a 1.0.0 is bundled under "GPL-3.0": allowed are '],
    ['a choice of licences', { license: '(MIT OR GPL-3.0)' }, 'a 1.0.0 is bundled under "(MIT OR GPL-3.0)"'],
    ['no licence', { license: undefined }, 'a 1.0.0 is bundled under no licence'],
    ['no licence text', { files: { NOTICE: 'n', 'license.json': '{}' } }, 'a 1.0.0 is bundled without a licence text'],
  ])('stop the build at %s', (_what, fields, message) => {
    expect(() => written([{ folder: 'a', ...fields }])).toThrow(message);
  });
});
