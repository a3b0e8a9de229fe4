/** What `--commit` says if it does not commit, or commits more than the command itself changed. */
export const commit = {
  underway: (operation: string, finish: string, abandon: string) =>
    `仓库正在${operation}，还没有结束，这时的提交会在放弃时一起丢失；什么都没有改动；请先完成（${finish}）或放弃（${abandon}），再运行同一条命令`,
  searching: (operation: string, end: string) =>
    `仓库正在${operation}，还没有结束，这时的提交会落在旧的提交之后，不在任何分支上；什么都没有改动；请先结束（${end}），再运行同一条命令`,
  operations: {
    rebase: '变基',
    am: '应用补丁',
    merge: '合并',
    'cherry-pick': '拣选',
    revert: '回退',
    bisect: '二分查找',
  },
  again: () => '排除原因后重新运行同一条命令，即可提交',
  byHand: () => '排除原因后用 git commit 提交这个文件',
  along: (files: string) => `注意：${files} 中原来就有没提交的改动，也一并提交了；用 git show 核对`,
  left: (files: string) =>
    `注意：佐证材料 ${files} 没有提交：它被 .gitignore 排除，或是链接；请放入文件本身，用 git add -f 加入`,
  detached: () =>
    '注意：现在不在任何分支上，切换到别的分支后这次提交就找不到了；请用 git switch -c 分支名 建一个分支留住它',
  before: (label: string) => `${label}：提交此前写好的改动`,
};
