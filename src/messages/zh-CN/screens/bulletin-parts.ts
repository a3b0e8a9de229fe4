/** What the parts of a whole bulletin say: its tables, their heads and notes. */
export const bulletinParts = {
  sections: {
    caption: '各板块进展情况表',
    columns: {
      section: '板块',
      tasks: '任务',
      finished: '已办结',
      onSchedule: '达到序时进度',
      behind: '滞后',
      progress: '进度',
      light: '亮灯',
    },
    total: '合计',
    light: (light: string, reason: string, count: number) => `${light}（${reason} ${count} 项）`,
    note: (expected: string) =>
      `各板块序时进度均为 ${expected}。“达到序时进度”斜线后为可与序时进度比较的任务数；“进度”括号内为有进度数据的任务数；亮灯为板块内最重的灯和项数最多的原因。`,
  },
  units: {
    caption: '各县区任务份额完成情况表',
    columns: {
      rank: '名次',
      unit: '单位',
      onSchedule: '达到序时进度',
      met: '达标',
      noData: '未报',
      progress: '平均进度',
      light: '亮灯',
    },
    note: '只比较分解到县区或要求县区逐个达标的目标；按达标或达到序时进度的份额占全部份额的比例排名，比例相同的按平均进度，仍相同的名次并列；未报的份额按零计，全部未报的不排名。',
  },
  lagging: {
    none: '没有滞后任务。',
    /** @param parts the lights, each as `lightCount` says it */
    head: (count: number, parts: string) =>
      `滞后任务共 ${count} 项${parts === '' ? '' : `（${parts}）`}，按滞后程度由重到轻排列`,
    others: (count: number) => `任务已办结而目标逾期 ${count} 项`,
    /** Of many that only have not begun: they are all alike. */
    idle: (count: number, ids: string) => `另有 ${count} 项只是未启动，不列入下表：第 ${ids} 项`,
    caption: '滞后任务情况表',
    columns: {
      id: '序号',
      title: '任务',
      lead: '牵头单位',
      light: '亮灯',
      progress: '进度/序时',
      reason: '滞后情况',
      problems: '存在问题',
    },
    /** By how much, and of what: each part of a cell. A target is as `target` says it, or nothing if it was named before. */
    target: (name: string) => `目标“${name}”`,
    of: (target: string, milestone: string) => `${target === '' ? '' : `${target}的`}节点“${milestone}”`,
    overdue: (days: number) => `任务逾期 ${days} 天`,
    targetOverdue: (target: string, days: number, state: string) =>
      `${target === '' ? '目标' : target}逾期 ${days} 天（${state}）`,
    /** @param own what the target has and what is expected of it, if the task's own figures are others */
    gap: (target: string, own: { progress: string; expected: string } | null, points: string) =>
      own === null
        ? `${target}落后序时进度 ${points} 个百分点`
        : `${target}完成 ${own.progress}，落后序时进度（${own.expected}）${points} 个百分点`,
    milestoneOverdue: (milestone: string, days: number) => `${milestone}逾期 ${days} 天`,
    nearDue: (target: string, day: string, days: number) =>
      `${target === '' ? '' : target}${day}到期，${days === 0 ? '当日即到期' : `还有 ${days} 天`}`,
    noData: (target: string, day: string) => `${target === '' ? '目标' : target}自${day}起未报送数据`,
    notStarted: (share: string) => `未启动，时间已过 ${share}`,
    noReport: (since: string, until: string, periods: number) =>
      periods === 1 ? `${since}未报送进展` : `${since}至${until}共 ${periods} 期未报送进展`,
    problems: (problems: string, period: string, org: string) => `“${problems}”（${org}${period}报送）`,
    note: '“存在问题”为单位报送的原话，没有报送的为空。',
  },
  moved: {
    captions: { extended: '延期任务', suspended: '暂缓任务', cancelled: '终止任务' },
    counts: {
      extended: (count: number) => `延期 ${count} 项`,
      suspended: (count: number) => `暂缓 ${count} 项`,
      cancelled: (count: number) => `终止 ${count} 项`,
    },
    columns: {
      id: '序号',
      title: '任务',
      lead: '牵头单位',
      original: '原定时限',
      current: '现定时限',
      since: '日期',
      note: '理由',
      approver: '批准人',
    },
    target: (title: string, target: string) => `${title}（目标“${target}”）`,
  },
  coming: {
    due: (until: string, parts: string) => `${until}前到期的有${parts}`,
    nothing: (until: string) => `${until}前没有到期的任务`,
    counts: {
      task: (count: number) => `任务 ${count} 项`,
      target: (count: number) => `目标 ${count} 项`,
      milestone: (count: number) => `节点 ${count} 个`,
      recheck: (count: number) => `回头看 ${count} 项`,
    },
    caption: '近期到期事项表',
    columns: { date: '时限', counts: '到期事项', tasks: '任务' },
    task: (id: number, title: string, names: string) => `${id}.${title}${names === '' ? '' : `（${names}）`}`,
    range: (first: string, last: string) => `${first}—${last}`,
    ids: (ids: string) => `第 ${ids} 项`,
    report: (period: string, deadline: string, tasks: number | null) =>
      `${period}进展情况应于${deadline}前报送${tasks === null ? '' : `，尚有 ${tasks} 项任务未报送`}`,
    place: '（此处填写下一步工作要求。写在一个文本文件里，用 --text-file 带入，重做通报时原样保留。）',
  },
  annexes: {
    head: (number: string, title: string) => `附件${number}　${title}`,
    name: (number: string) => `附件${number}`,
    list: (names: string) => `附件：${names}`,
    listed: (number: string, title: string) => `${number}.${title}`,
    separator: '　',
    missing: '未报送情况',
    tasks: '任务一览表',
    missingCaption: (period: string, deadline: string) => `${period}未报送情况（截止${deadline}）`,
    neverCaption: '从未报送的数据',
    missingColumns: { unit: '单位', count: '未报（项）', what: '未报内容' },
    noLead: '牵头单位未明确',
    report: (id: number) => `第 ${id} 项进展情况`,
    reading: (id: number, target: string) => `第 ${id} 项“${target}”`,
    tasksColumns: {
      id: '序号',
      title: '任务',
      lead: '牵头单位',
      status: '状态',
      light: '亮灯',
      progress: '进度',
      expected: '序时进度',
    },
    tasksNote: '“进度”按各目标已证实的数计算，没有数据的任务为“未报”。',
    noData: '未报',
  },
};
