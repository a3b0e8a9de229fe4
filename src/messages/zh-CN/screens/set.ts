/** What `plan set` says if a task already has the status. */
export const set = {
  evidence: (label: string, status: string, count: number) => `${label}：已经是${status}，补充佐证材料 ${count} 件`,
  note: (label: string, status: string, command: string) =>
    `${label}：已经是${status}，不用再改；-m 的说明没有记录，要记就写 ${command}`,
};
