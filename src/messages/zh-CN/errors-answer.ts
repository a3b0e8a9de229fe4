/** What keeps an answer from being given whole. */
export const answer = {
  unwritten: (reason: string) => `结果没能全部写出去：${reason}；已经记入文件的内容不受影响，请换个地方输出再试`,
  brokenTask: (value: string) => `任务 ${value} 的文件有错误，请先改正：`,
  misnamed: (id: number, file: string) =>
    `任务 ${id} 写在 ${file} 中，文件名却不是它的序号，无法记录；请按 plan lint 的提示改文件名`,
  otherId: (file: string, name: number, id: number) =>
    `${file} 的文件名是 ${name} 号，里面的 id 却是 ${id}，分不清是哪一项，无法记录；请按 plan lint 的提示改成一致`,
  garbled: (value: string) =>
    `“${value}”中有认不出的字符，多半是终端的编码不是 UTF-8；什么都没有改动，请把终端改成 UTF-8 再试`,
  argument: (place: number) => `第 ${place} 个参数`,
  unseen: (where: string, place: number, code: string) =>
    `${where}的第 ${place} 个字是看不见的字符 ${code}，多半是粘贴带来的；什么都没有改动，请删去它，把这一处重新输入`,
};
