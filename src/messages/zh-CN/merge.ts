/** What the merge driver tells a person who merges. */
export const merge = {
  versions: { base: '共同的旧版本', ours: '我方版本', theirs: '对方版本' },
  conflict: (path: string, places: string) =>
    `${path}：两边把这几处改得不一样：${places}。文件中已标出，请选定后 git add`,
  broken: (path: string, isMarked: boolean) =>
    `${path}：两边的改动各自没有错，合在一起却不合规则${isMarked ? '，有关之处已在文件中标出' : ''}。请改好后 git add：`,
  unread: (path: string, version: string) =>
    `${path}：${version}读不懂，不能按字段合并，改由 git 按行合并；请改好后 git add：`,
  form: (path: string) => `${path}：文件的写法不能逐处合并，改由 git 按行合并；请检查结果`,
  missing: (file: string, reason: string) =>
    `合并要用的文件 ${file} 打不开：${reason}；请检查 git config merge.plan.driver`,
  size: (value: string) => `冲突标记的长度不能是“${value}”，请写一个正整数，如 7`,
};
