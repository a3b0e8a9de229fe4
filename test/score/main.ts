import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { casesOfLabels, casesOfPlan } from './cases.js';
import { type Result, score } from './score.js';
import { listOf, tableOf } from './table.js';

/**
 * Prints how well the reader of wordings does, on the document of the real plan and on the labelled sentences.
 * @param root the folder of the project
 * @param argv `--list` for each target that was not read right, but for held-out sentences; the paths of more copies of the plan's document
 */
export function printScores(root: string, argv: readonly string[]): void {
  const plan = join(root, 'plan');
  const documents = [join(root, 'seeds/huizhou-education-2020.txt'), ...argv.filter((word) => !word.startsWith('--'))];
  for (const file of documents) print(basename(file), score(casesOfPlan(readFileSync(file, 'utf8'), plan)), argv);
  const labelled = (name: string) => score(casesOfLabels(join(root, `test/fixtures/labels/${name}.json`)));
  print('development sentences', labelled('development'), argv);
  // Held out at first, and looked at since.
  print('known sentences', labelled('known'), argv);
  // Of the held-out sentences only the sums are shown: whoever reads which are wrong tunes to them.
  print('held-out sentences', labelled('held-out'), []);
}

function print(title: string, result: Result, argv: readonly string[]): void {
  process.stdout.write(`${tableOf(title, result)}\n`);
  if (argv.includes('--list')) process.stdout.write(`${listOf(result)}\n\n`);
}
