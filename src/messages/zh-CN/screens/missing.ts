/** What `plan missing` says. */
export const missing = {
  month: (year: string, month: number) => `${year}年${month}月`,
  quarter: (year: string, quarter: number) => `${year}年${['一', '二', '三', '四'][quarter - 1] ?? ''}季度`,
  /** Whose tasks; who has not handed in, how much is owed, and the deadline, each one of the texts below. */
  head: (period: string, whose: string, who: string, owed: string, deadline: string) =>
    `${period}：${whose}${who}；${owed}；${deadline}`,
  missing: (units: number, count: number, unled: number, tasks: number) =>
    `${units} 个单位未报 ${count - unled} 项${unled === 0 ? '' : `，未定牵头单位的 ${unled} 项`}，涉及任务 ${tasks} 项`,
  pending: (units: number, count: number, unled: number, tasks: number) =>
    `${units} 个单位待报 ${count - unled} 项${unled === 0 ? '' : `，未定牵头单位的 ${unled} 项`}，涉及任务 ${tasks} 项`,
  none: '没有未报的',
  owed: (owed: number, handedIn: number, late: number) =>
    `应报 ${owed} 项，已报 ${handedIn} 项${late === 0 ? '' : `（迟报 ${late} 项）`}`,
  deadline: (day: string) => `截止日 ${day}`,
  over: (day: string, days: number) => `截止日 ${day} 已过 ${days} 个工作日`,
  left: (day: string, days: number) => (days === 0 ? `今天截止` : `截止日 ${day} 还有 ${days} 个工作日`),
  never: (asOf: string, whose: string, units: number, count: number, unled: number, tasks: number) =>
    count === 0
      ? `截至 ${asOf}，${whose}没有从未报过完成数的目标`
      : `截至 ${asOf}，${whose}${units} 个单位有 ${count - unled} 项完成数从未报过${unled === 0 ? '' : `，未定牵头单位的 ${unled} 项`}，涉及任务 ${tasks} 项`,
  notYet: (asOf: string) => `截至 ${asOf}，还没有结束的报送期，没有未报的`,
  noReports: '本计划不要求定期报送；这里只列出未达标且没有完成数的目标',
  unknownYears: (years: string) => `${years} 年的节假日未知，按周末推算；可在 plan.yaml 的 days_off、work_days 中补充`,
  complete: (names: string, count: number) => `已报齐 ${count} 个单位：${names}`,
  reportsOnly: (ids: string, count: number) => `另有 ${count} 项任务只缺进展报送（按规定只报完成数）：${ids}`,
  item: (id: number, name: string) => `${id} ${name}`,
  report: '进展报送',
  more: (names: string, count: number) => `${names}等 ${count} 项`,
  moreUnits: (names: string, count: number) => `${names}等 ${count} 个`,
  /** Below a list that names the tasks only. */
  details: '逐项写明未报的内容：加 --all，或加 --unit <单位> 只看一个单位',
  columns: {
    unit: '单位',
    owed: '应报',
    handedIn: '已报',
    late: '迟报',
    missing: '未报',
    what: '未报的内容',
    tasks: '未报的任务',
  },
};
