/** What `plan import` says of tables: decomposition tables and ledgers. */
export const importTable = {
  columns: (list: string) => `识别的列：${list}`,
  column: (name: string, letter: string, head: string) =>
    head === '' ? `${name}（${letter}列）` : `${name}（${letter}列“${head}”）`,
  unread: (list: string) => `没有采用的列：${list}`,
  setColumn: () => '列认错了的，用 --column 指定，如 --column 牵头单位=C 或 --column 牵头单位=负责处室',
  roles: {
    number: '序号',
    section: '板块',
    subsection: '二级板块',
    task: '任务',
    content: '内容',
    target: '年度目标',
    measure: '计量单位',
    lead: '牵头单位',
    responsible: '责任单位',
    support: '配合单位',
    leader: '分管领导',
    due: '完成时限',
    progress: '进展情况',
    problems: '存在问题',
    next: '下一步',
    status: '状态',
    percent: '完成比例',
    last_report: '最近报送',
    note: '备注',
  },
  refused: {
    no_head: (table: string) => `${table}：没有找到表头`,
    no_task_column: (table: string) => `${table}：没有找到任务一列`,
    missing_column: (table: string, roles: string) => `${table}：没有指定的列（${roles}）`,
    no_rows: (table: string) => `${table}：表头下面没有任务`,
  },
  found: (list: string) => `表里的列：${list}`,
  setTask: () => '请用 --column 指定哪一列是任务，如 --column 任务=B',
  badColumn: {
    shape: (text: string) => `--column ${text}：请写成“内容=列”，如 --column 牵头单位=C`,
    role: (text: string, roles: string) => `--column ${text}：等号前面应是下列之一：${roles}`,
  },
  table: (number: number, name: string) => (name === '' ? `第 ${number} 张表` : `表“${name}”`),
  besideText: (rows: number, items: number) =>
    `采用文件中表格的 ${rows} 项；正文另有 ${items} 项编号的内容没有采用，要按正文导入，用 --items 指定层级，如 --items "一、"`,
  asUpdate: (matched: number, rows: number) =>
    `表中 ${rows} 行有 ${matched} 行与计划里的任务对应，按更新已有任务处理；要作为新任务导入，加 --as new`,
  asNew: (matched: number, rows: number) =>
    matched === 0
      ? `表中 ${rows} 行在计划里都没有对应的任务，作为新任务导入`
      : `表中 ${rows} 行${matched < rows ? `只有 ${matched} 行` : '都'}与计划里的任务对应，作为新任务导入；要更新已有任务，加 --as update`,
  /** With --update: the rows are the text of a new version of a document. */
  asVersion: (matched: number, rows: number) =>
    `表中 ${rows} 行按文件的新版与计划里的任务比对${matched === 0 ? '' : `；其中 ${matched} 行与任务对应，要按表更新这些任务，请去掉 --update，用 --as update`}`,
  doubling: (matched: number, rows: number) =>
    `表中 ${rows} 行有 ${matched} 行是计划里已有的任务，再导入就重复了，没有写入；要更新已有任务，加 --as update；确实都是新任务，加 --as new`,
  noPeriod: () => '表里有进展情况，但没有写明是哪一期的；请用 --period 指定，如 --period 2020-06',
  period: (period: string, asOf: string) => `报送期：${period}，数据截至 ${asOf}`,
  leftOut: {
    total: (count: number, rows: string) => `合计行 ${count} 行不作为任务（第 ${rows} 行）`,
    note: (count: number, rows: string) => `表下说明 ${count} 行不作为任务（第 ${rows} 行）`,
    head_again: (count: number, rows: string) => `重复的表头 ${count} 行已跳过（第 ${rows} 行）`,
    line: (count: number, rows: string) => `文字说明 ${count} 行不作为任务（第 ${rows} 行）`,
  },
  warning: {
    number_twice: (number: string, rows: string) => `序号 ${number} 重复（第 ${rows} 行）`,
    out_of_order: (number: string, rows: string) => `序号 ${number} 没有按顺序（第 ${rows} 行）`,
    number_empty: (rows: string) => `没有序号，按一项任务处理（第 ${rows} 行）`,
    no_task: (rows: string, text: string) => `不属于任何任务，没有导入（第 ${rows} 行）：${text}`,
    uncalculated: (rows: string, column: string) =>
      `${column}是公式，还没有算出结果，按空白处理（第 ${rows} 行）；请用表格软件打开后保存`,
    too_long: (rows: string, column: string, length: number) =>
      `${column}有 ${length} 个字，超过 20000 个字，不能写入（第 ${rows} 行）；请缩短`,
  },
  defaults: (list: string) => `适用于全表：${list}`,
  update: {
    head: (label: string, how: string) => `${label}（${how}）`,
    by: {
      number: () => '按序号对应',
      title: () => '按名称对应',
      wording: (percent: number) => `按文字对应，相似 ${percent}%`,
    },
    rowText: (text: string) => `表中写作：${text}`,
    set: (field: string, to: string) => `${field}：${to}`,
    replace: (field: string, from: string, to: string, id: number) =>
      `${field}：原为${from}，表中为${to}；批准后才改（--accept ${id}）`,
    accepted: (field: string, from: string, to: string) => `${field}：由${from}改为${to}`,
    due_note: '时限说明',
    report: (period: string, parts: string) => `${period} 报告：${parts}`,
    reading: (name: string, value: string, asOf: string) => `完成数：${name} ${value}（截至 ${asOf}）`,
    status: (from: string, to: string) => `状态：由${from}改为${to}`,
  },
  listed: {
    status_needs: (text: string, to: string, missing: string) => `状态“${text}”没有写入：改为${to}还缺${missing}`,
    status_illegal: (text: string, from: string, to: string) => `状态“${text}”没有写入：不能由${from}直接改为${to}`,
    status_derived: (text: string) => `状态“${text}”没有写入：由系统按数据计算`,
    status_unknown: (text: string) => `状态“${text}”没有写入：不认识这个状态`,
    value_doubtful: (text: string, name: string) =>
      `“${text}”没有作为“${name}”的完成数写入，只写进报告：请核实后用 plan record 登记`,
    report_refused: {
      outside: () => '报告没有写入：报送期不在任务期内',
      future: () => '报告没有写入：报送期还没有开始',
      period: () => '报告没有写入：报送期写法不对',
      parts: () => '报告没有写入：没有内容',
      same: () => '报告没有写入：已有相同的报告',
    },
  },
  /** Edited cells of a ledger of this program that nothing is made of. */
  untaken: {
    cell_edited: (head: string, text: string, way: string) => `没有采用：“${head}”改成了“${text}”，${way}`,
    cell_cleared: (head: string, text: string, way: string) => `没有采用：“${head}”清空了，原为“${text}”，${way}`,
    sheet: (sheet: string, row: number, task: number | null, what: string) =>
      `表“${sheet}”第 ${row} 行${task === null ? '' : `（第 ${task} 项任务）`}${what}`,
    way: {
      assign: () => '要改用 plan assign',
      edit: () => '要改用 plan edit',
      extend: () => '要改用 plan extend',
      record: () => '完成数用 plan record 登记',
      report: () => '要改用 plan report',
      set: () => '要改用 plan set',
      share: () => '要改用 plan target share',
      target: () => '目标用 plan target amend 调整，完成数用 plan record 登记',
      fixed: () => '这一列永远不变',
      computed: () => '这一列是算出来的',
    },
    missing: (count: number, ids: string) => `台账里少了 ${count} 项任务，计划里的没有改动：${ids}`,
  },
  unchanged: (count: number) => `另有 ${count} 项任务与计划一致，不用改`,
  unmatched: (count: number) => `计划里没有对应任务的 ${count} 行，没有写入：`,
  doubtful: (count: number) => `对应不确定的 ${count} 行，没有写入：`,
  row: (place: number, number: string, text: string) => `第 ${place} 行 ${number === '' ? '' : `${number} `}${text}`,
  candidate: (label: string, percent: number) => `${label}（相似 ${percent}%）`,
  doubtfulWhy: {
    two_tasks: (tasks: string) => `有几项任务都像：${tasks}`,
    number_and_title: (tasks: string) => `序号和名称对应的不是同一项：${tasks}`,
    other_words: (tasks: string) => `序号相同，文字不同：${tasks}`,
    two_rows: (tasks: string) => `表中几行对应同一项：${tasks}`,
  },
  newUnits: (names: string) => `计划里没有、将一并登记的单位：${names}`,
  newUnit: (name: string, count: number) => `${name}（${count} 行）`,
  doubtfulUnit: (name: string, count: number) => `${name}（${count} 行，请核对是不是一个单位）`,
  totals: (tasks: number, parts: string) => `共涉及 ${tasks} 项任务：${parts}`,
  part: {
    fields: (count: number) => `补充 ${count} 处`,
    replaced: (count: number) => `待批准的改动 ${count} 处`,
    reports: (count: number) => `报告 ${count} 份`,
    readings: (count: number) => `完成数 ${count} 个`,
    statuses: (count: number) => `状态 ${count} 项`,
  },
  begun: (parts: string) => `台账中的进展随任务一并写入：${parts}`,
  nothing: () => '计划已经是这样，没有要写入的',
  written: (tasks: number) => `已按表更新 ${tasks} 项任务`,
  subject: (title: string) => `按${title}更新任务`,
  question: (label: string) => `${label}：采用表中的值吗？`,
  extensionNote: (title: string) => `按${title}调整`,
  needsApprover: (label: string) => `${label}：改完成时限要写批准人（--approver）`,
  notLater: (label: string, from: string, to: string) =>
    `${label}：完成时限 ${to} 早于现在的 ${from}，不能用延期记录，没有写入`,
};
