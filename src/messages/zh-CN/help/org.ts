/** What `--help` says of `plan org` and its subcommands. */
export const org = {
  'org list': { summary: '单位和单位组：各牵头、负责什么，还有多少未报', kind: '只看这类单位：科室、县区等，可重复' },
  'org add': {
    summary: '登记一个单位；已有的，补上简称、上级或代码',
    name: '单位名称',
    kind: '类别：县区、开发区、市直、部门、科室、学校、其他',
    alias: '简称或曾用名，可重复',
    parent: '上级单位：标识、名称或简称',
    code: '六位行政区划代码',
    id: '标识，永不改变；默认取自名称，可用汉字',
  },
  'org rename': {
    summary: '给单位或单位组改名，标识不变，原名仍可使用',
    org: '单位：标识、名称或简称',
    name: '新名称',
  },
  'org group': {
    summary: '登记单位组，或者改它的成员',
    name: '单位组的名称，如各县区',
    members: '全部成员：标识、名称或简称',
    add: '加入这个单位，其余不动，可重复',
    remove: '移出这个单位，其余不动，可重复',
    id: '标识，永不改变；默认取自名称，可用汉字',
    confirm: '重写成员时移出没有列出的单位，不再询问',
  },
};
