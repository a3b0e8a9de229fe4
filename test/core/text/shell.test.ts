import { describe, expect, it } from 'vitest';
import { commandLine, portableWord } from '../../../src/core/text/shell.js';

const sh = (...words: string[]) => commandLine('linux', ['plan', ...words]);
const powershell = (...words: string[]) => commandLine('win32', ['plan', ...words]);

describe('a command line that is printed to be typed', () => {
  it.each([
    ['28', '28', '28'],
    ['in_progress', 'in_progress', 'in_progress'],
    ['张三', '张三', '张三'],
    ['2020-06-30', '2020-06-30', '2020-06-30'],
    ['48%', '48%', '48%'],
    ['evidence/照片.jpg', 'evidence/照片.jpg', 'evidence/照片.jpg'],
    ['boluo,huidong', 'boluo,huidong', "'boluo,huidong'"],
    ['@{u}', "'@{u}'", "'@{u}'"],
    ['=x', "'=x'", "'=x'"],
    ['', "''", "''"],
    ['资金 到位', "'资金 到位'", "'资金 到位'"],
    ["it's", "'it'\\''s'", "'it''s'"],
    ['$HOME `id` !!', "'$HOME `id` !!'", "'$HOME `id` !!'"],
    ['"两" 字', `'"两" 字'`, `'"两" 字'`],
    ['“明厨亮灶”', "'“明厨亮灶”'", "'“明厨亮灶”'"],
    ['‘甲’', "'‘甲’'", "'‘‘甲’’'"],
    ['a\\b', "'a\\b'", 'a\\b'],
    ['~', "'~'", "'~'"],
    ['甲\u202e\u0007乙\n丙', "'甲乙 丙'", "'甲乙 丙'"],
  ])('quotes %j where sh or PowerShell takes it for more than a word', (word, posix, windows) => {
    expect(sh(word)).toBe(`plan ${posix}`);
    expect(powershell(word)).toBe(`plan ${windows}`);
  });

  it('puts options behind the arguments, by their names, and leaves out what has no value', () => {
    const options = { message: ' 开工 ', dryRun: true, commit: false, on: undefined, by: null, approver: ' ' };
    expect(commandLine('linux', ['plan', 'set', 6, 'in_progress'], options)).toBe(
      'plan set 6 in_progress -m 开工 --dry-run',
    );
    expect(commandLine('linux', ['plan', 'set', 6, 'x'], { evidence: ['a', 'b c'] }, { newTarget: 1 })).toBe(
      "plan set 6 x --evidence a --evidence 'b c' --new-target 1",
    );
  });

  it('puts -- before an argument that looks like an option, and the options before that', () => {
    expect(commandLine('linux', ['plan', 'record', 6, '-x'], { by: '-张三' })).toBe('plan record 6 --by -张三 -- -x');
    expect(commandLine('linux', ['git', 'add', '-x', 'y'])).toBe('git add -- -x y');
  });

  it.each([
    ['evidence/照片.jpg', 'evidence/照片.jpg'],
    ['evidence/验收 报告.pdf', "'evidence/验收 报告.pdf'"],
    ['evidence/a,b.pdf', "'evidence/a,b.pdf'"],
    ['a\\b', "'a\\b'"],
    ["it's", "'it'\\''s'"],
  ])('quotes %j for whichever shell where nobody knows the machine it is read on', (word, quoted) => {
    expect(portableWord(word)).toBe(quoted);
  });

  it('leaves a place that is to be filled in as it is', () => {
    expect(commandLine('linux', ['plan', 'record', 6, { blank: '<target>' }, '3'])).toBe('plan record 6 <target> 3');
  });
});
