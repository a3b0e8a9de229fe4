import { describe, expect, it } from 'vitest';
import { showView } from '../../../src/core/view/page/show-view.js';
import { recordLines } from '../../../src/render/show/record-lines.js';
import { aHistory, anExtension, aTarget, aTaskWith, PLAN, standing } from '../../core/build.js';
import { dirtied, en, shown, zh } from '../draw.js';

const TASK = aTaskWith(
  aHistory(['2020-03-02', 'in_progress', { note: '已分解' }], ['2020-06-05', 'submitted'], ['2020-06-08', 'completed']),
  {
    targets: [aTarget({ name: '园', at_least: 1 })],
    extensions: [
      anExtension('2020-05-31', '2020-06-30', '2020-05-01'),
      anExtension('2020-06-30', '2020-07-31', '2020-06-01', 'target'),
    ],
    amendments: [
      { key: 'lead', from: null, to: 'boluo', by: '张三', at: '2020-03-02T09:00:00+08:00' },
      {
        target: 'target',
        key: 'at_least',
        from: 2,
        to: 1,
        date: '2020-06-01',
        note: '规划调整',
        approver: '周九',
        by: '李四',
        at: '2020-06-03T09:00:00+08:00',
      },
      { void: '2020-03-02T09:00:00+08:00', of: '张三', note: '误记', by: '张三', at: '2020-06-04T09:00:00+08:00' },
    ],
    reports: [
      { period: '2020-03', progress: '开工', next: '封顶', by: '张三', at: '2020-04-01T09:00:00+08:00' },
      { period: '2020-Q1', problems: '资金', by: '李四', at: '2020-04-02T09:00:00+08:00' },
    ],
    evidence: [
      {
        type: 'file',
        title: '方案',
        path: 'evidence/028.pdf',
        date: '2020-05-29',
        sha256: 'abcdef0123456789'.repeat(4),
        by: '张三',
        at: '2020-06-01T09:00:00+08:00',
      },
      { type: 'link', title: '公告', url: 'https://example.org', by: '张三', at: '2020-06-01T09:00:01+08:00' },
      { type: 'approval', title: '批复', by: '张三', at: '2020-06-01T09:00:02+08:00' },
    ],
  },
);
const lines = (screen = zh(), task = TASK) =>
  recordLines(showView(standing(task, '2020-11-30'), 'f.yaml', PLAN, '2020-11-30'), PLAN, screen).map(shown);

describe('recordLines', () => {
  it('shows extensions, amendments, reports, evidence and history, each under its heading', () => {
    expect(lines()).toEqual([
      '',
      '延期',
      '  由 2020-05-31 延至 2020-06-30，周九批准；理由',
      '  园；由 2020-06-30 延至 2020-07-31，周九批准；理由',
      '',
      '调整',
      '  2020-06-01  李四  园  下限由 2 改为 1；周九批准；规划调整',
      '',
      '报送',
      '  2020-03  张三',
      '    进展情况：开工',
      '    下一步：封顶',
      '  2020-Q1  李四',
      '    存在问题：资金',
      '',
      '佐证材料',
      '  文件  方案  evidence/028.pdf  2020-05-29  校验值 abcdef012345',
      '  链接  公告  https://example.org',
      '  批复  批复',
      '',
      '经过',
      '  2020-03-02  张三  由未启动改为推进中；已分解',
      '  2020-06-05  张三  由推进中改为待审核',
      '  2020-06-08  李四  由待审核改为已办结',
    ]);
  });

  it('says the same in English', () => {
    const english = lines(en());
    expect(english).toContain('  园; 2020-06-30 moved to 2020-07-31, approved by 周九; 理由');
    expect(english).toContain('    Problems: 资金');
    expect(english).toContain('  file  方案  evidence/028.pdf  2020-05-29  checksum abcdef012345');
    expect(english).toContain('  2020-03-02  张三  not started to in progress; 已分解');
  });

  it('names who approved a change of status', () => {
    const closed = aTaskWith(aHistory(['2020-07-01', 'closed', { approver: '周九', note: '已核' }]));
    expect(lines(zh(), closed)).toEqual(['', '经过', '  2020-07-01  张三  由未启动改为已销号；周九批准；已核']);
  });

  it('shows no invisible character of any text', () => {
    expect(lines(zh(), dirtied(TASK))).toEqual(lines());
    const link = { type: 'link' as const, title: '公告', by: '张三', at: '2020-06-01T09:00:00+08:00', url: 'x' };
    expect(lines(zh(), aTaskWith([], { evidence: [{ ...link, url: 'x\u200By' }] })).at(-1)).toBe('  链接  公告  xy');
    const closed = aTaskWith(aHistory(['2020-07-01', 'closed', { approver: '周九' }]));
    expect(lines(zh(), dirtied(closed))).toEqual(lines(zh(), closed));
  });

  it('has no heading without entries, and bold ones with them', () => {
    expect(lines(zh(), aTaskWith([]))).toEqual([]);
    expect(lines(zh(null, true)).filter((line) => line.startsWith('<bold>'))).toEqual([
      '<bold>延期</>',
      '<bold>调整</>',
      '<bold>报送</>',
      '<bold>佐证材料</>',
      '<bold>经过</>',
    ]);
  });

  it('wraps long entries under their indent', () => {
    const [, , ...extensions] = lines(zh(28));
    expect(extensions[0]?.split('\n')).toEqual(['  由 2020-05-31 延至', '  2020-06-30，周九批准；理由']);
  });
});
