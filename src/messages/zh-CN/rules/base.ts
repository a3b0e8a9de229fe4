import { ruleTexts } from '../../rule-text.js';

/** Rules of `plan lint --base`: entries, tasks and the plan itself. */
export const base = ruleTexts({
  'record-rewritten': {
    title: '已提交的记录不改动',
    why: '已提交的记录是报过的数、走过的程序；改动了它，就说不清当时报的是什么。合并两边的记录时，新记录可以按时刻排到旧记录之前，旧记录本身不变。',
    message: {
      rewritten: '{list|list}中已提交的第 {entry} 条（{by}，{at}）被改动：{what}',
      moved: '{list|list}中已提交的记录换了先后次序',
    },
    advice: {
      rewritten: '恢复原样；原来的有错，就在末尾另记一条更正',
      moved: '恢复原来的次序',
    },
  },
  'clock-corrected': {
    title: '改正错误的记录时刻，要有人看过',
    why: '电脑的时钟快了，记录时刻会晚于提交它的时间；plan doctor --fix-clock 只改正这样的时刻，以及同一时钟给出的日期。这是允许的，但动了已提交的记录，所以提示审阅的人，不算错误。',
    message: { default: '{list|list}中已提交的第 {entry} 条（{by}）的记录时刻由 {before} 改正为 {after}' },
    advice: { default: '请审阅人核对：{before} 晚于提交它的时间，确是时钟错了；不是的话恢复原来的时刻' },
  },
  'record-removed': {
    title: '已提交的记录不从中间删去',
    why: '记录只增不减；从中间删去一条，后面的记录就没有了来由，报过的数也对不上。',
    message: { default: '{list|list}中已提交的第 {entry} 条（{by}，{at}）不见了，它后面还有别的记录' },
    advice: { default: '恢复这一条；它有错，就在末尾另记一条更正' },
  },
  'record-withdrawn': {
    title: '撤回已提交的记录，要有人看过',
    why: '用 git revert 撤回一次提交是允许的，其中的记录也随之撤回；但报过的数不能不声不响地没有了，所以提示审阅的人，不算错误。',
    message: { default: '{list|list}末尾已提交的第 {entry} 条（{by}，{at}）被撤回' },
    advice: { default: '请审阅人确认确要撤回；不是的话恢复这一条，有错就在末尾另记一条更正' },
  },
  'fault-corrected': {
    title: '改正检查指出的错误，要有人看过',
    why: '比对的版本里，检查已经指出这一处有错；照着改正是应当的，不算错误。但已提交的记录和承诺不能不声不响地变，所以提示审阅的人。',
    message: {
      rewritten: '{list|list}中已提交的第 {entry} 条（{by}，{at}）原有检查指出的错误，现在改正：{what}',
      moved: '{list|list}中已提交的记录原来次序不对，现在改正',
      removed: '{list|list}中已提交的第 {entry} 条（{by}，{at}）原有检查指出的错误，现在删去',
      due: '原定时限 {before} 原有检查指出的错误，现在改正为 {after}',
      renamed: '目标“{name}”的标识 {id} 原来与另一个目标重复，现在改为 {now}',
      bound: '目标“{name}”的区间原来写反了，现在改正：{what}',
    },
    advice: { default: '请审阅人核对改得对不对' },
  },
  'evidence-replaced': {
    title: '佐证材料的文件不换',
    why: '文件换了，当时凭什么销号就说不清；新的材料另记一条，原来的留着。',
    message: { default: '佐证材料“{name}”的文件 {path} 与比对的版本不是同一个文件' },
    advice: { default: '恢复原来的文件；新的材料用另一个文件名另记一条：plan record 或 plan set {id} 时加 --evidence' },
  },
  'id-changed': {
    title: '序号永远不变，也不给别的任务',
    why: '通报、批示和会议纪要都用序号指任务；序号变了，从前说的就指到别的任务上了。两项任务同用一个序号时，改其中一个是允许的。',
    message: {
      renumbered: '这项任务的序号由 {before} 改成了 {id}',
      reused: '序号 {id} 原是任务“{title}”的，现在成了另一项任务',
    },
    advice: {
      renumbered: '把 id 改回 {before}，文件名也随之改回',
      reused: '恢复原来的任务；新任务用 plan add 取一个没有用过的序号',
    },
  },
  'status-jumped': {
    title: '状态的改变有经过可查',
    why: '从已提交的状态到现在的状态，要由新的变更记录一步步走到；否则看不出是谁、凭什么改的。',
    message: {
      jumped: '状态由“{before|status}”变成了“{after|status}”，没有变更记录',
      detached: '新的变更记录从“{from|status}”开始，已提交的状态却是“{before|status}”',
    },
    advice: {
      jumped: '改回 {before}（{before|status}），再用 plan set 变更',
      detached: '改从 {before}（{before|status}）开始；若漏了一次变更，补记在它之前',
    },
  },
  'base-unread': {
    title: '比对的版本要有这份计划，也要能读取',
    why: '从前的文件读不出来，就查不出其中的记录和目标有没有被改动；这往往是因为从前的文件就有错误，这次已经改正。',
    message: {
      file: '{file} 在比对的版本中有错误或不能读取，没有比对',
      nowhere: '比对的版本中没有标识为 {id} 的计划，整份计划都是新的，没有比对',
    },
    advice: {
      file: '请审阅人直接看这个文件的改动：git diff',
      nowhere: '第一次提交这份计划时可以这样，请审阅人通读全部；不是第一次的，把 id 改回原来的标识',
    },
  },
});
