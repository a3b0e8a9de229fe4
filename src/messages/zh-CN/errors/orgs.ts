/** Why a text names no unit of the plan. */
export const orgs = {
  unknown: (value: string, nearest: string | null, known: string, command: string) =>
    `没有单位“${value}”${nearest === null ? `；plan.yaml 中有：${known}` : `，是否指 ${nearest}；用 plan org list 查看全部`}；确是新单位时，先登记：${command}`,
  more: (known: string, count: number) => `${known}等 ${count} 个（用 plan org list 查看）`,
  ambiguous: (value: string, known: string) => `“${value}”可以指几个单位（${known}），请写全名称或写标识`,
  group: (value: string, members: string) => `“${value}”是单位组，这里要写一个单位；其成员有：${members}`,
  kind: '<类别>',
  member: '<单位>',
};
