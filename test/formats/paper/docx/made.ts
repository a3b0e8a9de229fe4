import type { Paper, PaperTable } from '../../../../src/core/paper/paper.js';

/** A small document in which every kind of part occurs, and every kind of text. */
export const madePaper: Paper = {
  language: 'zh-CN',
  title: ['关于 2020 年 11 月', '重点工作进展情况的通报'],
  subtitle: '（数据截至 2020 年 11 月 30 日）',
  parts: [
    { kind: 'paragraph', role: 'address', text: [{ text: '各县（区）教育局、局机关各科室：' }] },
    { kind: 'paragraph', role: 'body', text: [{ text: '现将“2020 年工作要点”进展情况通报如下。' }] },
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'heading', level: 2, text: '（一）任务' },
    {
      kind: 'paragraph',
      role: 'body',
      text: [
        { text: '共 84 项，' },
        { text: '已办结 12 项', isBold: true, footnote: '上期通报为 11 项。' },
        { text: '；亮' },
        { text: '红灯', light: 'red' },
        { text: ' 3 项。' },
      ],
    },
    {
      kind: 'chart',
      chart: {
        kind: 'lines',
        title: '总体进度与序时进度',
        description: '1 月至 3 月，总体进度从 5% 升至 20%。',
        labels: ['1月', '2月', '3月'],
        notes: { name: '有数据', texts: ['4', '5', ''] },
        series: [
          { name: '总体进度', role: 'reached', values: [0.05, null, 0.2] },
          { name: '序时进度', role: 'expected', values: [1 / 12, 2 / 12, 3 / 12] },
        ],
      },
    },
    {
      kind: 'table',
      caption: '各板块进展',
      columns: [
        { head: '板块', align: 'left', weight: 4 },
        { head: '进度', align: 'right', weight: 2 },
        { head: '亮灯', align: 'center', weight: 1 },
      ],
      rows: [
        [[{ text: '党的建设' }], [{ text: '41.7%' }], [{ text: '绿灯', light: 'green' }]],
        [[{ text: '学前教育', footnote: '含民办园。' }], [{ text: '—' }], [{ text: '灰灯', light: 'gray' }]],
      ],
      note: '注：灰灯为暂缓。',
    },
    {
      kind: 'chart',
      chart: {
        kind: 'bars',
        title: '各板块进度',
        description: '党的建设 41.7%，学前教育未报。',
        labels: ['党的建设', '学前教育'],
        series: [{ name: '进度', role: 'reached', values: [0.417, null] }],
      },
    },
    { kind: 'place', name: 'next', hint: '（此处填写下一步工作要求）', text: null },
    { kind: 'place', name: 'praise', hint: '（表扬）', text: ['对惠城区予以表扬。', '望再接再厉。'] },
    { kind: 'paragraph', role: 'closing', text: [{ text: '惠州市教育局' }] },
    { kind: 'paragraph', role: 'closing', text: [{ text: '2020 年 12 月 2 日' }] },
    { kind: 'break' },
    { kind: 'heading', level: 1, text: '附件：未报送单位' },
    {
      kind: 'table',
      caption: null,
      columns: [{ head: '单位', align: 'left', weight: 1 }],
      rows: [[[{ text: '龙门县' }]]],
      note: null,
    },
  ],
};

/** A table over several pages. */
export const longTable: PaperTable = {
  kind: 'table',
  caption: '全部任务',
  columns: [
    { head: '序号', align: 'center', weight: 1 },
    { head: '工作任务', align: 'left', weight: 6 },
    { head: '牵头单位', align: 'left', weight: 3 },
    { head: '完成时限', align: 'center', weight: 2 },
    { head: '进度', align: 'right', weight: 1.5 },
    { head: '亮灯', align: 'center', weight: 1 },
  ],
  rows: Array.from({ length: 84 }, (_, index) => [
    [{ text: String(index + 1) }],
    [{ text: `第${index + 1}项任务：推进义务教育优质均衡发展，新建公办学位` }],
    [{ text: '基础教育科' }],
    [{ text: '2020-12-31' }],
    [{ text: index === 3 ? '100.0%' : `${index}.5%` }],
    [index % 3 === 0 ? { text: '红灯', light: 'red' } : { text: '绿灯', light: 'green' }],
  ]),
  note: null,
};
