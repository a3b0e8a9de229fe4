import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { office } from './office.js';

const DOCUMENT = `某市水务局2020年工作要点
一、总体要求
坚持防汛优先。
二、防汛
1.加固堤防。加固堤防12公里以上。
2.检查水库。检查水库80座。
三、供水
1.改造管网。改造管网30公里。
`;
const look = async (...options: string[]) =>
  run(['import', '要点.txt', '--dry-run', ...options], { cwd: office(DOCUMENT) });

describe('the choices about a document', () => {
  it('take another level, a stretch of the document, and other roles of its parts', async () => {
    expect((await look()).out).toContain('2 个板块、3 项任务');
    expect((await look('--from', '三、')).out).toContain('1 个板块、1 项任务');
    expect((await look('--to', '二')).out).toContain('1 个板块、2 项任务');
    expect((await look('--role', '3=不导入')).out).toContain('1 个板块、1 项任务');
  });

  it('are offered in the language of the screen', async () => {
    const cwd = office('某市水务局2020年工作要点\n一段没有编号的话。\n');
    const { out } = await run(['import', '要点.txt', '--dry-run', '--lang', 'en'], { cwd });
    expect(out).toContain('--items "paragraphs"');
  });

  it('give a section its id', async () => {
    const cwd = office(DOCUMENT);
    await run(['import', '要点.txt', '--yes', '--section-id', '3=floods'], { cwd });
    expect((await run(['list', '--section', 'floods'], { cwd })).out).toContain('加固堤防');
  });

  it.each([
    [['--items', '甲'], '--items 的“甲”不是编号层级'],
    [['--role', '3'], '--role 的“3”不对'],
    [['--role', '9=任务'], '--role 指的第 9 部分不存在'],
    [['--section-id', '1=x'], '--section-id 指的第 1 部分不是板块'],
    [['--section-id', '3=防汛'], '--section-id 的“3=防汛”不对'],
    [['--only-annex', '0'], '--only-annex 的“0”不对'],
  ])('are refused where they say nothing: %j', async (options, words) => {
    const { code, err } = await look(...options);
    expect({ code, err: err.replaceAll('\n', '') }).toEqual({ code: 2, err: expect.stringContaining(words) });
  });
});
