/** Why no plan is made. */
export const init = {
  organization: () => '没有写发文单位；请加 --organization 单位全称，如 plan init 2021 --organization 惠州市教育局',
  year: (value: string) => `年份“${value}”认不出来；请写四位数字，如 2021`,
  period: (value: string) => `计划期“${value}”认不出来；请写成 2021-01-01..2021-12-31`,
  backwards: (start: string, end: string) => `计划期从 ${start} 到 ${end}，顺序反了；请把早的一天写在前面`,
  yearAndPeriod: () => '--year 与 --period 只能写一个；按自然年的写 --year，其他的写 --period',
  line: (name: string) => `${name} 须是一行文字，其中不能有认不出的字符`,
  long: (name: string, most: number) => `${name} 太长；请写短一些，不超过 ${most} 个字`,
  id: (value: string) => `计划标识“${value}”不行；请用小写字母、数字和连字符，如 huizhou-education-2021`,
  alone: (option: string) => `--sample 是现成的样例，不能再写 ${option}；请去掉其中一个`,
  carryOver: () => '--carry-over 要同 --from 一起写：--from 上年计划的文件夹',
  sectionAndFrom: () => '用了 --from，板块取自那份计划，不能再写 --section；请去掉其中一个',
  twoFolders: () => '文件夹写了两次：命令后面和 --plan；请只写一个',
  windowsPath: (path: string) => `“${path}”是 Windows 的路径，这里不是 Windows；请写成 / 隔开的路径`,
  notAFolder: (path: string) => `${path} 是一个文件，不能当文件夹用；请换一个名称`,
  home: (path: string) => `${path} 里什么都有，不宜直接放计划；请为计划另建一个文件夹，如 plan init 2021年工作要点`,
  inside: (path: string, plan: string) => `${path} 在另一份计划 ${plan} 里面，放在一起会分不清；请到那个文件夹之外新建`,
  hides: (path: string, plan: string) => `${path} 里已有一份计划 ${plan}；要另建一份，请换一个文件夹`,
  tasks: (path: string, file: string) =>
    `${path} 里已有 ${file}，新建之后会被当成任务；请换一个空文件夹，或先移走这些文件`,
  exists: (files: string) => `已经有了：${files}；新建不覆盖任何文件，什么都没有写。请换一个文件夹，或先移走这些文件`,
  from: (path: string) => `${path} 里没有 plan.yaml；请检查 --from 指明的文件夹`,
  fromBroken: (count: number) => `--from 的计划有 ${count} 个文件读不出来，不知道是否都办完了；请先改正，再结转：`,
  full: () => '结转的任务太多，序号不够用',
  noGit: () => '没有安装 git，不能加 --git；请先安装 git，或去掉 --git。什么都没有写',
  noIdentity: () =>
    'git 不知道提交人，不能加 --git；请先运行 git config --global user.name 姓名 和 git config --global user.email 邮箱，再试一次。什么都没有写',
  git: (reason: string, detail: string) =>
    `这个文件夹的 git 仓库用不了：${reason}${detail === '' ? '' : `（${detail}）`}。什么都没有写`,
  notCommitted: (reason: string, detail: string) =>
    `计划已建好，但没有提交：${reason}${detail === '' ? '' : `（${detail}）`}；排除原因后重新运行同一条命令即可`,
};
