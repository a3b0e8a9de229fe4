/** What `plan extend` says. */
export const extend = {
  ofTarget: (label: string, target: string) => `${label}“${target}”`,
  extended: (name: string, from: string, to: string, approver: string) =>
    `${name}：时限由 ${from} 延至 ${to}，${approver}批准`,
  same: (name: string, to: string) => `${name}：时限已经是 ${to}，没有改动`,
  notLater: (name: string, to: string, from: string) => `${name}：${to} 早于现在的时限 ${from}；请写更晚的日期`,
  missing: (name: string, lacks: string) => `${name}：还不能延期：${lacks}`,
  laterDate: '日期',
  stillOver: (days: number) => `延期之后仍逾期 ${days} 天`,
  noLonger: (days: number, left: number) =>
    `原已逾期 ${days} 天，延期之后不再逾期，${left === 0 ? '今天到期' : `还有 ${left} 天`}`,
  notOver: (left: number) => (left < 0 ? '没有逾期' : left === 0 ? '没有逾期，今天到期' : `没有逾期，还有 ${left} 天`),
  originally: (days: number) => `按原定时限计，逾期 ${days} 天`,
  ownDate: {
    target: (name: string, due: string, overdue: number | null, command: string) =>
      `目标“${name}”另有时限 ${due}${overdue === null ? '' : `，已逾期 ${overdue} 天`}，不随任务延期；也要延期的，运行：${command}`,
    milestone: (name: string, due: string, overdue: number | null, command: string) =>
      `节点“${name}”另有时限 ${due}${overdue === null ? '' : `，已逾期 ${overdue} 天`}，不随任务延期；也要延期的，运行：${command}`,
  },
  targets: (before: number, after: number) => `逾期的目标由 ${before} 项减为 ${after} 项`,
};
