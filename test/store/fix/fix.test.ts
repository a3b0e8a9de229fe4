import { describe, expect, it } from 'vitest';
import { fixFile } from '../../../src/store/fix/fix.js';
import type { FixedFile } from '../../../src/store/fix/fixed-file.js';
import { encode } from '../read/encode.js';

const FILE = '01-alpha/004-schools.yaml';
const fix = (content: string | Buffer, file = FILE): FixedFile => fixFile(file, Buffer.from(content));
const kinds = ({ fixes }: FixedFile) => fixes.map(({ kind }) => kind);
const left = (fixed: FixedFile) => fixed.left.map(({ kind, reason, line }) => [kind, reason, line]);

const SOUND = `id: 4
status: not_started
title: 新建学校，扩建幼儿园
scope: |
  以“①”为先；其余从略
source: { document: work-plan, item: 4 }
`;

describe('the encoding', () => {
  it.each<[string, Buffer, FixedFile['encoding']]>([
    ['GBK', encode('gbk', SOUND), 'GBK'],
    ['UTF-16, little end first, with a mark', Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), 'UTF-16'],
    ['UTF-16, big end first, with a mark', Buffer.from(`\uFEFF${SOUND}`, 'utf16le').swap16(), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(SOUND, 'utf16le'), 'UTF-16'],
    ['UTF-16, big end first, without a mark', Buffer.from(SOUND, 'utf16le').swap16(), 'UTF-16'],
  ])('becomes UTF-8 from %s', (_name, bytes, encoding) => {
    expect(fix(bytes)).toMatchObject({ text: SOUND, encoding, fixes: [{ kind: 'encoding', count: 1 }], left: [] });
  });

  it('takes a rare character of a name along', () => {
    const text = `# 朱镕基、陶喆签批的文件，按原文登记，不得改动其中的名称和数字\n${SOUND}`;
    expect(fix(encode('gbk', text)).text).toBe(text);
  });

  it('loses its mark', () => {
    expect(fix(`\uFEFF${SOUND}`)).toMatchObject({ text: SOUND, fixes: [{ kind: 'mark', count: 1 }] });
  });

  it.each<[string, Buffer]>([
    ['Big5', encode('big5', 'id: 4\ntitle: 新增公辦幼稚園，擴建學校，由一位副局長負責\n')],
    [
      'Japanese',
      Buffer.concat([Buffer.from('title: '), Buffer.from('a5b9a5dda1bca5c4a4cecae2a4ad', 'hex'), Buffer.from('\n')]),
    ],
    ['broken UTF-8', Buffer.concat([Buffer.from(SOUND), Buffer.from('# 新增'), Buffer.of(0xd0, 0x0a)])],
    ['mostly rare characters, as broken UTF-8 gives them', encode('gbk', 'id: 4\ntitle: 鏂板缓鏍鏃鏈鏉新建\n')],
    ['too few characters', Buffer.concat([Buffer.from('id: 4\ntitle: '), encode('gbk', '新建'), Buffer.from('\n')])],
    ['an odd number of bytes of UTF-16', Buffer.concat([Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), Buffer.of(0)])],
  ])('is left where it cannot be told for sure: %s', (_name, bytes) => {
    expect(fix(bytes)).toMatchObject({ text: null, fixes: [] });
  });

  it('is told to be left, unless it is none at all', () => {
    expect(left(fix(Buffer.concat([Buffer.from('title: '), encode('gbk', '新建'), Buffer.from('\n')])))).toEqual([
      ['encoding', 'encoding', 1],
    ]);
    expect(left(fix(Buffer.from('title: caf\xe9\n', 'latin1')))).toEqual([]);
  });

  it('is left where the file has mistakes besides: nobody could check what became of it', () => {
    expect(fix(encode('gbk', SOUND.replace('{ document', '[ document')))).toMatchObject({
      fixes: [],
      left: [{ kind: 'encoding', reason: 'broken', line: 1 }],
    });
  });
});

describe('a file', () => {
  it('that is as it should be stays as it is', () => {
    expect(fix(SOUND)).toEqual({ old: SOUND, text: SOUND, fixes: [], encoding: 'UTF-8', left: [] });
  });

  it('with mistakes stays as it is, and lint tells why', () => {
    for (const text of ['', 'id: [\r\nx: 1 \n', '- 1 \n', 'id: &a 1 \n', `${'<'.repeat(7)} HEAD\nid: 1 \n`]) {
      expect(fix(text)).toMatchObject({ text, fixes: [], left: [] });
    }
  });

  it('that does not keep to the schema is fixed as well', () => {
    expect(fix('due: 2020-09-31\ntitel: x\n').text).toBe('due: "2020-09-31"\ntitel: x\n');
  });
});

