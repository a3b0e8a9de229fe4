import { expect, it } from 'vitest';
import { renderSetup } from '../../../src/render/setup/git.js';
import { en, linesOf, zh } from '../draw.js';

type Steps = Parameters<typeof renderSetup>[0];
const STEPS: Steps = [
  { part: 'merge', did: 'set', place: 'merge.plan.driver', notes: [] },
  { part: 'hook', did: 'left', place: '.git/hooks/pre-commit', notes: [{ text: '请加一行 plan lint' }] },
];
const KEPT: Steps = [{ part: 'diff', did: 'kept', place: 'diff.plan.xfuncname', notes: [] }];
const GONE: Steps = [{ part: 'attributes', did: 'removed', place: '.gitattributes', notes: [] }];
const doing = (uninstall: boolean, dryRun: boolean) => ({ uninstall, dryRun });

it('shows a line for each part, aligned, with its notes below', () => {
  expect(linesOf(renderSetup(STEPS, doing(false, false), zh(null, true)))).toEqual([
    '<bold>有 1 处不是 plan 设置的，没有动，见下面的办法；其余已设置好</>',
    '',
    '  <dim>合并驱动    </>已设置    merge.plan.driver',
    '  <dim>提交前检查  </>没有动    .git/hooks/pre-commit',
    '    请加一行 plan lint',
  ]);
  expect(linesOf(renderSetup(STEPS.slice(0, 1), doing(false, false), en()))).toEqual([
    'git is set up, in this repository only',
    '',
    '  merge driver     set up         merge.plan.driver',
  ]);
});

it('says what would be done, in words as wide as those', () => {
  expect(linesOf(renderSetup(STEPS.slice(0, 1), doing(false, true), zh()))).toEqual([
    '将这样设置 git，只在这个仓库里；现在什么都没有改动',
    '',
    '  合并驱动    将设置    merge.plan.driver',
  ]);
  expect(linesOf(renderSetup(STEPS.slice(0, 1), doing(false, true), en()))[2]).toBe(
    '  merge driver     to be set up   merge.plan.driver',
  );
});

it.each([
  ['installed', KEPT, doing(false, false), 'git is set up already, nothing was changed'],
  ['installed before', GONE, doing(false, false), 'git is set up already, nothing was changed'],
  ['removed', GONE, doing(true, false), 'plan’s settings are removed from git'],
  ['not there to be removed', KEPT, doing(true, false), 'git has no settings of plan, nothing was changed'],
  ['to be removed', GONE, doing(true, true), 'plan’s settings would be removed from git; nothing was changed'],
  [
    'removed in part',
    [...STEPS, ...GONE],
    doing(true, false),
    '1 part is not of plan’s making and was left alone; the rest is removed',
  ],
])('answers first whether it is %s', (_, steps, how, answer) => {
  expect(linesOf(renderSetup(steps, how, en()))[0]).toBe(answer);
});

it('wraps head, places and notes on a narrow screen', () => {
  const lines = linesOf(renderSetup(STEPS, doing(false, false), zh(34)));
  expect(lines.slice(lines.indexOf('') + 1)).toEqual([
    '  合并驱动    已设置',
    '              merge.plan.driver',
    '  提交前检查  没有动    .git/',
    '              hooks/pre-commit',
    '    请加一行 plan lint',
  ]);
});
