import { describe, expect, it } from 'vitest';
import { findBlock, withBlock, withoutBlock } from '../../../src/formats/git/marked-block.js';

const BLOCK = '# >>> plan git install\na\nb\n# <<< plan git install\n';

describe('a block between two comments', () => {
  it.each<[string, string | null, string, string]>([
    [
      'a file that is not there',
      null,
      `#!/bin/sh\n${BLOCK.replace('install\n', 'install (new file)\n')}`,
      '#!/bin/sh\n',
    ],
    ['an empty file', '', BLOCK, ''],
    ['a file', 'x\n', `x\n${BLOCK}`, ''],
    ['a file without a line end', 'x', `x\n${BLOCK.replace('install\n', 'install (line end added)\n')}`, ''],
    ['a file of Windows', 'x\r\n', `x\r\n${BLOCK.replaceAll('\n', '\r\n')}`, ''],
    [
      'a file of Windows without a line end',
      'x\r\ny',
      `x\r\ny\r\n${BLOCK.replace('install\n', 'install (line end added)\n').replaceAll('\n', '\r\n')}`,
      '',
    ],
  ])('is put into %s, and taken out to the byte', (_, text, written, head) => {
    expect(withBlock(text, ['a', 'b'], head)).toBe(written);
    expect(withoutBlock(written, head)).toBe(text);
    expect(findBlock(written)).toMatchObject({ lines: ['a', 'b'] });
    expect(withBlock(written, ['a', 'b'], head)).toBe(written);
  });

  it('takes the place of the old one', () => {
    expect(withBlock(`x\n${BLOCK}y\n`, ['c'])).toBe('x\n# >>> plan git install\nc\n# <<< plan git install\ny\n');
    expect(withoutBlock(`x\n${BLOCK}y\n`)).toBe('x\ny\n');
  });

  it('leaves what others wrote since into a file that was made for it', () => {
    const made = withBlock(null, ['a'], '#!/bin/sh\n');
    expect(withoutBlock(`${made}y\n`, '#!/bin/sh\n')).toBe('#!/bin/sh\ny\n');
    expect(withoutBlock(`x\n${made}`, '#!/bin/sh\n')).toBe('x\n#!/bin/sh\n');
    expect(withoutBlock(withBlock('x', ['a']).concat('y\n'))).toBe('x\ny\n');
  });

  it('is damaged if one of its comments is missing', () => {
    const [begin, end] = ['# >>> plan git install\n', '# <<< plan git install\n'];
    for (const text of [begin, end, end + begin]) {
      expect(findBlock(text)).toBe('damaged');
      expect(withoutBlock(text)).toBe(text);
      expect(withBlock(text, ['a'])).toBe(`${text}# >>> plan git install\na\n# <<< plan git install\n`);
    }
    expect(findBlock('x\n')).toBeNull();
    expect(withoutBlock('x\n')).toBe('x\n');
  });
});
