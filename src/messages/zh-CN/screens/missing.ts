/** What `plan missing` says. */
export const missing = {
  month: (year: string, month: number) => `${year}年${month}月`,
  quarter: (year: string, quarter: number) => `${year}年${['一', '二', '三', '四'][quarter - 1] ?? ''}季度`,
  head: (period: string, whose: string, owed: number, handedIn: number, late: number) =>
    `${period}：${whose}应报 ${owed} 项，已报 ${handedIn} 项${late === 0 ? '' : `，其中迟报 ${late} 项`}；`,
  missing: (units: number, count: number, unled: number, deadline: string, days: number) =>
    `${units} 个单位未报 ${count - unled} 项${unled === 0 ? '' : `，未定牵头单位的 ${unled} 项`}，截止日 ${deadline}，已过 ${days} 个工作日`,
  pending: (units: number, count: number, unled: number, deadline: string, days: number) =>
    `${units} 个单位待报 ${count - unled} 项${unled === 0 ? '' : `，未定牵头单位的 ${unled} 项`}，截止日 ${deadline}，还有 ${days} 个工作日`,
  none: (deadline: string) => `没有未报的，截止日 ${deadline}`,
  never: (asOf: string, whose: string, units: number, count: number, unled: number) =>
    count === 0
      ? `截至 ${asOf}，${whose}没有从未报过完成数的目标`
      : `截至 ${asOf}，${whose}${units} 个单位有 ${count - unled} 项目标从未报过完成数${unled === 0 ? '' : `，未定牵头单位的 ${unled} 项`}`,
  notYet: (asOf: string) => `截至 ${asOf}，还没有结束的报送期，没有未报的`,
  noReports: '本计划不要求定期报送；这里只列出未达标且没有完成数的目标',
  unknownYears: (years: string) => `${years} 年的节假日未知，按周末推算；可在 plan.yaml 的 days_off、work_days 中补充`,
  complete: (names: string, count: number) => `已报齐 ${count} 个单位：${names}`,
  reportsOnly: (ids: string, count: number) => `完成数另计，本期没有进展报送的任务 ${count} 项：${ids}`,
  item: (id: number, name: string) => `${id} ${name}`,
  report: '进展报送',
  more: (names: string, count: number) => `${names}等 ${count} 项`,
  columns: { unit: '单位', owed: '应报', handedIn: '已报', late: '迟报', missing: '未报', what: '未报的内容' },
};
