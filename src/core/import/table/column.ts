/** What a column of a table of tasks holds. */
export const COLUMN_ROLES = [
  'number',
  'section',
  'subsection',
  'task',
  'content',
  'target',
  'measure',
  'lead',
  'responsible',
  'support',
  'leader',
  'due',
  'progress',
  'problems',
  'next',
  'status',
  'percent',
  'last_report',
  'note',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The heads that say that the first unit of a list leads: 牵头及责任单位, 责任单位（列第一位者为牵头单位）. */
const FIRST_LEADS = /牵头[、及和与/]责任|第一(位|个)?(者)?的?(为|是)牵头|列首位/;

/** Whether a head, or a line about the whole table, says that the first of several units leads. */
export function saysFirstLeads(text: string): boolean {
  return FIRST_LEADS.test(text.slice(0, 300));
}

/**
 * How heads call what a column holds, the usual names first. A name that several roles share stands under each of them:
 * the rest of the table decides.
 */
const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(序号?|编号|项号|[项任工][目务作][编序]号|条目|no\.?|№)$/],
  [
    'support',
    /^(协同|协办|协助|协作|配合|会办|支持)(责任|配合|落实)?(单位|部门|处室|科室|股室|主体)?$|^(单位|部门)?配合(单位|部门)$/,
  ],
  [
    'lead',
    /^(总?牵头|主办|主责|主管|负责|主要责任|主要负责|第一责任|牵头责任|牵头负责)(单位|部门|处室|科室|股室|主体)$|^牵头$/,
  ],
  ['leader', /^(?!.*情况).{0,6}领导$|^领导$/],
  ['measure', /^(计量|计数)?单位$/],
  [
    'responsible',
    /^(协同|共同)?(责任|参加|参与|落实|承办|实施|完成|具体责任|相关责任)(单位|部门|处室|科室|股室|主体)$|^责任分工$|^单位$|^牵头.{0,3}责任(单位|部门|处室|科室)$/,
  ],
  ['progress', /(进展|推进|落实|办理|实施|进度|完成)的?情况$|^(目前|当前|最新|工作|具体|项目)?(进展|进度)$|^工作动态$/],
  ['problems', /^(主要)?(存在|面临|需)?(协调)?(解决)?的?(主要)?(问题|困难)|(滞后|未完成|未启动|偏慢)的?原因|^问题$/],
  ['next', /^下一?(步|阶段|步骤)|^(后续|今后)(工作|安排|计划|措施)|^工作打算$/],
  ['status', /(状态)$|^是否(已)?完成$|^完成情况$|^进度情况$/],
  [
    'percent',
    /^(形象|完成|工作|总体|累计|目前|当前|项目)?进度$|(完成|进度)(比例|比率|百分比|率)$|^(百分比|比例|%)$|占.{0,8}%$/,
  ],
  [
    'due',
    /^(要求|计划|预计|拟|任务|工作)?(完成|办结|办理|竣工|截止|工作|时间)(时限|时间|期限|日期|要求|节点|安排)(要求)?$|^(时限|期限)(要求)?$|^(起止|建设|实施)(年限|时间|期限|年月)$/,
  ],
  [
    'target',
    /^(年度|工作|计划|预期|责任|考核|绩效|全年|阶段|量化|总体)*(目标|指标)(值|要求|任务|数)?$|^(预期|预计)(成效|成果|效果)$|^年度(计划|任务目标)$|^完成标准$|^(工作)?要求$/,
  ],
  ['section', /^(所属|工作|任务|项目|指标)?(板块|类别|领域|分类|大类|专项|方面|类型)$|^一级.{1,4}$/],
  ['subsection', /^(小类|子类)$|^二级.{1,4}$/],
  // Only ledgers of this program have it, in either language: see `ownLedger`.
  ['last_report', /^最近报送$|^lastreport$/],
  ['note', /^(备注|说明|附注)$/],
  // The heads of such a ledger in English.
  ['section', /^section$/],
  ['target', /^targets$/],
  ['lead', /^lead$/],
  ['responsible', /^responsible$/],
  ['support', /^support$/],
  ['leader', /^leader$/],
  ['due', /^due$/],
  ['status', /^status$/],
  ['progress', /^progressreported$/],
  ['problems', /^problems$/],
  ['next', /^nextsteps$/],
];

/** How heads call the tasks themselves, from the surest to those that are tasks only where nothing surer stands. */
const TASKS: readonly RegExp[] = [
  /^(年度|重点|主要|具体|工作|目标|督办|督查|实事|民生|改革|重大|全年|本年|年|度|与|和|及|、)*(任务|事项)(名称|内容|项目|清单)?$/,
  /^(年度|重点|主要|重大)*(工作|项目)(名称)?$|^民生实事(项目)?$|^实事项目$|^工作要点$|^任务分解$/,
  /^(项目|工作|主要|建设|具体|重点|任务)*(内容|举措|措施)$|^具体工作$/,
  /^[三四五]级.{1,4}$|^(考核|评价)?指标(名称|内容)?$/,
  /^二级.{1,4}$/,
  /^task$/,
];

/** A head as names are compared: on one line, without spaces, brackets at its end, a year before it. */
export function plainHead(text: string): string {
  const joined = text
    .slice(0, 80)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, '');
  const open = joined.replace(/[(〔[][^()〔〕[\]]*[)〕\]]/g, '').replace(/[:：*]+$/, '');
  return (
    (open || joined).replace(/^(截至|截止|至)?(\d{4}年)?度?(截至|至)?((\d{1,2}月)?(\d{1,2}日|底|份|末)?)/, '') || open
  );
}

/** What a head may name, the likeliest first; none if no name is known. */
export function rolesOfHead(text: string): readonly ColumnRole[] {
  const head = plainHead(text);
  if (head === '') return [];
  const roles = NAMES.flatMap(([role, name]) => (name.test(head) ? [role] : []));
  return taskRank(head) === null ? roles : [...roles, 'task'];
}

/** How surely a plain head names the tasks, from 0, the surest; null if it does not. */
export function taskRank(head: string): number | null {
  const rank = TASKS.findIndex((name) => name.test(head));
  return rank < 0 ? null : rank;
}
