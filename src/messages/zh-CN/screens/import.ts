/** What `plan import` says. */
export const importing = {
  written: (tasks: number, sections: number) => `已导入 ${tasks} 项任务，分 ${sections} 个板块`,
  subject: (title: string) => `导入${title}`,
  noSection: (number: number) => `没有序号为 ${number} 的板块；请检查预览中各项任务的板块`,
  needsYes: () => '写入前请先用 --dry-run 看一遍；确认无误后加上 --yes 写入',
  same: (title: string) => `《${title}》已经导入，内容没有变化`,
  again: (title: string, tasks: number) =>
    `《${title}》已经导入过，计划里有它的 ${tasks} 项任务；没有写入。是新版本的，用 plan import 文件 --update 比对；是另一份文件的，用 --document 另取标识`,
  ownForm: (file: string) =>
    `${file}：这是报送表或预览表，但另存成了别的格式，或者少了隐藏的工作表，没有导入；请用原来的表填写，存成 .xlsx 再导入`,
  oneDocument: () => '一次只能导入一份文件；各单位报送的表可以一次写几个',
  unused: {
    option: (option: string, what: string) => `${option} 对${what}不起作用；请去掉后再导入`,
    cases: {
      returns: '各单位报送的表',
      edited: '改好的预览表（要改的请直接在表里改）',
      text: '没有任务表的文件',
      newRows: '任务表',
      knownRows: '更新已有任务的表',
    },
    withUpdate: (option: string) => `${option} 不能与 --update 同时使用；请去掉后再比对`,
    withoutUpdate: (option: string) =>
      `${option} 只用于比对新版本或者用表更新任务；比对新版本的，请加上 --update，其他的请去掉`,
  },
  meanwhile: () => '预览之后计划的板块有变化，没有写入；请再运行一次，重新预览',
  progress: { read: '读出任务', check: '检查任务' },
  noTasks: (file: string) =>
    `${file}：没有读出任务，没有写入；请用 --items 指定条目的层级（没有编号的写 --items 段落），或用 --role 指定哪一部分是任务`,
  stopped: () => '没有写入',
  ask: { write: '写入计划吗？', yes: '现在写入', no: '不写入，再看看' },
  next: {
    checked: (summary: string, command: string) => `检查结果：${summary}；逐条查看：${command}`,
    look: (command: string) => `看整体情况：${command}`,
    undo: (command: string) => `导错了，提交之前可以整个撤销：${command}`,
  },
  choices: {
    items: (typed: string, levels: string) => `--items 的“${typed}”不是编号层级；请写文件里的编号样子：${levels}`,
    role: (typed: string) =>
      `--role 的“${typed}”不对；请写成“2=总体要求”：前面是预览中的部分序号，后面是任务、总体要求、回顾、保障措施、附件、名词解释或不导入`,
    noPart: (part: number, parts: number) => `--role 指的第 ${part} 部分不存在；文件共 ${parts} 部分，序号见预览`,
    noSectionPart: (part: number, parts: string) =>
      `--section-id 指的第 ${part} 部分不是板块；各板块是第 ${parts} 部分，见预览的“部分”一列`,
    sectionId: (typed: string) =>
      `--section-id 的“${typed}”不对；请写成“1=epidemic-control”：前面是预览中的部分序号，后面是小写英文、数字和连字符`,
  },
};
