/** What a notice (催办通知) to a unit says as a document. */
export const notice = {
  about: (title: string) => `关于${title}`,
  kind: '任务落实的催办通知',
  address: (unit: string) => `${unit}：`,
  /** @param basis the documents with their marks @param counts how many tasks of each kind, as `counts` says it */
  opening: (basis: string, day: string, tasks: number, counts: string) =>
    `根据${basis}和各单位报送的情况，截至${day}，贵单位有 ${tasks} 项任务需要督促落实（${counts}）。现将有关事项通知如下。`,
  counts: {
    overdue: (count: number) => `逾期 ${count} 项`,
    behind: (count: number) => `滞后 ${count} 项`,
    missing: (count: number) => `未报送 ${count} 项`,
    soon: (count: number) => `临近到期 ${count} 项`,
  },
  heading: (numeral: string, title: string) => `${numeral}、${title}`,
  sentence: (clauses: string) => `${clauses}。`,
  concerns: {
    /** By what there is: overdue, behind. */
    head: { overdue: '逾期任务', behind: '滞后任务', both: '逾期和滞后任务' },
    led: '下列任务由贵单位牵头。',
    own: '下列为贵单位承担的任务，只列贵单位应完成的部分。',
    both: '下列任务由贵单位牵头或承担；承担的任务只列贵单位应完成的部分。',
    columns: { id: '序号', title: '任务', target: '目标', value: '完成情况', gap: '差距', due: '时限' },
    together: (title: string, units: string) => `${title}（会同${units}）`,
    finished: '已办结，目标未达标',
    idle: '尚未启动',
    overdue: (days: number) => `逾期 ${days} 天`,
    behind: (points: string) => `落后序时进度 ${points} 个百分点`,
    milestone: (name: string, days: number, due: string) => `节点“${name}”逾期 ${days} 天（时限${due}）`,
    between: '；',
  },
  missing: {
    head: '未报送事项',
    late: (period: string, deadline: string, days: number) =>
      `${period}的下列内容应于${deadline}前（含当日）报送，至今未报，已超 ${days} 个工作日。`,
    never: '下列内容尚未报送过。',
    columns: { id: '序号', title: '任务', what: '未报送的内容' },
    values: (names: string) => `完成数：${names}`,
    report: '进展情况',
  },
  soon: {
    head: '临近到期事项',
    told: (until: string) => `下列事项在${until}前（含当日）到期。`,
    columns: { id: '序号', title: '任务', what: '到期事项', due: '时限', days: '剩余天数' },
    task: '任务完成',
    target: (name: string) => `目标“${name}”`,
    milestone: (target: string, name: string) => `${target === '' ? '' : `“${target}”`}节点“${name}”`,
    today: '当天',
  },
  asked: {
    head: '有关要求',
    press: '请贵单位对逾期、滞后任务逐项查明原因，抓紧推进，并反馈存在问题和下一步打算',
    send: '未报送的内容请尽快补报',
    pending: (period: string, tasks: number, deadline: string) =>
      `${period}的报送还差 ${tasks} 项，请于${deadline}前（含当日）报送`,
    keep: '临近到期的事项请按时完成',
  },
  ending: '特此通知。',
  folder: (day: string) => `催办-${day}`,
  /** Before the name of the unit, in the name of its file. */
  file: '催办通知-',
  unled: (count: number) => `另有 ${count} 项任务未定牵头单位，没有写通知；请先明确牵头单位`,
  nobodyLeads: '未定牵头单位的任务没有收文单位，不能写通知；请先用 plan assign 明确牵头单位，或去掉 --unit none',
  several: (count: number, path: string) =>
    `要写的是 ${count} 个单位的通知，${path === '-' ? '不能都写到标准输出' : `${path} 只是一个文件名`}；请用 -o 写文件夹的名字，或用 --unit 只选一个单位`,
};
