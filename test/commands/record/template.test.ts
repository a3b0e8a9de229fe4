import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const TITLE = '01-preschool/004-private-conversion.yaml';

async function template(cwd: string) {
  const ran = await run(['record', '--template', '待填.csv'], { cwd });
  return { ...ran, text: readFileSync(join(cwd, '待填.csv'), 'utf8') };
}

describe('plan record --template', () => {
  it('writes a row for each value that is owed, which is read again once it is filled in', async () => {
    const cwd = copyOfPlan();
    const { code, out, text } = await template(cwd);
    expect(code).toBe(0);
    expect(out).toMatch(/^待填\.csv 已写好，2020-11 应报的完成数每个一行，共 \d+ 行；/);
    expect(
      text.startsWith('\uFEFF编号,任务名称,目标,单位,节点,要求,上次完成数,上次日期,完成数,日期,备注,确认\r\n'),
    ).toBe(true);
    expect(text).toContain('\r\n4,引导民办幼儿园转为普惠性幼儿园40所,conversions,,,');
    writeFileSync(join(cwd, '待填.csv'), text.replace(/(?<=\r\n4,.*),,,,(?=\r\n)/, ',37,昨天,,'));
    const read = await run(['record', '--from', '待填.csv', '--by', '张三'], { cwd });
    expect(read.code).toBe(0);
    expect(read.out).toMatch(/^已登记 1 个完成数，涉及 1 项任务\n另有 \d+ 行没有填完成数，没有登记\n$/);
    expect(readFileSync(join(cwd, TITLE), 'utf8')).toContain('as_of: "2020-11-29", value: 37');
  });

  it('lets no title run as a formula, and overwrites nothing', async () => {
    const cwd = copyOfPlan({ [TITLE]: (text) => text.replace(/title: .*/, 'title: "=HYPERLINK(1,2)"') });
    expect((await template(cwd)).text).toContain(`\r\n4,"'=HYPERLINK(1,2)",`);
    const again = await run(['record', '--template', '待填.csv'], { cwd });
    expect(again).toMatchObject({ code: 3, out: '', err: 'plan: 待填.csv 已经有了，没有改动；请换一个文件名\n' });
    expect((await run(['record', '4', '--template', 'x.csv'], { cwd })).code).toBe(2);
  });
});
