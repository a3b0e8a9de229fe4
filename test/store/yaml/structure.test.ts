import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/store/yaml/parse.js';
import { structureProblem } from '../../../src/store/yaml/structure.js';
import { fuzzRuns } from '../../fuzz/runs.js';

/** Lines, each further in than the one before. */
const stairs = (levels: number, line: string, step = 1) =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level * step)}${line}`).join('\n');

describe('what the YAML parser may not see', () => {
  it.each<[string, string, string]>([
    ['open brackets', '['.repeat(1000), 'depth'],
    ['open braces', '{a: '.repeat(1000), 'depth'],
    ['open brackets, each on its line', `a:\n${' [\n'.repeat(1000)}`, 'depth'],
    ['dashes', '- '.repeat(1000), 'depth'],
    ['question marks', '? '.repeat(1000), 'depth'],
    ['colons', ': '.repeat(1000), 'depth'],
    ['colons behind a key', `x-a: ${': '.repeat(1000)}`, 'depth'],
    ['dashes behind a key', `x-a: ${'- '.repeat(1000)}`, 'depth'],
    ['keys on one line', 'a: '.repeat(1000), 'depth'],
    ['dashes and keys', '- a: '.repeat(1000), 'depth'],
    ['keys ever further in', stairs(1000, 'a:'), 'depth'],
    ['dashes ever further in', stairs(1000, '-'), 'depth'],
    ['question marks ever further in', stairs(1000, '?'), 'depth'],
    ['too many lines', 'a:\n'.repeat(100_000), 'parts'],
    ['too many lines of one text', `a: |\n${'\n'.repeat(100_001)}`, 'parts'],
  ])('%s', (_, text, variant) => {
    const problem = structureProblem('f.yaml', text);
    expect(problem?.variant).toBe(variant);
    expect(problem?.place.offset).toBeLessThan(text.length);
    expect('problems' in parseRecord('f.yaml', text)).toBe(true);
  });

  it('names the place at which it grows too deep', () => {
    expect(structureProblem('f.yaml', `a: 1\n${'- '.repeat(1000)}`)?.place.offset).toBe(5 + 64 * 2);
  });

  it.each<[string, string]>([
    ['keys ever further in, as far as no plan goes', stairs(30, 'a:', 2)],
    ['lists in lists, as far as no plan goes', `a: ${'['.repeat(30)}${']'.repeat(30)}`],
    ['many keys', 'a: { b: [1, 2], c: "d" } # e\n'.repeat(2000)],
    ['brackets in texts', `a: "${'['.repeat(1000)}"\nb: x${'{'.repeat(1000)}\nc: |\n  ${'[\n  '.repeat(1000)}`],
    ['dashes and colons in texts', `a: "${'- : '.repeat(1000)}"\nb: |\n  ${'- '.repeat(1000)}\n# ${': '.repeat(1000)}`],
    ['brackets that close nothing', `a: x\n${']'.repeat(100)}`],
  ])('not %s', (_, text) => {
    expect(structureProblem('f.yaml', text)).toBeNull();
  });
});

/** What opens a level, or seems to. */
const OPENERS = [
  '- ',
  '? ',
  ': ',
  '[',
  '{',
  'a: ',
  '{ a: ',
  '[ - ',
  '{ ? ',
  '-\n',
  '?\n',
  ':\n',
  'a:\n',
  '&a ',
  '!t ',
  '"',
  "'",
  '| ',
  '\n',
  ' ',
  '#',
];
const NESTED = fc
  .tuple(
    fc.array(fc.constantFrom(...OPENERS), { minLength: 1, maxLength: 5 }),
    fc.nat({ max: 3 }),
    fc.constantFrom('', 'x-a: ', 'x-a:\n'),
  )
  .map(([pieces, step, head]) => {
    const piece = pieces.join('');
    const levels = Array.from({ length: 1500 }, (_, level) =>
      piece.replaceAll('\n', `\n${' '.repeat((level * step) % 60)}`),
    );
    return head + levels.join('');
  });

it('brings whatever is nested to an end, by the parser or before it', () => {
  fc.assert(
    fc.property(NESTED, (text) => {
      expect(() => parseRecord('f.yaml', text)).not.toThrow();
    }),
    fuzzRuns(25),
  );
});
