import { expect, it } from 'vitest';
import type { Sheet } from '../../../src/core/sheet/sheet.js';
import { sheetMarkdown } from '../../../src/formats/ledger/markdown.js';

it('is a table in which nothing of a plan is markup', () => {
  const rows = [
    [1, '甲|乙 <script> **粗** [x](http://a)', { light: 'red' as const, word: '红' }, { share: 0.5 }],
    [12_000, '一\n@某人', null, null],
  ];
  const sheet: Sheet = {
    name: '台账',
    title: '要点*台账',
    about: '截至2020-11-30',
    columns: [
      { head: '序号', kind: 'number', width: 6 },
      { head: '任务', kind: 'text', width: 6 },
      { head: '灯', kind: 'light', width: 6 },
      { head: '进度', kind: 'share', width: 6 },
    ],
    rows: () => rows,
    count: 2,
  };
  expect(sheetMarkdown(sheet)).toBe(
    [
      '## 要点\\*台账',
      '',
      '截至2020-11-30',
      '',
      '| 序号 | 任务 | 灯 | 进度 |',
      '| ---: | --- | --- | ---: |',
      '| 1 | 甲\\|乙 &lt;script&gt; \\*\\*粗\\*\\* \\[x\\](http:&#8203;//a) | 红 | 50% |',
      '| 12000 | 一<br>@&#8203;某人 |  |  |',
      '',
    ].join('\n'),
  );
});
