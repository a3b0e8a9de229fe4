import { describe, expect, it } from 'vitest';
import { importView } from '../../../../src/core/view/import/preview-view.js';
import { OFFICE, PROPOSAL } from './made.js';

const view = importView(PROPOSAL, OFFICE);

describe('importView', () => {
  it('lets a person choose what a part is in a text, not beside the rows of a table', () => {
    expect(view.mayChooseRoles).toBe(true);
    expect(importView({ ...PROPOSAL, itemStyle: 'row' }, OFFICE).mayChooseRoles).toBe(false);
  });

  it('counts what there is', () => {
    expect(view.counts).toEqual({
      sections: 2,
      items: 3,
      targets: 7,
      dues: 2,
      newOrgs: 1,
      knownOrgs: 3,
      doubtful: 1,
      missed: 2,
      unexplained: 1,
      titlesMade: 1,
    });
    expect(view.sections.map(({ items, doubtful }) => [items, doubtful])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it('parts the tasks that a person has to look at; a title that was made is no reason', () => {
    expect(view.doubtful.map(({ task }) => task.id)).toEqual([1]);
    expect(view.others.map(({ task }) => task.id)).toEqual([2, 3]);
  });

  it('names units, and shows what a target was read from and is a part of', () => {
    const [dikes] = view.doubtful;
    expect([dikes?.leads, dikes?.support]).toEqual([['水利科'], ['河湖站']]);
    expect(dikes?.targets.map(({ quote, whole, doubts }) => [quote, whole?.number, doubts.length])).toEqual([
      ['12公里以上', undefined, 0],
      ['3公里', 1, 1],
      ['200人', undefined, 0],
    ]);
  });

  it('lists what was not captured by its reason, what was not understood first', () => {
    expect(view.missed.map(({ reason, entries }) => [reason, entries])).toEqual([
      ['not_understood', [{ id: 1, item: '一/1', place: 4, text: '7处' }]],
      ['year', [{ id: 1, item: '一/1', place: 4, text: '2019年' }]],
    ]);
  });

  it('says what each level is used for', () => {
    expect(view.levels.map(({ use }) => use)).toEqual(['sections', 'items', null]);
  });
});
