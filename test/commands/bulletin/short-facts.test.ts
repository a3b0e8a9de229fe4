import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';

/** A task of the small plan, by its number; what it is of is added to it. */
type Parts = Record<string, unknown>;
interface Small {
  reports?: string | undefined;
  tasks: Record<number, Parts>;
}

const by = { by: '张三', at: '2020-06-30T09:00:00+08:00' };
const reading = (parts: Parts) => ({ as_of: '2020-06-30', ...parts, ...by });
const done = (status: string, from = 'in_progress') => ({
  status,
  history: [{ from, to: status, ...by, note: '报批' }],
});
const begun = { from: 'not_started', to: 'in_progress', by: '张三', at: '2020-03-02T09:00:00+08:00' };

/** A plan that has one of everything that a bulletin tells of; it is asked on 30 November. */
const small = (): Small => ({
  reports: 'monthly',
  tasks: {
    1: {
      targets: [
        {
          id: 'schools',
          name: '新建学校',
          at_least: 10,
          unit: '所',
          allocation: { boluo: 5, huidong: 5 },
          readings: [reading({ value: 1, org: 'boluo' })],
        },
      ],
      reports: [{ period: '2020-06', progress: '已选址', problems: '用地未落实', ...by }],
    },
    2: {
      due: '2020-09-30',
      extensions: [{ from: '2020-09-30', to: '2020-12-31', note: '疫情', approver: '李四', ...by }],
    },
    3: { ...done('suspended') },
    4: { ...done('cancelled') },
    5: { due: '2020-08-31' },
    6: { status: 'not_started' },
    7: {
      targets: [
        {
          id: 'hall',
          name: '建成礼堂',
          deliver: 'facility',
          due: '2020-12-31',
          milestones: [{ id: 'roof', name: '封顶', due: '2020-12-20' }],
        },
      ],
    },
    8: {
      recheck: '2020-12-15',
      status: 'closed',
      history: [
        begun,
        { from: 'in_progress', to: 'submitted', ...by },
        { from: 'submitted', to: 'completed', by: '李四', at: '2020-06-30T10:00:00+08:00' },
        { from: 'completed', to: 'closed', by: '李四', at: '2020-06-30T11:00:00+08:00' },
      ],
    },
  },
});

/** Writes a plan. @returns its folder */
function written({ reports, tasks }: Small): string {
  const folder = emptyFolder();
  const plan = {
    format: 1,
    id: 'small',
    title: '示范区2020年工作要点',
    organization: '示范区',
    period: { start: '2020-01-01', end: '2020-12-31' },
    timezone: 'Asia/Shanghai',
    language: 'zh-CN',
    sections: [{ number: 1, id: 'work', title: '工作' }],
    documents: [{ id: 'doc', title: '工作要点' }],
    orgs: [
      { id: 'boluo', name: '博罗县', kind: 'county' },
      { id: 'huidong', name: '惠东县', kind: 'county' },
    ],
    policy: reports === undefined ? {} : { reports, report_days: 5 },
  };
  writeFileSync(join(folder, 'plan.yaml'), stringify(plan));
  mkdirSync(join(folder, '01-work'));
  for (const [number, parts] of Object.entries(tasks)) {
    const id = Number(number);
    const task = { id, status: 'in_progress', title: `任务${id}`, source: { document: 'doc', item: id }, ...parts };
    writeFileSync(join(folder, `01-work/${number.padStart(3, '0')}-task.yaml`), stringify(task));
  }
  return folder;
}

async function told(plan: Small, ...typed: string[]): Promise<string> {
  const { code, out, err } = await run(['bulletin', '--short', ...typed], { cwd: written(plan) });
  expect([code, err]).toEqual([0, '']);
  return out;
}

const target = ({ tasks }: Small) => (tasks[1]?.['targets'] as Parts[])[0] ?? {};

