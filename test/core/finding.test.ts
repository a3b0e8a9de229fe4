import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../src/core/finding.js';

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'reading',
  variant: null,
  level: 'error',
  file: '01-preschool/001-kindergartens.yaml',
  line: 5,
  column: 3,
  endLine: 5,
  endColumn: 9,
  source: '',
  fixable: false,
  args: {},
  ...parts,
});

describe('compareFindings', () => {
  const sorted = [
    finding({ line: 9, column: 9, rule: 'z' }),
    finding({ file: '01-preschool/002-places.yaml', line: 2, column: 9 }),
    finding({ file: '01-preschool/002-places.yaml', line: 10, column: 1 }),
    finding({ file: '01-preschool/002-places.yaml', line: 10, column: 2, rule: 'id-unique' }),
    finding({ file: '01-preschool/002-places.yaml', line: 10, column: 2 }),
    finding({ file: '01-preschool/002-places.yaml', line: 10, column: 2, variant: 'future' }),
    finding({ file: '01-preschool/002-places.yaml', line: 10, column: 2, variant: 'order' }),
    finding({ file: '02-compulsory/003-classes.yaml', line: 1 }),
  ];

  it('goes by file, line, column, rule and variant, from whatever order', () => {
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
    expect([...sorted.slice(4), ...sorted.slice(0, 4)].sort(compareFindings)).toEqual(sorted);
  });

  it('orders files by code unit, in no one’s locale', () => {
    expect(compareFindings(finding({ file: 'Z.yaml' }), finding({ file: 'a.yaml' }))).toBeLessThan(0);
  });

  it('neither level nor arguments matter', () => {
    expect(compareFindings(finding({}), finding({ level: 'warning', args: { days: 3 } }))).toBe(0);
  });
});
