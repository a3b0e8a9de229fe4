/** What `plan bulletin` says: sentences of an official text. Clauses come from the render, joined by `sentence`. */
export const bulletin = {
  /** Why there is no bulletin of a period. @param last the last month that there is */
  refused: {
    future: (period: string, _start: string, _end: string, last: string) =>
      `${period} 还没有开始，没有情况可以通报；请用已经开始的一期，如 --period ${last}`,
    outside: (period: string, start: string, end: string, last: string) =>
      `${period} 不在计划期（${start} 至 ${end}）内；请用计划期内的一期，如 --period ${last}`,
    not_begun: (_period: string, start: string) => `计划期自 ${start} 开始，还没有情况可以通报`,
  },
  early: (period: string, day: string, ended: string, command: string) =>
    `提示：没有写 --period，这是 ${period} 截至 ${day} 的情况；要 ${ended} 的通报：${command}`,
  /** The names of the files of the whole and of the short form, without their endings. */
  file: (period: string) => `通报-${period}`,
  shortFile: (period: string) => `简报-${period}`,
  jsonAnd: (format: string) => `--json 和 -f ${format} 不能同时用；请只用一种`,
  templateFor: (format: string) => `--template 只用于 docx，这里要的是 ${format}；请加 -f docx，或去掉 --template`,
  onlyRecord: (option: string) => `${option} 只和 --record（登记本期已通报）一起用；请加 --record，或去掉 ${option}`,
  noOwnText: '--text-file 只用于通报全文；请去掉它，或去掉 --short、--json',
  noText: (path: string) => `${path} 不是文本文件，或编码无法识别；请另存为 UTF-8 或 GB18030 编码的纯文本`,
  emptyText: (path: string) => `${path} 是空的；请写好内容再用，或去掉 --text-file`,
  unknownCommit: (period: string, commit: string, reason: string) =>
    `提示：${period} 的通报所依据的提交 ${commit} 读不出来，没有核对通报时的数字：${reason}`,
  record: {
    part: '登记的通报应是全部任务的；请去掉 --section、--lead、--leader、--org',
    leftOut: '有文件出错，未计入通报，因此没有登记；请先用 plan lint 找出并改正',
    /** @param end of the period @param day of the bulletin */
    day: (end: string, day: string) =>
      `登记的通报应截至期末（${end}），期未结束的截至今天，这里截至 ${day}；请去掉 --as-of、写明 --period；期已结束的也可用 --as-of ${end}`,
    noRepository: '计划不在 git 仓库里，没有提交可以登记；请先用 plan git setup 建好仓库并提交',
    noCommit: '仓库里还没有提交，没有可以登记的依据；请先提交计划',
    changed: (files: string) =>
      `有改动还没有提交，通报的数字无法从提交重做：${files}；请先提交（plan sync 或 git commit），再登记`,
    stdout: '--record 时通报要写进文件；请用 -o 写文件名',
    done: (period: string, commit: string) => `已登记：${period} 的通报，依据提交 ${commit}`,
    again: (count: number) => `这一期已登记过 ${count} 次，以这一次为准`,
    subject: (period: string) => `登记 ${period} 通报`,
  },
  title: (title: string, period: string, day: string) =>
    `${title}落实情况（${period === '' ? '' : `${period}，`}截至${day}）`,
  heading: (numeral: string, title: string) => `${numeral}、${title}。`,
  heads: {
    totals: '总体情况',
    changes: '变化',
    sections: '板块情况',
    units: '县区情况',
    worst: '滞后较多的任务',
    moved: '延期和暂缓',
    ahead: '下一步',
  },
  /** Between the clauses of a sentence, and after the last. */
  semicolon: '；',
  sentence: (clauses: string) => `${clauses}。`,
  /** Several names of many. */
  andMore: (names: string, count: number) => `${names}等 ${count} 个`,
  /** @param ids empty if they are too many to be named */
  counted: (count: number, ids: string) => `${count} 项${ids === '' ? '' : `（第 ${ids} 项）`}`,
  totals: {
    none: '没有任务',
    tasks: (count: number, of: number | null, cancelled: number) =>
      `${of === null ? '共' : '所选'} ${count} 项任务${brackets([
        ...(of === null ? [] : [`全部 ${of} 项`]),
        ...(cancelled === 0 ? [] : [`另终止 ${cancelled} 项`]),
      ])}`,
    finished: (count: number, percent: string) => `办结 ${count} 项（${percent}）`,
    finishedNone: '尚无办结任务',
    allNotStarted: '均未启动',
    onSchedule: (count: number, of: number, percent: string) => `达到序时进度 ${count}/${of} 项（${percent}）`,
    onScheduleNone: (of: number) => `可比的 ${of} 项均未达到序时进度`,
    /** @param warned of those with a yellow light, how many only fall due soon or lack a report */
    behind: (count: number, red: number, yellow: number, warned: number) =>
      `滞后 ${count} 项${brackets([
        ...(red === 0 ? [] : [`红灯 ${red}`]),
        ...(yellow === 0 ? [] : [`黄灯 ${yellow}`]),
        ...(warned === 0 ? [] : [`其中 ${warned} 项只是临近到期或未报送`]),
      ])}`,
    behindNone: '没有滞后任务',
    overdue: (tasks: number, targets: number) => `逾期${both(tasks, targets)}`,
    overdueNone: '没有逾期的任务和目标',
    missing: (period: string, count: number) => `${period}未报 ${count} 项`,
    progress: (progress: string, known: number, expected: string) =>
      `总进度 ${progress}（${known} 项有数据），序时进度 ${expected}`,
    progressNone: (expected: string) => `各项任务均未报进度数据，序时进度 ${expected}`,
  },
  changes: {
    since: (day: string) => `较${day}，`,
    finished: (tasks: string) => `办结 ${tasks}`,
    reopened: (tasks: string) => `重新办理 ${tasks}`,
    met: (targets: string) => `目标达标 ${targets}`,
    recovered: (tasks: string) => `不再滞后 ${tasks}`,
    behind: (tasks: string) => `新增滞后 ${tasks}`,
    overdue: (tasks: number, targets: number, ids: string) =>
      `新增逾期${both(tasks, targets)}${ids === '' ? '' : `（第 ${ids} 项）`}`,
    none: '办结、达标、滞后、逾期均无变化',
  },
  sections: {
    many: (count: number) => `${count} 个板块`,
    /** @param share as `4/5`; a percentage if it is that of several sections */
    best: (names: string, share: string, isOfEach: boolean) =>
      `达到序时进度的比例，最高的是${names}（${isOfEach ? '均为 ' : ''}${share}）`,
    worst: (names: string, share: string, isOfEach: boolean) =>
      `最低的是${names}（${isOfEach ? '均为 ' : ''}${share}）`,
    overdue: (names: string) => `有逾期的是${names}`,
    overdueOne: (name: string, tasks: number, targets: number) => `${name}（${both(tasks, targets)}）`,
  },
  units: {
    ranked: (places: string) => `份额达到序时进度的比例，${places}`,
    /** @param share as `8/9`; a percentage if several units share the place */
    place: (rank: number, names: string, share: string) => `第 ${rank} 名${names}（${share}）`,
    noneOnSchedule: '各县区的份额均未达到序时进度',
    silent: (names: string) => `${names}未报`,
    allSilent: '各县区均未报',
    lackingOne: (name: string, count: number) => `${name}还有 ${count} 项份额未报`,
    lacking: (units: number, most: string, count: number) => `${units} 个县区有份额未报，${most}最多（${count} 项）`,
  },
  worst: {
    item: (id: number, title: string, leads: string, lag: string, problems: string) =>
      `${id} ${title}（${leads === '' ? '牵头单位未明确' : leads}）：${lag}${problems}`,
    lag: {
      task_overdue: (days: number) => `逾期 ${days} 天`,
      /** @param target empty if it is called as its task */
      target_overdue: (target: string, days: number) => `目标${target === '' ? '' : `“${target}”`}逾期 ${days} 天`,
      gap: (progress: string, expected: string, points: number) =>
        `完成 ${progress}，序时进度 ${expected}，落后 ${points} 个百分点`,
    },
    problems: (period: string, org: string, text: string) => `；据${org}${period}报送：“${text}”`,
    shortened: (text: string) => `${text}……`,
    idle: (tasks: string, percent: string, isMore: boolean) =>
      `时间已过 ${percent} ${isMore ? '以上' : ''}仍未启动的 ${tasks}`,
  },
  moved: {
    extended: (tasks: string) => `延期 ${tasks}`,
    suspended: (tasks: string) => `暂缓 ${tasks}`,
  },
  ahead: {
    due: (until: string, tasks: number, targets: number, milestones: number, rechecks: number) =>
      `${until}前到期的有${both(tasks, targets, milestones, rechecks)}`,
    next: (day: string, tasks: number, ids: string) =>
      `，最近的是${day}（${ids === '' ? `任务 ${tasks} 项` : `第 ${ids} 项`}）`,
    /** @param tasks null while the period still lasts */
    report: (period: string, deadline: string, tasks: number | null) =>
      `${period}进展应于${deadline}前报送${tasks === null ? '' : `，尚有 ${tasks} 项任务未报送`}`,
  },
};

function brackets(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `（${parts.join('、')}）`;
}

/** Counts of tasks, targets, milestones and re-checks, without those of which there are none. */
function both(tasks: number, targets: number, milestones = 0, rechecks = 0): string {
  return [
    ...(tasks === 0 ? [] : [`任务 ${tasks} 项`]),
    ...(targets === 0 ? [] : [`目标 ${targets} 项`]),
    ...(milestones === 0 ? [] : [`节点 ${milestones} 个`]),
    ...(rechecks === 0 ? [] : [`回头看 ${rechecks} 项`]),
  ].join('、');
}
