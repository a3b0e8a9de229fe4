/** What `plan edit` says. */
export const edit = {
  same: (label: string) => `${label}：没有修改`,
  saved: (label: string) => `${label}：修改已保存`,
  breach: {
    id: (before: number) => `序号不能改；请改回 ${before}`,
    changed: (list: string, entry: number) =>
      `${list}的第 ${entry} 条被改动；已有的记录不能改，请恢复原样，在末尾另加一条`,
    removed: (list: string, entry: number) =>
      `${list}的第 ${entry} 条被删去；已有的记录不能删，请恢复，在末尾另加一条更正`,
    shut: (list: string, entry: number) =>
      `${list}的第 ${entry} 条是新增的，任务却已销号或终止；请删去，先用 plan set 重新办理`,
    inserted: (list: string, entry: number) => `${list}的第 ${entry} 条之前插入了新的一条；新记录只能加在末尾`,
  },
};