describe('line ends', () => {
  it('of two kinds become LF', () => {
    expect(fix(SOUND.replace('\n', '\r\n'))).toMatchObject({ text: SOUND, fixes: [{ kind: 'line-end', count: 1 }] });
  });

  it('of Windows stay where there are no others: git makes them there', () => {
    const text = SOUND.replaceAll('\n', '\r\n');
    expect(fix(text)).toMatchObject({ text, fixes: [] });
    const spaced = fix(text.replace('not_started', 'not_started  ').slice(0, -2));
    expect(spaced).toMatchObject({ text, left: [] });
    expect(kinds(spaced)).toEqual(['space', 'end']);
  });

  it('is added to the last line, unless a text would grow by it', () => {
    expect(kinds(fix(SOUND.trimEnd()))).toEqual(['end']);
  });
});

describe('spaces at ends of lines', () => {
  it.each([
    ['behind a value', 'id: 4  \n', 'id: 4\n'],
    ['behind a comment', 'id: 4 # a \t\n', 'id: 4 # a\n'],
    ['on a blank line', 'id: 4\n  \ntitle: x\n', 'id: 4\n\ntitle: x\n'],
    ['in a text that is folded', 'title: "a  \n  b"\n', 'title: "a\n  b"\n'],
    ['behind the head of a block', 'title: |  \n  a\n', 'title: |\n  a\n'],
    ['on a blank line of a block', 'title: |\n  a\n  \n  b\n', 'title: |\n  a\n\n  b\n'],
  ])('go: %s', (_name, before, after) => {
    expect(fix(before)).toMatchObject({ text: after, fixes: [{ kind: 'space', count: 1 }], left: [] });
  });

  it.each([
    ['of a block', 'title: |\n  a  \n  b\n'],
    ['of a blank line in a block, which has more of them', 'title: |\n  a\n     \n  b\n'],
    ['of a quoted text, escaped', 'title: "a\\ \n  b"\n'],
  ])('stay where they are part of a text: %s', (_name, text) => {
    expect(fix(text)).toMatchObject({ text, fixes: [], left: [] });
    expect(fix(`id: 4 \n${text}`).text).toBe(`id: 4\n${text}`);
  });
});

