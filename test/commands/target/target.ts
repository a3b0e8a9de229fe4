import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Task } from '../../../src/core/task.js';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

export const WITHOUT = '05-services/024-document-handling.yaml';
export const SHARED = '01-preschool/001-public-kindergartens.yaml';
/** What every entry of these tests is signed with. */
export const SIGNED = { by: '张三', at: '2020-11-30T09:00:00+08:00' };

/** A copy of the plan of the tests, in which commands of targets are run. */
export function aCopy() {
  const cwd = copyOfPlan();
  const textOf = (file: string) => readFileSync(join(cwd, file), 'utf8');
  return {
    cwd,
    textOf,
    taskOf: (file: string): Task => parse(textOf(file)),
    target: (...argv: string[]) => run(['target', ...argv, '--by', '张三'], { cwd }),
  };
}
