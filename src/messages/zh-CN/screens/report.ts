/** What `plan report` says. */
export const report = {
  title: (label: string, period: string) => `${label}：${period} 报送`,
  hints: ['在每个标题下面写内容，不需要的可以空着。', '这几行说明不计入，其余的都计入；三项都空着就不记录。'],
  heads: { progress: '【进展情况】', problems: '【存在问题】', next: '【下一步】' },
  reported: (label: string, period: string, parts: string, org: string) =>
    `${label}：${org}已报送 ${period}（${parts}）`,
  same: (label: string, period: string) => `${label}：${period} 已有相同的报送，不用再报`,
  outside: (label: string, period: string, month: string) =>
    `${label}：${period} 不是本计划的报送期；请写 --period ${month} 或计划期内的其他报送期`,
  future: (label: string, period: string, month: string) =>
    `${label}：${period} 还没有开始；请写 --period ${month} 或更早的`,
  empty: '没有写内容，什么都没有记录',
  noHead: '有内容写在第一个标题之上，不知道属于哪一项；请写在标题下面',
  fileHead: (heads: string) => `有内容不在标题下面，不知道属于哪一项；请按标题${heads}分开写`,
  written: '您写的内容如下，没有记下的话可以复制再用：',
};
