/** What `plan export` says. */
export const exporting = {
  noFormat: '没有写明导出成什么；请用 -f 写一种格式，如 plan export -f xlsx：',
  wrongEnding: (file: string, format: string, endings: string) =>
    `${file} 的扩展名与格式 ${format} 不符，写出来打不开；请改用 ${endings}`,
  unknownEnding: (ending: string, instead: string) => `不认识扩展名 ${ending}；${instead}`,
  /** What to write instead, by what opens such files. @param isWritten whether this command writes Excel files, or those of Word */
  instead: {
    sheet: (isWritten: boolean): string => (isWritten ? 'Excel 请写 .xlsx' : 'Excel 台账请用 plan export -f xlsx'),
    document: (isWritten: boolean): string =>
      isWritten ? 'Word 请写 .docx' : 'Word 文件请用 plan bulletin -f docx（通报）或 plan remind -f docx（催办通知）',
    print: (isWritten: boolean): string =>
      isWritten ? '要 PDF 请先写 .docx，再用 Word 或 WPS 另存为 PDF' : '要 PDF 请先写 .html，再用浏览器打印成 PDF',
    other: (endings: string) => `请用 ${endings}，或用 -f 写明格式`,
  },
  forceNoFile: '没有要写的文件，--force 用不上；请用 -o 写文件名，或去掉 --force',
  noColumns: (format: string) => `${format} 的列不能选；请去掉 --columns`,
  binary: (format: string) => `${format} 不是文本，不能显示在终端；请用 -o 写文件名`,
  binaryJson: (format: string) => `${format} 不是文本，不能写进 JSON；请去掉 --json，或用 -o 写文件名`,
  noFolder: (folder: string) => `没有文件夹 ${folder}；请先建好，或换一个地方`,
  exists: (file: string) => `${file} 已经有了，什么都没有写；要覆盖请加 --force，或换一个名字`,
  noSuchFolder: (path: string) => `${path} 不是文件夹；请换一个地方`,
  isFolder: (path: string) => `${path} 是文件夹的名字，什么都没有写；请换一个文件名`,
  link: (file: string) => `${file} 是链接，什么都没有写；请直接写链接所指的文件，或换一个名字`,
  badName: (file: string) => `${file} 不能作文件名，什么都没有写；请换一个名字`,
  planFile: (file: string) => `${file} 在计划文件夹里，会成为或者盖掉计划自己的文件，什么都没有写；请写到别处`,
  readOnly: (file: string) => `${file} 是只读文件，什么都没有写；请去掉只读，或换一个名字`,
  noRights: (folder: string) => `没有权限往文件夹 ${folder} 里写；请换一个文件夹`,
  isOpen: (file: string, lock: string | null) =>
    `${file} 正在 Excel 或 WPS 中打开，什么都没有写；请先关闭，再重新运行${lock === null ? '' : `（已经关了的，请删掉它旁边的 ${lock}）`}`,
  unchanged: (file: string) => `${file} 没有变化，不用重写`,
  several: (count: number, path: string) =>
    `要写的是 ${count} 个文件，${path} 只是一个文件名；请写文件夹的名字，或用 --org 只选一个单位`,
  written: (file: string, rows: number | null) =>
    rows === null ? `已写好 ${file}` : `已写好 ${file}，待填 ${rows} 行`,
  next: (command: string) => `发给各单位填报；交回后放进一个文件夹，一次收齐，如：${command}`,
  nobody:
    '没有要填报的单位：没有单位牵头或负责任务，也没有分解到单位的目标；请先用 plan assign 或 plan target share 明确',
  nothingFor: (org: string) => `${org}没有要填报的任务，没有写表`,
  returnsBack: '交回的表',
  returnsFolder: (day: string) => `报送表-${day}`,
  ledger: (day: string) => `台账-${day}`,
  outline: (day: string) => `任务清单-${day}`,
  page: (day: string) => `督办页面-${day}`,
};
