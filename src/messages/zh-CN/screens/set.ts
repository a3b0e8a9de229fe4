/** What `plan set` says if a task already has the status. */
export const set = {
  evidence: (label: string, status: string, count: number) => `${label}：已经是${status}，补充佐证材料 ${count} 件`,
  note: (label: string, status: string, command: string) =>
    `${label}：已经是${status}，没有改动；-m 的说明没有登记，需要登记的，运行：${command}`,
};
