import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { emptyFolder } from '../../folders.js';
import { run, SAMPLE } from '../../run.js';
import { ask } from '../json.js';

const REAL = fileURLToPath(new URL('../../../plan', import.meta.url));

interface Rollup {
  counted: number;
  byStatus: Record<string, number>;
  byLight: Record<string, number>;
  completion: { count: number; of: number };
  onSchedule: { count: number; of: number };
  onTime: { count: number; of: number };
  targets: { total: number; met: number; unmet: number; noData: number };
  overdue: { tasks: number; targets: number };
  progress: number | null;
  coverage: { count: number; of: number };
}

interface Status {
  expected: number;
  total: Rollup;
  behind: { count: number };
  groups: { key: string; counted: number; onSchedule: { count: number; of: number } }[];
}

/** A small plan: each task is what is given of it, in one section. */
function written(tasks: readonly object[], more: object = {}): string {
  const folder = emptyFolder();
  const plan = {
    format: 1,
    id: 'small',
    title: '小计划',
    period: { start: '2020-01-01', end: '2020-12-31' },
    sections: [{ number: 1, id: 'first', title: '一' }],
    ...more,
  };
  writeFileSync(join(folder, 'plan.yaml'), stringify(plan, { defaultStringType: 'QUOTE_DOUBLE' }));
  mkdirSync(join(folder, '01-first'));
  for (const [index, task] of tasks.entries()) {
    const id = index + 1;
    const own = { id, status: 'not_started', title: `任务${id}`, basis: '会议纪要', ...task };
    writeFileSync(
      join(folder, `01-first/${String(id).padStart(3, '0')}-task.yaml`),
      stringify(own, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    );
  }
  return folder;
}

const by = { by: '张三', at: '2020-06-30T09:00:00+08:00' };
const done = { status: 'completed', history: [{ from: 'submitted', to: 'completed', ...by }] };

async function markdown(typed: string, cwd: string, lang = 'zh-CN'): Promise<string> {
  const { out, err, code } = await run(
    ['bulletin', '-f', 'markdown', '--lang', lang, ...typed.split(' ').filter(Boolean)],
    { cwd },
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const headingsOf = (text: string) => text.split('\n').flatMap((line) => /^## (.*)/.exec(line)?.[1] ?? []);
const tableBelow = (text: string, caption: string) => text.split(`**${caption}**\n\n`)[1]?.split('\n\n')[0] ?? '';
const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the whole bulletin', () => {
  it.each(['zh-CN', 'en'])('is a document: %s', async (lang) => {
    const { out } = await run(['bulletin', '--period', '2020-11', '-f', 'markdown', '--lang', lang]);
    await expect(out).toMatchFileSnapshot(`whole.${lang}.md`);
  });

  it.each([
    [SAMPLE, '2020-11', '2020-11-30'],
    [SAMPLE, '2020-Q2', '2020-06-30'],
    [SAMPLE, '2020-09', '2020-09-30'],
  ])('has the figures of plan status: %s, %s', async (cwd, period, day) => {
    const text = await markdown(`--period ${period} --as-of 2020-11-30`, cwd);
    const { total, behind, groups, expected } = await ask<Status>(`status --as-of ${day}`, { cwd });
    const { byStatus, byLight, overdue, completion, onSchedule, targets, coverage, progress } = total;
    const percent = (share: number) => `${Math.floor(share * 1000 + 0.5) / 10}%`;
    const said = [
      `列入通报的任务${total.counted}项`,
      `目标${targets.total}项`,
      `已办结${completion.count}项，占${percent(completion.count / completion.of)}`,
      `推进中${byStatus['in_progress']}项，占${percent((byStatus['in_progress'] ?? 0) / total.counted)}`,
      `绿灯${byLight['green']}项，黄灯${byLight['yellow']}项，红灯${byLight['red']}项`,
      `可与序时进度比较的任务${onSchedule.of}项，其中达到序时进度${onSchedule.count}项`,
      `未达序时进度${onSchedule.of - onSchedule.count}项`,
      `滞后${behind.count}项`,
      ...(overdue.tasks + overdue.targets > 0
        ? [`逾期${overdue.tasks > 0 ? `任务${overdue.tasks}项、` : ''}目标${overdue.targets}项`]
        : []),
      `总进度${percent(progress ?? 0)}，序时进度${percent(expected)}；总进度按有进度数据的${coverage.count}项任务计算`,
      `达标${targets.met}项，占${percent(targets.met / targets.total)}；未达标${targets.unmet}项，尚无数据${targets.noData}项`,
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    // Tables say the same as sentences.
    const sections = tableBelow(text, '各板块进展情况表').split('\n').slice(2).map(cells);
    expect(sections.slice(0, -1).map(([, tasks]) => Number(tasks))).toEqual(
      groups.filter(({ counted }) => counted > 0).map(({ counted }) => counted),
    );
    expect(sections.at(-1)?.slice(1, 5)).toEqual([
      String(total.counted),
      String(completion.count),
      `${onSchedule.count}/${onSchedule.of}`,
      String(behind.count),
    ]);
    expect(sections.slice(0, -1).reduce((sum, row) => sum + Number(row[4]), 0)).toBe(behind.count);
    expect(tableBelow(text, '滞后任务情况表').split('\n').length - 2).toBe(behind.count);
    const annex = text.split('## 附件').at(-1) ?? '';
    const tasks = annex.split('\n').filter((line) => /^\| \d/.test(line));
    expect(tasks.length).toBe(84);
    for (const light of ['green', 'yellow', 'red', 'gray'] as const) {
      const word = { green: '绿', yellow: '黄', red: '红', gray: '灰' }[light];
      expect(tasks.filter((line) => cells(line)[4] === word).length, light).toBe(byLight[light] ?? 0);
    }
  });

  it('says that nothing has begun, and numbers its parts without gaps', async () => {
    const text = await markdown('--period 2020-11 --as-of 2020-11-30', REAL);
    expect(text).toContain('各项任务均未启动，尚无进展可以通报');
    const annexes = ['附件1　未报送情况', '附件2　任务一览表'];
    expect(headingsOf(text)).toEqual(['一、总体情况', '二、滞后任务', '三、下一步工作', ...annexes]);
    expect(text).toContain(
      '滞后任务共84项（红灯84项），按滞后程度由重到轻排列；另有82项只是未启动，不列入下表：第1—52、54—68、70—84项。',
    );
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('has no part for units that do not exist, and none that would be empty', async () => {
    const folder = written([{ ...done }, { ...done }]);
    const text = await markdown('--as-of 2020-11-30', folder);
    expect(headingsOf(text)).toEqual(['一、总体情况', '二、滞后任务', '三、下一步工作', '附件1　任务一览表']);
    expect(text).toContain('列入通报的任务2项，目标0项。已办结2项，占100%。');
    expect(text).toContain('没有滞后任务。');
    expect(text).toContain('12月31日前没有到期的任务');
    // Nobody is named, so nobody signs.
    expect(text).toContain('\n\n附件：1.任务一览表\n\n2020年11月30日\n');
  });

  it('tells of a plan without tasks that it has none', async () => {
    expect(await markdown('--as-of 2020-11-30', written([]))).toContain('没有列入的任务。');
  });

  it('is of the year, until today', async () => {
    const text = await markdown('--period 2020', SAMPLE);
    expect(text).toMatch(/^# 关于惠州市教育局2020年工作要点（示例）全年落实情况的通报\n\n（截至2020年11月30日）/);
    expect(text).not.toContain('与上期比较');
  });

  it('says in the first days of a period how to get that of the one that ended', async () => {
    const told = async (...typed: string[]) => (await run(['bulletin', '--plan', SAMPLE, ...typed])).err;
    expect(await told('--as-of', '2020-12-01')).toBe(
      `提示：没有写 --period，这是 2020-12 截至 2020-12-01 的情况；要 2020-11 的通报：plan bulletin --period 2020-11 --plan ${SAMPLE}\n`,
    );
    expect(await told('--as-of', '2020-12-10')).toContain('要 2020-11 的通报');
    for (const typed of [
      ['--as-of', '2020-12-11'],
      ['--as-of', '2020-12-01', '--period', '2020-12'],
      ['--as-of', '2020-12-01', '--short'],
      ['--as-of', '2020-12-01', '--json'],
      ['--as-of', '2020-01-05'],
    ]) {
      expect(await told(...typed)).toBe('');
    }
  });

  it('is about the tasks that are chosen, and says so', async () => {
    const text = await markdown('--section 5 --section 6 --as-of 2020-11-30', SAMPLE);
    expect(text).toContain('本通报只涉及“学前教育、义务教育”板块的8项任务（全部任务84项）。');
    expect(text).toContain('列入通报的任务8项');
  });

  it('names who is ranked with equal places shared', async () => {
    const text = await markdown('--as-of 2020-11-30', SAMPLE);
    const rows = tableBelow(text, '各县区任务份额完成情况表').split('\n').slice(2).map(cells);
    const { groups } = await ask<{ groups: { rank: number; key: string }[] }>('status --by county --as-of 2020-11-30', {
      cwd: SAMPLE,
    });
    expect(rows.map(([rank]) => Number(rank))).toEqual(groups.map(({ rank }) => rank));
  });
});

describe('the own text of the office', () => {
  const own = (bytes: Buffer | string) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'own.txt'), bytes);
    return join(folder, 'own.txt');
  };

  it('stands in the last part, a paragraph a line, and nothing in it is markup', async () => {
    const text = await markdown(
      `--as-of 2020-11-30 --text-file ${own('一是抓紧补报。\r\n\r\n  二是<b>销号</b>\n# 三\n')}`,
      SAMPLE,
    );
    expect(text).toContain('\n\n一是抓紧补报。\n\n二是&lt;b&gt;销号&lt;/b&gt;\n\n\\# 三\n\n附件：');
    expect(text).not.toContain('此处填写');
  });

  it('may be saved by Notepad in GB18030', async () => {
    const gbk = Buffer.from([0xd2, 0xbb, 0xca, 0xc7, 0xd7, 0xa5, 0xbd, 0xf4, 0xb2, 0xb9, 0xb1, 0xa8, 0xa1, 0xa3]);
    expect(await markdown(`--as-of 2020-11-30 --text-file ${own(gbk)}`, SAMPLE)).toContain('一是抓紧补报。');
  });

  it.each([
    ['is empty', '\n \n', 1, '是空的'],
    ['is no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0x81, 0]), 1, '不是文本文件'],
    ['is too large', 'x'.repeat(1_000_001), 1, '超过 1 MB'],
  ])('is refused where it %s', async (_what, bytes, code, words) => {
    const ran = await run(['bulletin', '--text-file', own(bytes)]);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(words);
  });

  it('is refused where there is none', async () => {
    const ran = await run(['bulletin', '--text-file', 'nowhere.txt']);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('nowhere.txt');
  });
});

describe('the file of a bulletin', () => {
  it('is of the format that its ending says, and replaces none unasked', async () => {
    const folder = emptyFolder();
    const file = join(folder, '通报.html');
    const typed = ['bulletin', '-o', file];
    expect((await run(typed)).out).toMatch(/^已写好/);
    const html = readFileSync(file, 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect((await run(['bulletin', '-f', 'html'])).out).toBe(html);
    writeFileSync(file, '别的');
    const again = await run(typed);
    expect(again.code).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe('别的');
    expect(again.err).toContain('已经有了');
    expect((await run([...typed, '--force'])).code).toBe(0);
  });

  it('has a name of its own as docx', async () => {
    const folder = emptyFolder();
    const around = { cwd: folder, vars: { LANG: 'zh_CN.UTF-8', PLAN_DIR: SAMPLE } };
    expect((await run(['bulletin', '--period', '2020-Q3', '-f', 'docx'], around)).out).toContain('通报-2020-Q3.docx');
    expect(readFileSync(join(folder, '通报-2020-Q3.docx')).subarray(0, 2).toString()).toBe('PK');
    const short = await run(['bulletin', '--period', '2020-Q3', '--short', '-f', 'docx'], around);
    expect(short.out).toContain('简报-2020-Q3.docx');
  });

  it('is the JSON itself where that is asked for', async () => {
    const file = join(emptyFolder(), 'a.json');
    expect((await run(['bulletin', '--json', '-o', file])).out).toMatch(/^已写好/);
    expect(readFileSync(file, 'utf8')).toBe((await run(['bulletin', '--json'])).out);
  });

  it.each([
    ['--json -f html', '不能同时用'],
    ['--template a.docx', '--template 只用于 docx'],
    ['-f pdf', 'pdf'],
    ['--by 王五', '--by 只和 --record'],
    ['--dry-run', '--dry-run 只和 --record'],
    ['-f docx --commit', '--commit 只和 --record'],
    ['--force', '没有要写的文件'],
    ['-f html -o - --force', '没有要写的文件'],
    ['--short --text-file a.txt', '--text-file 只用于通报全文'],
    ['--json --text-file a.txt', '--text-file 只用于通报全文'],
  ])('is refused as %s', async (typed, words) => {
    const ran = await run(['bulletin', ...typed.split(' ')]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });
});
