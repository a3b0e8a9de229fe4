import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/vendor/hucre-xlsx.js';
import { run } from '../../run.js';

const PLAN = `format: 1
id: water-2020
title: 某市水务局2020年工作要点
organization: 某市水务局
period: { start: "2020-01-01", end: "2020-12-31" }
sections:
  - { number: 1, id: flood-control, title: 防汛 }
documents:
  - { id: plan, title: 某市水务局2020年工作要点 }
orgs:
  - { id: works, name: 工程科, kind: office }
  - { id: east, name: 东县, kind: county }
`;

const DIKES = `id: 1
status: not_started
title: 加固堤防
targets:
  - id: dikes
    name: 加固堤防
    at_least: 12
    unit: 公里
source: { document: plan, item: 1 }
`;

/** A plan with one task, and a table beside it. */
function office(table: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(join(cwd, 'plan.yaml'), PLAN);
  writeFileSync(join(cwd, '表.csv'), table);
  return cwd;
}

function withTask(table: string): string {
  const cwd = office(table);
  const folder = join(cwd, '01-flood-control');
  writeFileSync(join(cwd, 'plan.yaml'), PLAN);
  mkdirSync(folder);
  writeFileSync(join(folder, '001-dikes.yaml'), DIKES);
  return cwd;
}

const NEW = `2020年重点工作任务分解表,,,,,
序号,目标与任务,年度目标,牵头单位,责任单位,完成时限
一、供水,,,,,
1,新建水厂,3座以上,工程科,"东县
某市财政局",9月底前
合计,,3座,,,
`;

const LEDGER = `2020年重点工作台账（截至2020年6月30日）,,,,,,
序号,工作任务,牵头单位,完成时限,进展情况,存在问题,状态
1,加固堤防,工程科,10月底前,累计完成5公里。,资金未到位,进行中
2,清理河道,工程科,,已动工,,
`;

