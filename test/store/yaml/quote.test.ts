import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guard } from '../../../src/store/yaml/guard.js';
import { isWritable, writeFlow } from '../../../src/store/yaml/quote.js';
import { NASTY } from '../edit/changes.js';

describe('a value is written', () => {
  it.each<[Parameters<typeof writeFlow>[0], string]>([
    ['规范办园，提高质量', '规范办园，提高质量'],
    ['完成98%，含改扩建 #3', '"完成98%，含改扩建 #3"'],
    ['1#楼', '1#楼'],
    ['2020-Q3', '2020-Q3'],
    [{ period: '2020-Q3', by: '张三' }, '{ period: "2020-Q3", by: 张三 }'],
    [{ document: 'work-plan', item: '三/2' }, '{ document: work-plan, item: "三/2" }'],
    ['2020-06-30', '"2020-06-30"'],
    ['2020-07-02T09:00:00+08:00', '"2020-07-02T09:00:00+08:00"'],
    ['2020-03', '"2020-03"'],
    ['%', '"%"'],
    ['NO', '"NO"'],
    ['a, b', '"a, b"'],
    ['第一行\n第二行', '"第一行\\n第二行"'],
    ['\u007f\u0085\u200b\u2028\ufeff', '"\\u007f\\u0085\\u200b\\u2028\\ufeff"'],
    ['甲[乙', '"甲\\u005b乙"'],
    [1e21, '1.0e+21'],
    [12.5, '12.5'],
    [true, 'true'],
    [['a', 3], '[a, 3]'],
    [{ '441322': 6, boluo: 5 }, '{ "441322": 6, boluo: 5 }'],
    [{}, '{}'],
  ])('%j', (value, expected) => {
    expect(writeFlow(value)).toBe(expected);
  });

  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY));

  const figures = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

  it('that readers of YAML 1.1 and 1.2 see the same in, on one line', () => {
    fc.assert(
      fc.property(texts, texts, figures, (note, by, value) => {
        fc.pre(isWritable(note) && isWritable(by));
        const entry = { note, by, value, supports: [by, note] };
        const line = `a: ${writeFlow(entry)}\n`;
        expect(line.split(/[\r\n\u0085\u2028\u2029]/)).toHaveLength(2);
        for (const version of ['1.1', '1.2'] as const) expect(parse(line, { version })).toEqual({ a: entry });
        expect(guard('f.yaml', line)).toEqual([]);
      }),
      { seed: 20201231, numRuns: 1500 },
    );
  });

  it.each(['\ud83d', 'a\udc00b', Number.NaN, Number.POSITIVE_INFINITY])('never %j', (value) => {
    expect(isWritable(value)).toBe(false);
    expect(isWritable({ note: [value] })).toBe(false);
  });
});
