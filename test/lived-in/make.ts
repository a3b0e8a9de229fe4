import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edit } from '../../src/store/edit/edit.js';
import type { Value } from '../../src/store/yaml/quote.js';
import { copyFolder } from '../folders.js';
import { diaryLines } from './diary.js';
import { DUTIES } from './duties.js';
import { CALENDAR, LINT, NOTICE, ORGS, POLICY } from './office.js';
import { PROJECTS, PROMISES } from './promises.js';
import { doLine, editTask, type Sample, taskOf } from './record.js';

const REAL_PLAN = fileURLToPath(new URL('../../plan', import.meta.url));
const DIARY = fileURLToPath(new URL('./diary/', import.meta.url));

/** The task whose building projects have milestones. */
const BUILDING = 25;

/**
 * Makes the sample: the real plan as a bureau would have kept it until the end of November 2020. What was recorded is
 * recorded by the program's own commands, at the days of the diary, so that the same files come out on every run.
 * @param folder an empty folder
 * @param schemas the path from there to the folder of the schemas, as the first line of each file names it
 */
export async function makeSample(folder: string, schemas: string): Promise<void> {
  copyFolder(REAL_PLAN, folder);
  const sample = { folder, files: taskFiles(folder) };
  change(folder, 'plan.yaml', planText);
  for (const [id, duty] of Object.entries(DUTIES)) editTask(sample, Number(id), settings([], duty));
  for (const { id, target, keys } of PROMISES) {
    const index = (taskOf(sample, id).targets ?? []).findIndex((one) => one.id === target);
    editTask(sample, id, settings(['targets', index], keys));
  }
  change(folder, sample.files.get(BUILDING) ?? '', (text) => text.replace(/^source:/m, `${PROJECTS}source:`));
  for (const month of fs.readdirSync(DIARY).sort()) {
    for (const line of diaryLines(month.slice(0, 7), fs.readFileSync(join(DIARY, month), 'utf8'))) {
      await doLine(sample, line);
    }
  }
  change(folder, 'plan.yaml', (text) => text.replace('=../schemas/', `=${schemas}/`));
  for (const file of sample.files.values()) {
    change(folder, file, (text) => text.replace('=../../schemas/', `=../${schemas}/`));
  }
}

/** plan.yaml with the units and the rules of the sample, and a notice that its values are invented. */
function planText(text: string): string {
  const [head = '', policy = ''] = text.split(/^policy:\n/m);
  const [first = '', ...lines] = head.replace(/^orgs:\n(?: {2}.*\n)+/m, ORGS).split('\n');
  const named = lines
    .join('\n')
    .replace(/^id: .*$/m, 'id: huizhou-education-2020-sample')
    .replace(/^title: (.*)$/m, 'title: $1（示例）');
  return `${first}\n${NOTICE}${named}policy:\n${policy}${POLICY}${CALENDAR}${LINT}`;
}

function settings(path: readonly (string | number)[], keys: object): Edit[] {
  return Object.entries(keys).map(([key, value]) => ({ kind: 'set', path: [...path, key], value: value as Value }));
}

function change(folder: string, file: string, edit: (text: string) => string): void {
  const path = join(folder, file);
  fs.writeFileSync(path, edit(fs.readFileSync(path, 'utf8')));
}

function taskFiles(folder: string): Sample['files'] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\/\d+-/.test(file));
  return new Map(files.map((file) => [Number(/\/(\d+)-/.exec(file)?.[1]), file]));
}
