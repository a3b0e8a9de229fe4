import { expect, it } from 'vitest';
import { changedSince } from '../../../src/core/since/changed.js';
import { standingOf } from '../../../src/core/standing/standing.js';
import type { Task } from '../../../src/core/task.js';
import { catalogs } from '../../../src/messages/index.js';
import { lastPeriodLine } from '../../../src/render/since/last-period.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { aHistory, aReading, aTarget, aTask, aTaskWith, PLAN, PRESCHOOL } from '../../core/build.js';

function line(language: 'zh-CN' | 'en', ...tasks: Task[]): string {
  const standings = tasks.map((task) => standingOf(task, PRESCHOOL, PLAN, '2020-11-30'));
  const changed = changedSince(standings, PLAN, '2020-10-31', '2020-11-30');
  return lastPeriodLine(changed, makeScreen(catalogs[language], null, true, false));
}

it('says in one sentence what changed since the last period, and only what did', () => {
  const target = aTarget({ at_least: 3, readings: [aReading('2020-10-31', 2), aReading('2020-11-20', 3)] });
  const tasks = [
    aTask({ id: 1, status: 'in_progress', targets: [target] }),
    aTaskWith(aHistory(['2020-03-01', 'in_progress'], ['2020-11-05', 'completed']), { id: 2 }),
  ];
  // 2 ÷ 3, then (1 + 1) ÷ 2; task 1 was 16.6 points behind.
  expect(line('zh-CN', ...tasks)).toBe('比上期（10-31）：办结 +1，转好 1 项，目标达标 +1，进度 +33.3 个百分点');
  expect(line('en', ...tasks)).toBe(
    'Since the last period (10-31): completed +1, 1 better, targets met +1, progress +33.3 points',
  );
  expect(line('zh-CN', aTask())).toBe('比上期（10-31）：没有变化');
});
