/** What `plan undo` says. */
export const undo = {
  done: (label: string, record: string) => `${label}：已撤销 ${record}`,
  status: (status: string) => `  状态恢复为${status}`,
  others: (record: string, command: string) => `  同一时刻的另一条还在：${record}；要一起撤销就再运行 ${command}`,
  nothing: (label: string) => `${label}：没有可撤销的记录`,
  noEntry: (label: string, number: number, count: number) =>
    `${label}：没有编号为 ${number} 的记录，共 ${count} 条；编号见 plan log 的第一列`,
  foreign: (label: string, by: string, record: string) =>
    `${label}：最近一条由 ${by} 记录，还没有提交，不能替别人撤销：${record}；请 ${by} 撤销，或另记一条更正`,
  edited: (label: string, keys: string) =>
    `${label}：${keys}在记录之后又被手工改动，撤销会丢掉这处改动，什么都没有改；请先改回记录的值（plan lint 会指出），再撤销`,
  meanwhile: (label: string) => `${label}：刚才又有新的记录，什么都没有改动；请再运行一次`,
  taking: (label: string) => `${label}：将撤销下列记录，记录本身和撤销的理由都留在文件中：`,
  reason: (command: string) => `  已经提交的，撤销要写明理由：${command}`,
  history: (label: string, record: string) => `${label}：状态变更不能撤销，要用另一次变更来更正：${record}`,
  answer: (command: string) => `  这样更正：${command}`,
  isVoid: (label: string, record: string) => `${label}：撤销本身不能撤销：${record}`,
  correct: (command: string) => `  误撤的，重新登记：${command}`,
  again: (label: string, record: string) => `${label}：这一条已经撤销过：${record}`,
  rests: (label: string, record: string, on: string, command: string) =>
    `${label}：不能撤销 ${record}；后面一次还接着它：${on}；先撤销后面的：${command}`,
  evidence: (label: string, status: string, record: string) =>
    `${label}：已是${status}，撤销后就没有佐证材料了，不能撤销 ${record}；先补上别的材料，或把状态退回`,
  targets: (label: string, status: string, names: string, record: string) =>
    `${label}：已是${status}，撤销后目标“${names}”就没有达标了，不能撤销 ${record}；先登记正确的数，或把状态退回`,
  final: (status: string) => `  ${status}之后状态不能再改`,
  onward: (from: string, allowed: string, command: string) => `  不能改回${from}，可以改为${allowed}：${command}`,
};
