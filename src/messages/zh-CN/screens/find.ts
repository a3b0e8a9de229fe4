/** What `plan find` says. */
export const find = {
  head: (text: string, count: number) => `“${text}”见于 ${count} 项任务`,
  none: (text: string) => `没有任务提到“${text}”`,
  leader: (name: string, tasks: number, red: number, yellow: number, overdue: number) =>
    `${name}分管 ${tasks} 项任务：红 ${red} 项、黄 ${yellow} 项，有逾期的 ${overdue} 项`,
  recorder: (name: string) => `${name}没有分管的任务，有登记的记录`,
  tasks: (numbers: string) => `全部任务：${numbers}`,
  /** @param red the numbers of the red ones, or nothing @param yellow those of the yellow ones, or nothing */
  behind: (red: string, yellow: string) =>
    [...(red === '' ? [] : [`红灯任务：${red}`]), ...(yellow === '' ? [] : [`黄灯任务：${yellow}`])].join('；'),
  last: (day: string, task: string, list: string) => `最近登记：${day}，${task}，${list}`,
  unit: (name: string, leads: number, responsible: number, shares: number, behind: number) =>
    `${name}牵头 ${leads} 项任务，负责 ${responsible} 项；自己的任务份额 ${shares} 个，其中 ${behind} 个没有达到序时进度`,
  fields: { title: '任务', scope: '内容', text: '原文', unclear: '表述不明确', name: '目标', definition: '口径' },
  columns: { id: '序号', field: '位置', text: '文字' },
};
