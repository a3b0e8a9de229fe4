import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asking } from '../../cli/answering.js';
import { run } from '../../run.js';
import { office } from './office.js';

const FIRST = `某市水务局2020年工作要点
一、防汛
1.加固堤防。6月底前加固堤防12公里以上。
2.检查水库。汛前检查全市水库80座。
`;
const SECOND = FIRST.replace('6月底前加固堤防12公里', '9月底前加固堤防10公里').replace('80座', '90座');

/** The files of the tasks of the document. */
const tasksIn = (cwd: string) => {
  const folder = join(cwd, '02-fang-xun');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

describe('plan import, on a terminal', () => {
  it('writes what a person has seen, and shows the command that does it without a question', async () => {
    const cwd = office(FIRST);
    const { code, out, asked } = await asking(
      ['import', '要点.txt', '--by', '张 三', '--items', '1.'],
      cwd,
      '现在写入',
    );
    expect(code).toBe(0);
    expect(asked).toEqual([
      {
        message: '写入计划吗？',
        choices: ['不写入，再看看', '现在写入', '另存为表格（xlsx），改好后再导入', '另存为网页（html），给同事看'],
      },
    ]);
    expect(tasksIn(cwd)).toHaveLength(2);
    expect(out).toMatch(/下次可以直接运行：\n {2}plan import 要点\.txt --by '张 三' --items 1\. --yes\n$/);
  });

  it('writes nothing if somebody else has imported while the preview was read', async () => {
    const cwd = office(FIRST);
    const answer = async () => {
      await run(['import', '要点.txt', '--yes', '--section-id', '2=other'], { cwd });
      return 'yes';
    };
    const ask = async () => ({ pick: answer, text: answer });
    const { code, err } = await run(['import', '要点.txt'], { cwd, interactive: true, ask });
    expect({ code, err }).toEqual({ code: 1, err: '预览之后计划的板块有变化，没有写入；请再运行一次，重新预览\n' });
    expect(tasksIn(cwd)).toEqual([]);
  });

  it.each(['不写入', null])('writes nothing if a person stops: %s', async (answer) => {
    const cwd = office(FIRST);
    const { code, out, err } = await asking(['import', '要点.txt'], cwd, answer);
    expect(code).toBe(3);
    expect(err).not.toBe('');
    expect(out).not.toContain('下次可以直接运行');
    expect(tasksIn(cwd)).toEqual([]);
  });

  it('saves a workbook and a page in between, never over a file that is there, and asks again', async () => {
    const cwd = office(FIRST);
    const answers = ['另存为表格', ['预览.html', '预览.xlsx'], '另存为网页', '预览.html', '现在写入'];
    const { code, out, asked } = await asking(['import', '要点.txt'], cwd, ...answers);
    expect(code).toBe(0);
    expect(asked.map(({ message }) => message)).toEqual([
      ...['写入计划吗？', '存为哪个文件', '写入计划吗？', '存为哪个文件', '写入计划吗？'],
    ]);
    expect(asked[1]?.wrong).toEqual([expect.stringContaining('预览.html：预览只能存为')]);
    expect(out).toContain('预览已存为预览.html');
    expect(out).toMatch(/ {2}plan import 要点\.txt --yes --preview 预览\.xlsx --preview 预览\.html\n$/);
    const again = office(FIRST);
    writeFileSync(join(again, '预览.xlsx'), '同事改过的');
    const kept = await asking(['import', '要点.txt'], again, '另存为表格', ['预览.xlsx', '另一份.xlsx'], '不写入');
    expect(kept.asked[1]?.wrong).toEqual([expect.stringContaining('已有预览.xlsx')]);
    expect(readFileSync(join(again, '预览.xlsx'), 'utf8')).toBe('同事改过的');
    expect(existsSync(join(again, '另一份.xlsx'))).toBe(true);
    expect(tasksIn(again)).toEqual([]);
  });
});

describe('plan import --update, on a terminal', () => {
  async function updating(...answers: string[]) {
    const cwd = office(FIRST);
    await run(['import', '要点.txt', '--yes'], { cwd });
    writeFileSync(join(cwd, '新版.txt'), SECOND);
    const ran = await asking(['import', '新版.txt', '--update', '--by', '张三'], cwd, ...answers);
    const texts = tasksIn(cwd).map((file) => readFileSync(join(cwd, '02-fang-xun', file), 'utf8'));
    return { ...ran, texts };
  }

  it('asks about one task at a time, then who approved, and shows the command', async () => {
    const { code, out, asked, texts } = await updating('采用', '不改', '李四');
    expect(code).toBe(0);
    expect(asked.map(({ message }) => message)).toEqual([
      ...['1 加固堤防：采用新文吗？', '2 检查水库：采用新文吗？', '批准人'],
    ]);
    expect(asked[0]?.choices).toEqual(['不改', '采用', '以下全部采用', '以下都不改']);
    expect(texts[0]).toMatch(/to: 10, .*approver: 李四/);
    expect(texts[1]).not.toContain('90');
    expect(out).toMatch(/ {2}plan import 新版\.txt --update --by 张三 --accept 1 --approver 李四\n$/);
  });

  it('takes all that follow, or leaves them', async () => {
    const all = await updating('以下全部采用', '李四');
    expect(all.out).toContain('--accept 1,2 --approver 李四\n');
    const none = await updating('以下都不改');
    expect({ code: none.code, asked: none.asked.length }).toEqual({ code: 3, asked: 1 });
    expect(none.out).not.toContain('下次可以直接运行');
  });
});

const PLAN = `format: 1
id: water-2020
title: 某市水务局2020年工作要点
period: { start: "2020-01-01", end: "2020-12-31" }
sections:
  - { number: 1, id: flood-control, title: 防汛 }
orgs:
  - { id: works, name: 工程科, kind: office }
  - { id: east, name: 东县, kind: county }
`;
const TABLE = `重点工作任务分解表,,,
序号,工作任务,牵头单位,完成时限
1,加固堤防,东县,11月底前
2,检查水库,东县,10月底前
3,清理河道,东县,
`;

describe('plan import of a table that updates tasks, on a terminal', () => {
  async function tabled(options: readonly string[], ...answers: string[]) {
    const cwd = office('');
    writeFileSync(join(cwd, 'plan.yaml'), PLAN);
    writeFileSync(join(cwd, '表.csv'), TABLE);
    const folder = join(cwd, '01-flood-control');
    mkdirSync(folder);
    for (const [index, title] of ['加固堤防', '检查水库', '清理河道'].entries()) {
      const own = `id: ${index + 1}\nstatus: not_started\ntitle: ${title}\nlead: works\ndue: "2020-10-31"\nbasis: 会议\n`;
      writeFileSync(join(folder, `00${index + 1}-task-${'abc'[index]}.yaml`), own);
    }
    const ran = await asking(['import', '表.csv', '--by', '张三', ...options], cwd, ...answers);
    const texts = readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    return { ...ran, cwd, leads: texts.map((text) => /^lead: (.*)$/m.exec(text)?.[1]) };
  }

  it('asks about the values that are replaced one task at a time, then who approved, and shows the command', async () => {
    const { code, out, asked, leads, cwd, err } = await tabled([], '采用', '不改', '采用', '李四', '现在写入');
    expect({ code, err, leads }).toEqual({ code: 0, err: '', leads: ['east', 'works', 'east'] });
    expect(asked.map(({ message }) => message)).toEqual([
      ...['1 加固堤防：采用表中的值吗？', '2 检查水库：采用表中的值吗？', '3 清理河道：采用表中的值吗？'],
      ...['批准人', '写入计划吗？'],
    ]);
    expect(out).toMatch(/ {2}plan import 表\.csv --by 张三 --yes --accept 1,3 --approver 李四\n$/);
    const same = await run(['import', '表.csv', '--by', '张三', '--accept', '9', '--yes'], { cwd });
    expect(same).toMatchObject({ code: 2, err: expect.stringContaining('没有要批准的任务：9') });
  });

  it('takes all that follow, asks for no approver of who does it, and not at all about what was accepted', async () => {
    const all = await tabled([], '不改', '以下全部采用', '现在写入');
    expect({ code: all.code, leads: all.leads }).toEqual({ code: 0, leads: ['works', 'east', 'east'] });
    const typed = await tabled(['--accept', '2,3'], '现在写入');
    expect({ code: typed.code, leads: typed.leads }).toEqual({ code: 0, leads: ['works', 'east', 'east'] });
  });
});
