/** What `--help` says of `plan export`. */
export const exporting = {
  export: {
    summary: '导出台账、报送表等，供单位和其他程序使用',
    format: '导出成什么，见下面的“格式”；不写时按 -o 的扩展名定',
    formats: {
      xlsx: '台账，Excel 文件：任务、目标、县区、口径',
      csv: '台账的任务，一行一项，Excel 能打开',
      html: '给领导和办公室看的网页，一个文件，不联网也能打开、查找、打印',
      ics: '到期日和报送截止日，导入手机、Outlook 的日历，提前一天提醒',
      returns: '发给各单位填的报送表，Excel 文件',
      outline: '编好号的文件正文，文本',
      markdown: '台账的任务，表格，贴到网页上看',
      json: '全部数据，一个 JSON 文件，供程序读取',
      ndjson: '全部数据，每行一条，供 DuckDB 等数据库读取',
    },
    output: '写到哪里：文件名（按扩展名定格式）、文件夹（returns 每个单位一个文件），或 -（写到标准输出）',
    columns: '表格列哪些列，用逗号分开，按所写的顺序；列名=表头，可以改表头',
    force: '已有同名文件时覆盖',
  },
};
