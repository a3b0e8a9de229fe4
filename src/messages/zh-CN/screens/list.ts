/** What `plan list` says. */
export const list = {
  head: (count: number, of: number) => (count === of ? `共 ${count} 项任务` : `${count} 项任务（共 ${of} 项）`),
  none: '没有符合条件的任务',
  columns: {
    id: '序号',
    status: '状态',
    light: '亮灯',
    due: '时限',
    targets: '达标',
    progress: '进度',
    section: '板块',
    lead: '牵头单位',
    title: '任务',
  },
};
