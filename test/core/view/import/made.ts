import type { Mark, Missed, Proposal, ProposedTask } from '../../../../src/core/import/proposal.js';
import { aPlan } from '../../build.js';

/** A plan into which the document of these tests is imported. */
export const OFFICE = aPlan({
  sections: [{ number: 1, id: 'flood', title: '防汛' }],
  orgs: [
    { id: 'water-section', name: '水利科', kind: 'office' },
    { id: 'general-office', name: '办公室', kind: 'office' },
    { id: 'boluo', name: '博罗县', kind: 'county' },
    { id: 'huidong', name: '惠东县', kind: 'county' },
  ],
});

const DIKES =
  '加固堤防。力争6月底前加固堤防12公里以上（其中海堤3公里），培训巡查员约200人，参照2019年的做法，另有7处待定。（水利科牵头，河湖站配合）';
const RESERVOIRS = '检查水库。对全部水库检查一遍，印发《水库检查办法》。';
const WATER = '新建供水站5座，供水水质合格率从90%提高到95%，各县区都要落实。';

function place(text: string, words: string) {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
}

const mark = (text: string, words: string, kind: Mark['kind'], target: number | null = null): Mark => ({
  place: place(text, words),
  kind,
  target,
});
const missed = (text: string, words: string, reason: Missed['reason']): Missed => ({
  text: words,
  place: place(text, words),
  reason,
});

const dikes: ProposedTask = {
  id: 1,
  section: 1,
  slug: 'jia-gu-di-fang',
  fields: {
    title: '加固堤防',
    text: DIKES,
    due: '2020-06-30',
    lead: 'water-section',
    support: ['he-hu-zhan'],
    commitment: 'strive',
    targets: [
      { id: 'di-fang-1', name: '加固堤防', at_least: 12, unit: '公里', shown: '12公里以上' },
      { id: 'hai-di-2', name: '海堤', equals: 3, unit: '公里', part_of: 'di-fang-1' },
      { id: 'xun-cha-yuan-3', name: '培训巡查员', about: 200, unit: '人' },
    ],
    source: { document: 'plan-2020', item: '一/1' },
  },
  isTitleMade: false,
  marks: [
    mark(DIKES, '力争', 'commitment'),
    mark(DIKES, '6月底前', 'due'),
    mark(DIKES, '12公里以上', 'target', 0),
    mark(DIKES, '3公里', 'target', 1),
    mark(DIKES, '200人', 'target', 2),
    mark(DIKES, '水利科', 'who'),
    mark(DIKES, '河湖站', 'who'),
  ],
  doubts: [
    { why: 'whole_unclear', target: 1, quote: '其中' },
    { why: 'due_of_what', target: null, quote: '6月底前' },
  ],
  missed: [missed(DIKES, '2019年', 'year'), missed(DIKES, '7处', 'not_understood')],
  place: 4,
};

const reservoirs: ProposedTask = {
  id: 2,
  section: 1,
  slug: 'jian-cha-shui-ku',
  fields: {
    title: '检查水库',
    text: RESERVOIRS,
    targets: [{ id: 'ban-fa-1', name: '《水库检查办法》', deliver: 'document' }],
    source: { document: 'plan-2020', item: '一/2' },
  },
  isTitleMade: false,
  marks: [mark(RESERVOIRS, '《水库检查办法》', 'target', 0)],
  doubts: [],
  missed: [],
  place: 5,
};

const water: ProposedTask = {
  id: 3,
  section: 2,
  slug: 'xin-jian-gong-shui-zhan',
  fields: {
    title: '新建供水站5座',
    text: WATER,
    responsible: ['boluo', 'huidong'],
    targets: [
      { id: 'gong-shui-zhan-1', name: '供水站', equals: 5, unit: '座', allocation: { boluo: 3, huidong: 2 } },
      {
        id: 'he-ge-lv-2',
        name: '供水水质合格率',
        at_least: 95,
        unit: '%',
        baseline: { value: 90 },
        per: 'county',
        definition: '合格的水样占全部水样',
      },
      {
        id: 'shui-chang-3',
        name: '供水厂',
        deliver: 'facility',
        milestones: [{ id: 'dong-gong', name: '动工', due: '2020-06-30' }],
      },
    ],
    source: { document: 'plan-2020', item: '二/1' },
  },
  isTitleMade: true,
  marks: [mark(WATER, '5座', 'target', 0), mark(WATER, '从90%提高到95%', 'target', 1)],
  doubts: [{ why: 'title_made', target: null, quote: '新建供水站5座' }],
  missed: [],
  place: 8,
};

/** What the import of a small document would write: marks of every kind, doubts, and parts that become no tasks. */
export const PROPOSAL: Proposal = {
  document: { id: 'plan-2020', title: '某市水务局2020年工作要点' },
  preamble: '全市水务工作稳中求进。',
  sections: [
    { number: 1, id: 'flood', title: '防汛', isKnown: true, part: 2 },
    { number: 2, id: 'gong-shui', title: '供水', heading: '抓好城乡供水', isKnown: false, part: 3 },
  ],
  orgs: [
    {
      org: { id: 'he-hu-zhan', name: '河湖站', kind: 'office' },
      written: '河湖站',
      count: 1,
      isDoubtful: true,
    },
  ],
  tasks: [dikes, reservoirs, water],
  asides: [
    { role: 'preamble', part: 1, heading: '总体要求', text: '全市水务工作稳中求进。', place: 2 },
    { role: 'signature', part: 4, heading: null, text: '某市水务局\n2020年2月1日', place: 12 },
  ],
  levels: [
    { style: 'chinese', count: 3, example: '一、防汛' },
    { style: 'digit', count: 3, example: '1.加固堤防。' },
    { style: 'spoken', count: 2, example: '一是加固' },
  ],
  sectionStyle: 'chinese',
  itemStyle: 'digit',
  warnings: [{ why: 'number_missing', after: '2', place: 6 }],
  source: { omitted: [{ what: 'image', count: 2 }], countedIn: 'paragraph' },
  choices: { items: 'digit', roles: new Map([[1, 'preamble']]) },
};
