/** What `plan record` says when it records many at once, from a sheet or from answers. */
export const sheet = {
  row: (row: number) => `第 ${row} 行`,
  line: (where: string, words: string) => `${where}：${words}`,
  cell: (row: number, head: string, address: string) => `第 ${row} 行“${head}”（${address}）`,
  label: (task: string, org: string, target: string) => `${task}：${org}“${target}”`,
  problems: (count: number) => `有 ${count} 处问题，什么都没有登记；请改好后重新运行：`,
  duplicate: (row: number) => `与第 ${row} 行是同一个数（任务、目标、单位、节点和日期都相同）；请只留一行`,
  reasons: {
    org_needed: (orgs: string) => `这个目标要各单位逐个达标，请在“单位”一列写明是谁的数：${orgs}`,
    org_outside: (orgs: string) => `这个单位不在要逐个达标的单位之列；“单位”可以是：${orgs}`,
    milestone_org: (_orgs: string) => '节点不分单位；请把这一行的“单位”空着',
  },
  doubted: (count: number) => `有 ${count} 行有疑问，什么都没有登记：`,
  confirmInSheet: '请核对改正；确实无误的，在那一行的“确认”一列写“是”，再运行一次',
  leave: '这一行不登记，其余照常',
  stop: '全部不登记',
  summary: (recorded: number, tasks: number, orgs: number) =>
    recorded === 0
      ? '没有要登记的完成数'
      : `已登记 ${recorded} 个完成数，涉及 ${tasks} 项任务${orgs === 0 ? '' : `、${orgs} 个单位`}`,
  sameRows: (count: number) => `另有 ${count} 行与已登记的相同，不用再记`,
  leftRows: (count: number) => `另有 ${count} 行有疑问，没有登记`,
  blankRows: (count: number) => `另有 ${count} 行没有填完成数，没有登记`,
  subject: (label: string, count: number) => `${label}：登记完成数 ${count} 个`,
  template: [
    '编号',
    '任务名称',
    '目标',
    '单位',
    '节点',
    '要求',
    '上次完成数',
    '上次日期',
    '完成数',
    '日期',
    '备注',
    '确认',
  ],
  templated: (path: string, period: string, count: number) =>
    `${path} 已写好，${period} 应报的完成数每个一行，共 ${count} 行；填好“完成数”后运行：plan record --from ${path}`,
  file: {
    exists: (path: string) => `${path} 已经有了，没有改动；请换一个文件名`,
    unwritten: (path: string) => `写不了 ${path}；请检查文件夹是否存在、是否允许写入`,
    rows: (path: string, most: number) => `${path} 超过 ${most} 行，没有读；请分成几个文件`,
    workbook: (path: string) => `${path} 是 Excel 工作簿；请在 Excel 中另存为 CSV 文件（CSV UTF-8 也可），再登记`,
    encoding: (path: string) => `认不出 ${path} 的编码；请在 Excel 中另存为“CSV UTF-8”，再登记`,
    quote: (path: string) => `${path} 中的双引号不成对，分不清一格到哪里为止；请在 Excel 中打开，重新另存为 CSV`,
    empty: (path: string) => `${path} 是空的，没有要登记的内容`,
    no_head: (path: string) =>
      `${path} 中没有表头；第一行须有“编号”和“完成数”，还可以有：目标、单位、日期、分母、节点、备注、佐证、确认`,
    twice: (path: string, head: string, other: string) =>
      `${path} 的表头中“${other}”和“${head}”是同一个意思；请只留一列，或改其中一列的名称`,
    near: (path: string, head: string, nearest: string) =>
      `${path} 的表头中没有“${head}”这样的列，是否指“${nearest}”；请改列名，用不着的请删去这一列`,
    unknown: (names: string) => `没有用到的列：${names}`,
    terminal: () => '--from - 从管道读取，这里没有内容可读；请直接写文件名，如 --from 进度.csv',
    words: () => '用了 --from 就不再写任务、目标和完成数；只登记一个数的，请去掉 --from',
    option: (option: string) => `用了 --from，${option} 就写在表格的列里；请去掉 ${option}`,
  },
  task: (text: string) => (text === '' ? '没有写任务编号' : `“${text}”不是任务编号；请写数字，如 28`),
  confirmWord: (text: string) => `“${text}”看不出是否确认；确认的写“是”，不确认的空着`,
  surplus: (text: string) => `“${text}”在表头之外；数中有逗号的，请在 Excel 中改成不带逗号，或加双引号`,
  serial: (text: string, day: string) => `“${text}”像是 Excel 的日期序号，但不在计划期内；请写成 ${day} 的样子`,
};
