/** What `plan set` says of statuses in its help, and if a task already has the status. */
export const set = {
  statuses: {
    head: '新状态，由哪些状态改来，须有什么：',
    line: (name: string, id: string, ways: string) => `${name} ${id}：${ways}`,
    way: (from: string, needs: string) => (needs === '' ? `由${from}` : `由${from}，须有${needs}`),
    needs: {
      reason: '理由 -m',
      approver: '批准人',
      evidence: '佐证材料',
      targets: '必达目标全部达标',
      verifier: '提交人以外的审核人',
    },
  },
  evidence: (label: string, status: string, count: number) => `${label}：已经是${status}，补充佐证材料 ${count} 件`,
  note: (label: string, status: string, command: string) =>
    `${label}：已经是${status}，没有改动；-m 的说明没有登记，需要登记的，运行：${command}`,
};
