import { bulletinParts } from './bulletin-parts.js';

/** What a whole bulletin (通报) says: titles, sentences and tables of an official document. */
export const bulletinPaper = {
  title: {
    about: (title: string) => `关于${title}`,
    /** @param isMonth whether the period is a month: 11月份 */
    standing: (period: string, isMonth: boolean) => `${period}${isMonth ? '份' : ''}落实情况的通报`,
    day: (day: string) => `（截至${day}）`,
  },
  /** A document by its title. */
  document: (title: string) => `《${title}》`,
  betweenDocuments: '' as string,
  documents: (titles: string, count: number) => `${titles}等 ${count} 份文件`,
  opening: (basis: string, day: string) => `根据${basis}和各单位报送的情况，现将截至${day}的任务落实情况通报如下。`,
  /** @param whose as `scope.of` says it */
  partly: (whose: string, count: number, of: number) => `本通报只涉及${whose}${count} 项任务（全部任务 ${of} 项）。`,
  heading: (numeral: string, title: string) => `${numeral}、${title}`,
  subheading: (numeral: string, title: string) => `（${numeral}）${title}`,
  heads: {
    totals: '总体情况',
    sections: '各板块进展情况',
    units: '各县区进展情况',
    lagging: '滞后任务',
    moved: (parts: string, last: string) => `${parts === '' ? '' : `${parts}和`}${last}情况`,
    coming: '下一步工作',
  },
  /** What stands where a template names a part that has nothing to say. */
  absent: '无。',
  /** What the parts of a heading are, and how they are joined. */
  movedParts: { extended: '延期', suspended: '暂缓', cancelled: '终止' },
  subheads: { done: '任务完成情况', lights: '亮灯和逾期情况', progress: '进度情况', comparison: '与上期比较' },
  none: '没有列入的任务。',
  /** Sentences; what is joined by `and` is part of one. */
  and: '，',
  semicolon: '；',
  sentence: (clauses: string) => `${clauses}。`,
  tasks: (count: number, cancelled: number, targets: number) =>
    `列入通报的任务 ${count} 项${cancelled === 0 ? '' : `（另有 ${cancelled} 项已终止，不计入）`}，目标 ${targets} 项`,
  status: (status: string, count: number, percent: string) => `${status} ${count} 项，占 ${percent}`,
  finished: (count: number, percent: string, closed: number) =>
    `已办结 ${count} 项，占 ${percent}${closed === 0 ? '' : `（其中已销号 ${closed} 项）`}`,
  noneFinished: '尚无办结的任务',
  onTime: (of: number, count: number, percent: string) =>
    `已到时限的任务 ${of} 项，按时办结 ${count} 项，占 ${percent}`,
  notBegun: '各项任务均未启动，尚无进展可以通报',
  schedule: (of: number, count: number, percent: string, parts: string) =>
    `可与序时进度比较的任务 ${of} 项，其中达到序时进度 ${count} 项，占 ${percent}${parts === '' ? '' : `（${parts}）`}`,
  scheduleParts: {
    finished: (count: number) => `已办结 ${count} 项`,
    ahead: (count: number) => `超序时进度 ${count} 项`,
    even: (count: number) => `按序时进度推进 ${count} 项`,
  },
  short: (count: number, percent: string) => `未达序时进度 ${count} 项，占 ${percent}`,
  targets: (total: number, met: number, percent: string, unmet: number, noData: number) =>
    `${total} 项目标中，达标 ${met} 项，占 ${percent}；未达标 ${unmet} 项，尚无数据 ${noData} 项`,
  lights: (parts: string) => `亮灯情况：${parts}`,
  lightCount: (light: string, count: number) => `${light}灯 ${count} 项`,
  gray: (count: number, suspended: number, cancelled: number) =>
    `灰灯 ${count} 项（${[
      ...(suspended === 0 ? [] : [`暂缓 ${suspended} 项`]),
      ...(cancelled === 0 ? [] : [`终止 ${cancelled} 项`]),
    ].join('、')}）`,
  byOriginal: (tasks: number, targets: number) => `按原定时限计，逾期任务 ${tasks} 项、目标 ${targets} 项`,
  missing: (period: string, units: number, items: number, tasks: number, annex: string) =>
    `${period}应报未报 ${items} 项，涉及任务 ${tasks} 项${units === 0 ? '' : `、单位 ${units} 个`}${annex === '' ? '' : `（见${annex}）`}`,
  never: (units: number, items: number, tasks: number, annex: string) =>
    `从未报送的数据 ${items} 项，涉及任务 ${tasks} 项${units === 0 ? '' : `、单位 ${units} 个`}${annex === '' ? '' : `（见${annex}）`}`,
  courseNote: '各月总进度按当月已有进度数据的任务计算，各月所含任务不同。',
  progress: (progress: string, expected: string, count: number, of: number) =>
    `总进度 ${progress}，序时进度 ${expected}；总进度按有进度数据的 ${count} 项任务计算（共 ${of} 项）`,
  noProgress: (expected: string) => `各项任务均未报送进度数据，序时进度 ${expected}`,
  legend: {
    head: '亮灯标准：',
    red: (gap: string, idle: string) =>
      `红灯为任务或目标逾期，或落后序时进度超过 ${gap} 个百分点，或时间过去超过 ${idle} 仍未启动`,
    yellow: (low: string, high: string, days: number, silent: string, idle: string, isReported: boolean) =>
      `黄灯为落后序时进度 ${low} 至 ${high} 个百分点，或节点逾期，或 ${days} 天内到期，或序时进度超过 ${silent} 仍未报送数据，或时间过去超过 ${idle} 仍未启动${isReported ? '，或上一期未报送进展' : ''}`,
    green: '绿灯为已办结或进展正常',
    gray: '灰灯为暂缓或终止',
  },
  comparison: {
    caption: '主要指标与上期比较',
    columns: { figure: '指标', growth: '增减' },
    figures: {
      tasks: '列入通报的任务',
      finished: '已办结任务',
      onSchedule: '达到序时进度任务',
      behind: '滞后任务',
      red: '红灯任务',
      yellow: '黄灯任务',
      overdueTasks: '逾期任务',
      overdueTargets: '逾期目标',
      targetsMet: '达标目标',
      progress: '总进度',
    },
    /** A figure that is a count. */
    counted: (name: string) => `${name}（项）`,
    same: '持平',
    points: (points: string) => `${points} 个百分点`,
    note: '斜线后为可与序时进度比较的任务数、目标总数。',
    /** What became of a figure since it was published. @param why as `changed` says it @param day empty if it is that of the column */
    footnote: (period: string, day: string, then: string, why: string, now: string) =>
      `${period}通报时${day === '' ? '' : `（截至${day}）`}为 ${then}，${why}，现为 ${now}。`,
    /** @param until the day until which more came about; empty if that is the same day */
    changed: (late: number, voided: number, until: string) =>
      [
        ...(late === 0 ? [] : [`补报 ${late} 条`]),
        ...(voided === 0 ? [] : [`撤销 ${voided} 条`]),
        ...(until === '' ? [] : [`至${until}又有进展`]),
      ].join('、'),
    since: (what: string) => `此后${what}`,
    otherwise: '此后台账另有更改',
    /** The bulletin of the period before can no longer be read. */
    unknown: (period: string) => `${period}通报所依据的台账无法读取，上期数字按现有数据计算，未与通报时核对。`,
  },
  /** This period was published before. @param figures each as `figure` says it */
  republished: (day: string, figures: string) => `本期已于${day}通报。${figures}`,
  republishedSame: '各项数字与通报时一致。',
  republishedOther: (why: string, figures: string) => `${why}，下列数字与通报时不同：${figures}。`,
  republishedUnknown: '通报时所依据的台账无法读取，未与通报时的数字核对。',
  figure: (name: string, then: string, now: string) => `${name}由 ${then} 变为 ${now}`,
  ...bulletinParts,
};
