import { describe, expect, it } from 'vitest';
import { NewerFormat } from '../../../src/core/newer-format.js';
import { refuseNewerFormat } from '../../../src/store/read/format.js';

const PLAN = 'id: a\ntitle: 甲\n';

function newerIn(text: string): number | null {
  try {
    refuseNewerFormat(text);
    return null;
  } catch (error) {
    if (error instanceof NewerFormat) return error.format;
    throw error;
  }
}

describe('a newer format', () => {
  it.each<[string, number]>([
    [`format: 2\n${PLAN}`, 2],
    [`\uFEFFformat: 2\r\n${PLAN}`, 2],
    [`${PLAN}"format" : 12   # 新格式\n`, 12],
    [`'format': +3\n${PLAN}`, 3],
    [`format: 2.0\n${PLAN}`, 2],
    [`format: 0x10\n${PLAN}`, 16],
    [`{ format: 2, id: a, title: 甲 }\n`, 2],
    ['{"format":7,"id":"a"}', 7],
    ['  format: 2\n  id: a\n', 2],
    // Not valid in this format: the new one may have other rules.
    [`format: 2\n${PLAN}new: !set { a }\n`, 2],
    ['format: 2\nid: [\n', 2],
    // A merge that is not finished.
    [`<<<<<<< ours\nformat: 1\n=======\nformat: 2\n>>>>>>> theirs\n${PLAN}`, 2],
  ])('is found in %j', (text, format) => {
    expect(newerIn(text)).toBe(format);
  });

  it.each([
    ['format: 1'],
    ['format: 0'],
    ['format: -2'],
    ['format: "2"'],
    ['format: two'],
    ['format: 2.5'],
    ['format: [2]'],
    ['format:'],
    ['# format: 2'],
    ['formats: 2'],
    ['title: 丁 format: 2'],
    ['policy:\n  format: 2'],
    ['preamble: |\n  format: 2'],
    ['x-format: 2'],
    [''],
    ['{ format: "2" }'],
    ['{ id: ['],
  ])('is not found in %j: it is the schema that speaks', (text) => {
    expect(newerIn(`${text}\n`)).toBeNull();
  });
});
