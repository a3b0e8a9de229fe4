import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { nextInstant } from '../../src/core/change/entry.js';
import { entriesOf } from '../../src/core/file/growing-lists.js';
import type { KeyPath } from '../../src/core/finding.js';
import type { Task } from '../../src/core/task.js';
import { applyEdits } from '../../src/store/edit/apply.js';
import type { Edit } from '../../src/store/edit/edit.js';
import type { Entry } from '../../src/store/yaml/quote.js';
import { run } from '../run.js';
import type { DiaryLine } from './diary.js';

/** The plan folder, and its task files by number. */
export interface Sample {
  folder: string;
  files: ReadonlyMap<number, string>;
}

/** What a line may do besides commands of the program: what the program has no command for. */
const OTHERS: Readonly<Record<string, (sample: Sample, line: DiaryLine) => void>> = { file, amend, void: takeBack };

/** Does what a line of the diary says. @throws Error if it is refused or changes nothing */
export async function doLine(sample: Sample, line: DiaryLine): Promise<void> {
  const [word = ''] = line.words;
  const other = OTHERS[word];
  if (other) return other(sample, line);
  const before = textsOf(sample, line);
  const argv = [...line.words, '--by', line.by];
  const { code, out, err } = await run(argv, { cwd: sample.folder, now: line.now });
  if (code !== 0 || textsOf(sample, line) === before) {
    throw new Error(`${line.place}: plan ${argv.join(' ')}: exit ${code}\n${err}${out}`);
  }
}

/** Changes the file of a task by splicing, as commands do. */
export function editTask(sample: Sample, id: number, edits: readonly Edit[]): void {
  const file = join(sample.folder, fileOf(sample, id));
  const edited = applyEdits(file, fs.readFileSync(file, 'utf8'), edits);
  if ('refused' in edited) throw new Error(`task ${id}: ${edited.refused.reason} at line ${edited.refused.line}`);
  fs.writeFileSync(file, edited.text);
}

/** The task as its file has it. */
export function taskOf(sample: Sample, id: number): Task {
  return parse(fs.readFileSync(join(sample.folder, fileOf(sample, id)), 'utf8'));
}

/** `file path text`: a piece of evidence is laid into the plan. */
function file({ folder }: Sample, { words: [, path = '', ...text] }: DiaryLine): void {
  fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
  fs.writeFileSync(join(folder, path), `（示例材料）\n${text.join(' ')}\n`);
}

/** `amend id target key from to approver note`: a bound, a commitment or the shares of a target are amended. */
function amend(sample: Sample, line: DiaryLine): void {
  const [, id, target = '', key = '', from = '', to = '', approver = '', note = ''] = line.words;
  const entry = { target, key, from: readValue(from), to: readValue(to), note, approver } as Entry;
  append(sample, line, Number(id), ['amendments'], entry);
}

/** `void id list n note`: the nth entry of a list, such as `reports` or `readings:<target>`, is taken back. */
function takeBack(sample: Sample, line: DiaryLine): void {
  const [, id, list = '', n, note = ''] = line.words;
  const task = taskOf(sample, Number(id));
  const path = pathOf(task, list);
  const entries = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], task);
  const taken = (entries as { at: string; by: string }[])[Number(n) - 1];
  if (!taken) throw new Error(`${line.place}: ${list} has no entry ${n}`);
  append(sample, line, Number(id), path, { void: taken.at, of: taken.by, note });
}

function append(sample: Sample, { now, by }: DiaryLine, id: number, path: KeyPath, entry: Entry): void {
  const at = nextInstant(entriesOf(taskOf(sample, id)), new Date(now), 'Asia/Shanghai');
  editTask(sample, id, [{ kind: 'append', path, entry: { ...entry, by, at } }]);
}

function pathOf(task: Task, list: string): KeyPath {
  const [name = '', target] = list.split(':');
  if (target === undefined) return [name];
  return ['targets', (task.targets ?? []).findIndex(({ id }) => id === target), name];
}

/** A number or an object as JSON has it, or a word. */
function readValue(text: string): unknown {
  return /^[-\d{[]|^null$/.test(text) ? JSON.parse(text) : text;
}

function fileOf({ files }: Sample, id: number): string {
  const file = files.get(id);
  if (file === undefined) throw new Error(`there is no task ${id}`);
  return file;
}

/** The texts of the tasks whose numbers a line names, to see whether it changes any. */
function textsOf({ folder, files }: Sample, { words }: DiaryLine): string {
  const named = words.map((word) => files.get(Number(word))).filter((path) => path !== undefined);
  return named.map((path) => fs.readFileSync(join(folder, path), 'utf8')).join('\n');
}
