// Texts of task files that a program of quadratic time does not survive, legal and broken ones, each of about any size.

const HEAD = ['id: 7', 'title: 新增公办幼儿园', 'status: in_progress'];
const SOURCE = 'source: { document: work-plan, item: 7 }';
const TARGET = ['targets:', '  - id: target-1', '    name: 新增公办幼儿园', '    at_least: 250', '    unit: 所'];
const HISTORY = ['history:', '  - { at: "2020-03-02T10:15:00+08:00", by: 张三, from: not_started, to: in_progress }'];

/** A whole task with lines before its source, and with lines at its end. */
function task(before, after = [], { head = HEAD, target = TARGET, history = HISTORY } = {}) {
  return [...head, ...before, ...target, SOURCE, ...after, ...history, ''].join('\n');
}

/** As many copies of a piece as fill so many bytes. */
function fill(size, piece) {
  return piece.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(piece))));
}

/** As many lines as fill so many bytes; a line is made of its number. */
function lines(size, lineOf) {
  const made = [];
  for (let left = size, index = 0; left > 0; index += 1) {
    const line = lineOf(index);
    left -= Buffer.byteLength(line) + 1;
    made.push(line);
  }
  return made;
}

const day = (index) =>
  `2020-${String(1 + (Math.floor(index / 28) % 11)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
const BY = 'by: 张三, at: "2020-11-01T09:00:00+08:00"';

/** A target of a task by its number. */
const targetLines = (index) => [`  - id: more-${index}`, `    name: 目标${index}`, '    at_least: 25', '    unit: 所'];

/** Words that try the patterns of the rules about personal data, names and links. */
const HOSTILE = {
  'digits of phones': '1381234567-',
  'digits of ids': '44130219900101123 ',
  'links without an end': 'http://[',
  'markup of markdown': '*_`[](<',
  'spaces and digits': '138 1234 ',
};

/**
 * The texts of a task with number 7.
 * @param size about how many bytes each has
 * @returns {{ name: string, text: string | Buffer }[]}
 */