describe('numbers', () => {
  it('that readers of YAML 1.1 take for others are written as everybody reads them', () => {
    const numbers = (id: string, weight: string, item: string) =>
      `${SOUND.replace('id: 4', `id: ${id}`)
        .replace('\nsource', `\nweight: ${weight} # 权重\nsource`)
        .replace('item: 4', `item: ${item}`)}x-a: 010\n`;
    const fixed = fix(numbers('004', '1.5e2', '0o17'));
    expect(fixed).toMatchObject({ fixes: [{ kind: 'numbers', count: 3 }], left: [] });
    expect(fixed.text).toBe(numbers('4', '150', '15'));
  });

  it('of other forms stay, and so do texts', () => {
    const text = SOUND.replace('\nsource', '\ndue_note: "012"\nweight: +0.50\nsource').replace('新建学校', '012所学校');
    expect(fix(text)).toMatchObject({ text, fixes: [], left: [] });
  });
});

describe('quotes', () => {
  it.each([
    ['due: 2020-06-30\n', 'due: "2020-06-30"\n'],
    [
      'x: { at: 2020-07-02T09:00:00+08:00,on: 2020-1-2 3:04:05 }\n',
      'x: { at: "2020-07-02T09:00:00+08:00",on: "2020-1-2 3:04:05" }\n',
    ],
    ['responsible: [no, 12:30, 1_000, 是]\n', 'responsible: ["no", "12:30", "1_000", 是]\n'],
  ])('are put around what is no text to some readers: %s', (before, after) => {
    expect(fix(before)).toMatchObject({ text: after, left: [] });
    expect(kinds(fix(before))).toEqual(['quotes']);
  });

  it.each([
    'title: 2020-06\n',
    'x-day: 2020-06-30\n',
    'x-own: { y: [2020-06-30] }\n',
    'pace: none\n',
    'no: 1\n',
    'title: |\n  2020-06-30\n',
    "due: '2020-06-30'\n",
  ])('are not put around anything else: %s', (text) => expect(fix(text)).toMatchObject({ text, fixes: [], left: [] }));
});

describe('the order of keys', () => {
  it('takes the comments above and behind a key along, and those in its value', () => {
    const { text, fixes } = fix(`# yaml-language-server: $schema=../../schemas/task.schema.json
# 名称照抄文件
title: 新建学校 # 原文如此

# 状态由局办维护
status: not_started
id: 4
targets: # 目标
  - id: a # 一
    name: 甲
    # 二
history:
  - { at: "2020-03-02T10:15:00+08:00", by: 张三, from: not_started, to: in_progress }
  # 历史到此
source: { document: work-plan, item: 4 }
x-own: 1
# 文件到此
`);
    expect(fixes).toEqual([{ kind: 'order', count: 1 }]);
    expect(text).toBe(`# yaml-language-server: $schema=../../schemas/task.schema.json
id: 4

# 状态由局办维护
status: not_started
# 名称照抄文件
title: 新建学校 # 原文如此
targets: # 目标
  - id: a # 一
    name: 甲
    # 二
source: { document: work-plan, item: 4 }
x-own: 1
history:
  - { at: "2020-03-02T10:15:00+08:00", by: 张三, from: not_started, to: in_progress }
  # 历史到此
# 文件到此
`);
  });

  it('leaves what heads the file at its head', () => {
    expect(fix('# 本文件由局办维护\ntitle: x\nid: 4\n').text).toBe('# 本文件由局办维护\nid: 4\ntitle: x\n');
    expect(fix('---\n# 名称\ntitle: x\nid: 4\n').text).toBe('---\nid: 4\n# 名称\ntitle: x\n');
  });

  it('never lets a comment become part of a text that it comes to stand below', () => {
    expect(fix('---\n    # 范围\nscope: s\ntitle: |\n  x\n')).toMatchObject({
      text: '---\ntitle: |\n  x\n# 范围\nscope: s\n',
      left: [],
    });
  });

  it('leaves a comment with the key above it that a blank line parts from the key below', () => {
    expect(fix('title: x\n# 名称\n\nid: 4\n').text).toBe('\nid: 4\ntitle: x\n# 名称\n');
  });

  it('puts the keys of targets behind their dashes', () => {
    const { text } = fix(`targets:
  - unit: 所 # 单位
    # 编号
    id: a
    name: |
      甲
  -
    name: 乙
    id: b
  - { unit: 所, "name":丙, id: c, }
`);
    expect(text).toBe(`targets:
  # 编号
  - id: a
    name: |
      甲
    unit: 所 # 单位
  -
    id: b
    name: 乙
  - { id: c, "name":丙, unit: 所, }
`);
  });

  it('keeps a key of the user’s own behind the key that it stood behind', () => {
    expect(fix('title: x\nx-a: 1\nid: 4\nx-b: 2\n').text).toBe('id: 4\nx-b: 2\ntitle: x\nx-a: 1\n');
  });

  it('does not concern plan.yaml', () => {
    expect(fix('title: x\nid: p\n', 'plan.yaml').fixes).toEqual([]);
    expect(fix('title: x \nid: p\n', 'plan.yaml').fixes).toHaveLength(1);
  });

  it('is left where a comment in braces may belong to either key', () => {
    const text = 'targets:\n  - { name: 甲, # 一\n      id: a }\n';
    expect(fix(text)).toMatchObject({ text, fixes: [] });
    expect(left(fix(text))).toEqual([['order', 'comment', 2]]);
  });

  it('is left where a text would become another', () => {
    const text = 'title: |+\n  x\n\nstatus: not_started\nid: 4\n';
    const { text: after } = fix(text);
    expect(after).toBe('id: 4\nstatus: not_started\ntitle: |+\n  x\n\n');
    const open = 'scope: |+\n  x\nid: 4\n\nlead: a\n';
    expect(fix(open)).toMatchObject({ fixes: [] });
    expect(left(fix(open))).toEqual([['order', 'unsafe', 1]]);
  });
});

describe('braces around a file', () => {
  it('go, a key a line', () => {
    expect(
      fix('# 说明\n\n{ title: "a, b", "status":not_started, id: 4, lead: , source: { item: 4 } } # 完\n').text,
    ).toBe('# 说明\n\nid: 4\n"status": not_started\ntitle: "a, b"\nlead:\nsource: { item: 4 } # 完\n');
  });

  it('stay where a comment stands within', () => {
    const text = '{ id: 4, # 一\n  title: x }\n';
    expect(fix(text)).toMatchObject({ text, fixes: [], left: [{ kind: 'flow', reason: 'comment', line: 1 }] });
  });
});

describe('the line ends of old Macs', () => {
  it.each([
    ['throughout', SOUND.replaceAll('\n', '\r'), 6],
    ['in some lines', SOUND.replace('\n', '\r'), 1],
    ['doubled before a line feed', SOUND.replaceAll('\n', '\r\r\n'), 6],
    ['among those of Windows', SOUND.replaceAll('\n', '\r\n').replace('\r\n', '\r'), 1],
  ])('become LF: %s', (_name, text, count) => {
    expect(fix(text)).toMatchObject({ text: SOUND, fixes: [{ kind: 'line-end', count }], left: [] });
  });

  it('are left where the file has mistakes besides', () => {
    const text = SOUND.replace('{ document', '[ document').replaceAll('\n', '\r');
    expect(fix(text)).toMatchObject({ text, fixes: [] });
  });
});
