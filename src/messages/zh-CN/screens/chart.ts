/** What charts say. */
export const chart = {
  /** The name of a file, without its ending. */
  file: (day: string) => `进度-${day}`,
  onlyPicture: '-o 只用来写图；请加 -f svg（如 -f svg -o 进度.svg），或去掉 -o',
  noData: '未报',
  reached: '总进度',
  groupReached: '进度',
  unitReached: '平均进度',
  expected: '序时进度',
  /** In the terminal, where the legend says the rest. */
  byMonth: '各月',
  month: '月份',
  progressTitle: '总进度与序时进度',
  groupTitle: {
    section: '各板块进度',
    lead: '各牵头单位进度',
    leader: '各分管领导进度',
    status: '各状态任务进度',
    org: '各单位平均进度',
    county: '各县区平均进度',
  },
  section: (number: string, title: string) => `${number}、${title}`,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  monthOfYear: (month: string, year: number) => `${year}年${month}`,
  /** What a reader who cannot see the chart is told. @param known how many tasks the progress is known of */
  progressToday: (day: string, progress: string, known: number, of: number, expected: string) =>
    `截至${day}，总进度 ${progress}（${known}/${of} 项有进度数据），序时进度 ${expected}。`,
  /** How many tasks had data. */
  known: '有数据',
  eachMonth: (values: string) => `各月总进度（序时进度，有数据项数）：${values}。`,
  /** @param known how many tasks the value is known of, or null if that is not said */
  withExpected: (name: string, value: string, expected: string, known: number | null) =>
    `${name} ${value}（${expected}${known === null ? '' : `，${known}`}）`,
  eachGroup: (title: string, expected: string, values: string) => `${title}（序时进度 ${expected}）：${values}。`,
  /** A name with its value. @param coverage of how many tasks it is known; empty if it is not said */
  legend: (name: string, value: string, coverage: string) =>
    `${name} ${value}${coverage === '' ? '' : `（${coverage}）`}`,
  separator: '，',
  course: (name: string, values: string) => `${name}各月完成（应达）：${values}。`,
};
