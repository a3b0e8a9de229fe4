import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { copyFolder, emptyFolder } from '../../folders.js';
import { LIVED_IN, run } from '../../run.js';

const BY = ['--by', '张三'];

/** A copy of the plan of the tests with its ledger as a workbook beside it. */
async function office(...argv: string[]): Promise<string> {
  const cwd = emptyFolder();
  copyFolder(LIVED_IN, cwd);
  expect(await run(['export', '-o', '台账.xlsx', ...argv], { cwd })).toMatchObject({ code: 0, err: '' });
  return cwd;
}

/** Changes cells of the sheet of tasks, by the number of the task and the head of the column. */
async function edited(
  cwd: string,
  changes: Readonly<Record<number, Readonly<Record<string, unknown>>>>,
): Promise<void> {
  const file = join(cwd, '台账.xlsx');
  const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
  const [tasks] = sheets;
  const heads = tasks?.rows[2] ?? [];
  for (const row of tasks?.rows ?? []) {
    for (const [head, value] of Object.entries(changes[Number(row[0])] ?? {})) {
      row[heads.indexOf(head)] = value as (typeof row)[number];
    }
  }
  // hucre writes what it read of styles as well, so that days stay days.
  for (const sheet of sheets)
    for (const [place, cell] of sheet.cells ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      cell.value = sheet.rows[row]?.[column] ?? null;
    }
  writeFileSync(
    file,
    await writeXlsx({ sheets: sheets.map(({ name, rows, cells }) => ({ name, rows, ...(cells && { cells }) })) }),
  );
}

/** Changes the rows of sheets as they are read. */
async function editedSheets(cwd: string, changes: Readonly<Record<string, (rows: CellValue[][]) => CellValue[][]>>) {
  const file = join(cwd, '台账.xlsx');
  const { sheets } = await readXlsx(readFileSync(file));
  const changed = sheets.map(({ name, rows }) => ({ name, rows: changes[name]?.(rows) ?? rows }));
  writeFileSync(file, await writeXlsx({ sheets: changed }));
}

function withCell(row: number, column: number, value: CellValue) {
  return (rows: CellValue[][]) => rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));
}

const preview = async (cwd: string, file = '台账.xlsx', ...argv: string[]) =>
  JSON.parse((await run(['import', file, '--dry-run', '--json', ...BY, ...argv], { cwd })).out).updates;

