/** What stops a command: what is wrong, and what to do. */
export const errors = {
  noPlan: (cwd: string) => `在 ${cwd} 及其上级文件夹中找不到 plan.yaml；请进入计划所在的文件夹，或用 --plan 指明`,
  noPlanAt: (path: string) => `${path} 中没有 plan.yaml；请检查 --plan 或 PLAN_DIR 指明的文件夹`,
  badDate: (option: string, value: string) => `${option} 的日期“${value}”不对；请写成 YYYY-MM-DD，如 2020-11-30`,
  badDays: (value: string) => `--within 的“${value}”不是天数；请写成 30d 或 30`,
  badChoice: (option: string, value: string, allowed: string) => `${option} 不能是“${value}”；可用：${allowed}`,
  unknownSection: (value: string, known: string) => `没有板块“${value}”；可用：${known}`,
  unknownOrg: (value: string, known: string) => `没有单位“${value}”；plan.yaml 中有：${known}`,
  unknownTask: (value: string, nearest: string) => `没有序号为 ${value} 的任务${nearest}；用 plan list 查看全部任务`,
  taskRange: (first: number, last: number) => `（序号从 ${first} 到 ${last}）`,
  notAnId: (value: string) => `“${value}”不是任务序号；请写数字，如 28`,
  unknownRule: (value: string, nearest: string | null) =>
    `没有规则“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；用 plan rules 查看全部规则`,
  unknownCommand: (value: string, nearest: string | null) =>
    `没有命令“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；用 plan --help 查看全部命令`,
  unknownOption: (value: string, nearest: string | null, command: string) =>
    `没有选项“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；用 ${command} --help 查看用法`,
  missingArgument: (name: string, command: string) => `缺少参数 <${name}>；用 ${command} --help 查看用法`,
  missingValue: (option: string, command: string) => `选项 ${option} 后面要有一个值；用 ${command} --help 查看用法`,
  excessArguments: (extra: string, command: string) => `多余的参数“${extra}”；用 ${command} --help 查看用法`,
  noSuchPath: (path: string) => `计划文件夹中没有“${path}”；请检查路径`,
  emptyText: () => '要找的文字是空的；请写至少一个字',
  unexpected: (message: string) => `程序出错：${message}；文件没有改动，请把这一行报告给维护者`,
};
