/** What keeps an answer from being given whole. */
export const answer = {
  unwritten: (reason: string) => `结果没能全部写出去：${reason}；已经记入文件的内容不受影响，请换个地方输出再试`,
  brokenTask: (value: string) => `任务 ${value} 的文件有错误，改正之后才能显示：`,
};
