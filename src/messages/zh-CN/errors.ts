import { adding } from './errors/adding.js';
import { argumentName } from './errors/argument-names.js';
import { clock } from './errors/clock.js';
import { commit } from './errors/commit.js';
import { dates } from './errors/dates.js';
import { evidence } from './errors/evidence.js';
import { givenFile } from './errors/given-file.js';
import { init } from './errors/init.js';
import { leaders } from './errors/leaders.js';
import { orgs } from './errors/orgs.js';
import { periods } from './errors/periods.js';
import { since } from './errors/since.js';

/** What stops a command: what is wrong, and what to do. */
export const errors = {
  adding,
  clock,
  commit,
  dates,
  ...evidence,
  periods,
  givenFile,
  init,
  leaders,
  orgs,
  since,
  noPlan: (cwd: string) =>
    `在 ${cwd} 及其上级文件夹中找不到 plan.yaml；请进入计划所在的文件夹，或用 --plan 指明；还没有计划，用 plan init 新建`,
  bare: (folder: string) =>
    `${folder} 是裸仓库，只有提交，没有文件；已提交的计划可用 plan status --at <版本> 和 plan diff <版本> <版本> 查看，其他命令须先检出（git worktree add <文件夹> <版本>）`,
  sparsePlan: (folder: string, command: string) =>
    `计划在仓库的 ${folder} 文件夹中，但没有检出（稀疏检出）；请运行 git sparse-checkout disable 取回全部文件，或在仓库根目录运行 ${command}`,
  foreignBare: (folder: string) => `裸仓库 ${folder} 属于别的用户；确认可信后，请自己指明：GIT_DIR=${folder}`,
  newerFormat: (where: string, needed: number, known: number, version: string) =>
    `${where} 需要能读第 ${needed} 版格式的程序，这个程序（${version}）只读第 ${known} 版，为免误读，没有执行。请更新程序：按当初的安装方式装上新版 plan。什么都没有改动`,
  noPlanAt: (path: string) =>
    `${path} 中没有 plan.yaml；请检查 --plan 或 PLAN_DIR 指明的文件夹；还没有计划，用 plan init 新建`,
  badDays: (value: string) => `--within 的“${value}”不是天数；请写成 30d 或 30`,
  badChoice: (option: string, value: string, allowed: string) => `${option} 不能是“${value}”；可用：${allowed}`,
  unknownSection: (value: string, known: string) => `没有板块“${value}”；可用：${known}`,
  noSections: () => '计划里还没有板块；请先导入文件：plan import <文件>，或在 plan.yaml 的 sections 中写上板块',
  unknownTask: (value: string, nearest: string) => `没有序号为 ${value} 的任务${nearest}；用 plan list 查看全部任务`,
  taskRange: (first: number, last: number) => `（序号从 ${first} 到 ${last}）`,
  noTargets: (id: number) =>
    `任务 ${id} 没有可检查的目标；添加目标用 plan target add ${id}，只报进展情况用 plan report ${id}`,
  whichTarget: (id: number, known: string, command: string) =>
    `任务 ${id} 有几个目标，请写明是哪一个：${known}；这样写：${command}`,
  unknownMilestone: (id: number, target: string, name: string, known: string) =>
    known === ''
      ? `任务 ${id} 的目标“${target}”没有节点；请去掉 --milestone`
      : `任务 ${id} 的目标“${target}”没有节点“${name}”；有：${known}`,
  unknownTarget: (id: number, value: string, nearest: string | null, known: string) =>
    `任务 ${id} 没有目标“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；可用：${known}`,
  ambiguousTarget: (id: number, value: string, known: string) =>
    `任务 ${id} 的“${value}”可以指几个目标；请写标识：${known}`,
  noReport: (command: string) =>
    `没有写报送内容；请至少写 --progress 进展、--problems 问题、--next 下一步中的一项，如 ${command} --progress 进展情况`,
  reportTwice: () => '--text-file 不能与 --progress、--problems、--next 同用；请只用一种',
  noEditor: () => '编辑器没有正常结束，什么都没有记录；请检查 EDITOR，或改用 --progress、--problems、--next 写内容',
  noAssignment: (command: string) =>
    `没有写要改什么；请加 --lead 牵头单位、--responsible 责任单位、--support 配合单位或 --leader 分管领导，如 ${command} --lead 单位`,
  noShares: (id: number) =>
    `第 ${id} 项没有分解到单位、也不要求各单位分别达到，不能按单位列；先分解：plan target share ${id} <目标> <单位>=<数>`,
  noCountyShares: (id: number) => `第 ${id} 项没有分解到县区；按全部单位列：plan show ${id} --by org`,
  notAnId: (value: string) => `“${value}”不是任务序号；请写数字，如 28`,
  unknownRule: (value: string, nearest: string | null) =>
    `没有规则“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；用 plan rules 查看全部规则`,
  unknownCommand: (value: string, nearest: string | null, help: string) =>
    `没有命令“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；用 ${help} 查看全部命令`,
  unknownOption: (value: string, nearest: string | null, command: string) =>
    `没有选项“${value}”${nearest === null ? '' : `，是否指 ${nearest}`}；用 ${command} --help 查看用法`,
  blank: (argument: string) => argumentName(argument),
  missingArgument: (name: string, command: string) => `没有写${argumentName(name)}；用 ${command} --help 查看用法`,
  repeatedOption: (option: string, first: string, second: string, command: string) =>
    `选项 ${option} 写了两次，“${first}”和“${second}”，只能算一个；请只写一次，说明合成一段；用 ${command} --help 查看用法`,
  missingValue: (option: string, command: string) => `选项 ${option} 后面要有一个值；用 ${command} --help 查看用法`,
  excessArguments: (extra: string, command: string) => `多余的参数“${extra}”；用 ${command} --help 查看用法`,
  noSuchPath: (path: string) => `计划文件夹中没有“${path}”；请检查路径`,
  emptyText: () => '要找的文字是空的；请写至少一个字',
  garbledName: () =>
    'git 的 user.name 编码认不出来，不能用来署名；请运行 git config user.name 姓名 重新设置，或加 --by 姓名',
  noName: () => '不知道记录人是谁；请加 --by 姓名，或运行 git config user.name 姓名',
  busy: () => '别人正在写这份计划；请过一会儿再试，什么都没有改动',
  doubledTask: (id: number, files: string) =>
    `有几个文件的序号都是 ${id}：${files}；什么都没有改动，请先确定以哪一个为准`,
  unknownNumbers: () => '有的文件夹看不到，不知道哪些序号已经用过，什么都没有改动；请先按下面的提示处理：',
  brokenFile: () => '文件有错误，改正之后才能记录：',
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
  unsafeEdit: (file: string, line: number, reason: string) =>
    `${file}:${line} 的写法不便自动修改（${reason}）；什么都没有改动，请手工修改或先整理这一行`,
  wouldBreak: () => '这样改会使文件出现错误，什么都没有改动：',
  notWritten: {
    changed: (file: string) => `${file} 刚才被别人改过`,
    exists: (file: string) => `${file} 已经有了`,
    outside: (file: string) => `${file} 是指向计划文件夹之外的链接`,
    owner: (file: string) => `${file} 属于别的用户，改写会换掉主人`,
    group: (file: string) => `${file} 属于您不在其中的用户组，改写会换掉组；请让管理员把您加入该组，或改文件的组`,
    attributes: (file: string) =>
      `${file} 有访问控制列表（ACL）或扩展属性，改写后保不住；用 getfacl、getfattr 查看，不需要时用 setfacl -b 去掉`,
    'hard-link': (file: string) =>
      `${file} 另有硬链接，改写会使两个名字的内容不一样；请先断开：cp -p ${file} ${file}.new && mv ${file}.new ${file}`,
    'not-a-file': (file: string) => `${file} 不是普通文件`,
    'same-file': (file: string) => `${file} 与另一个要改的文件其实是同一个`,
    failed: (file: string, system: string) => `写不了 ${file}：${system}`,
  },
  nothingWritten: () => '什么都没有改动，请排除原因后重试',
  partlyWritten: (files: string) => `已改好 ${files}，其余没有改动；排除原因后重新运行同一条命令即可补完`,
  notCommitted: (reason: string, detail: string) =>
    `文件已改好，但没有提交：${reason}${detail === '' ? '' : `（${detail}）`}`,
  git: {
    'no-git': '没有安装 git',
    'no-repository': '计划不在 git 仓库中',
    foreign: '仓库属于别的用户',
    special: 'git 会去打开一个管道或设备，一直等下去；请先删除它',
    merging: '正在合并、变基、拣选、回退或二分查找，请先完成或放弃',
    locked: '别的 git 正在运行',
    identity: 'git 不知道提交人，请设置 user.name 和 user.email',
    ignored: '文件被 .gitignore 排除',
    'unknown-revision': '没有这个提交',
    shallow: '仓库只有最近的提交，不含所需的历史',
    unrelated: '两个提交没有共同的历史',
    unmerged: '有文件还没有合并好',
    unchanged: '没有可提交的改动',
    failed: 'git 没有成功',
  },
  revision: {
    unknown: (revision: string) => `没有“${revision}”这个提交、分支或标签；用 git log --oneline 查看`,
    shallow: (revision: string) =>
      `这里的仓库只有最近的提交，没有“${revision}”所需的历史；请运行 git fetch --unshallow，在 CI 中则取全部历史（fetch-depth: 0）`,
    noPlan: (revision: string, id: string) => `提交“${revision}”（${id}）的这个文件夹里没有计划；请换一个提交`,
    unreadable: (revision: string, reason: string, detail: string) =>
      `读不了“${revision}”：${reason}${detail === '' ? '' : `（${detail}）`}`,
  },
  diff: {
    twoSides: () => '“a..b”之外不能再写别的版本，--staged 也只能同一个版本比较；用 plan diff --help 查看用法',
    noPlan: (before: string, after: string) => `${before} 和 ${after} 的这个文件夹里都没有计划；请换一个版本`,
    noPlanFile: () => '两个版本的计划总文件都有错误，不能比较：',
    leftOut: (count: number) => `${count} 个文件读不出来，其中的任务没有比较：`,
  },
  badIds: {
    malformed: (word: string) => `“${word}”不是任务序号；请写数字，如 28 或 30-34`,
    backwards: (word: string) => `“${word}”的顺序反了；请写成从小到大，如 30-34`,
    range: (word: string) => `“${word}”超出任务序号的范围；序号从 1 到 99999`,
  },
  badCount: (option: string, value: string) => `${option} 的“${value}”不对；请写大于 0 的整数`,
  editing: {
    noTerminal: () => '这里不是终端，也没有设置 EDITOR；请在终端中运行，或设置 EDITOR=编辑器',
    textFile: (path: string, reason: string) => `读不到 ${path}：${reason}；什么都没有改动`,
    folder: (path: string, reason: string) => `${path} 中不能建临时文件（${reason}），编辑器没有打开，什么都没有改动`,
    editor: () => '编辑器没有打开，或没有正常退出，什么都没有改动；请检查 EDITOR 的设置',
    encoding: () => '认不出编辑器保存时用的编码，什么都没有改动；请在编辑器中选 UTF-8 再保存',
    rejected: () => '修改没有保存，文件没有改动：',
    kept: (path: string, command: string) => `改过的内容另存在 ${path}，没有丢失；请按提示改正，再运行 ${command}`,
    lost: (reason: string) => `改过的内容也无法另存（${reason}），全文如下：`,
  },
  undoing: {
    git: (reason: string, detail: string) =>
      `无法确定这条记录是否已经提交：${reason}${detail === '' ? '' : `（${detail}）`}；什么都没有改动`,
    committed: (file: string) =>
      `已提交的 ${file} 有错误，无法确定这条记录是否已经提交；什么都没有改动，请先改正并提交`,
  },
  stopped: () => '已取消，什么都没有改动',
  nothingToChoose: () => '没有可选的任务；用 plan list 查看全部任务',
  unexpected: (message: string) => `程序出错：${message}；文件没有改动，请把这一行报告给维护者`,
};