export function pathologicalTexts(size) {
  const nested = (open, inner = '') => `x-a: ${fill(size, open)}${inner}`;
  const texts = {
    // Long lines, long runs.
    'spaces in a value': task([`scope: 甲${' '.repeat(Math.min(size, 199_000))}乙`]),
    'spaces in values': task(lines(size, (index) => `x-${index}: 甲${' '.repeat(100_000)}乙`)),
    'spaces in quotes': task([`scope: "甲${' '.repeat(Math.min(size, 199_000))}乙"`]),
    'spaces at the ends of lines': task(lines(size, (index) => `x-${index}: 甲${' '.repeat(10_000)}`)),
    'spaces before a comment': task(lines(size, (index) => `x-${index}: 甲${' '.repeat(190_000)}# 乙`)),
    'spaces on blank lines': task(lines(size, () => ' '.repeat(190_000))),
    'spaces and tabs': task([`scope: 甲${' \t'.repeat(Math.min(size, 199_000) / 2)}乙`]),
    'tabs in values': task(lines(size, (index) => `x-${index}: 甲${'\t'.repeat(100_000)}乙`)),
    'tabs at the beginning': task([fill(size, '\t')]),
    'one line': fill(size, 'x'),
    'one line of Chinese': task([`x-a: ${fill(size, '任务')}`]),
    'a line of quotes': task([`x-a: ${fill(size, '"')}`]),
    'a line of single quotes': task([`x-a: ${fill(size, "'")}`]),
    'lines of quotes': task(lines(size, () => `"${"'".repeat(100)}`)),
    'a quoted text on many lines': task(['scope: "', ...lines(size, () => '  甲乙'), '  "']),
    'a quoted text of blank lines': task(['scope: "甲', ...lines(size, () => ''), '  乙"']),
    'a plain text on many lines': task(['scope: 甲', ...lines(size, () => '  甲乙')]),
    'a plain text of blank lines': task(['scope: 甲', ...lines(size, () => ''), '  乙']),
    escapes: task([
      `x-a: "${fill(Math.min(size, 190_000), '\\u4e2d')}"`,
      ...lines(size, (index) => `x-${index}: "${'\\u4e2d'.repeat(10_000)}"`),
    ]),
    'wrong escapes': task([`x-a: "${fill(Math.min(size, 190_000), '\\q')}"`]),
    'lines of wrong escapes': task(lines(size, (index) => `x-${index}: "\\q\\q\\q"`)),
    'an escaped line end': task(['x-a: "甲\\', ...lines(size, () => '  乙\\'), '  "']),
    'a block text': task(['scope: |', ...lines(size, () => '  甲乙')]),
    'a block text of blank lines': task(['x-a: |+', ...lines(size, () => '')]),
    'a folded text': task(['x-a: >', ...lines(size, (index) => (index % 2 ? '  甲乙' : '     丙'))]),
    'block texts': task(lines(size, (index) => `x-${index}: |\n  甲`)),
    'a block text that grows deeper': task(['x-a: |', ...lines(size, (index) => `${' '.repeat(2 + (index % 60))}甲`)]),
    'carriage returns': task(['x-a: 甲', ...lines(size, () => '\r')]),
    'a line of carriage returns': task([`x-a: 甲${fill(size, '\r')}乙`]),
    'windows line ends': task(lines(size, (index) => `x-${index}: 甲\r`)),
    'nothing but line ends': fill(size, '\n'),
    'nothing but carriage returns': fill(size, '\r'),
    'nothing but spaces': fill(size, ' '),
    zeros: Buffer.alloc(size),
    'zeros in a value': task([`x-a: 甲${fill(size, '\0')}`]),
    'ends of lines of Unicode': task([`x-a: 甲${fill(size, '\u2028')}乙`]),
    // Keys.
    'keys of one’s own': task(lines(size, (index) => `x-${index}: 甲`)),
    'unknown keys': task(lines(size, (index) => `k${index}: 甲`)),
    'unknown keys of a target': task(
      lines(size, (index) => `    k${index}: 甲`),
      [],
      { head: [...HEAD, ...TARGET], target: [] },
    ),
    'unknown keys, nearly right': task(lines(size, (index) => `titel${index}: 甲`)),
    'unknown long keys': task(lines(size, (index) => `${'k'.repeat(900)}${index}: 甲`)),
    'a long key': task([`${fill(size, 'k')}: 甲`]),
    'long keys that are too long': task(lines(size, (index) => `${'k'.repeat(1100)}${index}: 甲`)),
    'doubled keys': task(lines(size, () => 'title: 甲')),
    'doubled keys of one’s own': task(lines(size, (index) => `x-${index % 1000}: 甲`)),
    'keys in quotes': task(lines(size, (index) => `"x-${index}": 甲`)),
    'keys without values': task(lines(size, (index) => `x-${index}:`)),
    'words without a colon': task(lines(size, (index) => `甲${index}`)),
    'explicit keys': task(lines(size, (index) => `? x-${index}\n: 甲`)),
    'long words without a colon': task(lines(size, (index) => `${'甲'.repeat(500)}${index}`)),
    'wrong indents': task(lines(size, (index) => `${' '.repeat(index % 7)}x-${index}: 甲`)),
    'indents that wander': task(lines(size, (index) => `${' '.repeat(60 - (index % 61))}x-${index}:`)),
    shares: task(['    allocation:', ...lines(size, (index) => `      o${index}: 1`)], [], {
      head: [...HEAD, ...TARGET],
      target: [],
    }),
    'unknown shares': task(['    allocation:', ...lines(size, (index) => `      O_${index}: 1`)], [], {
      head: [...HEAD, ...TARGET],
      target: [],
    }),
    // Anchors, aliases, tags, directives, documents.
    anchors: task(['x-a:', ...lines(size, (index) => `  - &a${index} 甲`)]),
    'anchors in a flow list': task([`x-a: [${lines(Math.min(size, 190_000), (index) => `&a${index} 甲`).join(', ')}]`]),
    'anchors on keys': task(lines(size, (index) => `&a${index} x-${index}: 甲`)),
    'anchors of one node': task([`x-a: ${lines(Math.min(size, 190_000), (index) => `&a${index}`).join(' ')} 甲`]),
    'anchors on lines of their own': task(['x-a:', ...lines(size, (index) => `  &a${index}`), '  甲']),
    aliases: task(['x-a: &a 甲', 'x-b:', ...lines(size, () => '  - *a')]),
    'aliases of nothing': task(['x-b:', ...lines(size, (index) => `  - *a${index}`)]),
    'anchors and aliases': task(['x-b:', ...lines(size, (index) => `  - &a${index} 甲\n  - *a${index}`)]),
    tags: task(['x-a:', ...lines(size, () => '  - !!str 甲')]),
    'tags of one’s own': task(['x-a:', ...lines(size, (index) => `  - !t${index} 甲`)]),
    'merge keys': task(['x-a: &a { x: 1 }', ...lines(size, (index) => `x-${index}:\n  <<: *a`)]),
    directives: [...lines(size, () => '%YAML 1.2'), '---', task([])].join('\n'),
    documents: task(
      [],
      lines(size, () => '---'),
    ),
    'documents of maps': fill(size, 'a: 1\n---\n'),
    'ends of documents': task(
      [],
      lines(size, () => '...'),
    ),
    'leftovers of a merge': task(lines(size, () => '<<<<<<< HEAD')),
    // Comments.
    comments: task(lines(size, (index) => `# 说明${index}`)),
    'comments before the first key': `${lines(size, () => '#').join('\n')}\n${task([])}`,
    'comments at the ends of lines': task(lines(size, (index) => `x-${index}: 甲 # 说明`)),
    'comments in a list': task(['x-a:', ...lines(size, (index) => `  - 甲\n  # ${index}`)]),
    'comments without a space': task(lines(size, (index) => `x-${index}: "甲"#乙`)),
    'comments in a flow list': task(['x-a: [', ...lines(size, (index) => `  甲, # ${index}`), '  ]']),
    'a comment of one line': task([`# ${fill(size, '#')}`]),
    // Lists that only grow.
    targets: task([], [], { target: ['targets:', ...lines(size, (index) => targetLines(index).join('\n'))] }),
    'targets with readings': task([], [], {
      target: [
        'targets:',
        ...lines(size, (index) =>
          [...targetLines(index), '    readings:', `      - { as_of: "2020-06-30", value: 1, ${BY} }`].join('\n'),
        ),
      ],
    }),
    'targets of one id': task([], [], { target: ['targets:', ...lines(size, () => targetLines(1).join('\n'))] }),
    'targets without an id': task([], [], { target: ['targets:', ...lines(size, () => '  - name: 甲')] }),
    'targets of nothing': task([], [], { target: ['targets:', ...lines(size, () => '  -')] }),
    readings: task([], [], {
      target: [
        ...TARGET,
        '    readings:',
        ...lines(size, (index) => `      - { as_of: "${day(index)}", value: ${index}, ${BY} }`),
      ],
    }),
    'readings of one day': task([], [], {
      target: [...TARGET, '    readings:', ...lines(size, () => `      - { as_of: "2020-06-30", value: 1, ${BY} }`)],
    }),
    'readings of units': task([], [], {
      target: [
        ...TARGET,
        '    readings:',
        ...lines(size, (index) => `      - { as_of: "2020-06-30", value: 1, org: o${index}, ${BY} }`),
      ],
    }),
    'readings that are wrong': task([], [], {
      target: [...TARGET, '    readings:', ...lines(size, () => '      - { value: x }')],
    }),
    reports: task(
      [],
      [
        'reports:',
        ...lines(
          size,
          (index) => `  - { period: 2020-${String(1 + (index % 12)).padStart(2, '0')}, progress: 甲, ${BY} }`,
        ),
      ],
    ),
    evidence: task(
      [],
      ['evidence:', ...lines(size, (index) => `  - { type: file, title: 甲, path: evidence/${index}.txt, ${BY} }`)],
    ),
    'evidence for many targets': task(
      [],
      [
        'evidence:',
        ...lines(size, () => `  - { type: link, title: 甲, url: "https://example.org/", supports: [target-1], ${BY} }`),
      ],
    ),
    extensions: task(
      [],
      [
        'extensions:',
        ...lines(size, () => `  - { from: "2020-12-31", to: "2021-01-31", note: 甲, approver: 李四, ${BY} }`),
      ],
    ),
    'extensions that follow one another': task(
      [],
      [
        'extensions:',
        ...lines(
          size,
          (index) => `  - { from: "${day(index)}", to: "${day(index + 1)}", note: 甲, approver: 李四, ${BY} }`,
        ),
      ],
    ),
    history: task([], [], {
      history: [
        'history:',
        HISTORY[1],
        ...lines(
          size,
          (index) =>
            `  - { at: "2020-03-02T10:15:00+08:00", by: 张三, from: ${index % 2 ? 'suspended' : 'in_progress'}, to: ${index % 2 ? 'in_progress' : 'suspended'}, note: 甲, approver: 李四 }`,
        ),
      ],
    }),
    'history of one change': task([], [], { history: ['history:', ...lines(size, () => HISTORY[1])] }),
    'responsible units': task(['responsible:', ...lines(size, (index) => `  - o${index}`)]),
    'responsible units, doubled': task(['responsible:', ...lines(size, () => '  - boluo')]),
    'related tasks': task(['related:', ...lines(size, (index) => `  - ${(index % 99_999) + 1}`)]),
    'a pace by the day': task([], [], {
      target: [...TARGET, '    pace:', ...lines(size, (index) => `      - { by: "${day(index)}", value: ${index} }`)],
    }),
    'units that it is to be met by': task([], [], {
      target: [...TARGET, '    per:', ...lines(size, (index) => `      - o${index}`)],
    }),
    'lists in a flow': task([`x-a: [${fill(Math.min(size, 190_000), '甲, ')}]`]),
    'maps in a flow': task([`x-a: {${lines(Math.min(size, 190_000), (index) => `a${index}: 1`).join(', ')}}`]),
    'flow maps on many lines': task(['x-a: {', ...lines(size, (index) => `  a${index}: 1,`), '  }']),
    'flow lists on many lines': task(['x-a: [', ...lines(size, (index) => `  ${index},`), '  ]']),
    commas: task([`x-a: [${fill(size, ',')}]`]),
    'a flow list without an end': task([`x-a: [${fill(Math.min(size, 190_000), '甲,')}`]),
    'flow lists without an end': task(lines(size, (index) => `x-${index}: [甲`)),
    'brackets that close nothing': task([`x-a: ${fill(size, ']')}`]),
    'empty lists': task(lines(size, (index) => `x-${index}: []`)),
    'a root in a flow': `{ ${[...HEAD, SOURCE].join(', ')}, ${lines(size, (index) => `x-${index}: 1`).join(',\n')} }\n`,
    'a list at the root': fill(size, '- 甲\n'),
    // Nesting.
    colons: nested(': '),
    dashes: nested('- '),
    'dashes on a line': task([], [fill(size, '- ')]),
    'question marks': task([], [fill(size, '? ')]),
    'questions in a value': nested('? '),
    brackets: nested('['),
    braces: nested('{'),
    'maps in maps in a flow': nested('{ a: '),
    'lists in lists, closed': task([`x-a: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`]),
    'brackets on lines': task(['x-a:', ...lines(size, () => ' [')]),
    'maps ever deeper': task([], lines(size, (index) => `${' '.repeat(index)}x-a:`).slice(0, 1400)),
    'lists ever deeper': task(['x-a:'], lines(size, (index) => `${' '.repeat(index + 1)}-`).slice(0, 1400)),
    'dashes and colons': task([], [fill(size, '- a: ')]),
    'questions ever deeper': task([], lines(size, (index) => `${' '.repeat(index)}? x`).slice(0, 1400)),
    // Texts.
    'a long title': task([], [], { head: [HEAD[0], `title: ${fill(Math.min(size, 9_900 * 3), '任')}`, HEAD[2]] }),
    'a title without an end': task([], [], {
      head: [HEAD[0], `title: ${fill(Math.min(size, 199_000), '任')}`, HEAD[2]],
    }),
    'long notes': task([], [], {
      target: [
        ...TARGET,
        '    readings:',
        ...lines(
          size,
          (index) => `      - { as_of: "2020-06-30", value: ${index}, note: "${'说明'.repeat(9_000)}", ${BY} }`,
        ),
      ],
    }),
    'long notes without a break': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "${'x'.repeat(19_000)}", ${BY} }`)],
    ),
    'long notes of combining marks': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "x${'\u0301'.repeat(19_000)}", ${BY} }`)],
    ),
    'long notes of emoji': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "${'👩‍👩‍👧‍👦'.repeat(1_700)}", ${BY} }`)],
    ),
    'long notes of flags': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "${'🇨🇳'.repeat(4_900)}", ${BY} }`)],
    ),
    'long notes of spaces': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "x${' '.repeat(19_000)}x", ${BY} }`)],
    ),
    'long notes of line ends': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "x${'\\n'.repeat(15_000)}x", ${BY} }`)],
    ),
    'long notes of closing marks': task(
      [],
      ['reports:', ...lines(size, () => `  - { period: 2020-01, progress: "x${'）'.repeat(15_000)}x", ${BY} }`)],
    ),
    'one long combining mark': task([`scope: x${'\u0301'.repeat(Math.min(size, 19_000))}`]),
    'a text of one’s own of combining marks': task([`x-a: x${fill(Math.min(size, 390_000), '\u0301')}`]),
    'zero-width joiners': task([`scope: ${fill(Math.min(size, 50_000), '👩\u200d')}`]),
    'zero-width joiners of one’s own': task(lines(size, (index) => `x-${index}: ${'\u200d'.repeat(10_000)}`)),
    'flags of tags': task([`x-a: ${fill(Math.min(size, 700_000), '\u{1f3f4}\u{e0067}')}`]),
    'tags of flags': task([`x-a: \u{1f3f4}${fill(Math.min(size, 700_000), '\u{e0067}')}`]),
    digits: task([`x-a: ${fill(Math.min(size, 199_000), '9')}`]),
    'digits of a value': task([], [], {
      target: TARGET.map((line) => line.replace('250', fill(Math.min(size, 199_000), '9'))),
    }),
    'digits after a point': task([`x-a: 0.${fill(Math.min(size, 199_000), '0')}1`]),
    numbers: task(['x-a:', ...lines(size, (index) => `  - ${index}e${index % 300}`)]),
    'dates without quotes': task([], [], {
      target: [
        ...TARGET,
        '    readings:',
        ...lines(size, (index) => `      - { as_of: ${day(index)}, value: ${index}, ${BY} }`),
      ],
    }),
    'words of YAML 1.1': task(lines(size, (index) => `x-${index}: yes`)),
    'numbers of YAML 1.1': task(lines(size, (index) => `x-${index}: 012`)),
    'texts of base sixty': task(lines(size, (index) => `x-${index}: ${'1:30'.repeat(100)}`)),
    'dates that do not exist': task([], [], {
      target: [...TARGET, '    readings:', ...lines(size, () => `      - { as_of: "2020-02-30", value: 1, ${BY} }`)],
    }),
    'units that do not exist': task([`lead: nobody`, 'support:', ...lines(size, (index) => `  - nobody-${index}`)]),
    'phone numbers': task(lines(size, (index) => `x-${index}: 13812345678`)),
    'phone numbers in comments': task(lines(size, () => '# 13812345678')),
    'phone numbers in one comment': task([`# ${fill(Math.min(size, 190_000), '13812345678 ')}`]),
    'identity numbers': task(['scope: |', ...lines(size, () => '  44130219900101123X 11010519491231002X')]),
    'invisible characters': task(lines(size, (index) => `x-${index}: 甲\u200b乙`)),
    'names of a gambling site': task(lines(size, (index) => `x-${index}: 开云(中国)`)),
  };
  for (const [name, word] of Object.entries(HOSTILE)) {
    texts[`${name} in a line`] = task([`x-a: ${fill(Math.min(size, 190_000), word)}`]);
    texts[`${name} in a text`] = task(['x-a: |', ...lines(size, () => `  ${word.repeat(8)}`)]);
    texts[`${name} in comments`] = task(lines(size, () => `# ${word.repeat(8)}`));
  }
  return Object.entries(texts).map(([name, text]) => ({ name, text }));
}
