import type { Paper } from '../../../src/core/paper/paper.js';
import { LINE, TEXT } from '../../hostile.js';

/** A document with one of everything. */
export const PAPER: Paper = {
  language: 'zh-CN',
  title: ['关于2020年工作要点', '11月份落实情况的通报'],
  subtitle: '（截至2020年11月30日）',
  parts: [
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'heading', level: 2, text: '（一）任务完成情况' },
    {
      kind: 'paragraph',
      role: 'body',
      text: [{ text: '办结', isBold: true }, { text: '17项', footnote: '10月通报时为16项。' }, { text: '，占20%。' }],
    },
    {
      kind: 'chart',
      chart: {
        kind: 'lines',
        title: '总进度',
        description: '11月末50%',
        labels: ['10月', '11月'],
        series: [{ name: '进度', role: 'reached', values: [0.4, null] }],
      },
    },
    {
      kind: 'table',
      caption: '任务',
      columns: [
        { head: '序号', align: 'center', weight: 1 },
        { head: '亮灯', align: 'left', weight: 2 },
        { head: '进度', align: 'right', weight: 1 },
      ],
      rows: [[[{ text: '1' }], [{ text: '红', light: 'red' }], [{ text: '50%', footnote: '补报1条。' }]]],
      note: '说明。',
    },
    { kind: 'place', name: 'next', hint: '此处填写', text: null },
    { kind: 'paragraph', role: 'closing', text: [{ text: '某局' }] },
    { kind: 'break' },
    { kind: 'heading', level: 1, text: '附件1' },
    { kind: 'place', name: 'own', hint: '', text: ['1. 甲', '- 乙'] },
  ],
};

/** The same places, each with what nobody should write. */
export const HOSTILE: Paper = {
  language: 'zh-CN',
  title: [LINE],
  subtitle: TEXT,
  parts: [
    { kind: 'heading', level: 1, text: TEXT },
    { kind: 'paragraph', role: 'body', text: [{ text: TEXT, isBold: true, footnote: TEXT, light: 'red' }] },
    { kind: 'paragraph', role: 'body', text: [{ text: '<script>alert(1)</script>' }] },
    {
      kind: 'chart',
      chart: {
        kind: 'bars',
        title: TEXT,
        description: TEXT,
        labels: [TEXT, LINE],
        series: [{ name: TEXT, role: 'reached', values: [0.5, 1] }],
      },
    },
    {
      kind: 'table',
      caption: TEXT,
      columns: [{ head: TEXT, align: 'left', weight: 1 }],
      rows: [[[{ text: TEXT, footnote: LINE }]], [[{ text: 'a|b\n| c |' }]]],
      note: TEXT,
    },
    { kind: 'place', name: LINE, hint: TEXT, text: [TEXT, '# x', '> y', '1) z', '---'] },
  ],
};
