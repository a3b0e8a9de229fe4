/** What is said of the changes since a day. */
export const since = {
  lastPeriod: (day: string, changes: string) => `比上期（${day}）：${changes}`,
  separator: '，',
  unchanged: '没有变化',
  finished: (change: string) => `办结 ${change}`,
  better: (count: number) => `转好 ${count} 项`,
  worse: (count: number) => `转差 ${count} 项`,
  met: (change: string) => `目标达标 ${change}`,
  progress: (points: string) => `进度 ${points} 个百分点`,
  nothing: (day: string) => `${day} 以来没有新的登记`,
  directEdits: {
    git: '只看登记的内容；直接改文件的改动（如名称、新加的目标）见 plan diff <版本>',
    none: '只看登记的内容；直接改文件的改动（如名称、新加的目标）看不出来',
  },
};
