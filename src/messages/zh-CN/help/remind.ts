/** Help of `plan remind`. */
export const remind = {
  summary: '给各单位的催办文字，可发微信或打电话用',
  unit: '只催这些单位，可重复；单位组即其成员，none 表示未定牵头单位的任务。只显示可直接发送的文字',
  within: '同时提醒多少天内到期的，如 15d（默认按计划的 near_due_days）',
  period: '只看这一期未报的，如 10月、上月（默认最近结束的一期）',
  all: '显示全部催办文字；终端一屏放不下时默认只列单位',
};
