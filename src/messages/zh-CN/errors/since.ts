/** What is wrong with a day since which changes are asked for. `where` is the option. */
export const since = {
  unknown: (where: string, value: string, example: string) =>
    `${where} 的“${value}”看不懂；请写日期（${example}、10月底）、时段（上月、上季度、2020-Q3）或多久以前（30天、2周、30d）`,
  notEarlier: (where: string, value: string, day: string, asOf: string) =>
    `${where} 的“${value}”${value === day ? '' : `即 ${day}，`}不早于截止日期 ${asOf}；请写更早的日期，或用 --as-of 改截止日期`,
  withRevisions: (where: string) => `${where} 按日期比较，不能与版本或 --staged 同用；请去掉其中一种`,
  chart: '--since 不能与图表（--chart、-f svg）同用；请去掉其中一种',
  by: (by: string) => `--since 不能与 --by ${by} 同用；可用 --by section、lead、leader`,
};
