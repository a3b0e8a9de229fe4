import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { clean, printable } from '../../../src/core/text/printable.js';
import { emptyFolder } from '../../folders.js';
import { partsOf, rowsOf } from '../../formats/ledger/xlsx/opened.js';
import { LINE, rawIn, TEXT } from '../../hostile.js';
import { run } from '../../run.js';

/** A plan without units, whose tasks have these titles and are reported by these words. */
function planOf(texts: readonly string[]): string {
  const cwd = emptyFolder();
  const quoted = (value: unknown) => printable(JSON.stringify(value));
  writeFileSync(
    join(cwd, 'plan.yaml'),
    [
      'format: 1',
      'id: hostile-2020',
      `title: ${quoted('=1+1 </t>')}`,
      'period: { start: "2020-01-01", end: "2020-12-31" }',
      `sections: [{ number: 1, id: one, title: ${quoted("=cmd|'/c calc'!A0")} }]`,
      '',
    ].join('\n'),
  );
  mkdirSync(join(cwd, '01-one'));
  for (const [index, text] of texts.entries()) {
    writeFileSync(
      join(cwd, '01-one', `${String(index + 1).padStart(3, '0')}-task.yaml`),
      [
        `id: ${index + 1}`,
        'status: in_progress',
        `title: ${quoted(text.slice(0, 2000).replace(/[\r\n\u2028\u0085]/g, ' '))}`,
        `leader: ${quoted('@李四')}`,
        'targets:',
        `  - { id: a, name: ${quoted('+目标')}, at_least: 3, unit: ${quoted('"所"')} }`,
        `basis: ${quoted('-1')}`,
        'reports:',
        `  - { period: "2020-10", progress: ${quoted(text)}, by: "张三", at: "2020-11-02T09:00:00+08:00" }`,
        '',
      ].join('\n'),
    );
  }
  return cwd;
}

const TEXTS = [
  '=HYPERLINK("http://evil.example","点我")',
  '_x0041_ 与 _x005F_',
  ']]></t></si><script>alert(1)</script>',
  '@SUM(1)|"两""个"引号\t制表',
  '长'.repeat(2000),
  LINE,
];

describe('the ledger of a plan that others wrote', () => {
  it('is a workbook with nothing in it but texts', async () => {
    const cwd = planOf(TEXTS);
    const { code, bytes, err } = await run(['export', '-f', 'xlsx', '-o', '-'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = (await rowsOf(bytes))['台账'] ?? [];
    expect(rows.slice(3).map((cells) => cells[2])).toEqual(TEXTS.map((text) => clean(text)));
    const parts = partsOf(bytes);
    expect(Object.values(parts).join('')).not.toMatch(/<f>|<hyperlink|<script/);
    expect(Object.values(parts).flatMap((part) => rawIn(part, { wrapped: true }))).toEqual([]);
  });

  it('is CSV in which nothing runs, and Markdown in which nothing is markup', async () => {
    const cwd = planOf([...TEXTS, TEXT]);
    const [csv, markdown] = [
      await run(['export', '-f', 'csv'], { cwd }),
      await run(['export', '-f', 'markdown'], { cwd }),
    ];
    expect(rawIn(csv.out.replace('\ufeff', '').replaceAll('\r\n', '\n'), { wrapped: true })).toEqual([]);
    expect(rawIn(markdown.out)).toEqual([]);
    const rows = parseCsv(csv.out.replace('\ufeff', ''));
    expect(rows).toHaveLength(8);
    const texts = rows.flat().map(String);
    expect(texts.filter((text) => /^[=+@\t\r]|^-(?!\d)/.test(text))).toEqual([]);
    expect(texts).toContain(`'=HYPERLINK("http://evil.example","点我")`);
    expect(markdown.out).not.toMatch(/<script|(?<!\\)\]\(javascript/);
  });

  it('comes back as it went, also as CSV', async () => {
    const cwd = planOf(TEXTS.slice(0, 5));
    for (const file of ['a.xlsx', 'a.csv']) {
      await run(['export', '-o', file], { cwd });
      const argv = ['import', file, '--dry-run', '--json', '--by', '张三', '--as', 'update', '--period', '2020-11'];
      const { out, err } = await run(argv, { cwd });
      expect({ file, err, tasks: JSON.parse(out).updates.tasks }).toEqual({ file, err: '', tasks: [] });
    }
  });
});