describe('a ledger that comes back', () => {
  it('changes nothing as it went out, whatever saved it', async () => {
    const cwd = await office();
    const { tasks, unmatched, doubtful } = await preview(cwd);
    expect({ tasks, unmatched, doubtful }).toEqual({ tasks: [], unmatched: [], doubtful: [] });
    // The same, said in so many words.
    expect(await preview(cwd, '台账.xlsx', '--update')).toEqual(await preview(cwd));
    await edited(cwd, {});
    expect((await preview(cwd)).tasks).toEqual([]);
    const imported = await run(['import', '台账.xlsx', '--yes', ...BY], { cwd });
    expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('没有要写入的') });
  });

  it.each([
    '2020-10-31',
    '2020-07-15',
    '2020-03-31',
  ])('changes nothing as it was on an earlier day: %s', async (day) => {
    const cwd = await office('--as-of', day);
    const { tasks, unmatched, doubtful } = await preview(cwd);
    expect({ tasks, unmatched, doubtful }).toEqual({ tasks: [], unmatched: [], doubtful: [] });
  });

  it('changes nothing as CSV, nor in English', async () => {
    const cwd = await office('--lang', 'en');
    expect((await preview(cwd)).tasks).toEqual([]);
    await run(['export', '-o', '台账.csv'], { cwd });
    expect((await preview(cwd, '台账.csv', '--period', '2020-11')).tasks).toEqual([]);
  });

  it('brings exactly what was edited, and nothing of what is calculated', async () => {
    const cwd = await office();
    await edited(cwd, {
      1: { 牵头单位: '基础教育科' },
      3: { 存在问题: '场地没有落实' },
      4: { 完成时限: new Date('2021-01-31T00:00:00Z') },
      5: { 亮灯: '绿', 目标进度: 0.99, 序时进度: 0.1, 亮灯理由: '正常', 原定时限: new Date('2022-01-01T00:00:00Z') },
    });
    const { tasks } = await preview(cwd);
    expect(tasks.map(({ task }: { task: number }) => task)).toEqual([1, 3, 4, 5]);
    expect(tasks[0].changes).toEqual([
      { key: 'lead', replaces: true, from: 'preschool-office', to: expect.stringMatching(/./) },
    ]);
    expect(tasks[1].report).toMatchObject({ problems: '场地没有落实' });
    expect(tasks[2].changes).toEqual([expect.objectContaining({ key: 'due', to: '2021-01-31' })]);
    const rest = tasks.map(
      ({ changes, report, readings, status, listed }: Record<string, readonly unknown[] | null>) => [
        changes?.length,
        report !== null,
        readings,
        status,
        listed,
      ],
    );
    expect(rest).toEqual([
      [1, false, [], null, []],
      [0, true, [], null, []],
      [1, false, [], null, []],
      [0, false, [], null, expect.any(Array)],
    ]);
    const listed = tasks[3].listed.map(({ why, text }: Record<string, string>) => [why, text]);
    expect(listed).toContainEqual(['cell_edited', '2022-01-01']);
    expect(listed).toContainEqual(['cell_edited', expect.stringMatching(/^(0\.99|99\.0%)$/)]);
  });

  it('tells what was edited and is not taken, cleared, or removed, also where it is written', async () => {
    const cwd = await office();
    await edited(cwd, {
      1: { 目标: '新增公办幼儿园99所', 牵头单位: '', 最近报送: null },
      3: { 工作任务: '学前教育行动计划（改）', 板块: '别的板块', 下一步: '抓紧' },
    });
    await editedSheets(cwd, {
      台账: (rows) => rows.filter(([id]) => id !== 4),
      目标: withCell(4, 6, 777),
      县区: withCell(4, 4, 99),
    });
    const { out } = await run(['import', '台账.xlsx', '--yes', ...BY], { cwd });
    expect(out).toMatch(/^已按表更新 1 项任务\n/);
    for (const line of [
      '没有采用：“目标”改成了“新增公办幼儿园99所”，目标用 plan target amend 调整，完成数用 plan record 登记',
      /没有采用：“牵头单位”清空了，原为“.+”，要改用 plan assign/,
      '没有采用：“工作任务”改成了“学前教育行动计划（改）”，要改用 plan edit',
      '没有采用：“板块”改成了“别的板块”，要改用 plan edit',
      /表“目标”第 5 行（第 \d+ 项任务）没有采用：“最近的数”改成了“777”，完成数用 plan record 登记/,
      '表“县区”第 5 行没有采用：“自己的份”改成了“99”，这一列是算出来的',
      '台账里少了 1 项任务，计划里的没有改动：4',
    ])
      expect(out).toMatch(line);
  });
});

describe('a ledger of chosen columns', () => {
  const COLUMNS = ['--columns', 'number,title=任务名称,progress=完成进度,lead,problems,next,status'];

  it('is known again, and its first sheet alone is read', async () => {
    const cwd = await office(...COLUMNS);
    const known = { tasks: [], unmatched: [], doubtful: [] };
    expect(await preview(cwd)).toMatchObject(known);
    await edited(cwd, { 3: { 存在问题: '场地没有落实', 完成进度: 0.99 } });
    const { tasks } = await preview(cwd);
    expect(tasks).toMatchObject([{ task: 3, changes: [], report: { problems: '场地没有落实' } }]);
  });

  it('is known without its hidden sheet, and as CSV by its heads', async () => {
    const cwd = await office('--columns', 'number,title,lead,problems,next,status');
    const file = join(cwd, '台账.xlsx');
    const { sheets } = await readXlsx(readFileSync(file));
    const [tasks, ...others] = sheets.filter(({ name }) => !name.startsWith('plan-'));
    const written = (rows = tasks?.rows ?? []) =>
      writeXlsx({
        sheets: [{ name: tasks?.name ?? '', rows }, ...others.map(({ name, rows: own }) => ({ name, rows: own }))],
      });
    // The line with the day too is gone: the names of the sheets are left.
    for (const rows of [tasks?.rows, tasks?.rows.slice(2)]) {
      writeFileSync(file, await written(rows));
      expect(await preview(cwd, '台账.xlsx', '--period', '2020-11')).toMatchObject({
        tasks: [],
        unmatched: [],
        doubtful: [],
      });
    }
    await run(['export', '-o', '台账.csv', '--columns', 'number,title,lead,problems,next,status'], { cwd });
    const csv = await preview(cwd, '台账.csv', '--period', '2020-11');
    expect(csv).toMatchObject({ tasks: [], unmatched: [], doubtful: [] });
  });
});

