import { describe, expect, it } from 'vitest';
import { isPathInPlan, leadsOut, wrongWithEvidencePath } from '../../../src/core/file/inside.js';

describe('a way', () => {
  it.each([
    ['..', true],
    ['../a', true],
    ['/a', true],
    ['', false],
    ['a/..', false],
    ['..a', false],
    ['...', false],
  ])('%j leads out: %s', (way, out) => expect(leadsOut(way)).toBe(out));
});

describe('a path', () => {
  it.each([
    ['05-a/028-b.yaml', true],
    ['plan.yaml', true],
    ['..a/b', true],
    ['', false],
    ['.', false],
    ['a/../b', false],
    ['a\\..\\b', false],
    ['a//b', false],
    ['a/', false],
    ['/a', false],
    ['C:\\a', false],
    ['C:a', false],
  ])('%j is one in the plan: %s', (path, good) => expect(isPathInPlan(path)).toBe(good));

  it.each([
    ['evidence/a.pdf', null],
    ['evidence/a/..b', null],
    ['evidence/../a', 'outside'],
    ['evidence', 'outside'],
    ['evidences/a', 'outside'],
    ['/evidence/a', 'outside'],
    ['evidence\\a', 'backslash'],
  ])('%j of evidence: %s', (path, wrong) => expect(wrongWithEvidencePath(path)).toBe(wrong));
});