describe('a bulletin says what the plan holds, and no more', () => {
  it.each<[string, RegExp, (plan: Small) => void]>([
    ['an extension', /延期 1 项（第 2 项）/, ({ tasks }) => delete tasks[2]?.['extensions']],
    ['a suspended task', /暂缓 1 项（第 3 项）/, ({ tasks }) => delete tasks[3]],
    ['a cancelled task', /终止/, ({ tasks }) => delete tasks[4]],
    ['an overdue task', /逾期任务 1 项|逾期 91 天/, ({ tasks }) => delete tasks[5]?.['due']],
    ['a task that is not begun', /仍未启动/, ({ tasks }) => delete tasks[6]],
    ['a milestone', /节点 1 个/, ({ tasks }) => delete tasks[7]],
    ['a re-check', /回头看 1 项/, ({ tasks }) => delete tasks[8]?.['recheck']],
    ['a finished task', /办结 1 项/, ({ tasks }) => delete tasks[8]],
    ['a problem', /据6月报送：“用地未落实”/, ({ tasks }) => delete (tasks[1]?.['reports'] as Parts[])[0]?.['problems']],
    [
      'shares',
      /县区/,
      (plan) => {
        delete target(plan)['allocation'];
        target(plan)['readings'] = [reading({ value: 1 })];
      },
    ],
    ['a value', /总进度 10%|落后 80 个百分点/, (plan) => delete target(plan)['readings']],
    [
      'a unit without a value',
      /惠东县未报/,
      (plan) => (target(plan)['readings'] as Parts[]).push(reading({ value: 1, org: 'huidong' })),
    ],
    ['the policy of reports', /未报送|10月未报/, (plan) => Object.assign(plan, { reports: undefined })],
  ])('%s', async (_what, words, remove) => {
    const plan = small();
    expect(await told(plan)).toMatch(words);
    remove(plan);
    expect(await told(plan)).not.toMatch(words);
  });

  it('has no paragraph about what nothing is of', async () => {
    const plan = small();
    for (const id of [2, 3]) delete plan.tasks[id];
    expect(await told(plan)).not.toMatch(/延期|暂缓/);
    const heads = (await told({ reports: undefined, tasks: {} })).match(/[一二三四五六七]、[^。]*。/g);
    expect(heads).toEqual(['一、总体情况。']);
  });

  it('counts none, one and many', async () => {
    const moved = (count: number) => {
      const tasks: Small['tasks'] = { 1: {} };
      for (let id = 2; id < count + 2; id += 1) tasks[id] = { ...small().tasks[2] };
      return { reports: undefined, tasks };
    };
    expect(await told(moved(0))).not.toContain('延期');
    expect(await told(moved(1))).toContain('延期 1 项（第 2 项）。');
    expect(await told(moved(3))).toContain('延期 3 项（第 2、3、4 项）。');
    expect(await told(moved(9))).toContain('延期 9 项。');
    expect(await told(moved(0), '--lang', 'en')).toContain(' 1 task;');
    expect(await told(moved(1), '--lang', 'en')).toContain(' 2 tasks;');
  });

  it.each([
    ['of 2,000 characters', '长'.repeat(2000)],
    ['with what Markdown and pages read', '甲|乙<b>丙</b>`丁`*戊*[己](庚)'],
    ['with a line break', '第一行\n第二行'],
    ['with what a terminal obeys', '红\u001b[31m字'],
  ])('is whole with a title %s', async (_what, title) => {
    const plan = small();
    Object.assign(plan.tasks[1] ?? {}, { title, lead: 'boluo' });
    Object.assign(target(plan), { name: title });
    const folder = written(plan);
    const text = await run(['bulletin', '--short'], { cwd: folder });
    const lines = text.out.trimEnd().split('\n');
    // A file that the program does not take is named, and left out of the numbers.
    expect([text.code, text.err === '']).toEqual(title.includes('\n') ? [3, false] : [0, true]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(300);
    expect(lines.slice(2).filter((line) => !/^([一二三四五六七]、| {2}\d)/.test(line))).toEqual([]);
    expect(text.out).not.toContain('\u001b');
    const { out } = await run(['bulletin', '--short', '-f', 'markdown'], { cwd: folder });
    // Of headings it has its own one alone, and no page reads a mark of the title.
    expect(out).not.toMatch(/(?<!\\)<b>/);
    expect(
      out
        .split('\n')
        .slice(1)
        .filter((line) => /^ *(#|\||>)/.test(line)),
    ).toEqual([]);
  });
});

it('tells of the real plan what is known of it: nothing has begun', async () => {
  const cwd = fileURLToPath(new URL('../../../plan', import.meta.url));
  const { out } = await run(['bulletin', '--short', '--as-of', '2020-11-30'], { cwd });
  expect(out).toMatchInlineSnapshot(`
    "惠州市教育局2020年工作要点落实情况（截至11月30日）

    一、总体情况。共 84 项任务；均未启动；可比的 10 项均未达到序时进度；滞后 84 项（红灯 84）；逾期目标 2 项；各项任务均未报进度数据，序时进度 91.7%。
    二、滞后较多的任务。时间已过 91.5% 仍未启动的 82 项。
      53 工程职院龙门校区挂牌招生（牵头单位未明确）：目标逾期 91 天
      69 教师节表彰和全市教育工作会议（牵头单位未明确）：目标“2020年教师节表彰”逾期 81 天
    三、下一步。12月31日前到期的有任务 84 项、目标 158 项，最近的是12月31日（任务 84 项）。
    "
  `);
});
