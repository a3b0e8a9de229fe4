import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/core/import/propose.js';
import { taskIds } from '../../../src/core/import/task-ids.js';
import { aside, context, item, outline, part } from './made.js';

const COUNTIES = [
  { id: 'east', name: '东山县', kind: 'county' as const },
  { id: 'west', name: '西山县', kind: 'county' as const },
  { id: 'port', name: '港口开发区', kind: 'zone' as const },
];

describe('an import', () => {
  it('keeps the numbers of the document if each is one item of it alone and free in the plan', () => {
    const parts = [
      part('防洪', [item('加固堤防。', { ordinal: 3, number: '3' })]),
      part('供水', [item('改造管网。', { ordinal: 5, number: '5' })]),
    ];
    const { tasks } = propose(outline(...parts), context());
    expect(tasks.map(({ id, fields }) => [id, fields.source])).toEqual([
      [3, { document: 'points', item: 3 }],
      [5, { document: 'points', item: 5 }],
    ]);
    const taken = propose(outline(...parts), context({ isTaken: (id) => id === 5 || id === 1 }));
    expect(taken.tasks.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('tells equal places apart in time that grows with their number', () => {
    const same = Array.from({ length: 20_000 }, () => item('完成。', { ordinal: 1, number: '1', path: ['1'] }));
    const ids = taskIds({ parts: [part('防洪', same)] }, () => false);
    const items = [...ids.values()].map((one) => one.item);
    expect([items.slice(0, 3), new Set(items).size]).toEqual([['第1条', '第1条（2）', '第1条（3）'], 20_000]);
  });

  it('numbers tasks on where the numbers restart, and says where each item stands', () => {
    const parts = [
      part('防洪', ['加固堤防。', '疏浚河道。'], { number: '一' }),
      part(
        '供水',
        [
          '改造管网。',
          item('建设水厂。', { headings: ['（二）城镇供水'], path: ['二', '二', '1'], number: '1', ordinal: 1 }),
        ],
        {
          number: '二',
          annex: 1,
        },
      ),
      part('节水', [item('推广节水器具。')]),
    ];
    const { tasks } = propose(outline(...parts), context());
    expect(tasks.map(({ id, fields }) => [id, [fields.source].flat()[0]?.item])).toEqual([
      [1, '一/1'],
      [2, '一/2'],
      [3, '附件1/二/1'],
      [4, '附件1/二/二/1'],
      [5, '第1条'],
    ]);
  });

  it('finds the section that the plan has, makes the others with ids and short titles, and takes what is chosen', () => {
    const parts = [
      part('全力做好防汛工作', ['加固堤防。']),
      part('进一步加强供水保障（牵头单位：供水科）', ['改造管网。']),
      part('节水', ['推广。']),
    ];
    const sectionIds = new Map([[3, 'saving']]);
    const { sections, tasks } = propose(outline(...parts), context({ sectionIds }));
    expect(sections).toEqual([
      { number: 1, id: 'flood-control', title: '防汛', heading: '全力做好防汛工作', isKnown: true, part: 1 },
      {
        number: 2,
        id: 'jia-qiang-gong-shui-bao-zhang',
        title: '加强供水保障',
        heading: '进一步加强供水保障',
        isKnown: false,
        part: 2,
      },
      { number: 3, id: 'saving', title: '节水', isKnown: false, part: 3 },
    ]);
    expect(tasks.map(({ section }) => section)).toEqual([1, 2, 3]);
  });

  it('puts all items of a document without sections into one', () => {
    const { sections } = propose(outline(part(null, ['加固堤防。', '疏浚河道。'])), context());
    expect(sections).toEqual([{ number: 2, id: 'gong-zuo-ren-wu', title: '工作任务', isKnown: false, part: 1 }]);
  });

  it('keeps the opening as the preamble and says what becomes no task', () => {
    const { preamble, asides } = propose(
      outline(aside('preamble', '坚持安全第一。'), part('防洪', ['加固堤防。']), aside('closing', '各单位抓好落实。')),
      context(),
    );
    expect(preamble).toBe('坚持安全第一。');
    expect(asides.map(({ role, text }) => [role, text])).toEqual([
      ['preamble', '坚持安全第一。'],
      ['closing', '各单位抓好落实。'],
    ]);
  });

  it('puts 关于 where a page was tampered with, and says so', () => {
    const parts = [
      aside('preamble', '落实开云（中国）防汛的部署。'),
      part('做好开云(中国)防汛的工作', ['出台《开云(中国)防汛的若干措施》。']),
    ];
    const { tasks, preamble, sections } = propose(outline(...parts), context());
    expect(JSON.stringify({ tasks: tasks.map(({ fields }) => fields), preamble, sections })).not.toContain('开云');
    expect(preamble).toBe('落实关于防汛的部署。');
    expect(tasks[0]?.fields).toMatchObject({
      text: '出台《关于防汛的若干措施》。',
      title: '出台《关于防汛的若干措施》',
    });
    expect(tasks[0]?.doubts).toContainEqual({ why: 'tampered', target: null, quote: '开云(中国)' });
  });

  it('tells tasks of one title apart', () => {
    const parts = [part('防洪', ['加强组织领导。建立专班。']), part('供水', ['加强组织领导。', '加强组织领导。'])];
    const { tasks } = propose(outline(...parts), context());
    expect(tasks.map(({ fields }) => fields.title)).toEqual([
      '加强组织领导（防洪）',
      '加强组织领导（供水）（1）',
      '加强组织领导（供水）（2）',
    ]);
  });
});

describe('the units of an import', () => {
  const one = (text: string, orgs = COUNTIES as Parameters<typeof context>[1]) => {
    const { tasks, orgs: proposed } = propose(outline(part('防洪', [`加固堤防。${text}`])), context({}, orgs));
    const { lead, responsible, support, leader, unclear } = tasks[0]?.fields ?? {};
    return { lead, responsible, support, leader, unclear, proposed, doubts: tasks[0]?.doubts.map(({ why }) => why) };
  };

  it('are those of the plan by id, name or alias, also as the document writes the city or the government', () => {
    const orgs = [
      ...COUNTIES,
      { id: 'finance', name: '市财政局', kind: 'bureau' as const, aliases: ['财局'] as [string] },
    ];
    const read = one('（东河市财政局、东山县人民政府、财局、西山县负责）', orgs);
    expect(read).toMatchObject({ responsible: ['finance', 'east', 'west'], proposed: [] });
  });

  it('are proposed if the plan does not have them, with a kind that their names make certain', () => {
    const { responsible, proposed } = one('（市财政局、南湖县、高新区管委会、第三中学、基建科、城投集团负责）');
    expect(responsible).toEqual(proposed.map(({ org }) => org.id));
    expect(proposed.map(({ org, isDoubtful }) => [org.id, org.name, org.kind, isDoubtful])).toEqual([
      ['shi-cai-zheng-ju', '市财政局', 'bureau', false],
      ['nan-hu-xian', '南湖县', 'county', false],
      ['gao-xin-qu-guan-wei-hui', '高新区管委会', 'zone', false],
      ['di-san-zhong-xue', '第三中学', 'school', false],
      ['ji-jian-ke', '基建科', 'office', false],
      ['cheng-tou-ji-tuan', '城投集团', 'other', true],
    ]);
  });

  it('make a group of all counties and zones where the plan has them', () => {
    expect(one('（各县（市、区）人民政府负责）')).toMatchObject({
      responsible: ['ge-xian-shi-qu-ren-min-zheng-fu'],
      proposed: [{ org: { name: '各县（市、区）人民政府', members: ['east', 'west', 'port'] }, isDoubtful: false }],
    });
    const all = { id: 'all', name: '各县区', members: ['east', 'west', 'port'] as [string, ...string[]] };
    expect(one('（各县（市、区）负责）', [...COUNTIES, all])).toMatchObject({ responsible: ['all'], proposed: [] });
  });

  it('of a group that nobody can name stand under its name, to be looked at', () => {
    const read = one('（各镇街负责）');
    expect(read).toMatchObject({
      responsible: ['ge-zhen-jie'],
      proposed: [{ isDoubtful: true }],
      doubts: ['group_unnamed'],
    });
    expect(read.unclear).toBeUndefined();
  });

  it('are unclear where the document does not say who they are', () => {
    expect(one('（市财政局会同有关部门负责）')).toMatchObject({
      responsible: ['shi-cai-zheng-ju'],
      unclear: '“有关部门”是哪些单位没有写明',
    });
    expect(one('（市财政局等部门负责）').unclear).toBe('“市财政局等部门”是哪些单位没有写明');
    expect(one('\n牵头单位：各县区')).toMatchObject({ lead: undefined, unclear: '“各县区”由哪一家牵头没有写明' });
  });

  it('lead as a list where several do, and stand once where they are named twice', () => {
    expect(one('\n牵头单位：市财政局、市审计局\n责任单位：市审计局\n分管领导：林海、陈立')).toMatchObject({
      lead: ['shi-cai-zheng-ju', 'shi-shen-ji-ju'],
      responsible: undefined,
      leader: ['林海', '陈立'],
    });
  });

  it('lead by the place in the list where the document says so anywhere', () => {
    const parts = [
      aside('text', '注：列第一位者为牵头单位，下同。'),
      part('防洪', ['加固堤防。（市财政局、市审计局负责）']),
    ];
    const { tasks } = propose(outline(...parts), context());
    expect(tasks[0]?.fields).toMatchObject({ lead: 'shi-cai-zheng-ju', responsible: ['shi-shen-ji-ju'] });
  });
});

describe('what is said of several items', () => {
  it('stands in the heading, and an item that says its own goes its own way', () => {
    const parts = [
      part('防洪（牵头单位：市财政局；完成时限：10月底前）', ['加固堤防。', '疏浚河道。（市审计局负责，6月底完成）']),
    ];
    const { tasks } = propose(outline(...parts), context());
    expect(tasks.map(({ fields }) => [fields.lead, fields.responsible, fields.due])).toEqual([
      ['shi-cai-zheng-ju', undefined, '2026-10-31'],
      [undefined, ['shi-shen-ji-ju'], '2026-06-30'],
    ]);
  });

  it('stands below the last of them, or at the end of the document', () => {
    const below = [part('防洪', ['加固堤防。', '疏浚河道。\n以上任务由市财政局牵头，市审计局配合。'])];
    expect(propose(outline(...below), context()).tasks.map(({ fields }) => [fields.lead, fields.support])).toEqual([
      ['shi-cai-zheng-ju', ['shi-shen-ji-ju']],
      ['shi-cai-zheng-ju', ['shi-shen-ji-ju']],
    ]);
    const closing = [part('防洪', ['加固堤防。']), aside('closing', '完成时限：12月10日前。')];
    expect(propose(outline(...closing), context()).tasks[0]?.fields.due).toBe('2026-12-10');
  });
});
