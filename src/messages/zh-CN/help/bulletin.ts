/** What `--help` says of `plan bulletin`. */
export const bulletin = {
  summary: '通报全文，或会上用的半页',
  short: '只要会上用的半页简短通报',
  period: '哪一期：2020-11、2020-Q3、2020-H1、2020、上月（默认截至今天，与上一期末比）',
  format: '做成什么：text（默认）、markdown、json、html、docx（Word，公文格式）',
  output: '写到哪个文件，按扩展名定格式；- 为标准输出（docx 不写时为“通报-期次.docx”）',
  template: '用本单位的 Word 模板（docx）',
  textFile: '“下一步工作”里本单位自己的文字，一行一段的文本文件（建议和计划一起提交，重做通报时再用）；- 为标准输入',
  record: '登记本期已通报，连同所依据的提交；登记错了就再登记一次，以最后一次为准',
};
