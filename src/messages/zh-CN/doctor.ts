/** What `plan doctor` says. */
export const doctor = {
  head: (fails: number, warns: number, fine: number) => {
    if (fails + warns === 0) return `${fine} 项都正常`;
    const bad = [fails === 0 ? '' : `${fails} 处有问题`, warns === 0 ? '' : `${warns} 处要注意`];
    return `${bad.filter(Boolean).join('，')}，其余 ${fine} 项正常`;
  },
  states: { ok: '正常', warn: '注意', fail: '有问题' },
  fix: (command: string) => `处理办法：${command}`,
  name: '姓名',
  email: '邮箱',
  checks: {
    plan: '计划文件',
    schema: '格式文件',
    timezone: '时区',
    rights: '读写权限',
    leftovers: '临时文件',
    node: 'Node 版本',
    git: 'git 版本',
    repository: '仓库',
    identity: '提交人',
    program: 'plan 命令',
    merge: '合并驱动',
    diff: '差异驱动',
    attributes: '文件属性',
    hook: '提交前检查',
    lineEnds: '换行',
    quotePath: '中文文件名',
  },
  plan: {
    ok: (folder: string, tasks: number) => `${folder}，${tasks} 项任务都读得出来`,
    broken: (folder: string, files: number) => `${folder} 中有 ${files} 个文件读不出来`,
  },
  timezone: {
    ok: (zone: string, today: string) => `${zone}，今天是 ${today}`,
    unknown: (zone: string) =>
      `这台机器上的 Node 不认识“${zone}”；改正 plan.yaml 的 timezone，或安装带完整时区数据的 Node`,
  },
  schema: {
    option: '用本程序的格式文件（schema）替换计划旁边的，编辑器按它检查文件',
    onlyOne: () => '--fix-clock 和 --fix-schema 是两种改正，请分两次运行',
    ok: () => '计划旁边的格式文件与本程序一致',
    differ: (files: string) => `${files} 与本程序的不一致：编辑器和其他校验程序会按旧的或别的规则检查文件`,
    newer: (format: number) => `计划旁边的格式文件是第 ${format} 版，需要更新的程序；请按当初的安装方式更新`,
    none: () =>
      '计划旁边没有找到格式文件；plan.yaml 的第一行指明它在哪里（# yaml-language-server: $schema=…），plan schema 可输出这两个文件',
    nothing: () => '计划旁边的格式文件已与本程序一致',
    written: (file: string) => `${file}：已换成本程序的格式文件`,
    would: (file: string) => `${file}：将换成本程序的格式文件`,
    subject: () => '格式文件更新为程序的版本',
    offer: (files: string) =>
      `${files} 与本程序的格式文件不一致，编辑器可能把这里的错误当作正确；plan doctor --fix-schema 可换成本程序的`,
  },
  clock: {
    option: '改正时钟错误造成的记录时刻：晚于所在提交的，或晚于现在的',
    onlyFix: () => '--dry-run 和 --commit 只与 --fix-clock 或 --fix-schema 合用；请加上其中一个',
    nothing: () => '没有晚于提交或晚于现在的记录时刻',
    corrected: (file: string, list: string, before: string, after: string) =>
      `${file}：${list}的记录时刻 ${before} 改正为 ${after}`,
    stuck: (file: string, list: string, at: string) =>
      `${file}：${list}的记录时刻 ${at} 不对，但前后两条之间放不下正确的时刻；请用 git log -p 核对后手工改正`,
    voided: (file: string, list: string, at: string) =>
      `${file}：${list}的记录时刻 ${at} 不对，但这一条已被撤销，撤销按时刻指明它；请手工把 at 和撤销中的 void 一起改正`,
    subject: (label: string) => `${label}：改正记录时刻`,
    noHistory: (reason: string, detail: string) =>
      `读不了提交历史：${reason}${detail === '' ? '' : `（${detail}）`}；什么都没有改动`,
  },
  rights: {
    modeOnly: () =>
      '这里的 cp 不能保留访问控制列表（ACL）和扩展属性，文件改写后只留下普通权限；需要时请安装 GNU coreutils',
    ok: () => '计划文件夹可以写',
    denied: (folders: string) => `不能写：${folders}`,
  },
  leftovers: {
    ok: () => '没有写到一半的文件',
    some: (count: number) => `中断的写入留下 ${count} 个临时文件，下次写入时自动清除`,
  },
  node: {
    ok: (version: string) => `${version}`,
    old: (version: string, needed: string) => `现在是 ${version}，需要 ${needed} 以上；请安装新版 Node`,
  },
  git: {
    ok: (version: string) => `${version}`,
    old: (version: string, needed: string) => `现在是 ${version}，需要 ${needed} 以上；请安装新版 git`,
    none: () => '没有安装 git；计划仍可读写，但不能提交、合并和看历史',
  },
  repository: {
    ok: (top: string) => `${top}`,
    none: () => '计划不在 git 仓库里，不能提交、合并和看历史',
    foreign: () => '仓库属于别的用户，git 不肯用',
    special: (path: string) => `${path} 是管道或设备，git 会去打开它，一直等下去；请删除它`,
    failed: (detail: string) => `git 打不开仓库：${detail}`,
  },
  identity: {
    ok: (name: string, email: string) => `${name} <${email}>`,
    noName: () => '没有设置姓名，记录时每次都要写 --by',
    encoding: () => '姓名不是 UTF-8（设置文件存成了 GBK？），别人看提交时是乱码；请重新设置',
    noEmail: () => '没有设置邮箱，git 不能提交',
    guessed: () => '没有设置邮箱，git 会用猜出来的地址提交',
  },
  program: {
    ok: (path: string) => `${path}`,
    missing: () => 'PATH 里没有 plan，不能直接输入 plan 命令；请在 plan 的文件夹里运行下面的命令',
    other: (path: string) => `${path} 是别的程序，只是同名；请在 plan 的文件夹里运行下面的命令，并让 PATH 先找到这一个`,
  },
  merge: {
    ok: () => '两人改了同一项任务时按字段合并',
    missing: () => '没有设置，两人改了同一项任务时 git 按行合并，容易冲突',
    foreign: (value: string) => `设的不是 plan：${value}`,
  },
  recorded: {
    none: () => '这个仓库没有记下 plan 程序在哪里，git 找不到它',
    gone: (script: string) =>
      `git 要运行的 ${script} 不在了（换过 Node 版本，或移动过 plan）；请先重新安装 plan，再运行下面的命令`,
    silent: (script: string) => `git 要运行的 ${script} 没有应答；请先重新安装 plan，再运行下面的命令`,
  },
  diff: {
    ok: () => 'git diff 的每一段标出目标或记录',
    missing: () => '没有设置，git diff 的每一段不标目标和记录',
    foreign: () => '设的不是 plan 的写法',
  },
  attributes: {
    ok: () => '计划文件用上了两个驱动',
    missing: (found: string) => `计划文件没有用上驱动（${found}）`,
  },
  hook: {
    ok: (path: string) => `${path}`,
    missing: () => '提交前不检查，有错误的文件也会提交',
    old: (path: string) => `${path} 是旧版本的 plan 写的，会运行仓库里的程序`,
    unreadable: (path: string, reason: string) => `${path} 读不出来：${reason}`,
    disabled: (path: string) => `${path} 不能执行，git 不会运行它`,
    foreign: (path: string, line: string) => `${path} 里没有检查计划；请在其中加一行：${line}`,
  },
  lineEnds: {
    ok: () => '检出和提交都用同一种换行',
    converted: () => 'core.autocrlf 会在检出时换掉换行，与同事的文件不一致',
    committed: (count: number) => `仓库里有 ${count} 个计划文件用 Windows 换行，改动时整个文件都会显示成改过`,
  },
  quotePath: {
    ok: () => '显示正常',
    escaped: (count: number) => `有 ${count} 个中文文件名，git 会显示成 \\345 这样的数字`,
  },
};
