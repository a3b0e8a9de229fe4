import * as fs from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';
import { VARS } from './store/git/repository.js';

/** The tasks that are reported on, and those that are taken through their statuses. */
const REPORTED = [1, 2, 3, 4, 5, 6];
const HANDLED = [7, 8, 9, 10, 11, 12];
const ORGS = ['boluo', 'huidong', 'longmen', 'huicheng'];
/** The task whose bounds are amended, each by one person, and whose building has milestones. */
const AMENDED = 13;
const MILESTONES = ['start', 'top', 'handover'];
/** The two who name a leader for one task, each another: the one thing on which people must decide. */
export const RIVALS = [4, 17];
const NEXT: Readonly<Record<string, string>> = {
  not_started: 'in_progress',
  in_progress: 'submitted',
  submitted: 'completed',
  completed: 'closed',
};

/** The plan that all clones begin with. */
export function firstPlan(): Record<string, string> {
  const plan = [
    'format: 1\nid: example\ntitle: 示例\nperiod: { start: "2020-01-01", end: "2020-12-31" }',
    'sections:\n  - { number: 1, id: alpha, title: 甲 }',
    'documents:\n  - { id: work-plan, title: 要点 }',
    `orgs:\n${ORGS.map((id) => `  - { id: ${id}, name: ${id}, kind: county }`).join('\n')}\n`,
  ].join('\n');
  const tasks = [...REPORTED.map(reportedTask), ...HANDLED.map(handledTask), amendedTask()];
  return Object.fromEntries([
    ['plan/plan.yaml', plan],
    ...tasks.map((text, index) => [fileOf(index + 1), text] as const),
  ]);
}

const fileOf = (id: number) => `plan/01-alpha/${String(id).padStart(3, '0')}-task.yaml`;

function reportedTask(id: number): string {
  const targets = ['schools', 'seats'].map(
    (name) => `  - id: ${name}\n    name: ${name}\n    at_least: 500\n    unit: 所\n`,
  );
  return `id: ${id}\ntitle: 任务${id}\nstatus: not_started\nsupport: [boluo]\ntargets:\n${targets.join('')}source: { document: work-plan, item: ${id} }\n`;
}

function handledTask(id: number): string {
  const at = '2020-02-01T09:00:00+08:00';
  return [
    `id: ${id}\ntitle: 任务${id}\nstatus: ${id % 2 ? 'not_started' : 'in_progress'}\n`,
    `targets:\n  - id: paper\n    name: paper\n    deliver: document\n    readings:\n      - { as_of: "2020-02-01", done: true, by: 周九, at: "${at}" }\n`,
    `source: { document: work-plan, item: ${id} }\n`,
    `evidence:\n  - { type: link, title: 文, url: "https://example.cn/${id}", by: 周九, at: "${at}" }\n`,
    id % 2 ? '' : `history:\n  - { at: "${at}", by: 周九, from: not_started, to: in_progress }\n`,
  ].join('');
}

function amendedTask(): string {
  const bounds = Array.from(
    { length: 20 },
    (_, index) => `  - { id: t${index + 1}, name: 数${index + 1}, at_least: 100 }\n`,
  );
  const milestones = MILESTONES.map((id) => `      - { id: ${id}, name: ${id} }\n`).join('');
  return [
    `id: ${AMENDED}\ntitle: 任务${AMENDED}\nstatus: in_progress\ntargets:\n${bounds.join('')}`,
    `  - id: building\n    name: building\n    deliver: facility\n    milestones:\n${milestones}    readings:\n`,
    `      - { as_of: "2020-02-01", milestone: start, done: false, by: 周九, at: "2020-02-01T09:00:00+08:00" }\n`,
    `source: { document: work-plan, item: ${AMENDED} }\namendments:\n`,
    `  - { target: building, key: commitment, from: null, to: firm, by: 周九, at: "2020-02-01T09:00:00+08:00" }\n`,
    `history:\n  - { at: "2020-02-01T09:00:00+08:00", by: 周九, from: not_started, to: in_progress }\n`,
  ].join('');
}

/** An entry as `plan log --json` has it. */
interface LogRow {
  number: number;
  kind: string;
  by: string;
  at: string;
  record: { target?: string; key?: string; void?: string; of?: string };
}

