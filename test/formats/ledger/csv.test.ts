import { expect, it } from 'vitest';
import type { Sheet } from '../../../src/core/sheet/sheet.js';
import { sheetCsv } from '../../../src/formats/ledger/csv.js';

it('writes texts that cannot be run, numbers as they are, shares in per cent', () => {
  const rows = [
    [1, '=1+1', { share: 11 / 12 }, -3.5],
    [2, '甲,"乙"\n丙', null, null],
    [3, '-', { share: 0.9999 }, 0],
  ];
  const sheet: Sheet = {
    name: '台账',
    title: '标题',
    about: '说明',
    columns: [
      { head: '序号', kind: 'number', width: 6 },
      { head: '任务', kind: 'text', width: 6 },
      { head: '进度', kind: 'share', width: 6 },
      { head: '差距', kind: 'points', width: 6 },
    ],
    rows: () => rows,
    count: 3,
  };
  expect(sheetCsv(sheet)).toBe(
    `\ufeff序号,任务,进度,差距\r\n1,'=1+1,91.7%,-3.5\r\n2,"甲,""乙""\n丙",,\r\n3,'-,99.9%,0\r\n`,
  );
});
