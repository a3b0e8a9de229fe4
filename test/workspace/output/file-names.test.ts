import { expect, it } from 'vitest';
import { fileNames } from '../../../src/workspace/output/file-names.js';

const named = (...names: string[]) =>
  fileNames(
    names.map((name, index) => ({ org: `unit-${index}`, name })),
    '催办通知-',
    '.docx',
  );

it('are those of the units, without what a system refuses or takes for a folder', () => {
  expect(named('博罗县', '../../etc/passwd', 'a/b\\c:d*e?f"g<h>i|j', '.', '  ', 'CON', '~$x', '\u202e惠城')).toEqual([
    '催办通知-博罗县.docx',
    '催办通知-etc-passwd.docx',
    '催办通知-a-b-c-d-e-f-g-h-i-j.docx',
    '催办通知-unit-3.docx',
    '催办通知-unit-4.docx',
    '催办通知-CON-.docx',
    '催办通知-$x.docx',
    '催办通知-惠城.docx',
  ]);
  expect(Buffer.byteLength(named('长'.repeat(500))[0] ?? '')).toBeLessThan(255);
});

it('are different for units whose names are not, also where large and small letters are the same', () => {
  expect(named('School', 'school', '博罗县')).toEqual([
    '催办通知-School-unit-0.docx',
    '催办通知-school-unit-1.docx',
    '催办通知-博罗县.docx',
  ]);
});
