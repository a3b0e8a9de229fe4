/** What `plan find` says. */
export const find = {
  head: (text: string, count: number) => `“${text}”见于 ${count} 项任务`,
  none: (text: string) => `没有任务提到“${text}”`,
  fields: { title: '任务', scope: '内容', text: '原文', unclear: '表述不明确', name: '目标', definition: '口径' },
  columns: { id: '序号', field: '位置', text: '文字' },
};
