/** What `plan overdue` says. */
export const overdue = {
  head: (asOf: string, tasks: number, targets: number, unmet: number, noData: number, partial: number) =>
    `截至 ${asOf}，逾期任务 ${tasks} 项、目标 ${targets} 项（未达标 ${unmet}，未报 ${noData}${partial === 0 ? '' : `，部分上报 ${partial}`}）`,
  late: (count: number) => `逾期后已达标的目标 ${count} 项`,
  milestones: (count: number) => `逾期未达到的节点 ${count} 个`,
  none: (asOf: string) => `截至 ${asOf}，没有逾期的任务和目标`,
  soon: (until: string, count: number) => `${until} 前（含当日）到期 ${count} 项：`,
  soonNone: (until: string) => `${until} 前（含当日）没有到期的任务和目标`,
  columns: {
    days: '逾期天数',
    left: '剩余天数',
    kind: '类别',
    state: '状态',
    due: '时限',
    original: '原定时限',
    lead: '牵头单位',
    id: '序号',
    name: '内容',
  },
};
