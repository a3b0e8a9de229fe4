/** What commands say of a doubtful entry, besides the words of the rule `record-doubtful`. */
export const doubt = {
  refused: (label: string) => `${label}：有疑问，没有登记`,
  found: (label: string) => `${label}：有疑问`,
  early: (date: string, first: string) => `日期 ${date} 早于 ${first}，那时工作还没有开始；上一年的数是基期数`,
  future: (date: string, recorded: string) => `日期 ${date} 还没有到，今天是 ${recorded}`,
  confirm: (command: string) => `请核对改正；确实无误的，加 --confirm 照录：${command}`,
  confirmAgain: '请核对改正；确实无误的，在原命令后加 --confirm 照录',
  ask: '核对无误，照样登记吗？',
  no: '不登记，再核对',
  yes: '照样登记，并注明已核实',
};