describe('a part of a report that was edited', () => {
  it('leaves out what only repeats an earlier report, and keeps the rest of one that it takes the place of', async () => {
    const cwd = await office();
    await edited(cwd, { 1: { 进展情况: '又开工两所。' }, 4: { 下一步: '加快办理' } });
    const later = await preview(cwd);
    expect(later.tasks).toMatchObject([
      { task: 1, report: { progress: '又开工两所。', problems: null, next: null } },
      { task: 4, report: { progress: null, problems: null, next: '加快办理' }, readings: [] },
    ]);
    const same = await preview(cwd, '台账.xlsx', '--period', '2020-10');
    expect(same.tasks).toMatchObject([
      { task: 1, report: { progress: '又开工两所。', problems: null, next: '核实龙门县数据后提交审核' } },
      { task: 4, report: { progress: '累计完成18所', problems: '举办者顾虑收费标准', next: '加快办理' } },
    ]);
  });

  it('moves a due date for the reason that was typed', async () => {
    const cwd = await office();
    await edited(cwd, { 3: { 完成时限: new Date('2021-01-31T00:00:00Z') } });
    const argv = ['--accept', '3', '--approver', '李四', '-m', '冬季停工', '--yes', ...BY];
    expect(await run(['import', '台账.xlsx', ...argv], { cwd })).toMatchObject({ code: 0, err: '' });
    expect(Object.values(filesOf(cwd)).join('\n')).toMatch(/to: "?2021-01-31"?, note: 冬季停工, approver: 李四/);
  });
});

describe('a workbook of others', () => {
  it('never brings tasks of the plan as new ones because of its other sheets', async () => {
    const cwd = await office();
    const titles = (await readXlsx(readFileSync(join(cwd, '台账.xlsx')))).sheets[0]?.rows.slice(3).map((row) => row[2]);
    const head = ['序号', '工作任务', '牵头单位'];
    const known = [head, ...(titles ?? []).map((title, index) => [index + 1, title ?? '', '办公室'])];
    const others = [
      head,
      ...Array.from({ length: 40 }, (_, index) => [index + 1, `第${index}所中学食堂改造`, '基建科']),
    ];
    const sheets = [
      { name: '甲', rows: known },
      { name: '乙', rows: others },
    ];
    writeFileSync(join(cwd, '表.xlsx'), await writeXlsx({ sheets }));
    expect((await run(['import', '表.xlsx', '--dry-run', ...BY], { cwd })).out).toContain('按更新已有任务处理');
    const both = [...known.slice(0, 3), ...others.slice(1)];
    writeFileSync(join(cwd, '表.xlsx'), await writeXlsx({ sheets: [{ name: '甲', rows: both }] }));
    const before = filesOf(cwd);
    const refused = await run(['import', '表.xlsx', '--yes', ...BY], { cwd });
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('再导入就重复了') });
    expect(filesOf(cwd)).toEqual(before);
  });
});

describe('an edited ledger', () => {
  it('is written as records of the tasks that were edited, once, also as an update', async () => {
    const cwd = await office();
    await edited(cwd, { 3: { 存在问题: '场地没有落实' }, 4: { 完成时限: new Date('2021-01-31T00:00:00Z') } });
    const before = filesOf(cwd);
    const written = await run(
      ['import', '台账.xlsx', '--update', '--accept', 'all', '--approver', '李四', '--yes', ...BY],
      { cwd },
    );
    expect(written).toMatchObject({ code: 0, err: '' });
    const after = filesOf(cwd);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed.map((file) => basename(file).slice(0, 3))).toEqual(['003', '004']);
    expect(after[changed[0] ?? '']).toMatch(/problems: 场地没有落实/);
    expect((await preview(cwd)).tasks).toEqual([]);
  });
});

function filesOf(cwd: string): Record<string, string> {
  const names = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => /\.yaml$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
}
