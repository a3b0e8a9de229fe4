// `npm run import-score [-- --list] [document]`: how well the reader of wordings does, as Markdown tables.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-score-'));
try {
  const outfile = join(folder, 'score.cjs');
  const entry = fileURLToPath(new URL('main.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, format: 'cjs', platform: 'node', outfile, absWorkingDir: ROOT });
  createRequire(import.meta.url)(outfile).printScores(ROOT, process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true });
}
