/** What `plan missing --help` says. */
export const missing = {
  summary: '哪些单位未报、迟报，缺的是什么',
  period: '报送期：2020-10、2020-Q3、本月、上月（默认最近结束的一期）',
  unit: '只看这些单位：标识或名称，可重复；none 表示未定牵头单位的',
  exitCode: '有未报的时退出码为 1',
};
