import { unmarked } from '../../spacing.js';

/** The arguments of commands by the names that stand in their usage. */
const NAMES: Readonly<Record<string, string>> = {
  action: '要做的事',
  args: '内容',
  base: '之前的版本',
  date: '日期',
  file: '文件',
  group: '单位组',
  head: '之后的版本',
  id: '任务序号',
  name: '名称',
  org: '单位',
  path: '路径',
  section: '板块',
  service: 'CI 服务',
  shell: '终端程序',
  status: '新状态',
  target: '目标',
  text: '要找的文字',
  title: '任务名称',
  unit: '单位名称',
  value: '完成数',
};

/** An argument of a command in Chinese, or as it stands in the usage if it has no Chinese name. */
export function argumentName(argument: string): string {
  return NAMES[unmarked(String(argument))] ?? argument;
}
