/** What `--help` says of `plan export`. */
export const exporting = {
  export: {
    summary: '导出报送表等，供其他程序和单位使用',
    format: (formats: string) =>
      `导出成什么：${formats}（returns 是发给各单位填的报送表，Excel 文件；outline 是编好号的文件正文，文本）`,
    output: '写到哪里：文件名，或文件夹（returns 每个单位一个文件）',
    org: '只导出这个单位的报送表：标识或名称，可重复',
    force: '已有同名文件时覆盖',
  },
};
