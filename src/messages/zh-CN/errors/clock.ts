/** Messages about instants: `--as-of` with a command that writes, and clocks that disagree. */
export const clock = {
  noAsOf: (command: string) => `${command} 记录的是现在，不能用 --as-of 指定别的日期；请去掉 --as-of`,
  otherDate: (command: string, option: string) =>
    `${command} 的记录时刻就是现在，不能用 --as-of 指定；要写明是哪一天（哪一期）的，请用 ${option}`,
  pushed: (label: string, at: string, last: string, by: string, now: string) =>
    `注意：${label}：上一条记录（${by}）的时刻是 ${last}，晚于本机时钟的 ${now}，这一条只能排在它后面，记为 ${at}；不是本机时钟慢了，就是那一条的时钟快了：请核对本机的日期和时间；如果错的是那一条，就运行 plan doctor --fix-clock 改正`,
  behind: (now: string, commit: string) =>
    `注意：本机时钟是 ${now}，早于最近一次提交的 ${commit}；不是本机时钟慢了，就是那次提交时的时钟快了：请核对本机的日期和时间；时钟慢了就校准后再记录`,
  ask: () => '时钟可能不对，仍要记录吗？',
  no: () => '不记录，先核对时钟',
  yes: () => '照样记录',
};
