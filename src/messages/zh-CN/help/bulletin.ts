/** What `--help` says of `plan bulletin`. */
export const bulletin = {
  summary: '通报：总体情况、板块、县区、滞后、延期、下一步和附件',
  short: '只要会上用的半页简短通报',
  period: '哪一期：2020-11、2020-Q3、2020-H1、2020、上月（默认截至今天，与上一期末比）',
  format: '做成什么：text（默认）、markdown、json、html、docx（Word，公文格式）',
  output: '写到哪个文件（按扩展名定格式）；- 为标准输出；docx 默认写成 通报-2020-11.docx',
  template: '用本单位的 Word 模板（docx）',
  textFile: '“下一步工作”里本单位自己的文字，一行一段的文本文件（建议和计划一起提交，重做通报时再用）；- 为标准输入',
  record: '登记本期已通报：在 plan.yaml 的 bulletins 记下期次和所依据的提交',
};
