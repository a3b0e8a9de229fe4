/** What `plan lint` says besides its findings. */
export const lint = {
  options: {
    format: (names: string, last: string) => `输出格式：${names} 或 ${last}（默认 stylish）`,
    output: '报告写入这个文件，屏幕上只显示小结',
    quiet: '只列错误，不列警告',
    maxWarnings: '警告超过这个数时退出码为 1',
    fix: '先改正只有一种正确写法的地方（编码、换行、行末空格、日期的引号、数字的写法、键的顺序和旧名），再检查其余',
    dryRun: '与 --fix 合用：只显示会怎样改，不写文件',
    stdinFilename: '路径写 - 时从标准输入读取这个文件的内容，供编辑器使用',
  },
  count: (errors: number, warnings: number) => `${errors} 个错误，${warnings} 个警告`,
  more: (message: string, count: number) => `${message}（本文件还有 ${count} 处同类问题，未逐一列出）`,
  fixable: (count: number) => `其中 ${count} 处可由 plan lint --fix 改正`,
  hidden: (summary: string) => `${summary}（--quiet：警告未列出）`,
  shownOnly: (summary: string, limit: number) =>
    `${summary}（GitHub 每个步骤只标出前 ${limit} 个错误和前 ${limit} 个警告，其余见本日志）`,
  root: '仓库的根目录',
  badMaxWarnings: (value: string) => `--max-warnings：“${value}”不是个数，请写整数，如 0`,
  tooManyWarnings: (warnings: number, limit: number) =>
    `有 ${warnings} 个警告，超过 --max-warnings 允许的 ${limit} 个；请逐条改正，或调大这个数`,
  noPlanFile: (path: string) =>
    `“${path}”不是计划的文件，也不含计划的文件，没有可检查的；请写 plan.yaml、任务文件（.yaml）或放任务的文件夹`,
  stdin: {
    noName: () => '从标准输入读取时须说明是哪个文件，请加 --stdin-filename <文件>，如 --stdin-filename plan/plan.yaml',
    alone: () => '--stdin-filename 只能与唯一的路径 - 一起用，请写成 plan lint - --stdin-filename <文件>',
    notInPlan: (name: string) => `“${name}”不是计划里的文件；请写 plan.yaml 或板块文件夹里的 .yaml 文件`,
  },
  output: {
    ours: (path: string) => `--output：“${path}”是计划自己的文件，报告不能写在上面；请换一个文件名`,
    folder: (path: string) => `报告没有写成：“${path}”是文件夹；请写文件名`,
    'no-folder': (path: string) => `报告没有写成：“${path}”所在的文件夹不存在；请先建文件夹`,
    special: (path: string) => `报告没有写成：“${path}”不是普通文件；请换一个文件名`,
    failed: (reason: string) => `报告没有写成：${reason}；请换一个地方，或排除原因后重试`,
  },
  fix: {
    what: {
      encoding: (encoding: string) => `${encoding} 编码改为 UTF-8`,
      mark: (_encoding: string) => '去掉字节顺序标记（BOM）',
      'line-end': (_encoding: string) => '混用的换行统一为 LF',
      space: (_encoding: string) => '去掉行末空格',
      end: (_encoding: string) => '补上最后一行的换行',
      flow: (_encoding: string) => '去掉最外层的花括号，一行写一个键',
      quotes: (_encoding: string) => '日期等加上引号',
      numbers: (_encoding: string) => '数字改成普通写法',
      order: (_encoding: string) => '按规定的顺序排列键',
      former: (_encoding: string) => '旧键改为新键',
    },
    times: (what: string, count: number) => (count === 1 ? what : `${what}（${count} 处）`),
    file: (path: string, fixes: string) => `${path}：${fixes}`,
    did: (files: number, fixes: number) => `已改正 ${files} 个文件，共 ${fixes} 处`,
    would: (files: number, fixes: number) => `将改正 ${files} 个文件，共 ${fixes} 处；--dry-run：没有写入`,
    nothing: () => '没有可以自动改正的地方',
    left: (place: string, what: string, reason: string) => `${place}：没有改（${what}）：${reason}`,
    reasons: {
      encoding: '不能确定是哪种编码；请用原来的软件打开，核对文字，另存为 UTF-8 编码',
      broken: '换成 UTF-8 之后仍有语法错误；请先另存为 UTF-8 编码，再按检查结果改正',
      comment: '有一条注释说不清属于哪一项；请手工改',
      unsafe: '改了以后内容会变；请手工改',
    },
    noFix: () => '--dry-run 要与 --fix 合用，请写成 plan lint --fix --dry-run',
    noFiles: () => '--fix 改的是磁盘上的文件，不能用于标准输入和已暂存的内容；请去掉 - 或 --staged',
  },
};
