import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/import/proposal.js';
import { markedText } from '../../../../src/core/view/import/marked-text.js';

const mark = (from: number, to: number, kind: Mark['kind'], target: number | null = null): Mark => ({
  place: { from, to },
  kind,
  target,
});

describe('markedText', () => {
  it('parts a text by what became of it, and loses no character', () => {
    const text = '6月底前建成12所';
    const stretches = markedText(text, [mark(6, 9, 'target', 0), mark(0, 4, 'due')], []);
    expect(stretches.map(({ text: own, kind }) => [own, kind])).toEqual([
      ['6月底前', 'due'],
      ['建成', null],
      ['12所', 'target'],
    ]);
  });

  it('shows the shortest of marks that cover one another, and ignores a place beyond the text', () => {
    const stretches = markedText('从90%到95%', [mark(0, 8, 'target', 0), mark(1, 4, 'due'), mark(5, 99, 'who')], []);
    expect(stretches.map(({ text, kind }) => [text, kind])).toEqual([
      ['从', 'target'],
      ['90%', 'due'],
      ['到95%', 'target'],
    ]);
  });

  it('marks what is missed with its reason', () => {
    const missed = { text: '7处', place: { from: 1, to: 3 }, reason: 'not_understood' } as const;
    expect(markedText('有7处', [], [missed])[1]).toEqual({
      text: '7处',
      kind: 'missed',
      target: null,
      reason: 'not_understood',
    });
  });
});