/** One person with a clone of the plan. */
export class Person {
  /** Minutes since the morning of 1 December 2020; clones work side by side, now and then at one instant. */
  private minutes = 0;
  /** The tasks that were changed, once for each change; 0 is plan.yaml. */
  readonly changed: number[] = [];

  constructor(
    readonly number: number,
    readonly folder: string,
    private readonly random: () => number,
  ) {}

  private get name(): string {
    return `第${this.number}人`;
  }

  private pick<T>(options: readonly T[]): T {
    return options[Math.floor(this.random() * options.length)] as T;
  }

  /** Makes one random change that is legal. */
  async change(): Promise<void> {
    this.minutes += 10 * Math.ceil(this.random() * 30);
    const kind = this.random();
    if (kind < 0.22) await this.record();
    else if (kind < 0.3) await this.report();
    else if (kind < 0.47) await this.advance();
    else if (kind < 0.5) await this.support();
    else if (kind < 0.57) this.comment();
    else if (kind < 0.64) this.addOrg();
    else if (kind < 0.78) await this.takeBack();
    else if (kind < 0.9) this.amend();
    else this.reach();
  }

  /** What only this person does: names a unit, moves a date, corrects a title; the rivals name a leader. */
  async changeAlone(): Promise<void> {
    this.minutes += 10;
    const id = this.number;
    if (id <= 6) await this.plan(id, 'assign', String(id), '--lead', 'boluo');
    else if (id <= 12)
      await this.plan(id - 6, 'extend', String(id - 6), '2021-03-31', '-m', '疫情', '--approver', '周九');
    else this.rewrite(id - 12, (text) => text.replace(/^title: .*$/m, `$&（${id}）`));
    if (RIVALS.includes(id)) await this.plan(6, 'assign', '6', '--leader', `领导${String(id).padStart(2, '0')}`);
  }

  private record(): Promise<void> {
    const id = this.pick(REPORTED);
    const org = this.random() < 0.5 ? ['--org', this.pick(ORGS)] : [];
    const evidence = this.random() < 0.2 ? ['--evidence', `https://example.cn/${this.number}/${this.minutes}`] : [];
    const value = String(Math.floor(this.random() * 400));
    const day = `2020-${this.pick(['03-31', '06-30', '09-30', '11-30'])}`;
    return this.plan(
      id,
      'record',
      String(id),
      this.pick(['schools', 'seats']),
      value,
      '--on',
      day,
      ...org,
      ...evidence,
      '--confirm',
    );
  }

  private report(): Promise<void> {
    const id = this.pick([...REPORTED, ...HANDLED]);
    const period = this.pick(['2020-10', '2020-11', '2020-Q3']);
    return this.plan(
      id,
      'report',
      String(id),
      '--period',
      period,
      '--progress',
      `进展${this.number}.${this.minutes}`,
      '--confirm',
    );
  }

  /** One step on the way; who verifies is not who submits. */
  private async advance(): Promise<void> {
    const id = this.pick(HANDLED);
    const status = /^status: (.*)$/m.exec(this.read(fileOf(id)))?.[1] ?? '';
    const to = NEXT[status];
    if (to === undefined) return this.report();
    return this.plan(id, 'set', String(id), to, ...(to === 'completed' ? ['--by', `审核${this.number}`] : []));
  }

  /** Lists of units are whole: where two change one, people must decide. So each has a task of their own. */
  private support(): Promise<void> {
    const id = this.number;
    if (!REPORTED.includes(id)) return this.report();
    const before = /^support: \[(.*)\]$/m.exec(this.read(fileOf(id)))?.[1]?.split(', ') ?? [];
    const org = this.pick(ORGS);
    if (before.includes(org)) return this.report();
    return this.plan(id, 'assign', String(id), '--support', [...before, org].join(','));
  }

  /** Takes back a reading or a report, whoever recorded it; an amendment of one's own, the last one. */
  private async takeBack(): Promise<void> {
    const id = this.pick([...REPORTED, AMENDED]);
    const { out } = await run(['log', String(id), '--json'], { cwd: this.folder, now: '2020-12-31T09:00:00+08:00' });
    const events: LogRow[] = JSON.parse(out).events;
    const isTaken = ({ by, at }: LogRow) => events.some(({ record }) => record.void === at && record.of === by);
    const counting = events.filter((one) => !isTaken(one));
    const last = counting.find(({ record }) => record.target === `t${this.number}` && record.key === 'at_least');
    const open = counting.filter((one) => ['reading', 'report'].includes(one.kind) || one === last);
    const wanted = open.length === 0 ? undefined : this.pick(open);
    if (wanted === undefined) return this.report();
    await this.plan(id, 'undo', String(id), '--entry', String(wanted.number), '-m', `误记${this.minutes}`);
  }

