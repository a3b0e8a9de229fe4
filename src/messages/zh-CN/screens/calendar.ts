/** What the calendar of `plan export -f ics` says. */
export const calendar = {
  name: (plan: string, scope: string) => (scope === '' ? plan : `${plan}（${scope}）`),
  file: (day: string) => `日历-${day}`,
  kinds: { task: '任务到期', target: '目标到期', milestone: '节点到期', recheck: '回头看', report: '报送截止' },
  /** One line each; `name` is that of the target or milestone. */
  summary: {
    task: (id: number, title: string, _name: string) => `任务到期：${id}.${title}`,
    target: (id: number, title: string, name: string) => `目标到期：${name}（${id}.${title}）`,
    milestone: (id: number, title: string, name: string) => `节点到期：${name}（${id}.${title}）`,
    recheck: (id: number, title: string, _name: string) => `回头看：${id}.${title}`,
  },
  report: (period: string) => `报送截止：${period}进展情况`,
  deadline: (day: string) => `报送截止日：${day}`,
  task: (id: number, title: string) => `任务：${id}.${title}`,
  target: (name: string) => `目标：${name}`,
  milestone: (name: string) => `节点：${name}`,
  lead: (names: string) => `牵头单位：${names}`,
  leader: (names: string) => `分管领导：${names}`,
  due: (day: string, original: string | null) =>
    original === null ? `完成时限：${day}` : `完成时限：${day}（原定 ${original}）`,
  stands: (day: string, status: string, light: string, reason: string) =>
    `截至 ${day}：${status}，${light}灯（${reason}）`,
  progress: (progress: string | null, expected: string) => `进度：${progress ?? '未报'}，序时进度 ${expected}`,
};
