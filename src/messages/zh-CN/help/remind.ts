/** Help of `plan remind`. */
export const remind = {
  summary: '给各单位的催办文字和催办通知',
  unit: '只催这些单位，可重复；单位组即其成员，none 表示未定牵头单位的任务。只显示可直接发送的文字',
  within: '同时提醒多少天内到期的，如 15d（默认按计划的 near_due_days）',
  period: '只看这一期未报的，如 10月、上月（默认最近结束的一期）',
  format: '输出形式：text、markdown、json、docx 催办通知，每个单位一份（默认 text）',
  output: '写到哪个文件夹或文件（.docx 即催办通知）；- 为标准输出；docx 默认写到文件夹“催办-2020-11-30”',
  template: '用本单位的 Word 模板（docx）',
  all: '显示全部催办文字；终端一屏放不下时默认只列单位',
};
