/** What `plan rules` says. */
export const rules = {
  columns: { id: '规则', level: '级别', tier: '检查', title: '要求' },
  tiers: { always: '每次', strict: '严格', base: '对比' },
  runs: {
    strict: '只在严格检查（plan lint --strict）或用 --rule 指定时检查',
    base: '只在与以前的提交对比时检查',
  },
  off: '关闭',
  changed: 'plan.yaml 的调整',
  change: (rule: string, before: string, after: string, reason: string) =>
    `${rule}：${before === after ? after : `${before}改为${after}`}；${reason}`,
  withoutPlan: 'plan.yaml 有错误，不知道它调整了哪些规则：',
  hint: '查看一条规则：plan rules 规则名',
  why: '为什么',
  messages: '提示与处理办法',
};
