/** What `plan add` says. */
export const add = {
  again: (label: string) => `${label}：此前已新增`,
  added: (label: string, file: string) => `${label}：已新增 ${file}`,
  subject: (label: string) => `${label}：新增任务`,
  target: (command: string) => `  还没有目标，完成与否无从检查；添加目标：${command}`,
  fill: (command: string) => `  写时限和内容：${command}`,
  assign: (command: string) => `  明确牵头单位：${command}`,
  org: '单位',
};
