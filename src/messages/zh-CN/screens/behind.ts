/** What `plan behind` says, and other answers and documents of tasks that are behind. */
export const behind = {
  /** @param scope whose tasks, as `scope.of` says it, or nothing */
  head: (asOf: string, scope: string, tasks: number, count: number, parts: string) =>
    `截至 ${asOf}，${scope}${tasks} 项任务中滞后 ${count} 项：${parts}`,
  none: (asOf: string, scope: string, tasks: number) => `截至 ${asOf}，${scope}${tasks} 项任务中没有滞后的`,
  /** The parts of the count; those that are 0 are left out. */
  parts: {
    red: (count: number) => `红 ${count} 项`,
    yellow: (count: number) => `黄 ${count} 项`,
    others: (count: number) => `绿而目标逾期 ${count} 项`,
    /** Of the tasks that are behind, those that are overdue or have an overdue target. */
    overdue: (count: number) => `；其中有逾期的 ${count} 项`,
  },
  /** By how much, in a column. */
  brief: {
    overdue: (days: number) => `逾期 ${days} 天`,
    targetOverdue: (days: number) => `目标逾期 ${days} 天`,
    gap: (points: string) => `落后 ${points} 点`,
    milestoneOverdue: (days: number) => `节点逾期 ${days} 天`,
    nearDue: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天`),
    noData: '目标未报',
    notStarted: (gone: string) => `未启动，已过 ${gone}`,
    noReport: (since: string, periods: number) => (periods === 1 ? `${since} 未报送` : `${since} 起未报送`),
  },
  /** By how much and of what, as part of a sentence. */
  full: {
    overdue: (days: number) => `任务逾期 ${days} 天`,
    targetOverdue: (name: string, days: number, state: string) => `目标“${name}”逾期 ${days} 天，${state}`,
    /** @param name null if the part before it is about the same target @param points null if they stand above */
    gap: (name: string | null, progress: string, expected: string, points: string | null) =>
      `${name === null ? '' : `目标“${name}”`}进度 ${progress}，序时进度 ${expected}${points === null ? '' : `，落后 ${points} 个百分点`}`,
    milestoneOverdue: (name: string | null, milestone: string, days: number) =>
      `${name === null ? '' : `目标“${name}”的`}节点“${milestone}”逾期 ${days} 天`,
    nearDue: (due: string, days: number, name: string | null) =>
      `${name === null ? '' : `目标“${name}”`}${due} 到期，${days === 0 ? '就是今天' : `还有 ${days} 天`}`,
    noData: (name: string, since: string, expected: string) => `目标“${name}”自 ${since} 起未报，序时进度 ${expected}`,
    notStarted: (gone: string) => `未启动，时间已过 ${gone}`,
    noReport: (since: string, until: string, periods: number) =>
      periods === 1 ? `${since} 未报送` : `${since} 至 ${until} 共 ${periods} 期未报送`,
  },
  and: '；',
  why: (reasons: string) => `原因：${reasons}`,
  problems: (problems: string) => `问题：${problems}`,
  next: (next: string) => `下一步：${next}`,
  reported: (period: string, by: string) => `（${period}，${by}）`,
  columns: {
    id: '序号',
    light: '亮灯',
    by: '滞后情况',
    progress: '进度/序时',
    lead: '牵头单位',
    leader: '分管领导',
    section: '板块',
    due: '时限',
    title: '任务',
  },
  /** The columns of a document beside these. */
  documentColumns: { why: '原因', problems: '存在问题', next: '下一步', reported: '报送' },
};
