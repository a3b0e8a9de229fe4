/** What `plan undo` says. */
export const undo = {
  done: (label: string, record: string) => `${label}：已撤销 ${record}`,
  status: (status: string) => `  状态恢复为${status}`,
  others: (record: string, command: string) => `  同一时刻的另一条还在：${record}；要一起撤销就再运行 ${command}`,
  nothing: (label: string) => `${label}：没有可撤销的记录`,
  foreign: (label: string, by: string, record: string) =>
    `${label}：最近一条由 ${by} 记录，不能替别人撤销：${record}；请 ${by} 撤销，或另记一条更正`,
  edited: (label: string, keys: string) =>
    `${label}：${keys}在记录之后又被手工改动，撤销会丢掉这处改动，什么都没有改；请先改回记录的值（plan lint 会指出），再撤销`,
  committed: (label: string, record: string) => `${label}：最近一条已经提交，不能撤销：${record}`,
  correct: (command: string) => `  要更正就再记一条：${command}`,
  correctByHand: (command: string) => `  要更正就在 evidence 末尾另加一条：${command}`,
  final: (status: string) => `  ${status}之后状态不能再改`,
  onward: (from: string, allowed: string, command: string) => `  不能改回${from}，可以改为${allowed}：${command}`,
  sample: { value: '数值', date: '日期', progress: '进展' },
};
