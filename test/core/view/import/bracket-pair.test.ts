import { expect, it } from 'vitest';
import { bracketPair } from '../../../../src/core/view/import/bracket-pair.js';

it('takes the first brackets that the texts do not have', () => {
  expect(bracketPair(['新建12所'])).toEqual(['[', ']']);
  expect(bracketPair(['见[1]', '{x'])).toEqual(['<', '>']);
  expect(bracketPair(['[{<⟦'])).toEqual(['⟦', '⟧']);
});
