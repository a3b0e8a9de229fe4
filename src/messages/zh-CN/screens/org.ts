/** What `plan org` and its subcommands say. */
export const org = {
  list: {
    head: (units: number, groups: number) => `${units} 个单位${groups === 0 ? '' : `，${groups} 个单位组`}`,
    none: '没有这样的单位；登记单位：plan org add <单位> --kind <类别>',
    columns: {
      name: '单位',
      id: '标识',
      kind: '类别',
      leads: '牵头',
      responsible: '责任',
      support: '配合',
      shares: '份额',
      noData: '未报',
      about: '简称、上级和所在任务',
      group: '单位组',
      members: '成员和所在任务',
    },
    aliases: (names: string) => `又称${names}`,
    parent: (name: string) => `上级${name}`,
    used: (numbers: string, count: number, more: boolean) => `任务 ${numbers}${more ? ` 等 ${count} 项` : ''}`,
    unused: '还没有任务用到',
  },
  unit: (name: string, id: string) => (name === id ? `“${name}”` : `“${name}”（标识 ${id}）`),
  added: (unit: string, kind: string) => `已登记单位${unit}：${kind}`,
  supplemented: (unit: string, what: string) => `单位${unit}：补上${what}`,
  same: (unit: string) => `单位${unit}：已经如此，不用再改`,
  aliases: (names: string) => `简称${names}`,
  parent: (name: string) => `上级${name}`,
  code: (code: string) => `代码 ${code}`,
  renamed: (before: string, after: string, kept: string | null) =>
    `单位“${before}”改名为“${after}”${kept === null ? '' : `，“${kept}”仍可使用`}；标识不变`,
  grouped: (unit: string, members: string) => `已登记单位组${unit}：${members}`,
  members: (unit: string, changes: string) => `单位组${unit}：${changes}`,
  joined: (names: string) => `加入${names}`,
  left: (names: string) => `移出${names}`,
  now: (count: number) => `现有 ${count} 个成员`,
  leaving: (names: string) => `这样写会移出${names}；只是加入单位的，用 --add`,
  sample: '新名称',
  refused: {
    taken: (call: string, unit: string) => `“${call}”已是单位${unit}的标识、名称或简称；请换一个名称，或直接用这个单位`,
    kind: (name: string, like: string, kinds: string, command: string) =>
      `没有写“${name}”是什么单位${like === '' ? '' : `（已有${like}，同一个单位不用再登记）`}；类别有：${kinds}；这样写：${command}`,
    noId: (name: string, command: string) =>
      `从“${name}”得不出单位标识（小写字母、数字、汉字和连字符，至少一个字母或汉字，不超过 80 个字）；请自己定一个：${command}`,
    badId: (id: string) =>
      `--id 的“${id}”不能作单位标识；请用小写字母、数字、汉字和连字符，至少一个字母或汉字，不用 yes、no、on、off、null 这类词，不超过 80 个字`,
    reserved: (name: string) => `“${name}”在命令中表示没有单位，不能作单位的名称；请换一个名称`,
    name: () => '单位名称要写一行文字，不能是空的，不超过 200 个字',
    code: (code: string) => `--code 的“${code}”不是行政区划代码；请写六位数字，如 441322`,
    other: {
      id: (unit: string) => `已有单位${unit}，标识永不改变；请去掉 --id`,
      kind: (unit: string, has: string) =>
        `已有单位${unit}，类别是${has}；请去掉 --kind，确要改类别时在 plan.yaml 中改`,
      parent: (unit: string, has: string) =>
        `已有单位${unit}，上级是${has}；请去掉 --parent，确要改上级时在 plan.yaml 中改`,
      code: (unit: string, has: string) =>
        `已有单位${unit}，代码是 ${has}；请去掉 --code，确要改代码时在 plan.yaml 中改`,
    },
    group: (unit: string, command: string) => `${unit}是单位组；改成员用：${command}`,
    unit: (unit: string) => `${unit}是单位，不是单位组；请给单位组另取一个名称`,
    member: (group: string) => `单位组“${group}”不能以自己为成员；请写单位`,
    empty: (group: string) => `单位组“${group}”至少要有一个成员；请写上成员`,
    noGroup: (group: string, command: string) => `没有单位组“${group}”；要新建时写上成员：${command}`,
  },
  asking: {
    unknown: (name: string) => `没有单位“${name}”，怎么办`,
    nearest: (name: string) => `用“${name}”`,
    other: '从已有的单位中选',
    add: (name: string) => `登记新单位“${name}”`,
    stop: '先不办，什么都不改',
    which: '哪个单位',
    kind: (name: string) => `“${name}”是哪一类单位`,
    meant: (typed: string, name: string) => `“${typed}”按“${name}”办理`,
  },
};
