import { describe, expect, it } from 'vitest';
import { isPreview, readPreview } from '../../../src/formats/preview/read-xlsx.js';
import { writeXlsx } from '../../../src/vendor/hucre-xlsx.js';
import { CONTEXT, Workbook } from './workbook.js';

/** What an edited workbook says of the task at a place. */
async function taskAt(book: Workbook, at: number) {
  const task = (await book.proposal()).tasks[at];
  if (task === undefined) throw new Error(`no task at ${at}`);
  return task;
}

describe('readPreview', () => {
  it('knows its own workbooks, and no other', async () => {
    const other = await writeXlsx({ sheets: [{ name: '数据', rows: [['任务', '目标']] }] });
    expect([await isPreview(other), await readPreview(other, CONTEXT)]).toEqual([false, null]);
    expect(await readPreview(new TextEncoder().encode('no workbook'), CONTEXT)).toBeNull();
  });

  it('reads bounds as they are typed', async () => {
    const book = await Workbook.of();
    book.set('目标', 1, '要求', '不超过').set('目标', 1, '数值', '１．２万').set('目标', 1, '计量单位', '');
    book.set('目标', 2, '数值', '12公里');
    book.set('目标', 3, '要求', '介于').set('目标', 3, '数值', '150—200人');
    const { fields } = await taskAt(book, 0);
    expect(fields.targets?.map(({ id: _id, ...target }) => target)).toEqual([
      { name: '加固堤防', at_most: 12000 },
      { name: '海堤', equals: 12, unit: '公里', part_of: 'di-fang-1' },
      { name: '培训巡查员', between: [150, 200], unit: '人' },
    ]);
  });

  it('reads a percentage that the spreadsheet made of 96%, and a date that it made of 2020-06-30', async () => {
    const book = await Workbook.of();
    book.set('目标', 6, '数值', '96%').set('目标', 6, '完成时限', new Date(Date.UTC(2020, 5, 30)));
    const { fields } = await taskAt(book, 2);
    expect(fields.targets?.[1]).toMatchObject({ at_least: 96, unit: '%', due: '2020-06-30' });
  });

  it('reads names, dates, commitments and parts, of tasks and of targets', async () => {
    const book = await Workbook.of();
    book.set('任务', 2, '牵头单位', '办公室').set('任务', 2, '配合单位', '水利科、河湖站');
    book
      .set('任务', 2, '完成时限', '6月底')
      .set('任务', 2, '承诺程度', '确保')
      .set('任务', 2, '任务名称', '检查全部水库');
    book.set('目标', 3, '属于', '1').set('目标', 3, '逐个达标', '每月').set('目标', 3, '承诺程度', '力争');
    book.set('目标', 5, '分解', '惠东县 5').set('目标', 7, '节点', '动工 6月1日；竣工 2020-12-01');
    const proposal = await book.proposal();
    expect(proposal.tasks[1]).toMatchObject({
      slug: 'slug-2-6',
      fields: {
        title: '检查全部水库',
        lead: 'general-office',
        support: ['water-section', 'he-hu-zhan'],
        due: '2020-06-30',
        commitment: 'firm',
      },
    });
    expect(proposal.tasks[0]?.fields.targets?.[2]).toMatchObject({
      part_of: 'di-fang-1',
      per: 'month',
      commitment: 'strive',
    });
    expect(proposal.tasks[2]?.fields.targets?.[0]?.allocation).toEqual({ huidong: 5 });
    expect(proposal.tasks[2]?.fields.targets?.[2]?.milestones).toEqual([
      { id: 'dong-gong', name: '动工', due: '2020-06-01' },
      { id: 'slug-2-2', name: '竣工', due: '2020-12-01' },
    ]);
  });

  it('leaves out what is not wanted, and keeps its words', async () => {
    const book = await Workbook.of();
    book.set('任务', 2, '导入', '否').set('目标', 2, '导入', '否').remove('目标', 3);
    const { tasks, asides } = await book.proposal();
    expect(tasks.map(({ id }) => id)).toEqual([1, 3]);
    expect(asides.at(-1)).toMatchObject({ role: 'left_out', heading: '检查水库' });
    expect(tasks[0]?.fields.targets?.map(({ name }) => name)).toEqual(['加固堤防']);
    expect(tasks[0]?.missed.map(({ text, reason }) => [text, reason])).toEqual([
      ['3公里', 'declined'],
      ['200人', 'declined'],
      ['2019年', 'year'],
      ['7处', 'not_understood'],
    ]);
  });

  it('makes one task of two with the same number', async () => {
    const merged = await taskAt((await Workbook.of()).set('任务', 2, '编号', '1'), 0);
    expect(merged.fields).toMatchObject({ title: '加固堤防', lead: 'water-section', due: '2020-06-30' });
    expect(merged.fields.targets?.map(({ name }) => name)).toEqual([
      '加固堤防',
      '海堤',
      '培训巡查员',
      '《水库检查办法》',
    ]);
    const last = merged.marks.at(-1);
    expect([merged.fields.text?.slice(last?.place.from, last?.place.to), last?.target]).toEqual([
      '《水库检查办法》',
      3,
    ]);
  });

  it('makes two tasks of one, each with the targets whose words it has', async () => {
    const book = (await Workbook.of()).copy('任务', 1);
    book.set('任务', 1, '原文', '加固堤防。力争6月底前加固堤防12公里以上（其中海堤3公里）。');
    book
      .set('任务', 4, '编号', '4')
      .set('任务', 4, '任务名称', '培训')
      .set('任务', 4, '原文', '培训巡查员约200人，共9批。');
    const { tasks } = await book.proposal();
    expect(tasks.map(({ id, fields }) => [id, fields.targets?.map(({ name }) => name)])).toEqual([
      [1, ['加固堤防', '海堤']],
      [2, ['《水库检查办法》']],
      [3, ['供水站', '供水水质合格率', '供水厂']],
      [4, ['培训巡查员']],
    ]);
    const [first, last] = [tasks[0], tasks[3]];
    expect(first?.missed).toEqual([]);
    expect(last?.missed.map(({ text, reason }) => [text, reason])).toEqual([['9', 'not_understood']]);
    expect(last?.marks.map(({ place, target }) => [last.fields.text?.slice(place.from, place.to), target])).toEqual([
      ['200人', 0],
    ]);
  });

  it('adds a target with its words, which are missed no more', async () => {
    const book = (await Workbook.of()).add('目标', {
      任务编号: '1',
      目标名称: '待定堤段',
      要求: '达到',
      数值: '7处',
      原文: '7处',
    });
    const { fields, missed, marks } = await taskAt(book, 0);
    expect(fields.targets?.[3]).toEqual({ id: 'slug-4-4', name: '待定堤段', equals: 7, unit: '处' });
    expect(missed.map(({ text }) => text)).toEqual(['2019年']);
    expect(marks.filter(({ target }) => target === 3)).toHaveLength(1);
  });

  it('takes a cleared or answered doubt for settled', async () => {
    const book = await Workbook.of();
    book.set('任务', 1, '存疑', null).set('目标', 2, '数值', '4');
    expect((await taskAt(book, 0)).doubts).toEqual([]);
  });

  it('reads units and sections', async () => {
    const book = await Workbook.of();
    book.set('单位', 1, '名称', '河湖管理站').set('单位', 1, '标识', 'he-hu').set('单位', 1, '成员', '水利科、办公室');
    book.set('板块', 2, '序号', '5').set('板块', 2, '标识', 'water').set('板块', 3, '类别', '正文');
    const { orgs, sections, tasks, preamble } = await book.proposal();
    expect(orgs).toEqual([
      {
        org: { id: 'he-hu', name: '河湖管理站', kind: 'office', members: ['water-section', 'general-office'] },
        written: '河湖站',
        count: 1,
        isDoubtful: false,
      },
    ]);
    expect(tasks[0]?.fields.support).toEqual(['he-hu']);
    expect(sections[1]).toMatchObject({ number: 5, id: 'water', title: '供水' });
    expect([tasks[2]?.section, preamble]).toEqual([5, null]);
  });

  it('drops the tasks of a section that is none', async () => {
    const { tasks, asides, sections } = await (await Workbook.of()).set('板块', 2, '类别', '保障措施').proposal();
    expect([tasks.length, sections.length, asides.at(-1)?.role]).toEqual([2, 1, 'closing']);
  });

  it('says of each cell that cannot be taken where it is', async () => {
    const book = await Workbook.of();
    book.set('任务', 1, '完成时限', '6/7').set('任务', 1, '牵头单位', '水利局').set('任务', 2, '编号', '90');
    book.set('任务', 3, '板块序号', '8').set('任务', 3, '位置', '9').set('任务', 3, '存疑', '已问过');
    book.set('目标', 1, '数值', '12个').set('目标', 2, '数值', '约3').set('目标', 3, '要求', '大约');
    book.set('目标', 4, '数值', '1').set('目标', 5, '属于', '1').set('目标', 6, '数值', '0.95');
    book.set('板块', 1, '名称', '防洪').set('板块', 4, '类别', '任务').set('单位', 2, '名称', '水务科');
    book.set('未采用', 1, '内容', '8处').add('目标', { 任务编号: '77', 目标名称: '桥', 要求: '建成' });
    expect(await book.complaints()).toMatchInlineSnapshot(`
      [
        "单位!D3 水务科 org_known",
        "板块!E2 防洪 known_section",
        "板块!G5 任务 role_items --role 4=任务",
        "任务!H2 水利局 org 水利科",
        "任务!L2 6/7 date 2020-06-07",
        "任务!C3 90 id_taken",
        "任务!Q4 9 read_only",
        "任务!P4 已问过 doubt",
        "目标!G2 12个 unit 公里",
        "目标!G3 约3 approximate 公里",
        "目标!F4 大约 kind 达到、不少于、不超过、介于、左右、比基期提高、基期的倍数、不低于基期、制定出台、上线、建成、举办、成立、办成",
        "目标!G5 1 value_unused",
        "目标!G7 0.95 fraction_for_percent %",
        "目标!C9 77 task",
        "任务!D4 8 section",
        "目标!N6 1 part_of_itself",
        "未采用!D2 8处 read_only",
      ]
    `);
  });

  it('takes no workbook whose sheets, columns or hidden data are gone', async () => {
    const renamed = await Workbook.of();
    for (const sheet of renamed.sheets) if (sheet.name === '目标') sheet.name = '目标1';
    expect(await renamed.complaints()).toEqual(['目标 no_sheet 目标']);
    const headless = await Workbook.of();
    headless.rows('任务')[0]?.splice(5, 1, '名字');
    expect(await headless.complaints()).toEqual(['任务!1 no_column 任务名称']);
    const damaged = await Workbook.of();
    damaged.rows('数据').pop();
    expect(await damaged.complaints()).toEqual(['数据 damaged']);
    const newer = await Workbook.of();
    newer.rows('数据')[0]?.splice(1, 1, 2);
    expect(await newer.complaints()).toEqual(['数据 newer']);
  });
});
