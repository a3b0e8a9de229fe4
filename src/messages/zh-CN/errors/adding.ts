/** What is wrong with a task that is to be added. */
export const adding = {
  blank: () => '任务名称是空的；请写一行文字',
  lines: () => '任务名称有好几行；请写成一行，其余内容用 plan edit 写进 scope',
  long: (limit: number) => `任务名称超过 ${limit} 个字；请写得简短些`,
  text: () => '任务名称中有不完整的字符；请重新输入',
  slug: (value: string) =>
    `--slug 的“${value}”不对；请用小写字母、数字和连字符，如 public-kindergartens，不超过 60 个字符`,
  document: (value: string, known: string) => `没有文件“${value}”；plan.yaml 的 documents 中有：${known}`,
  full: () => '1 到 99999 的序号都已用过；请另建一个计划',
  noDocument: () =>
    '计划里还没有文件；请先导入：plan import <文件>，任务不出自文件的用 --basis 写依据，如 --basis 局长办公会',
  item: (value: string) => `--item 的“${value}”不对；请写整数，或文件自己的编号，如“三/2”，中间不要有空格`,
  basis: () => '--basis 要写一行文字，如“市长办公会 2020-05-12”',
  bothOrigins: () => '写了 --basis 就不写 --document 和 --item：任务要么出自文件，要么另有依据',
};
