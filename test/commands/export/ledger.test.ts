import { describe, expect, it } from 'vitest';
import { partsOf, rowsOf } from '../../formats/ledger/xlsx/opened.js';
import { run } from '../../run.js';

/** The workbook of the ledger, by what hucre reads in it. */
async function ledger(...argv: string[]) {
  const { code, bytes, err } = await run(['export', '-f', 'xlsx', '-o', '-', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return { bytes, sheets: await rowsOf(bytes) };
}

const json = async (...argv: string[]) => JSON.parse((await run([...argv, '--json'])).out);

/** A county in the JSON of `plan status --by county`. */
interface Group {
  rank: number | null;
  onSchedule: { count: number; of: number };
  noData: number;
  progress: number | null;
  shares: { task: number; unit: string | null; allocated: number | null; progress: number | null }[];
}

/** The rows below the heads of a sheet, each by its heads; days as texts. */
function records(rows: readonly (readonly unknown[])[] = []): Record<string, unknown>[] {
  const [, , heads = [], ...body] = rows;
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
  return body.map((cells) => Object.fromEntries(heads.map((head, index) => [String(head), plain(cells[index])])));
}

describe('plan export -f xlsx', () => {
  it('has the values of plan list for each task', async () => {
    const { sheets } = await ledger();
    const rows = records(sheets['台账']);
    const { tasks } = await json('list');
    const lights: Record<string, string> = { green: '绿', yellow: '黄', red: '红', gray: '灰' };
    expect(rows).toHaveLength(tasks.length);
    expect(
      rows.map((row) => [
        row['序号'],
        row['工作任务'],
        row['原定时限'],
        row['完成时限'],
        row['亮灯'],
        row['目标进度'],
        row['序时进度'],
      ]),
    ).toEqual(
      tasks.map((task: Record<string, unknown>) => [
        task['id'],
        task['title'],
        task['dueOriginal'],
        task['due'],
        lights[String(task['light'])],
        task['progress'],
        task['expected'],
      ]),
    );
  });

  it('has the values of plan target list for each target, percentages as shares', async () => {
    const { sheets } = await ledger();
    const { targets } = await json('target', 'list');
    const shownValue = ({ unit, value }: { unit: string | null; value: unknown }) =>
      typeof value === 'boolean'
        ? value
          ? '已完成'
          : '未完成'
        : unit === '%' && value !== null
          ? Number((Number(value) / 100).toPrecision(12))
          : value;
    expect(
      records(sheets['目标']).map((row) => [
        row['任务序号'],
        row['目标名称'],
        row['最近的数'],
        row['截至'],
        row['进度'],
        row['差距（百分点）'],
        row['完成时限'],
      ]),
    ).toEqual(
      targets.map(
        ({ task, target }: { task: number; target: Record<string, unknown> & { unit: string; value: unknown } }) => [
          task,
          target['name'],
          shownValue(target),
          target['valueAsOf'],
          target['progress'],
          target['gap'],
          target['due'],
        ],
      ),
    );
  });

  it('has the ranks of plan status --by county, and the shares of each', async () => {
    const { sheets } = await ledger();
    const { groups } = await json('status', '--by', 'county');
    const rows = records(sheets['县区']);
    expect(
      rows.map((row) => [row['排名'], row['达到序时的份'], row['自己的份'], row['未报的份'], row['平均进度']]),
    ).toEqual(
      groups.map(({ rank, onSchedule, noData, progress }: Group) => [
        rank,
        onSchedule.count,
        onSchedule.of,
        noData,
        progress,
      ]),
    );
    const shares = groups.flatMap(({ shares: own }: Group) => own);
    expect(records(sheets['县区分解']).map((row) => [row['任务序号'], row['分解数'], row['进度']])).toEqual(
      shares.map(({ task, unit, allocated, progress }: Group['shares'][number]) => [
        task,
        unit === '%' && allocated !== null ? allocated / 100 : allocated,
        progress,
      ]),
    );
  });

  it('explains its columns, the lights and the thresholds of the plan', async () => {
    const { sheets } = await ledger('--columns', 'number,title=任务名称,亮灯');
    const guide = records(sheets['口径']);
    expect(guide.filter((row) => row['类别'] === '列').map((row) => row['名称'])).toEqual(['序号', '任务名称', '亮灯']);
    expect(guide.filter((row) => row['类别'] === '亮灯').map((row) => row['名称'])).toEqual(['绿', '黄', '红', '灰']);
    expect(guide.find((row) => row['名称'] === '严重落后')?.['说明']).toBe('落后序时进度超过30个百分点，亮红灯');
    expect(guide.find((row) => row['名称'] === '数据截至')?.['说明']).toBe('2020-11-30');
  });

  it('is the same file each time, and another one in English', async () => {
    const [first, second] = [await ledger(), await ledger()];
    expect(second.bytes).toEqual(first.bytes);
    const { sheets } = await ledger('--lang', 'en');
    expect(Object.keys(sheets).slice(0, 3)).toEqual(['Ledger', 'Targets', 'Counties']);
    expect(sheets['Ledger']?.[1]?.[0]).toBe('As of 2020-11-30, 27 tasks');
    expect(sheets['Ledger']?.[2]?.slice(0, 4)).toEqual(['No.', 'Section', 'Task', 'Targets']);
  });

  it('says of how many tasks it has some', async () => {
    const { sheets } = await ledger('--section', '1');
    expect(sheets['台账']?.[1]?.[0]).toMatch(/^截至2020-11-30，共\d项任务（全部27项）/);
  });

  it('has the XML that it had', async () => {
    const { bytes } = await ledger(
      '--section',
      '2',
      '--columns',
      'number,title,targets,lead,due,status,light,progress',
    );
    const parts = partsOf(bytes);
    const lines = (xml = '') =>
      xml
        .replace(/></g, '>\n<')
        .replace(/\n<v>/g, '<v>')
        .replace(/\n<\/(c|t|si)>/g, '</$1>');
    await expect(
      ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', '[Content_Types].xml']
        .map((name) => `${name}\n${lines(parts[name])}`)
        .join('\n'),
    ).toMatchFileSnapshot('golden/ledger.xlsx.txt');
  });
});

describe('plan export --columns', () => {
  it('takes ids and heads of either language, in their order, with heads of their own', async () => {
    const { out } = await run([
      'export',
      '-f',
      'csv',
      '--columns',
      'title=任务名称，牵头单位,Status,due_original',
      '--section',
      '1',
    ]);
    expect(out.split('\r\n')[0]).toBe('\ufeff任务名称,牵头单位,状态,原定时限');
  });

  it.each([
    ['number,titl', /没有“titl”这一列，是不是 title；可用的列：number（序号）、section（板块）/],
    ['number,number', /“number”写了两次/],
    ['title=', /“title”的表头是空的/],
    [' , ', /没有写列名/],
  ])('refuses %s', async (columns, said) => {
    const { code, out, err } = await run(['export', '-f', 'csv', '--columns', columns]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\n/g, '')).toMatch(said);
  });
});

describe('plan export -f csv and markdown', () => {
  it('have a row for each task', async () => {
    const [csv, markdown] = [await run(['export', '-f', 'csv']), await run(['export', '-f', 'markdown'])];
    expect(csv.out).toMatch(/^\ufeff序号,板块,工作任务,/);
    expect(csv.out).toContain(',2020-12-31,2020-12-31,推进中,绿,正常,100%,91.7%,');
    expect(markdown.out).toMatch(
      /^## 惠州市教育局2020年工作要点（示例）台账\n\n截至2020-11-30，共27项任务\n\n\| 序号 \|/,
    );
    expect(markdown.out.match(/^\| \d+ \|/gm)).toHaveLength(27);
  });
});