  /** Amends a bound that only this person amends; or, as others may too, the commitment of one target. */
  private amend(): void {
    const bound = `target: t${this.number}, key: at_least`;
    const text = this.read(fileOf(AMENDED));
    const voids = [...text.matchAll(/void: "(.*?)", of: (.*?),/g)].map(([, at, of]) => `${at} ${of}`);
    const own = [...text.matchAll(new RegExp(`${bound}, from: .*, to: (\\d+), .*by: (.*), at: "(.*)" }`, 'g'))];
    const current = own.filter(([, , by, at]) => !voids.includes(`${at} ${by}`)).at(-1)?.[1] ?? '100';
    const said =
      this.random() < 0.2
        ? 'target: t20, key: commitment, from: null, to: strive'
        : `${bound}, from: ${current}, to: ${Math.floor(this.random() * 200)}`;
    this.append(`${said}, approver: 周九`, /(?=^history:)/m, '  ');
  }

  /** Records by hand that a milestone is reached, or is not any more. */
  private reach(): void {
    const day = `2020-${this.pick(['09-30', '10-31', '11-30'])}`;
    const said = `as_of: "${day}", milestone: ${this.pick(MILESTONES)}, done: ${this.random() < 0.8}`;
    this.append(said, /(?=^source:)/m, '      ');
  }

  /** Writes an entry by hand at the end of a list, no earlier than the entry above. */
  private append(said: string, end: RegExp, indent: string): void {
    this.rewrite(AMENDED, (text) => {
      const before = text.slice(0, text.search(end));
      const last = Math.max(...[...before.matchAll(/at: "(.*?)"/g)].map(([, at = '']) => Date.parse(at)));
      const instant = Math.max(Date.parse('2020-12-01T08:00:00+08:00') + this.minutes * 60_000, last + 1000);
      const at = `${new Date(instant + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
      return text.replace(end, `${indent}- { ${said}, by: ${this.name}, at: "${at}" }\n`);
    });
  }

  /** Each person has a key of their own: which of two comments in one place comes first says nothing. */
  private comment(): void {
    const keys = ['id', 'title', 'status', 'source', 'targets', '  - id', '    name'];
    const key = keys[this.number % keys.length] ?? '';
    const id = this.number <= 7 ? 1 : this.number <= 14 ? 2 : 3;
    const indent = /^ */.exec(key)?.[0] ?? '';
    this.rewrite(id, (text) =>
      text.replace(new RegExp(`^${key}:`, 'm'), `${indent}# ${this.name}：${this.minutes}\n$&`),
    );
  }

  private addOrg(): void {
    const id = `org-${this.number}-${this.minutes}`;
    this.rewrite(0, (text) => text.replace(/\n*$/, `\n  - { id: ${id}, name: ${id}, kind: school }\n`));
  }

  private rewrite(id: number, edit: (text: string) => string): void {
    const file = id === 0 ? 'plan/plan.yaml' : fileOf(id);
    const text = edit(this.read(file));
    // Every fourth has an editor that writes the line ends of Windows; where another adds a line, they are mixed.
    fs.writeFileSync(join(this.folder, file), this.number % 4 === 0 ? text.replace(/\r?\n/g, '\r\n') : text);
    this.changed.push(id);
  }

  private read(file: string): string {
    return fs.readFileSync(join(this.folder, file), 'utf8');
  }

  private async plan(id: number, ...argv: string[]): Promise<void> {
    const now = new Date(Date.parse('2020-12-01T08:00:00+08:00') + this.minutes * 60_000).toISOString();
    const by = argv.includes('--by') ? [] : ['--by', this.name];
    // Only undo asks git.
    const vars = argv[0] === 'undo' ? { ...VARS, LANG: 'zh_CN.UTF-8' } : undefined;
    const { code, err } = await run([...argv, ...by], { cwd: this.folder, now, ...(vars && { vars }) });
    if (code !== 0) throw new Error(`plan ${argv.join(' ')}: ${err}`);
    this.changed.push(id);
  }
}