describe('plan import of a table', () => {
  it('makes a task of each row, with what its columns say, and leaves totals out', async () => {
    const cwd = office(NEW);
    const shown = await run(['import', '表.csv', '--dry-run'], { cwd });
    expect(shown.out).toContain('牵头单位（D 列“牵头单位”）');
    expect(shown.out).toContain('合计行 1 行不作为任务（第 5 行）');
    const { code } = await run(['import', '表.csv', '--yes'], { cwd });
    expect(code).toBe(0);
    const [file = ''] = readdirSync(join(cwd, '02-gong-shui'));
    const task = readFileSync(join(cwd, '02-gong-shui', file), 'utf8');
    expect(task).toContain('title: 新建水厂\n');
    expect(task).toContain('lead: works\nresponsible: [east, ');
    expect(task).toContain('due: "2020-09-30"\n');
    expect(task).toContain('    name: 新建水厂\n    at_least: 3\n    unit: 座\n');
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toContain('name: 某市财政局');
  });

  it('updates the tasks that the plan has: who, until when, and what a ledger reports', async () => {
    const cwd = withTask(LEDGER);
    const shown = await run(['import', '表.csv', '--dry-run', '--by', '张三'], { cwd });
    expect(shown.out).toMatch(/表中 2 行有 1 行与计划里的任务对应/);
    expect(shown.out).toMatch(/1 加固堤防（按序号对应）\n {2}牵头单位：工程科\n {2}完成时限：2020-10-31\n/);
    expect(shown.out).toContain('第 4 行 2 清理河道');
    const english = await run(['import', '表.csv', '--dry-run', '--by', '张三', '--lang', 'en'], { cwd });
    expect(english.out).toContain('value: 加固堤防 5 公里 (as of 2020-06-30)');
    const { code, out } = await run(['import', '表.csv', '--yes', '--by', '张三'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^已按表更新 1 项任务\n/) });
    expect(out).toContain('第 4 行 2 清理河道');
    const task = readFileSync(join(cwd, '01-flood-control/001-dikes.yaml'), 'utf8');
    expect(task).toContain('status: in_progress\n');
    expect(task).toContain('lead: works\ndue: "2020-10-31"\n');
    expect(task).toContain('      - { as_of: "2020-06-30", value: 5, by: 张三, at: ');
    expect(task).toContain('  - { period: "2020-06", progress: 累计完成5公里。, problems: 资金未到位, by: 张三, at: ');
    const again = await run(['import', '表.csv', '--yes', '--by', '张三'], { cwd });
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^计划已经是这样，没有要写入的\n/) });
  });

  it('makes tasks of a ledger that have begun', async () => {
    const cwd = office(LEDGER.replace('加固堤防', '加固堤防12公里'));
    const shown = await run(['import', '表.csv', '--dry-run', '--by', '张三'], { cwd });
    expect(shown.out).toContain('台账中的进展随任务一并写入：报告 2 份、完成数 1 个、状态 1 项');
    expect((await run(['import', '表.csv', '--yes', '--by', '张三'], { cwd })).code).toBe(0);
    const folder = readdirSync(cwd).find((name) => name.startsWith('02-')) ?? '';
    const [file = ''] = readdirSync(join(cwd, folder));
    const task = readFileSync(join(cwd, folder, file), 'utf8');
    expect(task).toContain('status: in_progress\n');
    expect(task).toContain('value: 5, by: 张三');
    expect(task).toContain('from: not_started, to: in_progress');
    expect((await run(['lint'], { cwd })).code).toBe(0);
  });

  it('replaces another value only if that is accepted, and records who moved a due date', async () => {
    const cwd = withTask(LEDGER.replace('加固堤防,工程科,10月底前', '加固堤防,东县,11月底前'));
    const file = join(cwd, '01-flood-control/001-dikes.yaml');
    const old = DIKES.replace('targets:', 'lead: works\ndue: "2020-10-31"\ntargets:');
    writeFileSync(file, old);
    const shown = await run(['import', '表.csv', '--dry-run', '--by', '张三'], { cwd });
    expect(shown.out).toContain('牵头单位：原为工程科，表中为东县；批准后才改（--accept 1）');
    await run(['import', '表.csv', '--yes', '--by', '张三'], { cwd });
    expect(readFileSync(file, 'utf8')).toContain('lead: works\ndue: "2020-10-31"\n');
    const unapproved = await run(['import', '表.csv', '--yes', '--by', '张三', '--accept', '1'], { cwd });
    expect(unapproved).toMatchObject({ code: 1 });
    const { code } = await run(['import', '表.csv', '--yes', '--by', '张三', '--accept', '1', '--approver', '李四'], {
      cwd,
    });
    expect(code).toBe(0);
    const task = readFileSync(file, 'utf8');
    expect(task).toContain('lead: east\ndue: "2020-10-31"\n');
    expect(task).toContain('{ key: lead, from: works, to: east, approver: 李四, by: 张三, at: ');
    expect(task).toContain('{ from: "2020-10-31", to: "2020-11-30", note: ');
  });

  it('prints what the rows change as JSON and nothing else, and what it wrote with --yes', async () => {
    const cwd = withTask(LEDGER.replace('工程科,10月底前', '东县,10月底前'));
    const file = join(cwd, '01-flood-control/001-dikes.yaml');
    writeFileSync(file, DIKES.replace('targets:', 'lead: works\ntargets:'));
    const { code, out, err } = await run(['import', '表.csv', '--by', '张三', '--json'], { cwd });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    const { kind, dryRun, updates } = JSON.parse(out);
    expect({ kind, dryRun, period: updates.period }).toEqual({ kind: 'import', dryRun: true, period: '2020-06' });
    expect(updates.unmatched).toEqual([{ place: 4, number: '2', text: '清理河道' }]);
    expect(updates.tasks).toMatchObject([
      {
        task: 1,
        by: 'number',
        changes: [
          { key: 'due', from: null, to: '2020-10-31', replaces: false },
          { key: 'lead', from: 'works', to: 'east', replaces: true },
        ],
        report: { progress: '累计完成5公里。', problems: '资金未到位', next: null },
        readings: [{ target: 'dikes', value: 5, asOf: '2020-06-30' }],
        status: { from: 'not_started', to: 'in_progress' },
      },
    ]);
    const written = await run(['import', '表.csv', '--by', '张三', '--json', '--yes'], { cwd });
    expect(JSON.parse(written.out)).toMatchObject({ kind: 'import', dryRun: false, changed: [{ task: 1 }] });
  });

  it('says with --update that its rows are a new version, not new tasks', async () => {
    const cwd = withTask('序号,工作任务,牵头单位\n1,加固堤防,工程科\n2,清理河道,工程科\n');
    const compared = await run(['import', '表.csv', '--update', '--dry-run', '--by', '张三'], { cwd });
    expect(compared.out).toContain('表中 2 行按文件的新版与计划里的任务比对；其中 1 行与任务对应');
    expect(compared.out).toContain('请去掉 --update，用 --as update');
    expect(compared.out + compared.err).not.toContain('作为新任务导入');
    expect(compared.err).toContain('首次导入请去掉 --update');
  });

  it('refuses a table without tasks, a ledger without a period and a column that is none', async () => {
    const cwd = office('序号,牵头单位,联系人\n1,工程科,某人\n');
    const refused = await run(['import', '表.csv', '--dry-run'], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('没有找到任务一列');
    expect(refused.err).toContain('--column 任务=B');
    expect((await run(['import', '表.csv', '--column', '天气=B', '--dry-run'], { cwd })).code).toBe(2);
    const ledger = withTask(LEDGER.replace('（截至2020年6月30日）', ''));
    const { code, err } = await run(['import', '表.csv', '--dry-run', '--by', '张三'], { cwd: ledger });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--period') });
  });
});

