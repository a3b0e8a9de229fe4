/** What `plan status` says. */
export const status = {
  head: (title: string, asOf: string, expected: string, months: string) =>
    `${title}  截至 ${asOf}  序时进度 ${expected}（${months}）`,
  notStarted: (title: string, asOf: string, start: string) => `${title}  截至 ${asOf}  计划期自 ${start} 开始`,
  totals: (finished: string, cancelled: number, tasks: number, targets: number) =>
    `办结 ${finished}${cancelled === 0 ? '' : `，不计终止的 ${cancelled} 项`}  逾期任务 ${tasks} 项、目标 ${targets} 项`,
  overall: (progress: string, known: number, of: number) =>
    `总进度 ${progress}（${of} 项任务中 ${known} 项有进度数据）`,
  lights: '亮灯',
  shares: (onSchedule: string, onTime: string, closed: string) =>
    `达到序时进度 ${onSchedule}  按时办结 ${onTime}  销号 ${closed}`,
  original: (tasks: number, targets: number, extended: number) =>
    `延期的任务 ${extended} 项；假如没有延期（按原定时限），逾期任务 ${tasks} 项、目标 ${targets} 项`,
  unclear: (count: number) => `文件表述不明确的任务 ${count} 项，见 plan list --unclear`,
  ended: (end: string, days: number) =>
    `计划期已于 ${end} 结束，至今 ${days} 天；看结束时的情况：plan status --as-of ${end}`,
  mostOverdue: (label: string, tasks: number, targets: number) =>
    `逾期最多：${label}，任务 ${tasks} 项、目标 ${targets} 项；详见 plan overdue`,
  nextDue: (date: string, days: number, isEnd: boolean, count: number, first: string) =>
    `最近到期：${date}（${days === 0 ? '今天' : `${days} 天后`}${isEnd ? '，计划期末' : ''}），${count} 项任务，如 ${first}`,
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
    finished: '办结',
  },
  noData: '未报',
  noLead: '未明确',
};
