/** Help of the commands that show tasks. */
export const looking = {
  status: {
    summary: '总体情况和各板块进度',
    sections: '只看这些板块，用序号（5、五）或标识',
    by: '汇总方式：section 板块、lead 牵头单位、leader 分管领导、status 状态、org 各单位、county 各县区（默认 section）',
    chart: '画图：各月进度与序时进度，各板块（或 --by 所选）进度',
    format: '输出形式：text、markdown、json、svg 图（默认 text）',
    output: '把图写进文件，如“进度.svg”；- 为标准输出',
    since: '与某一天结束时相比：上月、上季度、去年、2020-10-31、10月底、30d',
  },
  list: {
    summary: '按条件列出任务',
    status: '状态：标识或中文名，可重复',
    light: '亮灯：绿、黄、红、灰，可重复',
    dueBefore: '任务或目标的时限早于这一天',
    dueAfter: '任务或目标的时限晚于这一天',
    commitment: '承诺：确保（firm）或力争（strive）',
    unclear: '只看文件表述不明确的任务',
    sort: '排序：id、due、status、light、progress、gap（默认 id）',
  },
  show: {
    summary: '查看一项任务：现状、谁报了、下一步',
    id: '任务序号',
    by: '只列这项任务的各单位，排出名次：county 各县区、org 各单位',
  },
  find: {
    summary: '查找人、单位，和任务、目标、口径、原文中的文字',
    text: '姓名、单位或要找的文字，几个词须同时出现',
  },
  log: {
    summary: '查看记录，新的在前',
    id: '任务序号，不写时看全部任务',
    since: '只看这一天起的记录；写时段（上月、上季度）或多久以前（30d），从其后一天起',
    section: '只看这些板块，可重复',
    limit: '最多显示多少条',
  },
};
