/** What `plan remind` says, and the texts that are sent to units. */
export const remind = {
  head: (asOf: string, units: number, tasks: number, counts: string) =>
    `截至 ${asOf}，需催办 ${units} 个单位、${tasks} 项任务（${counts}）`,
  none: (asOf: string, until: string) =>
    `截至 ${asOf}，没有需要催办的单位：没有逾期、滞后、未报和 ${until} 前到期的任务`,
  onlyUnled: (asOf: string, tasks: number) =>
    `截至 ${asOf}，没有单位可催：需要关注的 ${tasks} 项任务都未定牵头单位，请先明确`,
  quiet: (unit: string) => `${unit}：没有需要催办的事项`,
  quietUnled: '没有未定牵头单位而需要催办的任务',
  overdue: (count: number) => `逾期 ${count}`,
  behind: (count: number) => `滞后 ${count}`,
  missing: (count: number) => `未报 ${count}`,
  soon: (count: number) => `临近到期 ${count}`,
  unled: (count: number) => `另有 ${count} 项任务未定牵头单位，无处可催，请先明确`,
  unledUnit: '未定牵头单位',
  /** Above the text of a unit. */
  unit: (unit: string, leaders: string, tasks: number, counts: string) =>
    `${unit}${leaders === '' ? '' : `（分管领导：${leaders}）`} ${tasks} 项：${counts}`,
  how: (command: string) => `只要一个单位的催办文字：${command}；全部列出：加 --all`,
  columns: {
    tasks: '任务',
    overdue: '逾期',
    behind: '滞后',
    missing: '未报',
    soon: '临近到期',
    unit: '单位',
    leaders: '分管领导',
  },
  text: {
    /** A text is put together of these; a sentence ends with its full stop. */
    toUnit: (unit: string) => `${unit}：您好！`,
    led: (asOf: string, tasks: number) => `截至${asOf}，贵单位牵头的任务有 ${tasks} 项需要关注：`,
    own: (asOf: string, tasks: number) => `截至${asOf}，贵单位承担的任务有 ${tasks} 项需要关注：`,
    both: (asOf: string, tasks: number) => `截至${asOf}，贵单位牵头和承担的任务有 ${tasks} 项需要关注：`,
    unled: (asOf: string, tasks: number) => `截至${asOf}，有 ${tasks} 项任务需要关注，但未定牵头单位，无处可催：`,
    sentence: (text: string) => `${text}。`,
    marked: (number: number, text: string) => `${'①②③④⑤'[number - 1] ?? ''}${text}`,
    clauseGap: '，',
    task: (id: number, title: string) => `第 ${id} 项${title === '' ? '' : `“${title}”`}`,
    more: (count: number, ids: string) => `另有 ${count} 项：${ids}`,
    ids: (ids: string) => `第 ${ids} 项`,
    together: (units: string) => `（会同${units}）`,
    responsible: (units: string) => `（责任单位：${units}）`,
    finished: '已办结',
    idle: '尚未启动',
    overdue: (days: number, due: string) => `已逾期 ${days} 天（时限${due}）`,
    point: (name: string, words: string) => `“${name}”${words}`,
    value: (value: string, bound: string, progress: string) =>
      `完成 ${value}（目标${bound}${progress === '' ? '' : `，${progress}`}）`,
    /** Of what is not counted up: a ratio, or what must not be too many. */
    level: (value: string, bound: string, progress: string) =>
      `现为 ${value}（目标${bound}${progress === '' ? '' : `，进度 ${progress}`}）`,
    share: (share: string, value: string, progress: string) =>
      `贵单位分解 ${share}，${value}${progress === '' ? '' : `（${progress}）`}`,
    shareValue: (value: string) => `完成 ${value}`,
    ownValue: (words: string) => `贵单位${words}`,
    shareLevel: (value: string) => `现为 ${value}`,
    noValue: '未报完成数',
    noDelivery: '未报完成情况',
    partial: (count: number, of: number) => `${of} 个单位中 ${count} 个已报`,
    meeting: (count: number, of: number) => `${of} 个中 ${count} 个达标`,
    reached: (count: number, of: number) => `${of} 个节点完成 ${count} 个`,
    behind: (points: string) => `落后序时进度 ${points} 个百分点`,
    milestone: (name: string, days: number, due: string) => `节点“${name}”已逾期 ${days} 天（时限${due}）`,
    morePoints: (count: number) => `另有目标 ${count} 个`,
    values: (count: number, tasks: string) => `完成数 ${count} 个（${tasks}）`,
    reports: (count: number, tasks: string) => `进展情况 ${count} 项（${tasks}）`,
    missing: (period: string, what: string, deadline: string, days: number) =>
      `${period}未报${what}，截止${deadline}，已超 ${days} 个工作日。`,
    neverReported: (what: string) => `尚未报过${what}。`,
    pending: (period: string, tasks: number, deadline: string) =>
      `${period}的报送还差 ${tasks} 项，请于${deadline}前（含当日）报送。`,
    soon: (count: number, items: string) => `临近到期 ${count} 项：${items}。`,
    soonDue: (items: string, due: string, days: number) =>
      `${items}（${due}${days === 0 ? '，当天到期' : `，还有 ${days} 天`}）`,
    soonTarget: (task: string, name: string) => `${task}目标“${name}”`,
    soonMilestone: (task: string, target: string, name: string) =>
      `${task}${target === '' ? '' : `“${target}”`}节点“${name}”`,
    press: '请抓紧推进，并反馈存在问题和下一步打算。',
    pressAndSend: '请抓紧推进，尽快补报，并反馈存在问题和下一步打算。',
    send: '请尽快补报。',
    keep: '请按时完成。',
    thanks: '谢谢！',
    assign: (command: string) => `请明确牵头单位后再催办：${command}。`,
    aUnit: '<单位>',
  },
};
