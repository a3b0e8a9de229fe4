import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';

const TASK = '01-preschool/001-public-kindergartens.yaml';
const ODD = /Infinity|NaN|undefined|\de[+-]\d|(?<![\d-])-0(?![.\d])/;

describe('numbers in a file', () => {
  it.each([
    '1e308',
    '-1e308',
    '1e16',
    '.inf',
    '-.inf',
    '.nan',
    '1e-320',
    '1e400',
    '1_000',
    '0b1',
    '1:30',
  ])('%s is a finding, and prints nothing odd', async (number) => {
    const cwd = copyOfPlan({ [TASK]: (text) => text.replace(/value: \d+/, `value: ${number}`) });
    expect((await run(['lint'], { cwd })).code).toBe(1);
    for (const typed of ['status', 'list', 'overdue', 'log 1']) {
      const { out } = await run(typed.split(' '), { cwd });
      expect(out).not.toMatch(ODD);
    }
  });

  it.each<[string, number]>([
    ['010', 10],
    ['1e1', 10],
    ['0o12', 10],
  ])('%s is a finding that --fix corrects', async (number, value) => {
    const cwd = copyOfPlan({ [TASK]: (text) => text.replace(/value: \d+/, `value: ${number}`) });
    const { code, out } = await run(['lint', '--json'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('"rule": "number-form"');
    await run(['lint', '--fix'], { cwd });
    expect(readFileSync(join(cwd, TASK), 'utf8')).toContain(`value: ${value},`);
    expect((await run(['lint', '--rule', 'number-form'], { cwd })).code).toBe(0);
  });

  it.each(['1000000000000000', '0.000001', '0', '-0'])('%s is taken, and prints nothing odd', async (number) => {
    const edit = (text: string) =>
      text.replace(/value: \d+/, `value: ${number}`).replace(/at_least: \d+/, 'at_least: 0.000001');
    const cwd = copyOfPlan({ [TASK]: edit });
    for (const typed of ['status', 'list', 'show 1', 'overdue', 'log 1', 'show 1 --json']) {
      const { code, out } = await run(typed.split(' '), { cwd });
      expect(code).toBe(0);
      expect(out).not.toMatch(ODD);
    }
  });
});

describe('numbers that are typed', () => {
  const typed = async (number: string, ...more: string[]) => {
    const cwd = copyOfPlan();
    const options = ['--on', '2020-11-30', '--by', '张三', '--dry-run', '--lang', 'en', ...more];
    return run(['record', '1', number, ...options], { cwd });
  };

  it.each([
    '1e400',
    '1e3',
    'Infinity',
    '-Infinity',
    'NaN',
    '0x10',
    '0o17',
    '0b1',
    '1_000',
    '1:30',
    '1,2',
    '12%',
    '9'.repeat(16),
    '9'.repeat(40),
    '9'.repeat(100_000),
    `${'1,'.repeat(50_000)}x`,
    '2e15',
  ])('%.20s is refused', async (number) => {
    const { code, out } = await typed(number);
    expect([1, 2]).toContain(code);
    expect(out).not.toMatch(ODD);
  });

  it('more than the format takes is refused with the limit', async () => {
    const { code, err } = await typed('2000万亿');
    expect(code).toBe(1);
    expect(err).toContain('1000000000000000');
  });

  it.each<[string, string]>([
    ['１２', 'value: 12,'],
    ['1,200', 'value: 1200,'],
    ['5万', 'value: 50000,'],
    ['-0', 'value: 0,'],
    ['012', 'value: 12,'],
  ])('%s is recorded as %s', async (number, shown) => {
    const { code, out } = await typed(number, '--confirm');
    expect(code).toBe(0);
    expect(out).toContain(shown);
    expect(out).not.toMatch(ODD);
  });
});
