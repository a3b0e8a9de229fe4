/** What `plan status --by org` and `--by county` say. */
export const units = {
  /** A task may stand under several units, so that the rows add up to more than there is. */
  shared: '同一任务可列在几个单位名下，各单位之和不等于全市；进度、亮灯和名次只看本单位自己的任务份额',
  nobody: '没有单位分到任务、牵头或负责任务',
  city: '全市：',
  rank: '名次按本单位份额达标或达到序时进度的比例，再按平均进度；未报的份额按 0 计，都未报的不排名',
  /** Who is first and last, and who has not reported. */
  ranking: {
    counties: (count: number) => `${count} 个县区`,
    units: (count: number) => `${count} 个有任务份额的单位`,
    all: (whose: string, kind: string, said: string) => `${whose === '' ? '' : `${whose}任务，`}${kind}：${said}`,
    none: (whose: string, isCounty: boolean) =>
      `${whose === '' ? '' : `${whose}任务，`}没有${isCounty ? '县区' : '单位'}分到任务份额，不排名`,
    separator: '；',
    nobody: '都未报，没有排名',
    /** @param share what is met or on schedule */
    first: (names: string, count: number, share: string) => `${names}${count > 1 ? '并列' : ''}第一，${share}`,
    last: (names: string, count: number, share: string) => `${names}${count > 1 ? '并列' : ''}最后，${share}`,
    allReported: '各自的份额都已报',
    owes: (name: string, share: string) => `${name} ${share}`,
    silent: (named: string) => `未报份额：${named}`,
    silentMore: (named: string, count: number) => `未报份额：${named}等 ${count} 个单位`,
    onSchedule: (share: string) => `达到序时进度 ${share}`,
    more: (names: string, count: number) => `${names}等 ${count} 个`,
  },
  details: '逐个目标看：plan show <序号> --by county；全部列出：加 --all',
  columns: {
    rank: '名次',
    onSchedule: '达到序时进度',
    noData: '未报',
    progress: '平均进度',
    light: '亮灯',
    leads: '牵头办结',
    leadsOverdue: '牵头逾期',
    does: '责任办结',
    doesOverdue: '责任逾期',
    unit: '单位',
    share: '分解',
    value: '完成',
    own: '进度',
    expected: '序时',
    gap: '差距',
    state: '状态',
  },
  total: (reported: number, of: number) => `合计（${of} 个单位中 ${reported} 个已报）`,
};
