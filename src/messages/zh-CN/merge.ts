/** What the merge driver tells a person who merges. */
export const merge = {
  versions: { base: '共同的旧版本', ours: '我方版本', theirs: '对方版本' },
  conflict: (path: string, places: string) =>
    `${path}：两边把这几处改得不一样：${places}。文件中已标出，请选定后 git add`,
  broken: (path: string, isMarked: boolean) =>
    `${path}：两边的改动各自没有错，合在一起却不合规则${isMarked ? '，有关之处已在文件中标出' : ''}。请改好后 git add：`,
  unread: (path: string, version: string) =>
    `${path}：${version}读不懂，不能按字段合并，改由 git 按行合并；请改好后 git add：`,
  unreadAdded: (path: string, version: string) =>
    `${path}：两边各自新增了这个文件，${version}读不懂，没有合并：两份全文都在文件中，用标记隔开。请留下一份，删去另一份和标记，再 git add；读不懂的地方：`,
  newer: (path: string) =>
    `${path}：计划的格式需要更新的程序，没有按字段合并：由 git 按行合并，并留作冲突。请更新程序后重新合并（先 git merge --abort），或检查文件后 git add：`,
  different: (path: string, ours: string, theirs: string, command: string) =>
    [
      `${path}：这是两项不同的任务，我方是“${ours}”，对方是“${theirs}”，没有合并：两份全文都在文件中，用标记隔开。`,
      '两项都保留：运行下面的命令，把对方的任务另存为一个文件，换一个没用过的序号；命令会列出要 git add 的文件：',
      `  ${command}`,
      '然后 git commit，变基时用 git rebase --continue。只留一项：删去另一项和标记，再 git add。',
    ].join('\n'),
  renumbered: () =>
    '两边给同一项任务换了不同的序号，git 为两个序号各留了一个文件：留下一个，里面写它自己的序号；另一个用 git rm 删去。',
  form: (path: string) => `${path}：文件的写法不能逐处合并，改由 git 按行合并；请检查结果`,
  missing: (file: string, reason: string) =>
    `合并要用的文件 ${file} 打不开：${reason}；请检查 git config merge.plan.driver`,
  size: (value: string) => `冲突标记的长度不能是“${value}”，请写一个正整数，如 7`,
};
