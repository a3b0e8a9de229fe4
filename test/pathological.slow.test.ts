import { describe, it } from 'vitest';
import { pathologicalTexts } from './bench/pathological.mjs';
import { expectEnds, planAround, worstTexts } from './pathological.js';

describe('texts that are made to take long', () => {
  const cwd = planAround();

  it.each(pathologicalTexts(6000))('$name', ({ text }) => expectEnds(cwd, text));

  it.each(worstTexts(100_000))('$name, larger', ({ text }) => expectEnds(cwd, text), 20_000);
});
