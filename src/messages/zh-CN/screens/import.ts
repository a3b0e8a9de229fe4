/** What `plan import` says. */
export const importing = {
  written: (tasks: number, sections: number) => `已导入 ${tasks} 项任务，分 ${sections} 个板块`,
  subject: (title: string) => `导入${title}`,
  noSection: (number: number) => `没有序号为 ${number} 的板块；请检查预览中各项任务的板块`,
  needsYes: () => '写入前请先用 --dry-run 看一遍；确认无误后加上 --yes 写入',
  refused: {
    encoding: (file: string) => `${file}：无法识别文字编码；请在记事本中“另存为”，编码选 UTF-8`,
    empty: (file: string) => `${file}：文件里没有文字；请检查是否选错了文件`,
  },
};
