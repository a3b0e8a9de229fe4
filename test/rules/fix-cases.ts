/** What a fix asks for, done: by hand, by moving files, or by a command. */
export interface Fix {
  /** Files over the bad ones, for what its own do not show: what is wrong stands in a record. */
  files?: Readonly<Record<string, string>>;
  /** In a file, what becomes what. */
  edits?: readonly (readonly [file: string, from: string, to: string])[];
  moves?: readonly (readonly [from: string, to: string])[];
  /** Commands of the program. */
  run?: readonly (readonly string[])[];
}

/** Fixes of a rule's findings; or why none can be done by a test. */
export type Fixes = readonly Fix[] | { left: string };

const BY = ['--by', '周九'];
const FIX = [['lint', '--fix', '--quiet']];
const recorded = '    readings:\n';

const TASK = 'id: 4\ntitle: 示例任务\nstatus: not_started\n';
const SOURCE = 'source: { document: work-plan, item: 4 }\n';
const FOUR = '01-alpha/004-record.yaml';

/** A report that holds a text. */
const reportOf = (text: string) =>
  `${TASK}${SOURCE}reports:\n  - { period: "2020-03", progress: ${text}, by: 张三, at: "2020-04-01T09:00:00+08:00" }\n`;

/** For every rule of which a file alone can be wrong: what its fix asks for. */
export const FIXES: Readonly<Record<string, Fixes>> = {
  unreadable: { left: 'rights are given on the disk, no file is changed' },
  'not-a-file': { left: 'a folder is renamed, no file is changed' },
  'link-outside': { left: 'a link is replaced by its file, which git shows as it is' },
  'too-large': { left: 'the file was never read, so there is nothing to compare with' },
  encoding: [{ run: FIX }],
  'conflict-marker': { left: 'the file was never read, so there is nothing to compare with' },
  'control-character': { left: 'the file was never read, so there is nothing to compare with' },
  syntax: { left: 'the file was never read, so there is nothing to compare with' },
  'unknown-key': [
    {
      edits: [
        ['01-alpha/004-near.yaml', 'tittle: x\n', ''],
        ['01-alpha/006-former.yaml', ' on: ', ' date: '],
      ],
    },
  ],
  'one-bound': [{ edits: [['01-alpha/005-several.yaml', '    deliver: document\n', '']] }],
  shape: { left: 'the file was never read, so there is nothing to compare with' },
  'date-real': [{ edits: [['01-alpha/004-due.yaml', '2020-02-30', '2020-02-29']] }],
  'known-section': [{ moves: [['006-root.yaml', '01-alpha/006-root.yaml']] }],
  'file-name': [{ moves: [['01-alpha/007-number.yaml', '01-alpha/006-number.yaml']] }],
  'plan-file': [
    {
      edits: [
        ['plan.yaml', 'start: "2020-12-31", end: "2020-01-01"', 'start: "2020-01-01", end: "2020-12-31"'],
        ['plan.yaml', 'Asia/Huizhou', 'Asia/Shanghai'],
        ['plan.yaml', 'number: 2, id: gamma', 'number: 4, id: gamma'],
        ['plan.yaml', 'number: 3, id: beta', 'number: 3, id: delta'],
        ['plan.yaml', '  - { id: work-plan, title: 文件重复 }\n', ''],
        ['plan.yaml', 'id: boluo, name: 单位重复', 'id: longmen, name: 单位重复'],
        ['plan.yaml', 'red_gap: 5', 'red_gap: 30'],
        ['plan.yaml', 'work_days:\n  - "2020-10-01"\n', ''],
      ],
    },
  ],
  'lint-settings': [{ edits: [['plan.yaml', 'lead-mising:', 'lead-missing:']] }],
  'section-gap': [{ edits: [['plan.yaml', 'number: 4, id: gamma', 'number: 3, id: gamma']] }],
  'id-unique': [{ run: [['renumber', '02-beta/001-again.yaml']] }],
  'target-id-unique': [{ edits: [['01-alpha/004-twice.yaml', 'id: a, name: 乙', 'id: b, name: 乙']] }],
  'known-org': [
    {
      edits: [
        'lead: huidonk',
        'boluo, huidonk',
        'support: [huidonk',
        'per: [huidonk',
        'huidonk: 2',
        'org: huidonk',
      ].map((from) => ['01-alpha/004-near.yaml', from, from.replace('huidonk', 'huidong')] as const),
    },
  ],
  'org-name': [
    {
      edits: [
        ['plan.yaml', 'name: 博罗, kind', 'name: 惠东县, kind'],
        ['plan.yaml', 'id: 博罗县, kind', 'id: 龙门县, kind'],
        ['plan.yaml', ', aliases: [boluo]', ''],
      ],
    },
  ],
  'org-alias': [{ edits: [['plan.yaml', ', aliases: [博罗县, boluo]', '']] }],
  'org-group': [
    {
      edits: [
        ['plan.yaml', ', parent: counties', ''],
        ['plan.yaml', '[counties, exam-office]', '[boluo, huidong, exam-office]'],
        ['01-alpha/004-group.yaml', 'lead: counties', 'lead: [boluo, huidong]'],
        ['01-alpha/004-group.yaml', '{ counties: 10 }', '{ boluo: 5, huidong: 5 }'],
        ['01-alpha/004-group.yaml', 'org: counties, by', 'org: boluo, by'],
        ['01-alpha/004-group.yaml', 'org: counties, progress', 'org: boluo, progress'],
      ],
    },
  ],
  'org-parent': [
    {
      edits: [
        ['plan.yaml', ', parent: boluo', ''],
        ['plan.yaml', ', parent: exam-office', ''],
      ],
    },
  ],
  'work-calendar': [
    {
      edits: [
        ['plan.yaml', '  - "2020-10-01"\n  - "2020-05-01"\n  - "2020-05-02"\n', '  - "2020-05-01"\n  - "2020-10-01"\n'],
        ['plan.yaml', ' ["2020-09-27", "2020-10-09"]', '\n  - "2020-09-27"\n  - "2020-10-10"'],
      ],
    },
  ],
  milestones: [
    {
      edits: [
        ['01-alpha/004-steps.yaml', 'id: begun, name: 竣工', 'id: built, name: 竣工'],
        ['01-alpha/004-steps.yaml', '    milestones:\n      - { id: half, name: 过半 }\n', ''],
      ],
    },
  ],
  'milestone-due': [{ edits: [['01-alpha/004-steps.yaml', '"2020-11-01"', '"2020-10-31"']] }],
  'part-of': [
    {
      edits: [
        ['01-alpha/004-parts.yaml', 'part_of: urban', 'part_of: places'],
        ['01-alpha/004-parts.yaml', ', part_of: own', ''],
        ['01-alpha/004-parts.yaml', ', part_of: nothing', ''],
      ],
    },
  ],
  'recheck-early': [{ edits: [['01-alpha/004-again.yaml', '2020-10-30', '2021-03-31']] }],
  'shown-value': [{ edits: [['01-alpha/004-shown.yaml', ', shown: 一份办法', '']] }],
  'org-removed': [
    {
      edits: [
        [
          'plan.yaml',
          '  - { id: exam-office',
          '  - { id: huidong, name: 惠东县, kind: county }\n  - { id: exam-office',
        ],
      ],
    },
  ],
  'known-document': [{ edits: [['01-alpha/004-near.yaml', 'work-plam', 'work-plan']] }],
  'known-target': [
    {
      edits: [
        ['01-alpha/004-unknown.yaml', '[a, b]', '[a]'],
        ['01-alpha/004-unknown.yaml', 'target: schools', 'target: a'],
      ],
    },
  ],
  'related-exists': [{ edits: [['01-alpha/004-missing.yaml', '[1, 99]', '[1]']] }],
  'date-range': [
    { edits: [['01-alpha/005-period.yaml', '2019-12-31', '2020-12-31']] },
    { edits: [['01-alpha/007-target.yaml', '2020-02-01', '2020-12-01']] },
    {
      edits: [
        ['01-alpha/008-far.yaml', '2220-12-31', '2020-12-31'],
        ['01-alpha/008-far.yaml', '1920-06-30', '2020-06-30'],
      ],
    },
  ],
  'target-due-late': [
    { edits: [['01-alpha/004-written.yaml', 'due: "2020-10-31"', 'due: "2020-09-30"']] },
    { run: [['extend', '6', '2020-10-31', '-m', '疫情', '--approver', '李四', ...BY]] },
  ],
  'due-outside': [
    { edits: [['01-alpha/004-after.yaml', 'due: "2021-06-30"', 'due: "2020-06-30"']] },
    { edits: [['01-alpha/005-before.yaml', 'due: "2019-12-31"', 'due: "2020-12-31"']] },
  ],
  'extension-chain': [
    {
      edits: [
        ['01-alpha/004-task.yaml', 'from: "2020-06-30", to: "2020-09-30"', 'from: "2020-08-31", to: "2020-09-30"'],
        ['01-alpha/004-task.yaml', 'to: "2020-09-15"', 'to: "2020-10-15"'],
        ['01-alpha/004-task.yaml', 'from: "2020-09-15", to: "2020-09-15"', 'from: "2020-10-15", to: "2020-11-15"'],
      ],
    },
  ],
  'extension-late': [
    {
      edits: [
        [
          '01-alpha/004-late.yaml',
          'extensions:',
          'evidence:\n  - { type: approval, title: 批复, path: evidence/a.txt, date: "2020-06-20", by: 张三, at: "2020-11-01T00:00:00+08:00" }\nextensions:',
        ],
      ],
    },
  ],
  'bound-order': [
    {
      edits: [
        ['01-alpha/004-turned.yaml', '[5, 3]', '[3, 5]'],
        ['01-alpha/004-turned.yaml', '2020-06-30", value: 6', '2020-09-30", value: 6'],
      ],
    },
  ],
  'history-status': [
    { edits: [['01-alpha/004-last.yaml', 'status: in_progress', 'status: suspended']] },
    { edits: [['01-alpha/005-first.yaml', 'from: in_progress', 'from: not_started']] },
    { edits: [['01-alpha/006-chain.yaml', 'from: not_started, to: cancelled', 'from: in_progress, to: cancelled']] },
    { edits: [['01-alpha/007-none.yaml', 'status: in_progress', 'status: not_started']] },
  ],
  'history-legal': [
    {
      edits: [
        ['01-alpha/005-final.yaml', 'status: in_progress', 'status: cancelled'],
        [
          '01-alpha/005-final.yaml',
          '  - { at: "2020-04-01T09:00:00+08:00", by: 张三, from: cancelled, to: in_progress }\n',
          '',
        ],
      ],
    },
    { edits: [['01-alpha/006-missing.yaml', 'to: suspended }', 'to: suspended, note: 疫情, approver: 周九 }']] },
    { edits: [['01-alpha/007-verifier.yaml', 'by: 张三, from: submitted', 'by: 李四, from: submitted']] },
    {
      files: {
        '01-alpha/004-illegal.yaml': `${TASK.replace('not_started', 'completed')}${SOURCE}evidence:
  - { type: file, title: 甲, path: evidence/a.txt, date: "2020-01-15", by: 张三, at: "2020-01-16T09:00:00+08:00" }
history:
  - { at: "2020-03-01T09:00:00+08:00", by: 张三, from: not_started, to: completed }
`,
      },
      edits: [
        [
          '01-alpha/004-illegal.yaml',
          '  - { at: "2020-03-01T09:00:00+08:00", by: 张三, from: not_started, to: completed }\n',
          '  - { at: "2020-02-01T09:00:00+08:00", by: 张三, from: not_started, to: in_progress }\n  - { at: "2020-02-02T09:00:00+08:00", by: 李四, from: in_progress, to: submitted }\n  - { at: "2020-03-01T09:00:00+08:00", by: 张三, from: submitted, to: completed }\n',
        ],
      ],
    },
  ],
  'amendment-current': [
    {
      edits: [
        ['01-alpha/004-changed.yaml', 'lead: huidong', 'lead: boluo'],
        ['01-alpha/004-changed.yaml', 'leader: 李四', 'responsible: [boluo, huidong]\nleader: 王五'],
      ],
      run: [['assign', '4', '--leader', '李四', ...BY]],
    },
  ],
  'amendment-chain': [
    {
      edits: [
        ['01-alpha/004-from.yaml', 'from: 25, to: 28', 'from: 30, to: 32'],
        ['01-alpha/004-from.yaml', '{ boluo: 10 }, to', '{ boluo: 15 }, to'],
        ['01-alpha/004-from.yaml', 'from: exam-office', 'from: boluo'],
        [
          '01-alpha/005-void.yaml',
          '  - { void',
          '  - { void: "2020-04-02T10:15:00+08:00", of: 张三, note: 误记, by: 张三, at: "2020-05-01T10:15:00+08:00" }\n  - { void',
        ],
      ],
    },
  ],
  'amendment-key': [
    {
      edits: [
        ['01-alpha/004-key.yaml', 'key: at_most', 'key: at_least'],
        [
          '01-alpha/004-key.yaml',
          'at: "2020-06-02T10:15:00+08:00" }',
          'at: "2020-06-02T10:15:00+08:00" }\n  - { void: "2020-03-02T10:15:00+08:00", of: 张三, note: 误记, by: 张三, at: "2020-07-02T10:15:00+08:00" }',
        ],
        ['01-alpha/004-key.yaml', 'from: 500, to: 0', 'from: 500, to: 450'],
        ['01-alpha/004-key.yaml', 'from: { boluo: 300 }, to', 'from: { boluo: 300, huidong: null }, to'],
        ['01-alpha/004-key.yaml', 'to: { boluo: 500 }', 'to: { boluo: 500, huidong: null }'],
      ],
    },
  ],
  'amendment-approver': [
    {
      edits: [
        ['01-alpha/004-lowered.yaml', 'to: 20,', 'to: 20, approver: 周九,'],
        ['01-alpha/004-lowered.yaml', 'to: { boluo: 12 },', 'to: { boluo: 12 }, approver: 周九,'],
        ['01-alpha/004-lowered.yaml', 'from: null, to: strive,', 'from: null, to: strive, approver: 周九,'],
        ['01-alpha/004-lowered.yaml', 'from: firm, to: strive,', 'from: firm, to: strive, approver: 周九,'],
      ],
    },
  ],
  'void-entry': { left: 'the void may stay: it takes back nothing' },
  'target-amended': { left: 'a person looks at it, no file is changed' },
  'known-milestone': [
    {
      edits: [
        ['01-alpha/004-milestone.yaml', 'milestone: starts', 'milestone: start'],
        ['01-alpha/004-milestone.yaml', 'milestone: handover', 'milestone: top'],
      ],
    },
  ],
  'history-day': [
    {
      edits: [
        ['01-alpha/004-order.yaml', 'date: "2019-12-31"', 'date: "2020-03-01"'],
        ['01-alpha/004-order.yaml', 'date: "2020-06-01"', 'date: "2020-07-01"'],
      ],
    },
    { edits: [['01-alpha/005-evidence.yaml', 'date: "2020-06-30"', 'date: "2020-07-02"']] },
    { run: [['set', '6', 'in_progress', '-m', '日期有误', '--approver', '周九', ...BY]] },
  ],
  'person-name': [
    {
      edits: [
        ['01-alpha/004-blank.yaml', 'leader: "\\u3164"', 'leader: 周九'],
        ['01-alpha/004-blank.yaml', 'by: "\\u200b"', 'by: 张三'],
        ['01-alpha/004-blank.yaml', 'by: "\\u2800"', 'by: 张三'],
        ['01-alpha/004-blank.yaml', 'approver: " \\u00ad"', 'approver: 周九'],
      ],
    },
  ],
  'record-doubtful': [
    {
      edits: [
        '{ as_of: "2020-03-31", value: -1',
        '{ as_of: "2020-04-30", value: 2.5',
        '{ as_of: "2020-05-31", value: 50',
        '{ as_of: "2020-06-30", value: 5',
        '{ as_of: "2020-06-15", value: 51',
        '{ as_of: "2020-04-30", value: 181, org: boluo',
        '{ as_of: "2020-06-30", value: 22, org: huidong',
        '{ as_of: "2020-06-30", value: 100',
        '{ as_of: "2020-06-30", value: 30, org: huidong',
        '{ period: "2020-06", progress: 受阻',
        '{ from: "2020-12-31", to: "2022-01-01"',
      ].map((from) => ['01-alpha/004-doubtful.yaml', from, `${from}, confirmed: true`] as const),
    },
  ],
  'reading-early': [{ edits: [['01-alpha/004-last-year.yaml', 'as_of: "2019-12-31"', 'as_of: "2020-02-29"']] }],
  'record-shut': { left: 'it tells what was recorded after the end, which stays so when the task is taken up again' },
  'report-period': [
    {
      edits: [
        ['01-alpha/004-other-year.yaml', '1999-03', '2020-03'],
        ['01-alpha/004-other-year.yaml', '2019-Q4', '2020-Q1'],
        ['01-alpha/004-other-year.yaml', '2021-01', '2020-01'],
      ],
    },
  ],
  'history-order': [
    {
      edits: [
        [
          '01-alpha/004-lists.yaml',
          '  - { period: "2020-06", progress: 甲, by: 张三, at: "2020-07-02T09:00:00+08:00" }\n  - { period: "2020-05", progress: 甲, by: 张三, at: "2020-07-01T09:00:00+08:00" }\n',
          '  - { period: "2020-05", progress: 甲, by: 张三, at: "2020-07-01T09:00:00+08:00" }\n  - { period: "2020-06", progress: 甲, by: 张三, at: "2020-07-02T09:00:00+08:00" }\n',
        ],
        ['01-alpha/004-lists.yaml', 'value: 1, by: 张三, at: "2020-07-01', 'value: 1, by: 张三, at: "2020-07-03'],
      ],
    },
  ],
  'record-future': [
    {
      edits: [
        ['01-alpha/004-days.yaml', 'as_of: "2020-07-31"', 'as_of: "2020-06-30"'],
        ['01-alpha/004-days.yaml', 'period: "2020-Q4"', 'period: "2020-Q3"'],
        ['01-alpha/004-days.yaml', 'date: "2020-03-03"', 'date: "2020-03-02"'],
      ],
    },
  ],
  'reading-kind': [
    {
      edits: [
        ['01-alpha/004-mixed.yaml', 'value: 1, by', 'done: true, by'],
        [
          '01-alpha/004-mixed.yaml',
          'done: true, by: 张三, at: "2020-07-02T09:00:00+08:00" }\n  - id: places',
          'value: 2, by: 张三, at: "2020-07-02T09:00:00+08:00" }\n  - id: places',
        ],
        ['01-alpha/004-mixed.yaml', 'numerator: 250, denominator: 500', 'value: 250'],
      ],
    },
  ],
  'reading-org': [
    {
      edits: [
        ['01-alpha/004-county.yaml', 'value: 1, by', 'value: 1, org: huidong, by'],
        ['01-alpha/004-county.yaml', 'org: exam-office', 'org: boluo'],
      ],
    },
    { edits: [['01-alpha/005-list.yaml', 'per: [boluo]', 'per: [boluo, huidong]']] },
    { edits: [['01-alpha/006-kin.yaml', 'org: boluo-town', 'org: huidong']] },
  ],
  'reading-order': [
    { edits: [['01-alpha/004-earlier.yaml', 'as_of: "2020-06-30"', 'as_of: "2020-09-30"']] },
    { edits: [['01-alpha/004-earlier.yaml', 'value: 2, by', 'value: 2, note: 补记, by']] },
  ],
  'allocation-short': [{ edits: [['01-alpha/004-short.yaml', 'huidong: 6', 'huidong: 7']] }],
  'submitted-ready': [
    {
      edits: [
        [
          '01-alpha/004-evidence.yaml',
          'history:',
          'evidence:\n  - { type: file, title: 甲, path: evidence/a.txt, date: "2020-06-30", by: 张三, at: "2020-11-01T09:00:00+08:00" }\nhistory:',
        ],
      ],
    },
    { run: [['set', '5', 'in_progress', '-m', '没有达标', ...BY]] },
    { edits: [['01-alpha/005-targets.yaml', 'not_below: baseline', 'not_below: baseline, baseline: { value: 1 }']] },
  ],
  'finished-unmet': [
    { run: [['set', '4', 'in_progress', '-m', '没有达标', ...BY]] },
    { edits: [['01-alpha/004-completed.yaml', 'not_below: baseline', 'not_below: baseline, baseline: { value: 1 }']] },
  ],
  'evidence-path': [
    {
      files: { 'evidence/x/a.txt': '材料\n' },
      edits: [
        ['01-alpha/004-outside.yaml', 'evidence/../plan.yaml', 'evidence/a.txt'],
        ['01-alpha/004-outside.yaml', '"evidence/x\\\\a.txt"', 'evidence/x/a.txt'],
      ],
    },
  ],
  'evidence-digest': [{ run: [['set', '4', 'not_started', '--evidence', 'evidence/a.txt', ...BY]] }],
  'evidence-file': [
    { edits: [['01-alpha/004-wrong.yaml', 'evidence/gone.txt', 'evidence/a.txt']] },
    { files: { 'evidence/gone.txt': '补上\n' } },
  ],
  'report-missing': [
    {
      run: ['2020-Q1', '2020-Q2', '2020-Q3'].map((period) => [
        'report',
        '1',
        '--period',
        period,
        '--progress',
        '顺利',
        ...BY,
      ]),
    },
  ],
  'tampered-word': [
    { edits: [['01-alpha/004-title.yaml', '市开云（中国）深化', '市关于深化']] },
    { files: { [FOUR]: reportOf('印发开云(中国)规定') }, edits: [[FOUR, '开云(中国)', '关于']] },
  ],
  'invisible-character': [{ files: { [FOUR]: reportOf('顺\u200b利') }, edits: [[FOUR, '顺\u200b利', '顺利']] }],
  'resident-id': [{ files: { [FOUR]: reportOf('张三441302199001011231') }, edits: [[FOUR, '441302199001011231', '']] }],
  'mobile-number': [{ files: { [FOUR]: reportOf('张三13800138000') }, edits: [[FOUR, '13800138000', '']] }],
  'strive-unmet': [{ edits: [['01-alpha/004-unnamed.yaml', '基本完成', '基本完成，力争的差1个']] }],
  'due-unclear': [
    {
      edits: [
        [
          '01-alpha/004-open.yaml',
          'due_note: 视开学时间而定\ntargets',
          'due: "2020-09-30"\ndue_note: 视开学时间而定\ntargets',
        ],
        ['01-alpha/004-open.yaml', 'at_least: 1,', 'at_least: 1, due: "2020-09-30",'],
      ],
    },
  ],
  'baseline-missing': [
    {
      edits: [
        ['01-alpha/004-none.yaml', 'increase_by: 1', 'increase_by: 1, baseline: { value: 3, as_of: "2019-12-31" }'],
      ],
    },
  ],
  'pace-unused': [
    {
      edits: [
        ['01-alpha/004-unused.yaml', 'deliver: facility, pace: linear', 'deliver: facility'],
        ['01-alpha/004-unused.yaml', ', pace: [{ by: "2020-06-30", value: 1 }]', ''],
        ['01-alpha/004-unused.yaml', ', pace: linear', ''],
      ],
    },
  ],
  'definition-missing': [
    { edits: [['01-alpha/004-none.yaml', 'deliver: action', 'deliver: action, definition: 以名单为准']] },
  ],
  'target-missing': [
    { run: [['target', 'add', '4', '校车管理办法', '--deliver', 'document', ...BY]] },
    { edits: [['01-alpha/004-none.yaml', 'scope:', 'unclear: 文件没有写明做到什么程度\nscope:']] },
  ],
  'date-quotes': [{ run: FIX }],
  'number-form': [{ run: FIX }],
  'title-length': [{ edits: [['01-alpha/004-long.yaml', '新新新新新新新新新新', '新']] }],
  'title-unique': [
    { edits: [['02-beta/004-again.yaml', '完善 制度', '完善招生制度']] },
    { run: [['set', '4', 'cancelled', '-m', '录了两次', '--approver', '周九', ...BY]] },
  ],
  'lead-missing': [{ run: [['assign', '1', '--lead', 'exam-office', ...BY]] }],
  'canonical-layout': [{ run: FIX }],
  'base-unread': { left: 'whoever reviews looks at the change; nothing is changed' },
  'plan-removed': [{ edits: [['plan.yaml', 'id: another', 'id: example']] }],
  'record-rewritten': [{ edits: [['01-alpha/004-places.yaml', 'value: 60', 'value: 40']] }],
  'record-removed': [
    {
      edits: [
        [
          '01-alpha/004-places.yaml',
          recorded,
          `${recorded}      - { as_of: "2020-03-31", value: 10, by: 张三, at: "2020-04-01T09:00:00+08:00" }\n`,
        ],
      ],
    },
  ],
  'record-withdrawn': [
    {
      edits: [
        [
          '01-alpha/005-seats.yaml',
          'source:',
          `${recorded}      - { as_of: "2020-03-31", value: 10, by: 张三, at: "2020-04-01T09:00:00+08:00" }\nsource:`,
        ],
      ],
    },
  ],
  'clock-corrected': { left: 'it is what plan doctor --fix-clock did, whose own test runs lint again' },
  'fault-corrected': { left: 'whoever reviews looks at the correction; nothing is changed' },
  'evidence-replaced': [{ edits: [['evidence/a.txt', '另一份签到表\n', '新增学校登记表\n']] }],
  'status-jumped': [
    {
      edits: [['01-alpha/004-places.yaml', 'status: suspended', 'status: in_progress']],
      run: [['set', '4', 'suspended', '-m', '选址未定', '--approver', '周九', ...BY]],
    },
  ],
  'due-postponed': [
    {
      edits: [['01-alpha/004-task.yaml', 'due: "2020-09-30"', 'due: "2020-06-30"']],
      run: [['extend', '4', '2020-09-30', '-m', '选址未定', '--approver', '周九', ...BY]],
    },
    { edits: [['plan.yaml', 'end: "2021-01-31"', 'end: "2020-12-31"']] },
  ],
  'due-advanced': [{ edits: [['01-alpha/004-task.yaml', 'due: "2020-03-31"', 'due: "2020-06-30"']] }],
  'target-lowered': [
    { edits: [['01-alpha/004-bounds.yaml', 'at_least: 80', 'at_least: 100']] },
    {
      edits: [
        ['plan.yaml', 'name: 惠东县, kind: other', 'name: 惠东县, kind: county'],
        ['plan.yaml', 'about_tolerance: 20', 'about_tolerance: 5'],
      ],
    },
    { edits: [['01-alpha/007-shares.yaml', 'huidong: 3', 'huidong: 4']] },
  ],
  'target-changed': [{ edits: [['01-alpha/005-words.yaml', '改造学校', '新增学校']] }],
  'target-removed': [
    {
      edits: [
        [
          '01-alpha/005-all.yaml',
          'source:',
          'targets:\n  - id: count\n    name: 新增学校\n    at_least: 3\n    unit: 所\nsource:',
        ],
      ],
    },
  ],
  'task-changed': [
    {
      edits: [['02-beta/004-task.yaml', 'weight: 3', 'lead: exam-office\nweight: 3']],
      run: [['assign', '4', '--lead', 'boluo', ...BY]],
    },
    { moves: [['02-beta/004-task.yaml', '01-alpha/004-task.yaml']] },
  ],
  'task-removed': {
    left: 'the file is restored by git, or the restored task is cancelled by plan set: what undo and set hold',
  },
  'id-changed': [
    {
      moves: [['01-alpha/014-school.yaml', '01-alpha/004-school.yaml']],
      edits: [['01-alpha/004-school.yaml', 'id: 14', 'id: 4']],
    },
  ],
  'plan-changed': [{ edits: [['plan.yaml', '样例计划', '示例计划']] }],
  'policy-changed': [{ edits: [['plan.yaml', 'yellow_gap: 20', 'yellow_gap: 10']] }],
  'lint-loosened': [{ edits: [['plan.yaml', '  record-rewritten: { level: "off", reason: 整理旧记录 }\n', '']] }],
};
