/** What `plan renumber` says. */
export const renumber = {
  noFile: (file: string) => `没有“${file}”这个任务文件；请写文件的路径，plan lint 会列出序号重复的文件`,
  badNumber: (value: string) => `--to：“${value}”不是任务序号；请写 1 到 99999 的数字，如 85`,
  taken: (id: number, free: number | null) =>
    `序号 ${id} 已经用了；${free === null ? '没有别的序号可用' : `可以用 ${free}`}`,
  takenOnce: (id: number, free: number | null) =>
    `序号 ${id} 以前用过，定了就不再给别的任务；${free === null ? '没有别的序号可用' : `可以用 ${free}`}`,
  unique: (id: number) => `只有这一个文件用序号 ${id}，序号定了就不再改；确实要换，请加 --force`,
  copy: (file: string, other: string) =>
    `${file} 与 ${other} 是同一项任务的两份；请对照两个文件，把缺的内容补到一份里，再删去另一份；确是两项任务的，加 --force`,
  again: () => '什么都没有丢失；排除原因后再运行同一条命令',
  done: (from: number, to: number, title: string, file: string) => `${title}：序号 ${from} 改为 ${to}，文件 ${file}`,
  kept: (id: number, title: string, file: string) => `${title}：序号仍是 ${id}，另存为文件 ${file}`,
  split: (id: number, title: string, file: string) => `${title}：序号仍是 ${id}，留在文件 ${file}`,
  next: () => '请核对这两个文件，然后运行：',
  stage: () => '仓库正在合并，两个路径都要放进这次提交，请运行：',
  last: () => '再完成合并：git commit；变基时用 git rebase --continue',
  item: (id: number) => `出处的条目（source.item）仍是 ${id}：它是文件里的编号，不随序号变；请核对`,
  related: (id: number) => `这些任务的 related 写着 ${id}，请核对指的是哪一项：`,
  subject: (from: number, to: number, title: string) => `任务换号 ${from} → ${to} ${title}`,
};
