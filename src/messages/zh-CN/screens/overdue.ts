/** What `plan overdue` says. */
export const overdue = {
  head: (
    asOf: string,
    tasks: number,
    targets: number,
    unmet: number,
    noData: number,
    partial: number,
    milestones: number,
    rechecks: number,
  ) =>
    `截至 ${asOf}，逾期任务 ${tasks} 项、目标 ${targets} 项（未达标 ${unmet}，未报 ${noData}${partial === 0 ? '' : `，部分上报 ${partial}`}）、节点 ${milestones} 个${rechecks === 0 ? '' : `、回头看 ${rechecks} 项`}`,
  late: (count: number) => `逾期后已达标的目标 ${count} 项`,
  none: (asOf: string) => `截至 ${asOf}，没有逾期的任务和目标`,
  overdueFirst: (overdue: string, due: string) => `${overdue}；${due}`,
  dueFirst: (due: string, overdue: string) => `${due}；${overdue}`,
  /** Beside the head: how much falls due, of each kind. */
  ahead: (days: string, tasks: number, targets: number, milestones: number, rechecks: number) =>
    `${days}到期 ${tasks + targets + milestones + rechecks} 项：任务 ${tasks}、目标 ${targets}、节点 ${milestones}、回头看 ${rechecks}`,
  aheadNone: (days: string) => `${days}没有到期的任务和目标`,
  /** Behind that, of what fell due before the day; `left` is still to come. */
  fallen: (done: number, late: number, left: number) =>
    `，其中已完成 ${done} 项、逾期 ${late} 项${left === 0 ? '' : `、未到期 ${left} 项`}`,
  within: (until: string) => `${until} 前（含当日）`,
  /** Names of periods, with the year where it is not that of the day; and when something falls due by them. */
  periods: {
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    quarters: ['一季度', '二季度', '三季度', '四季度'],
    half: '上半年',
    ofYear: '{year}年{name}',
    year: '{year}年',
    last: (month: string) => `上月（${month}）`,
    current: (month: string) => `本月（${month}）`,
    next: (month: string) => `下月（${month}）`,
    other: (period: string) => period,
  },
  soon: (days: string) => `${days}到期的：`,
  fell: '已到期的：',
  left: '未到期的：',
  report: (period: string, deadline: string, days: number) =>
    `${period}的进展报送截止 ${deadline}，${days === 0 ? '就是今天' : `还有 ${days} 天`}`,
  more: (tasks: number) => `还有 ${tasks} 项任务没有显示，加 --all 全部列出`,
  onlyOne: () => '--within 与 --month 只能写一个；问今后若干天的写 --within，问某个月的写 --month',
  details: (text: string) => `（${text}）`,
  noLead: '未明确牵头单位',
  recheck: '回头看',
  kinds: { task: '任务', target: '目标', milestone: '节点', recheck: '回头看' },
  states: {
    done: '已达标',
    milestone: { unmet: '节点逾期', met_late: '逾期后完成', done: '已完成' },
    recheck: { open: '未开展', done: '已开展' },
    taskLate: '逾期后办结',
  },
  columns: {
    id: '序号',
    days: '逾期天数',
    left: '剩余天数',
    kind: '类别',
    state: '状态',
    due: '时限',
    name: '任务及目标',
  },
};
