/** What `plan undo --import` says. */
export const undoImport = {
  done: (gone: number, restored: number) =>
    `已撤销上次导入：删去 ${gone} 个任务文件${restored === 0 ? '' : `，恢复 ${restored} 个文件`}`,
  would: (gone: number, restored: number) =>
    `将撤销上次导入：删去 ${gone} 个任务文件${restored === 0 ? '' : `，恢复 ${restored} 个文件`}`,
  none: () => '没有可以撤销的导入；只能撤销本机上最近一次、还没有提交的导入',
  changed: (files: string) => `导入后有文件改过：${files}；没有撤销。请先撤销这些改动（plan undo 序号），再撤销导入`,
  committed: (files: string) => `这次导入已经提交：${files}；没有撤销。请用 git revert 撤回那次提交`,
  list: (files: string, count: number) => (count > 3 ? `${files}等 ${count} 个` : files),
  again: () => '撤销没有做完；排除问题后再运行一次，会接着做完',
  alone: () => '--import 撤销整次导入，不能同时写任务序号、--entry 或 --commit',
};
