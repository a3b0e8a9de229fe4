/** What `plan status --by org` and `--by county` say. */
export const units = {
  /** A task may stand under several units, so that the rows add up to more than there is. */
  shared: '同一任务可列在几个单位名下，各单位之和不等于全市；进度、亮灯和名次只看本单位自己的任务份额',
  nobody: '没有单位分到任务、牵头或负责任务',
  city: '全市：',
  rank: '名次按本单位份额达标或达到序时进度的比例，再按平均进度；未报的份额按 0 计，都未报的不排名',
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
