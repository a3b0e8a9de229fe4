import { ci } from './ci.js';
import { answering } from './help/answering.js';
import { behind } from './help/behind.js';
import { bulletin } from './help/bulletin.js';
import { exporting } from './help/exporting.js';
import { init } from './help/init.js';
import { looking } from './help/looking.js';
import { missing } from './help/missing.js';
import { org } from './help/org.js';
import { overdue } from './help/overdue.js';
import { remind } from './help/remind.js';
import { sharing } from './help/sharing.js';
import { bounds, commands as target } from './help/target.js';

/** What `--help` says. Examples are run by a test. */
export const help = {
  titles: {
    'Usage:': '用法:',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
    formats: '格式：',
    examples: '例子：',
  },
  usage: { options: '[选项]', command: '[命令]' },
  program: '年度工作计划台账：每项任务一个文件，随 git 管理。不带命令时等于 plan status。',
  howToType: '用法：plan 命令 [参数] [选项]。命令用英文名、中文名都可以。',
  furtherHelp: '全部命令：plan --help --all；单个命令：plan 命令 --help；算法：plan help 公式',
  parts: { look: '查看', record: '登记', plan: '任务', share: '共享' },
  groups: { org: '单位：新增、更名、分组、列表', target: '目标：新增、分解、节点、调整、列表' },
  more: '单个命令的用法：plan <命令> --help\n进度、亮灯、逾期和排名的算法：plan help 公式',
  helpOption: '显示用法',
  helpCommand: '显示某个命令的用法，或者计算口径（公式）',
  version: '显示版本',
  global: {
    plan: '计划文件夹（默认用 PLAN_DIR，再从当前目录向上找 plan.yaml 或 plan/plan.yaml）',
    asOf: '截至哪一天，YYYY-MM-DD（默认今天）',
    lang: '界面语言：zh-CN 或 en',
    color: '颜色：auto、always 或 never（默认 auto）',
    json: '输出 JSON，供程序读取',
    cache: '不用缓存',
  },
  at: '看某个提交中的计划：提交号、分支或标签，如 HEAD~3；截至日默认为提交当天',
  writing: {
    note: '说明或理由',
    by: '记录人，默认用 git 的 user.name',
    textFile: '内容取自这个文件，- 为标准输入；不打开编辑器',
    dryRun: '只显示会怎样改，不写文件',
    commit: '改好后提交到 git，只提交改动的文件',
    confirm: '有疑问也照样记录，不再询问',
  },
  ...answering,
  target: bounds,
  commands: {
    ...sharing,
    ...looking,
    overdue,
    ...target,
    bulletin,
    behind,
    missing,
    remind,
    set: {
      summary: '变更任务状态',
      args: '任务序号（28、30-34，可写几个），最后是新状态：标识或中文名',
      evidence: '佐证材料：evidence/ 下的文件或网址，可重复',
      approver: '批准人',
      on: '实际发生的日期，默认今天',
    },
    add: {
      summary: '新增一项任务',
      section: '板块：序号（5、五）或标识',
      title: '任务名称，一行',
      lead: '牵头单位：标识、名称或别名',
      due: '完成时限，默认为计划期末',
      slug: '文件名中的英文部分，默认取自名称',
      document: '出自哪个文件，写 plan.yaml 中的标识，默认第一个',
      item: '文件中的条目编号，整数或文件自己的写法，默认与任务序号相同',
      basis: '依据：任务不出自任何文件时写明来由',
    },
    edit: { summary: '在编辑器中修改一项任务，检查无误才保存', id: '任务序号' },
    undo: {
      summary: '撤销一条记录，已提交的须写明理由',
      id: '任务序号',
      entry: '撤销编号为 n 的一条，不写时撤销最近一条；编号见 plan log <id> 的第一列',
      import: '撤销最近一次导入，还没有提交的才行',
      message: '理由，撤销已经提交的记录时要写',
    },
    completion: { summary: '输出命令补全脚本', shell: 'bash、zsh、fish 或 powershell' },
    record: {
      summary: '登记完成数或交付',
      args: '任务序号、目标（标识、名称或第几个；只有一个目标时可省略）、数值或 done',
      on: '截至哪一天的数，默认今天',
      org: '哪个单位的数：标识或名称；默认是全市的数',
      milestone: '节点：标识、名称或第几个，这时记的是这个节点是否完成',
      of: '分母，这时数值是分子',
      template: '把本期应报的完成数写成待填的 csv 表，填好后用 --from 登记',
      from: '按 csv 表格登记许多个，全部核对后才写；- 表示从管道读取；表头如 编号,目标,单位,完成数,日期',
      evidence: '佐证材料：evidence/ 下的文件或网址，可重复',
    },
    extend: {
      summary: '延长时限',
      id: '任务序号',
      date: '新的时限，YYYY-MM-DD',
      approver: '批准人',
      target: '只延长这个目标：标识、名称或第几个',
      milestone: '只延长这个目标的这个节点：标识、名称或第几个',
    },
    report: {
      summary: '报送进展',
      id: '任务序号',
      progress: '进展情况',
      problems: '存在问题',
      next: '下一步打算',
      period:
        '报送期：月、季、上半年或全年，如 2020-11、2020-Q3、2020-H1、2020（默认本月，上月报送期限内为上月；计划期过后为最后一月）',
      org: '报送单位：标识或名称',
    },
    assign: {
      summary: '指定单位和分管领导',
      ids: '任务序号（28、30-34，可写几个）',
      lead: '牵头单位：标识或名称；none 表示去掉',
      responsible: '责任单位，可重复或用逗号隔开；none 表示去掉',
      support: '配合单位，可重复或用逗号隔开；none 表示去掉',
      leader: '分管领导；none 表示去掉',
    },
    ...exporting,
    init,
    ...org,
    renumber: {
      summary: '给序号重复的任务换一个序号',
      file: '要换号的任务文件',
      to: '换成几号，默认是下一个没用过的',
      force: '序号没有重复也换',
    },
    diff: {
      summary: '比较两个版本的计划，用业务语言说明改了什么',
      base: '之前的版本：提交、分支或标签，或 a..b、a...b（从分叉点起）；默认 HEAD',
      head: '之后的版本；默认工作区',
      staged: '与暂存区比较，而不是工作区',
      since: '不用 git，比较某日为止与截止日期为止登记的内容：2020-10-31、上月、上季度、30d',
      section: '只看这些板块，可重复',
      task: '只看这些任务：28、30-34，可重复',
      format: '输出格式：text、markdown（可贴在合并请求中）或 json（默认 text）',
      exitCode: '有变化时退出码为 1',
    },
    lint: {
      summary: '检查所有文件',
      paths: '只报告这些文件或文件夹中的问题',
      strict: '严格检查：加上更严的规则，有警告也算不通过',
      rule: '只用这条规则（读不出来的文件仍会报告），可重复',
    },
    git: {
      summary: '设置 git：合并、差异、提交前检查',
      action: '要做的事：install',
      uninstall: '去掉 plan 的设置',
    },
    ci: { summary: ci.summary },
    doctor: { summary: '检查计划、git 和这台机器是否就绪' },
    migrate: { summary: '把计划升级到本程序的格式' },
    rules: { summary: '查看检查规则', id: '规则标识' },
    'merge-driver': {
      summary: '按字段合并一个计划文件，由 git 调用',
      base: '共同的旧版本',
      ours: '我方版本，合并结果也写在这里',
      theirs: '对方版本',
      path: '文件在仓库中的路径',
      size: '冲突标记的长度，默认 7',
    },
    schema: {
      summary: '输出 JSON Schema：文件格式，或命令的 JSON 输出',
      name: 'task、plan 或命令名；不写则列出有哪些',
    },
  },
};
