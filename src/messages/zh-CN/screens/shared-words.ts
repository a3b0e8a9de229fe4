/** What several screens say. */
export const common = {
  none: '无',
  unset: '未明确',
  leftOut: (count: number) => `${count} 个文件有错误，未计入以上结果：`,
  noPlanFile: '计划总文件有错误，改正之后才能继续：',
  moreRows: (count: number) => `还有 ${count} 行没有显示，加 --all 全部列出`,
  /** @param ids the numbers of the tasks, or nothing if there are too many to name */
  moreTasks: (count: number, ids: string) =>
    `还有 ${count} 项任务没有显示${ids === '' ? '' : `：${ids}`}，加 --all 全部列出`,
  moreUnits: (count: number) => `还有 ${count} 个单位没有显示，加 --all 全部列出`,
  columnsLeftOut: (columns: string) => `窗口太窄，未显示：${columns}；加宽窗口即可看到`,
  task: '任务',
  target: '目标',
  milestone: '节点',
  labelled: (label: string, text: string) => `${label}：${text}`,
  dueMoved: (original: string) => `原定 ${original}`,
};
