import { describe, it } from 'vitest';
import { pathologicalTexts } from './bench/pathological.mjs';
import { expectEnds, planAround, worstTexts } from './pathological.js';

describe('texts that are made to take long', () => {
  const cwd = planAround();

  it.each(pathologicalTexts(30_000))('$name, larger', ({ text }) => expectEnds(cwd, text), 300_000);

  it.each(worstTexts(300_000))('$name, much larger', ({ text }) => expectEnds(cwd, text), 300_000);
});
