import { expect, it } from 'vitest';
import { lightReasonWords } from '../../../src/render/terminal/light-reason.js';
import { en, zh } from '../draw.js';

it('says how much time an unstarted task has left by its light', () => {
  expect(lightReasonWords('yellow', 'not_started', zh())).toBe('未启动，时间已过多半');
  expect(lightReasonWords('red', 'not_started', zh())).toBe('未启动，时间所剩不多');
  expect(lightReasonWords('red', 'not_started', en())).toBe('not started, and little time is left');
  expect(lightReasonWords('red', 'overdue', en())).toBe('the task is overdue');
});
