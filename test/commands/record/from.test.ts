import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../../copy.js';
import { type Around, run } from '../../run.js';

const COUNT = '01-preschool/004-private-conversion.yaml';
const SHARES = '01-preschool/002-preschool-places.yaml';
const DELIVERY = '03-senior-high/015-course-platform.yaml';

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const readingsOf = (cwd: string, file: string, target = 0) => parse(textOf(cwd, file)).targets[target].readings;

/** Records a sheet in a copy of the plan. */
async function from(sheet: string | Uint8Array, argv: readonly string[] = [], around: Around = {}) {
  const cwd = around.cwd ?? copyOfPlan();
  writeFileSync(join(cwd, 'sheet.csv'), sheet);
  const ran = await run(['record', '--from', 'sheet.csv', '--by', '张三', ...argv], { ...around, cwd });
  return { ...ran, cwd };
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
/** 编号,完成数 / 4,36 in GBK. */
const GBK = Buffer.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xcd, 0xea, 0xb3, 0xc9, 0xca, 0xfd, 0x0a, 0x34, 0x2c, 0x33, 0x36,
]);

describe('plan record --from', () => {
  it('records what the rows say, and skips what is recorded and what is not filled in', async () => {
    const sheet = '编号,目标,单位,完成数,日期,备注\n4,,,36,2020/11/29,年度核定\n15,,,done,,\n1,,,,,\n';
    const { code, out, err, cwd } = await from(sheet);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('已登记 2 个完成数，涉及 2 项任务\n另有 1 行没有填完成数，没有登记\n');
    expect(readingsOf(cwd, COUNT).at(-1)).toEqual({
      as_of: '2020-11-29',
      value: 36,
      note: '年度核定',
      by: '张三',
      at: '2020-11-30T09:00:00+08:00',
    });
    expect(readingsOf(cwd, DELIVERY).at(-1)).toMatchObject({ done: true });
    const again = await from(sheet, [], { cwd });
    expect(again.out).toBe('没有要登记的完成数\n另有 2 行与已登记的相同，不用再记\n另有 1 行没有填完成数，没有登记\n');
  });

  it.each([
    ['a byte order mark and CRLF', '\uFEFF编号,完成数\r\n4,36\r\n'],
    ['GBK', GBK],
    ['UTF-16 with tabs, as Excel saves Unicode text', utf16('编号\t完成数\r\n4\t36\r\n')],
    ['semicolons', '编号;完成数\n4;36\n'],
    ['English headings in another order', 'Value,Note,ID\n36,,4\n'],
    [
      'a title above the heading, empty lines, and the separator named',
      'sep=,\n2020年进度表,\n\n编号,完成数（所）\n\n4,36\n,\n',
    ],
    ['quotes, and a label for the number', '编号,任务名称,完成数\n"4 引导民办幼儿园","含""引号"",逗号\n和换行","36"\n'],
    ['full-width text', '编号，完成数\n４，３６所\n'],
    ['columns that the program writes for people', '编号,任务名称,上次完成数,上次日期,完成数\n4,甲,30,2020-10-31,36\n'],
  ])('reads %s', async (_what, sheet) => {
    const { code, err, cwd } = await from(sheet);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readingsOf(cwd, COUNT).at(-1)).toMatchObject({ as_of: '2020-11-30', value: 36 });
  });

  it('reads what comes through a pipe, with a day and a unit for the rows that have none', async () => {
    const cwd = copyOfPlan();
    const stdin = async () => Buffer.from('编号,目标,分母,完成数\n2,public-share,20000,"9,000"\n');
    const { code, err } = await run(['record', '--from', '-', '--on', '上月底', '--org', '惠阳区', '--by', '张三'], {
      cwd,
      stdin,
    });
    expect({ code, err }).toEqual({ code: 0, err: '--on 的“上月底”，按 2020-10-31 计\n' });
    expect(readingsOf(cwd, SHARES, 1).at(-1)).toMatchObject({
      as_of: '2020-10-31',
      numerator: 9000,
      denominator: 20_000,
      org: 'huiyang',
    });
  });

  it('understands dates, and says as what', async () => {
    const { err, cwd } = await from('编号,完成数,日期\n4,36,11月29日\n15,done,44163\n');
    expect(err).toBe('日期 C2 的“11月29日”，按 2020-11-29 计\n日期 C3 的“44163”，按 2020-11-28 计\n');
    expect(readingsOf(cwd, DELIVERY).at(-1)).toMatchObject({ as_of: '2020-11-28' });
  });

  it('says every problem at once, with its row and column, and changes nothing', async () => {
    const sheet =
      '编号,目标,单位,完成数,日期,确认\n' +
      '4,,,36,,\n' +
      '4,,,x,2020-06-31,\n' +
      'A4,,,36,,\n' +
      '99,,,3,,\n' +
      '2,places,惠州县,3,,\n' +
      '2,nothing,,3,,\n' +
      '4,,,"36,5",6/7,也许\n' +
      '4,,,35,,\n' +
      '4,,,1,234,,,\n';
    const { code, out, err, cwd } = await from(sheet);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const lines = err.split('\n');
    expect(lines[0]).toBe('plan: 有 11 处问题，什么都没有登记；请改好后重新运行：');
    expect(
      lines
        .slice(1)
        .map((line) => /^ {2}第 (\d+) 行：(.{8})/.exec(line)?.slice(1).join(' '))
        .filter(Boolean),
    ).toEqual([
      '3 日期 E3 的“',
      '3 目标“转为普惠性',
      '4 编号 A4：“A',
      '5 没有序号为 99',
      '6 单位 C6：没有',
      '7 任务 2 没有目',
      '8 日期 E8 的“',
      '8 确认 F8：“也',
      '8 目标“转为普惠性',
      '9 与第 2 行是同',
      '10 日期 E10 的',
    ]);
    expect(textOf(cwd, COUNT)).toBe(textOf(copyOfPlan(), COUNT));
  });

  it('refuses doubtful rows until they are confirmed in the sheet, each by itself', async () => {
    const sheet = (confirm: string) => `编号,完成数,确认\n4,3,${confirm}\n5,1200,\n`;
    const { code, err, cwd } = await from(sheet(''), ['--confirm']);
    expect(code).toBe(1);
    expect(err).toContain('有 1 行有疑问，什么都没有登记：\n  第 2 行：4 引导民办幼儿园转为普惠性幼儿园40所：“转为');
    expect(err).toContain('在那一行的“确认”一列写“是”');
    const confirmed = await from(sheet('是'), [], { cwd });
    expect(confirmed.code).toBe(0);
    expect(readingsOf(cwd, COUNT).at(-1)).toMatchObject({ value: 3, confirmed: true });
  });

  it('asks about doubtful rows one by one at a terminal', async () => {
    const answers = ['leave', 'confirm'];
    const asked: string[] = [];
    const pick = async (message: string) => {
      asked.push(message);
      return answers.shift() ?? null;
    };
    const ask = async () => ({ pick, text: async () => null });
    const around = { interactive: true, width: 80, ask } as unknown as Around;
    const { code, out, cwd } = await from('编号,完成数,日期\n4,3,\n4,2,2020-10-31\n5,1200,\n', [], around);
    expect({ code, asked: asked.length }).toEqual({ code: 0, asked: 2 });
    expect(out).toBe('已登记 2 个完成数，涉及 2 项任务\n另有 1 行有疑问，没有登记\n');
    expect(readingsOf(cwd, COUNT).at(-1)).toMatchObject({ value: 2, as_of: '2020-10-31', confirmed: true });
    const stopped = await from('编号,完成数\n4,3\n', [], {
      ...around,
      ask: async () => ({ pick: async () => null, text: async () => null }),
    } as unknown as Around);
    expect(stopped).toMatchObject({ code: 3, out: '' });
    expect(stopped.err).toContain('已取消，什么都没有改动');
  });

  it.each([
    ['', '是空的'],
    ['任务名,数\n1,2\n', '没有表头'],
    ['编号,完成数\n4,"36\n', '双引号不成对'],
    ['编号,任务,完成数\n4,4,36\n', '“编号”和“任务”是同一个意思'],
    ['编号,单为,完成数\n4,,36\n', '是否指“单位”'],
    [Buffer.from('PK\u0003\u0004'), '是 Excel 工作簿'],
    [Buffer.from([0xff, 0x31, 0xff, 0x0a]), '认不出 sheet.csv 的编码'],
    ['x'.repeat(10_000_001), '超过 10 MB'],
  ])('refuses what is no such sheet: %#', async (sheet, said) => {
    const { code, out, err } = await from(sheet);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(said);
  });

  it('says which columns it does not use', async () => {
    const { code, err } = await from('编号,完成数,联系电话\n4,36,123\n');
    expect({ code, err }).toEqual({ code: 0, err: '没有用到的列：联系电话\n' });
  });

  it('takes no second way to say the same', async () => {
    expect((await run(['record', '4', '36', '--from', 'x.csv'])).code).toBe(2);
    expect((await from('编号,完成数\n4,36\n', ['--of', '3'])).code).toBe(2);
    expect((await run(['record', '--from', 'none.csv', '--by', '张三'], { cwd: copyOfPlan() })).code).toBe(3);
  });

  it('records hundreds of rows of a target within a second, each with an instant of its own', async () => {
    const days = Array.from({ length: 330 }, (_, day) =>
      new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const rows = days.flatMap((day, index) =>
      ['惠城区', '惠阳区'].map((org) => `2,places,${org},${(index + 1) * 10},${day}`),
    );
    const cwd = copyOfPlan({ [SHARES]: (text) => text.replace(/\n {4}readings:\n(?: {6}- .*\n)+/, '\n') });
    const { code, out } = await from(`编号,目标,单位,完成数,日期\n${rows.join('\n')}\n`, [], { cwd });
    expect({ code, out: out.split('\n')[0] }).toEqual({ code: 0, out: '已登记 660 个完成数，涉及 1 项任务、2 个单位' });
    const readings: { at: string }[] = readingsOf(cwd, SHARES);
    expect(readings.at(-1)?.at).toBe('2020-11-30T09:00:00.659+08:00');
  });
});
