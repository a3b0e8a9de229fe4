/** What `plan status` says. */
export const status = {
  head: (title: string, asOf: string, expected: string, months: string) =>
    `${title}  截至 ${asOf}  序时进度 ${expected}（${months}）`,
  notStarted: (title: string, asOf: string, start: string) => `${title}  截至 ${asOf}  计划期自 ${start} 开始`,
  /** @param whose whose tasks these are; empty for the whole plan @param isWithout whether cancelled ones are left out */
  answer: (whose: string, tasks: number, isWithout: boolean, counts: string) =>
    `${whose}${tasks} 项${isWithout ? '（不计终止）' : '任务'}：${counts}`,
  separator: '，',
  onSchedule: (count: string) => `达到序时进度 ${count}${/\d/.test(count) ? ' 项' : ''}`,
  behind: (count: number) => `滞后 ${count} 项`,
  /** @param period the period for which something was not handed in; empty if the policy asks for no reports */
  notReported: (period: string, count: number) => `${period}未报 ${count} 项`,
  month: (month: number, _name: string) =>
    ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'][month - 1] ?? '本月',
  quarter: (quarter: number, _name: string) => `${'一二三四'.charAt(quarter - 1)}季度`,
  overdue: (count: number) => `逾期 ${count} 项`,
  allCancelled: (count: number) => `${count} 项任务已全部终止`,
  overdueTargets: (count: string) => `逾期目标 ${count}`,
  onTime: (share: string) => `按时办结 ${share}`,
  completed: (share: string) => `办结 ${share}`,
  closed: (share: string) => `销号 ${share}`,
  overall: (progress: string, known: number, of: number) => `总进度 ${progress}（${known}/${of} 项有进度数据）`,
  original: (tasks: number, targets: number, extended: number) =>
    `延期的任务 ${extended} 项；假如没有延期（按原定时限），逾期任务 ${tasks} 项、目标 ${targets} 项`,
  unclear: (count: number) => `文件表述不明确的任务 ${count} 项，见 plan list --unclear`,
  ended: (end: string, days: number) => `计划期已于 ${end} 结束（${days} 天前）；回看当日：plan status --as-of ${end}`,
  reportsDue: (period: string, deadline: string, days: number) =>
    `${period}报送截止：${deadline}（${days === 0 ? '今天' : `还有 ${days} 个工作日`}）`,
  dueToday: (count: number, only: string | null) => `今日到期：${count} 项任务${only === null ? '' : `，${only}`}`,
  nextDue: (date: string, days: number, isEnd: boolean, count: number, only: string | null) =>
    `最近到期：${date}（${days} 天后${isEnd ? '，计划期末' : ''}），${count} 项任务${only === null ? '' : `，${only}`}`,
  nothing: '所选范围内没有任务',
  empty: {
    noTasks: '计划里还没有任务',
    importing: (command: string) => `导入文件：${command}`,
    adding: (command: string) => `新增任务：${command}`,
  },
  unshared: {
    recorded: '有登记还没有送给同事，运行 plan sync 同步',
    committed: '有登记已保存、还没有送给同事，运行 plan sync 同步',
  },
  columns: {
    number: '序',
    section: '板块',
    lead: '牵头单位',
    leader: '分管领导',
    status: '状态',
    tasks: '任务',
    overdue: '逾期',
    overdueTargets: '逾期目标',
    targets: '目标达标',
    light: '亮灯',
    progress: '进度',
    total: '合计',
  },
  noData: '未报',
  noLead: '未明确',
};