describe('plan import of a workbook', () => {
  it('reads merged cells, levels and dates of each sheet', async () => {
    const cwd = office('');
    const rows = [
      ['重点工作任务分解表', null, null, null],
      ['类别', '工作任务', '牵头单位', '完成时限'],
      ['供水', '新建水厂', '工程科', new Date('2020-09-30T00:00:00Z')],
      [null, '改造管网', '工程科', '年底前'],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
    ];
    writeFileSync(join(cwd, '表.xlsx'), await writeXlsx({ sheets: [{ name: '分解表', rows, merges }] }));
    expect((await run(['import', '表.xlsx', '--yes'], { cwd })).code).toBe(0);
    const folder = join(cwd, '02-gong-shui');
    const tasks = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(tasks.map((task) => /^title: (.*)$/m.exec(task)?.[1])).toEqual(['新建水厂', '改造管网']);
    expect(tasks[0]).toContain('due: "2020-09-30"');
  });
});

describe('a form for units that lost its hidden sheet', () => {
  it('is refused, for as a ledger its values would be lost', async () => {
    const rows = [
      ['序号', '工作任务', '目标或节点', '完成数', '进展情况', 'plan:task', 'plan:target'],
      [1, '加固堤防', '加固堤防', 6, '进展顺利', '1', 'dikes'],
    ];
    const bytes = await writeXlsx({
      sheets: [{ name: '报送表', rows, columns: Array.from({ length: 7 }, (_, at) => ({ hidden: at > 4 })) }],
    });
    const cwd = withTask('');
    writeFileSync(join(cwd, '表.xlsx'), bytes);
    const { code, err } = await run(['import', '表.xlsx', '--yes', '--period', '2020-06'], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining('请用原来的表填写，存成 .xlsx 再导入')]);
    expect(readFileSync(join(cwd, '01-flood-control', '001-dikes.yaml'), 'utf8')).toBe(DIKES);
  });
});
