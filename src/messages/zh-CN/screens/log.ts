/** What `plan log` says. */
export const log = {
  head: (count: number, of: number) => (count === of ? `共 ${count} 条记录` : `最近 ${count} 条记录（共 ${of} 条）`),
  none: '没有记录',
  columns: { number: '编号', day: '日期', id: '序号', by: '记录人', kind: '类别', what: '内容' },
  kinds: {
    change: '状态',
    extension: '延期',
    amendment: '调整',
    report: '报送',
    reading: '进度数据',
    evidence: '佐证',
    void: '撤销',
  },
  voided: (list: string, entry: string) => `撤销${list}：${entry}`,
  voidsNothing: (list: string) => `撤销${list}，但没有对应的记录`,
  on: (day: string) => `发生于 ${day}`,
  asOf: (day: string) => `截至 ${day}`,
};
