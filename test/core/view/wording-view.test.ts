import { describe, expect, it } from 'vitest';
import { wordingView } from '../../../src/core/view/wording-view.js';
import { readWording } from '../../../src/core/wording/read-wording.js';

const view = (text: string) => wordingView(text, readWording(text, { start: '2020-01-01', end: '2020-12-31' }));

describe('wordingView', () => {
  it('shows a target with the words that its bound was read from, and a part with its whole', () => {
    const { targets } = view('新增学位 8000 个，其中公办学位５０００个');
    expect(targets.map(({ quote, whole }) => [quote, whole])).toEqual([
      ['8000 个', null],
      ['５０００个', { number: 1, name: '新增学位' }],
    ]);
  });

  it('shows the dates that belong to no target, and not those that do', () => {
    expect(view('6月底前新增学位8000个').dues).toEqual([]);
    expect(view('完善机制，9月底前完成').dues.map(({ wording, due }) => [wording, due])).toEqual([
      ['9月底前', '2020-09-30'],
    ]);
  });

  it('puts together what is left over for one reason', () => {
    const { leftovers } = view('落实《条例》和国发〔2019〕3号文件，拨打12355，学习《纲要》');
    expect(leftovers).toEqual([
      { reason: 'cited', texts: ['《条例》', '《纲要》'] },
      { reason: 'document_number', texts: ['2019', '3'] },
      { reason: 'phone', texts: ['12355'] },
    ]);
  });
});
