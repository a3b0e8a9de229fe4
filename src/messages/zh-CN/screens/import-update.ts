/** What `plan import --update` says. */
export const importUpdate = {
  counts: (added: number, reworded: number, dropped: number, same: number) =>
    `与上次导入相比：新增 ${added} 条，改写 ${reworded} 条，删去 ${dropped} 条，未变 ${same} 条`,
  added: (label: string) => `${label}：文件新增的条目`,
  dropped: (label: string) => `${label}：文件里已没有这一条`,
  cancel: (command: string) => `确实不再做的，经批准后取消：${command}`,
  oldText: '原文',
  newText: '新文',
  title: (from: string, to: string) => `名称  ${from} → ${to}`,
  item: (from: string, to: string) => `条目编号  ${from} → ${to}`,
  targetAdded: (name: string, bound: string) => `新增目标  ${name} ${bound}`,
  targetGone: (name: string, bound: string) =>
    `目标“${name}”${bound}在新文里找不到；不会删除，确已放宽的用 plan target amend 调整`,
  bound: (name: string, from: string, to: string, isEasier: boolean) =>
    `目标“${name}”  ${from} → ${to}${isEasier ? '（下调，须写批准人）' : '（调整）'}`,
  boundKind: (name: string, from: string, to: string) =>
    `目标“${name}”的要求由 ${from} 变为 ${to}，种类或单位不同，不能自动调整；请核对后另加目标`,
  due: {
    extend: (name: string, from: string, to: string) =>
      `${name === '' ? '' : `目标“${name}”`}时限  ${from} → ${to}（延期，须写批准人）`,
    first: (name: string, from: string, to: string) =>
      `${name === '' ? '' : `目标“${name}”`}时限  ${from} → ${to}（原来没有写明）`,
    earlier: (name: string, from: string, to: string) =>
      `${name === '' ? '' : `目标“${name}”`}时限由 ${from} 提前到 ${to}；原时限要保留，不能自动改，请与牵头单位商定`,
  },
  who: (field: string, from: string, to: string) => `${field}  ${from} → ${to}`,
  needsAccept: (command: string) => `没有写入；核对后写明批准哪几项：${command}`,
  ask: { change: (label: string) => `${label}：采用新文吗？`, add: (label: string) => `${label}：新增为任务吗？` },
  choices: { no: '不改', yes: '采用', all: '以下全部采用', stop: '以下都不改' },
  unknown: (ids: string) => `没有要批准的任务：${ids}；请从上面列出的序号中选`,
  note: (title: string) => `《${title}》新版`,
  changed: (label: string, changes: string) => `${label}：${changes}`,
  meanwhile: (id: number) => `任务 ${id} 刚被别人改过；请再运行一次`,
  reworded: '更新原文',
  noApprover: (label: string) => `${label}：下调目标或推迟时限须写批准人；请加 --approver 姓名`,
  notImported: (title: string, ids: string) =>
    `计划里没有出自《${title}》的任务，无从比对；首次导入请去掉 --update${ids === '' ? '' : `，或用 --document 写明是哪份文件：${ids}`}`,
};
