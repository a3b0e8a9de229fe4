import { describe, expect, it } from 'vitest';
import type { DiffPage } from '../../../src/core/view/comparison/diff-page.js';
import { renderDiff } from '../../../src/render/diff/diff.js';
import { en, linesOf, zh } from '../draw.js';

const line = (text: string, suspect = false) => ({ text, suspect });
const page = (parts: Partial<DiffPage> = {}): DiffPage => ({
  answer: '2 项任务有变化',
  sides: 'main → 工作区；截至 2020-06-30',
  plan: { title: '计划总文件', lines: [] },
  sections: [
    {
      title: '一、学前教育',
      tasks: [
        { label: '28 新增公办幼儿园', lines: [line('状态 推进中 → 待审核'), line('下限 25 → 20', true)] },
        { label: '29 建校', lines: [line('报送 2020-05')] },
      ],
    },
  ],
  rollup: { title: '汇总', before: '之前', after: '之后', rows: [] },
  ...parts,
});

describe('renderDiff', () => {
  it('shows the answer, then the tasks: one change beside its task, several below it', () => {
    expect(linesOf(renderDiff(page(), zh(null, true)))).toEqual([
      '<bold>2 项任务有变化</>',
      'main → 工作区；截至 2020-06-30',
      '',
      '<bold>一、学前教育</>',
      '  28 新增公办幼儿园',
      '    状态 推进中 → 待审核',
      '    <red>下限 25 → 20</>',
      '  29 建校：报送 2020-05',
    ]);
    expect(linesOf(renderDiff(page(), en())).at(-1)).toBe('  29 建校: 报送 2020-05');
  });

  it('shows what changed in the plan above, and the sums that differ below, aligned', () => {
    const rows = [
      { label: '办结', before: '40% (2/5)', after: '60% (3/5)' },
      { label: '达标的目标', before: '1', after: '2' },
    ];
    const whole = page({
      plan: { title: '计划总文件', lines: [line('新增单位：惠阳区'), line('删去板块：三', true)] },
      sections: [],
      rollup: { title: '汇总', before: '之前', after: '之后', rows },
    });
    expect(linesOf(renderDiff(whole, zh(null, true))).slice(2)).toEqual([
      '',
      '<bold>计划总文件</>',
      '  新增单位：惠阳区',
      '  <red>删去板块：三</>',
      '',
      '<bold>汇总</>',
      '  <dim>办结        </>40% (2/5) → 60% (3/5)',
      '  <dim>达标的目标  </>1 → 2',
    ]);
  });

  it('keeps the colour of a change beside its task off the label', () => {
    const sections = [{ title: '不明板块', tasks: [{ label: 'x.yaml', lines: [line('无法比较', true)] }] }];
    expect(linesOf(renderDiff(page({ sections }), zh(null, true))).at(-1)).toBe('  x.yaml：<red>无法比较</>');
  });

  it('is wrapped with its indents on a narrow screen', () => {
    expect(linesOf(renderDiff(page(), zh(20)))).toEqual([
      '2 项任务有变化',
      'main → 工作区；截至',
      '2020-06-30',
      '',
      '一、学前教育',
      '  28 新增公办幼儿园',
      '    状态 推进中 → 待',
      '    审核',
      '    下限 25 → 20',
      '  29 建校：报送',
      '  2020-05',
    ]);
    const long = page({ answer: '二'.repeat(12), sections: [{ title: '学'.repeat(12), tasks: [] }] });
    expect(Math.max(...linesOf(renderDiff(long, zh(20))).map((one) => one.length))).toBeLessThanOrEqual(18);
  });

  it('shows a task without any line', () => {
    const sections = [{ title: '一', tasks: [{ label: '3 建校', lines: [] }] }];
    expect(linesOf(renderDiff(page({ sections }), zh())).slice(-2)).toEqual(['一', '  3 建校']);
  });
});
