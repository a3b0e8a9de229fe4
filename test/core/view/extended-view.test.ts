import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/core/task.js';
import { extendedView } from '../../../src/core/view/extended-view.js';
import { anExtension, aTarget, aTask, standing } from '../build.js';

const DAY = '2020-11-30';
const SILENT = aTarget({ at_least: 1 });
const extended = (due: string, to: string, target: Target | null = null, targets: Target[] = [SILENT]) => {
  const task = aTask({ due, targets });
  const extension = anExtension(due, to, '2020-11-01', target?.id);
  return extendedView(standing(task, DAY), standing({ ...task, extensions: [extension] }, DAY), target, extension, DAY);
};

describe('extendedView', () => {
  it('shows what is overdue before and after, and against the original date', () => {
    expect(extended('2020-11-20', '2020-12-10')).toEqual({
      before: 10,
      after: null,
      left: 10,
      original: 10,
      targets: { before: 1, after: 0 },
    });
  });

  it('says that it is overdue still', () => {
    expect(extended('2020-11-20', '2020-11-25')).toEqual({
      before: 10,
      after: 5,
      left: -5,
      original: 10,
      targets: null,
    });
  });

  it('says nothing of the original date where it is not overdue either', () => {
    expect(extended('2020-12-20', '2020-12-25')).toMatchObject({ before: null, after: null, original: null });
  });

  it('of one target shows only that target', () => {
    expect(extended('2020-11-20', '2020-12-10', SILENT)).toMatchObject({ before: 10, after: null, targets: null });
  });
});
