/** What every command says that writes. */
export const writing = {
  several: (count: number) => `${count} 项任务的变更`,
  committed: (commit: string) => `已提交 ${commit}`,
  sample: { reason: '理由', person: '姓名', file: '文件.pdf' },
  same: (label: string, status: string) => `${label}：已经是${status}，没有改动`,
  changed: (label: string, from: string, to: string) => `${label}：由${from}改为${to}`,
  illegal: (label: string, from: string, to: string, allowed: string) =>
    `${label}：不能从${from}改为${to}；${allowed === '' ? '这个状态不能再改' : `可以改为${allowed}`}`,
  shut: {
    closed: (label: string, command: string) => `${label}：已销号，不能再登记；确需更正的，先重新办理：${command}`,
    cancelled: (label: string, command: string) =>
      `${label}：已终止，不能再登记；工作还要继续的，另立新任务：${command}`,
  },
  future: (label: string) => `${label}：--on 的日期还没有到；请写已经发生的日期`,
  missing: (label: string, to: string, lacks: string) => `${label}：还不能改为${to}：${lacks}`,
  early: {
    period: (label: string, on: string, since: string) => `${label}：日期 ${on} 早于 ${since}，那时工作还没有开始`,
    step: (label: string, on: string, since: string) => `${label}：日期 ${on} 早于上一次状态变更的日期 ${since}`,
    evidence: (label: string, on: string, since: string) => `${label}：${on} 还没有佐证材料，最早的一份是 ${since}`,
    targets: (label: string, on: string, since: string) =>
      `${label}：${on} 目标还没有达标，按进度数据到 ${since} 才达标`,
  },
  unmet: (name: string, bound: string, state: string) => `  目标“${name}”（${bound}）没有达标：${state}`,
  recordFirst: (command: string) => `  有数据的，先登记：${command}`,
  sendBack: (command: string) => `  确实没有达标的，写明理由退回：${command}`,
  works: (command: string) => `  这样写：${command}`,
  worksOnceMet: (command: string) => `  达标后这样写：${command}`,
};
