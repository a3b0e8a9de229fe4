import { ruleTexts } from '../../rule-text.js';

/** Rules about status, its history and what it needs. */
export const progress = ruleTexts({
  'amendment-current': {
    title: '牵头、责任、配合单位和分管领导与调整记录一致',
    why: '谁牵头、谁负责，以最后一次调整记录为准；直接改文件，就说不清是谁在什么时候改的。没有调整记录的不受限制。',
    message: { default: '{key} 写的是“{value}”，最后一次调整记录却改为“{to}”' },
    advice: { default: '把 {key} 改回“{to}”（null 表示删去这一行），再用 plan assign {id} 记录新的调整' },
  },
  'amendment-chain': {
    title: '调整前后衔接',
    why: '每次调整都从当时有效的内容改起；前后接不上，就说不清现在以哪一次为准。两人各自记了同一次调整，合并后两条都保留，较晚的一条只是重复。',
    message: {
      from: '调整前的 {key} 写的是“{from}”，当时有效的却是“{before}”',
      void: '撤销的调整，后面一次（记录于 {at}，{key} 从“{from}”改起）还接着它',
    },
    advice: {
      from: '把 from 改为“{before}”；若漏记了一次调整，先补记',
      void: '先撤销后面的一次；否则删去这条撤销',
    },
  },
  'amendment-key': {
    title: '调整的是目标自己的指标',
    why: '指标的种类、单位和交付不能靠调整来换：换了就是另一个目标。写错了，这次调整不起作用。',
    message: {
      bound: '目标“{name}”的指标是 {own}，调整的却是 {key}',
      fixed: '目标“{name}”的指标 {own} 不能调整，这里却调整 {key}',
      orgs: '{org} 在 {side} 中没有写',
      positive: '{key} 要大于 0，却写了 {to}',
    },
    advice: {
      bound: '把 key 改为 {own}；要换指标种类的，另立目标',
      fixed: '撤销这一条；完成有困难的，把承诺程度调整为力争',
      orgs: '在 {side} 中补上 {org}；没有份额写 null',
      positive: '写大于 0 的数',
    },
  },
  'amendment-approver': {
    title: '降低目标要有批准人',
    why: '目标是文件对社会的承诺；降低指标、减少份额、改为力争，要说得清是谁批准的。',
    message: { default: '“{name}”的 {key|taskKey} 调低了，没有写批准人' },
    advice: { default: '在这一条中补上 approver' },
  },
  'void-entry': {
    title: '撤销对得上被撤销的记录',
    why: '撤销按记录时刻和记录人找同一列表中前面的那一条；找不到时什么也没有撤销，多半是那一条已经用 git revert 去掉了。',
    message: {
      none: '前面没有 {by} 于 {at} 记录的内容，这条撤销不起作用',
      void: '{by} 于 {at} 记录的是一条撤销；撤销本身不能撤销',
    },
    advice: {
      none: '核对 void 和 of；那一条确已不在的，这条撤销留着也无妨',
      void: '误撤的，重新登记一条',
    },
  },
  'history-status': {
    title: '状态与变更记录一致',
    why: '状态只能通过变更记录改变；两处不一致时，说不清现在是什么状态、谁改的。两人各自记了同一次变更，合并后两条都保留：较晚的一条只是重复，状态不变。',
    message: {
      last: '状态是“{status|status}”，变更记录的最后一条却改为“{last|status}”',
      first: '第一条变更记录从“{from|status}”开始，应从“{before|status}”开始',
      chain: '这一条从“{from|status}”开始，此前的状态却是“{before|status}”',
      none: '状态是“{status|status}”，却没有变更记录',
    },
    advice: {
      last: '把 status 改为 {last}（{last|status}）；若状态确已改变，在 history 末尾补记一条',
      first: '把 from 改为 {before}（{before|status}）；若前面漏了记录，补记在它之前',
      chain: '把 from 改为 {before}（{before|status}）；若中间漏了一次变更，补记在它之前',
      none: '在 history 中补记变更；若任务没有启动，把 status 改为 not_started（未启动）',
    },
  },
  'history-legal': {
    title: '状态变更符合办理程序',
    why: '任务要依次启动、提交、审核、销号；跳过一步，就没有人证明它办完了。',
    message: {
      illegal: '“{from|status}”不能直接改为“{to|status}”',
      final: '“{from|status}”之后不能再改为“{to|status}”',
      missing: '由“{from|status}”改为“{to|status}”，{need|lack}',
      verifier: '提交和审核都是 {by}；{need|lack}',
    },
    advice: {
      illegal: '从这里只能改为：{allowed}；漏了一步时，补记中间的变更',
      final: '删去这一条；需要重新办理时，另立一项任务',
      missing: '在这一条中补上 {key}',
      verifier: '请另一人审核，by 写审核人的姓名',
    },
  },
  'history-order': {
    title: '记录按时间先后排列',
    why: '记录只在末尾追加；时间倒退，说明有人改动了旧记录，或电脑的时钟不准。两人同一时刻各记一条，没有先后。',
    message: { default: '{list} 中，这一条的记录时刻 {at} 早于前一条的 {before}' },
    advice: {
      default: '按记录时刻从早到晚排列；时钟快了的，用 plan doctor --fix-clock 改正，实际发生的日期另写在 on 或 as_of',
    },
  },
  'history-day': {
    title: '状态变更的日期是可能发生的日期',
    why: '日期早于上一步、早于佐证材料或进度数据，逾期的任务就显得是按时完成的。',
    message: {
      period: '日期 {date} 早于 {since}，那时工作还没有开始',
      step: '日期 {date} 早于上一条变更的日期 {since}',
      evidence: '{date} 提交审核时还没有佐证材料，最早的一份是 {since}',
      targets: '{date} 提交审核时目标还没有达标，按进度数据到 {since} 才达标',
    },
    advice: {
      period: '改为实际发生的日期；已经提交到 git 的，写明理由退回，再重新提交审核',
      step: '改为实际发生的日期；已经提交到 git 的，写明理由退回，再重新提交审核',
      evidence:
        '改为实际提交审核的日期；材料本身更早的，写上材料日期 date；已经提交到 git 的，写明理由退回，再重新提交审核',
      targets: '改为实际提交审核的日期；已经提交到 git 的，写明理由退回，再重新提交审核',
    },
  },
  'submitted-ready': {
    title: '提交审核时材料齐全、目标达标',
    why: '没有材料，没有达标，审核人无从审核。',
    message: {
      evidence: '状态是“{status|status}”，却没有佐证材料',
      short: '状态是“{status|status}”，目标“{name}”还没有达标',
      'no-reading': '状态是“{status|status}”，目标“{name}”却没有完成数',
      'no-baseline': '状态是“{status|status}”，目标“{name}”缺基期数，不能判断是否达标',
      partial: '状态是“{status|status}”，目标“{name}”只有部分单位报了可汇总的数，不能判断是否达标',
    },
    advice: {
      evidence: '在 evidence 中补上佐证材料，写明提交审核以前的材料日期 date；没有的，用 plan set 写明理由退回',
      short: '达标后登记完成数，或用 plan set 写明理由退回',
      'no-reading': '登记这个目标的完成数，或用 plan set 写明理由退回',
      'no-baseline': '给这个目标写上 baseline',
      partial: '补记未报单位的完成数（比例要有分子和分母），或记上全市的数',
    },
  },
  'finished-unmet': {
    title: '办结和销号的任务目标都已达标',
    why: '目标没有达标就办结，通报上的数字就不真实。',
    message: {
      short: '任务“{status|status}”，目标“{name}”却没有达标',
      'no-reading': '任务“{status|status}”，目标“{name}”却没有完成数',
      'no-baseline': '任务“{status|status}”，目标“{name}”缺基期数，不能判断是否达标',
      partial: '任务“{status|status}”，目标“{name}”只有部分单位报了可汇总的数，不能判断是否达标',
    },
    advice: {
      short: '补记达标的完成数；确实没有达标的，用 plan set 写明理由退回（已销号的还要批准人），重新办理',
      'no-reading': '补记这个目标的完成数；没有办成的，用 plan set 写明理由退回（已销号的还要批准人）',
      'no-baseline': '给这个目标写上 baseline',
      partial: '补记未报单位的完成数（比例要有分子和分母），或记上全市的数',
    },
  },
  'strive-unmet': {
    title: '力争而未达标的目标要说明',
    why: '力争的目标可以不达标，但提交时要说明，审核人才知道。',
    message: { default: '力争的目标“{name}”没有达标，提交时的说明没有提到它' },
    advice: { default: '在这一条的 note 中说明，写出“{name}”或 {id}' },
  },
  'baseline-missing': {
    title: '与基期比较的目标要有基期数',
    why: '没有基期数，就不能判断是否达标，也算不出进度。',
    message: { default: '目标“{name}”要与基期比较（{bound}），却没有基期数' },
    advice: { default: '写上 baseline，其中 value 写基期的数值，as_of 写它的日期' },
  },
  'pace-unused': {
    title: '交付和趋势目标没有按时间推进的进度',
    why: '交付只有办成和没办成，趋势只有保持和没保持，按时间推算的进度会把没到时候的说成滞后。',
    message: {
      delivery: '目标“{name}”是交付，没有节点，pace 不起作用',
      steps: '目标“{name}”是交付，不能按日期列出数值，pace 不起作用',
      trend: '目标“{name}”是趋势（不低于基期），pace 不起作用',
    },
    advice: {
      delivery: '删去 pace；要按进度督办的，写上 milestones（节点和各自的时限）',
      steps: '删去 pace；要按进度督办的，写上 milestones（节点和各自的时限）',
      trend: '删去 pace',
    },
  },
  'definition-missing': {
    title: '行动和百分比目标写明口径',
    why: '没有口径，办没办成、占比怎么算，各说各的。',
    message: {
      action: '目标“{name}”要办成一件事，却没有写怎样算办成',
      ratio: '目标“{name}”是百分比，却没有写分子和分母是什么',
    },
    advice: {
      action: '写上 definition，说明看什么来判断，如文件、名单、记录',
      ratio: '写上 definition，说明分子、分母和数据来源',
    },
  },
});
