import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../src/messages/index.js';
import { renderInit } from '../../../src/render/setup/new-plan.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';

const next = [{ label: '新增任务', command: 'plan add <板块> <任务名称> --basis <依据>' }];
const shown = (width: number) =>
  renderInit(
    { head: '已新建计划', about: ['计划标识：a'], setup: null, next },
    makeScreen(catalogs['zh-CN'], width, true, false),
  );

describe('what to type next', () => {
  it('stands beside its label, and below it where the screen is too narrow: a command line stays whole', () => {
    expect(shown(80)).toBe(
      '已新建计划\n  计划标识：a\n\n接下来：\n  新增任务  plan add <板块> <任务名称> --basis <依据>',
    );
    expect(shown(50)).toContain('\n  新增任务\n    plan add <板块> <任务名称> --basis <依据>');
  });
});
