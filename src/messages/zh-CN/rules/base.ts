import type { RuleText } from '../../rule-text.js';

/** 与已提交的版本比对（plan lint --base）时的规则。 */
export const base = {
  'record-rewritten': {
    title: '已提交的记录不改动',
    why: '已提交的记录是报过的数、走过的程序；改动了它，就说不清当时报的是什么。合并两边的记录时，新记录可以按时刻排到旧记录之前，旧记录本身不变。',
    message: {
      rewritten: '{list|list}中已提交的第 {entry} 条（{by}，{at}）被改动：{what}',
      moved: '{list|list}中已提交的记录换了先后次序',
    },
    mend: {
      rewritten: '恢复原样；原来的有错，就在末尾另记一条更正',
      moved: '恢复原来的次序',
    },
  },
  'clock-corrected': {
    title: '改正错误的记录时刻，要有人看过',
    why: '电脑的时钟快了，记录时刻会晚于提交它的时间；plan doctor --fix-clock 只改正这样的时刻，以及同一时钟给出的日期。这是允许的，但动了已提交的记录，所以提示审阅的人，不算错误。',
    message: { default: '{list|list}中已提交的第 {entry} 条（{by}）的记录时刻由 {before} 改正为 {after}' },
    mend: { default: '请审阅人核对：{before} 晚于提交它的时间，确是时钟错了；不是的话恢复原来的时刻' },
  },
  'record-removed': {
    title: '已提交的记录不从中间删去',
    why: '记录只增不减；从中间删去一条，后面的记录就没有了来由，报过的数也对不上。',
    message: { default: '{list|list}中已提交的第 {entry} 条（{by}，{at}）不见了，它后面还有别的记录' },
    mend: { default: '恢复这一条；它有错，就在末尾另记一条更正' },
  },
  'record-withdrawn': {
    title: '撤回已提交的记录，要有人看过',
    why: '用 git revert 撤回一次提交是允许的，其中的记录也随之撤回；但报过的数不能不声不响地没有了，所以提示审阅的人，不算错误。',
    message: { default: '{list|list}末尾已提交的第 {entry} 条（{by}，{at}）被撤回' },
    mend: { default: '请审阅人确认确要撤回；不是的话恢复这一条，有错就在末尾另记一条更正' },
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
    mend: { default: '请审阅人核对改得对不对' },
  },
  'evidence-replaced': {
    title: '佐证材料的文件不换',
    why: '文件换了，当时凭什么销号就说不清；新的材料另记一条，原来的留着。',
    message: { default: '佐证材料“{name}”的文件 {path} 与比对的版本不是同一个文件' },
    mend: { default: '恢复原来的文件；新的材料用另一个文件名另记一条：plan record 或 plan set {id} 时加 --evidence' },
  },
  'due-postponed': {
    title: '推迟时限要办理延期',
    why: '原定时限永远不变，延期另作记录，写明理由和批准人；悄悄改后，逾期的任务就看不出来了。原文没有写明日期、后来补写的，不算推迟。',
    message: {
      task: '原定时限由 {before} 改为 {after}，没有办理延期',
      target: '目标“{name}”的原定时限由 {before} 改为 {after}，没有办理延期',
      period: '计划期结束由 {before} 改为 {after}，没有写时限的任务都随之推迟',
    },
    mend: {
      task: '改回 {before}，再办理延期：plan extend {id} {after} -m 理由 --approver 批准人',
      target: '改回 {before}，再办理延期：plan extend {id} {after} --target {target} -m 理由 --approver 批准人',
      period: '改回 {before}，要推迟的任务逐项办理延期',
    },
  },
  'due-advanced': {
    title: '提前时限，要有人看过',
    why: '延期记录只能往后，时限提前只能直接改；改错一个数字，任务就会无故逾期，所以提示审阅的人，不算错误。',
    message: {
      task: '原定时限由 {before} 提前到 {after}',
      target: '目标“{name}”的原定时限由 {before} 提前到 {after}',
      period: '计划期结束由 {before} 提前到 {after}，没有写时限的任务都随之提前',
    },
    mend: { default: '请审阅人核对原文；原文没有变的，改回 {before}' },
  },
  'target-lowered': {
    title: '目标不降低',
    why: '目标是文件对社会的承诺；把数改小、把确保改为力争，没有完成也就成了完成。原文经批准作了调整的，先在单独的一次改动里把 plan.yaml 的 lint 中这条规则暂时改为 warning 并写明理由，合并后再改目标。',
    message: {
      easier: '目标“{name}”降低了：{what}',
      strive: '“{name}”由应当完成改为力争',
      'not-firm': '“{name}”原为确保，现在没有写',
      tolerance: '“左右”的允许误差由 {before}% 放宽到 {after}%，这一类目标都随之降低',
      fewer: '{name}不再算作县区，{count} 个“各县区”逐个达标的目标不再要求它达标',
      share: '目标“{name}”分解到各单位的份额减少了：{what}',
    },
    mend: { default: '改回原来的写法；完成有困难的，在报送和延期中如实说明' },
  },
  'target-changed': {
    title: '目标有改动，要有人看过',
    why: '单位、指标种类、基期数换了，就比不出是高了还是低了；口径、序时要求改了，同一个数也会算成别的结果。所以提示审阅的人，不算错误。',
    message: {
      other: '目标“{name}”换了衡量的办法：{what}',
      harder: '目标“{name}”提高了：{what}',
      changed: '目标“{name}”的{key|taskKey}由“{before|value}”改为“{after|value}”',
      added: '目标“{name}”补写了{key|taskKey}：{after|value}',
      removed: '目标“{name}”删去了{key|taskKey}：{before|value}',
    },
    mend: {
      default: '请审阅人核对原文；没有依据的，改回原来的写法',
      other: '请审阅人核对原文，看它是不是原来的目标；不是的，改回原来的写法',
      added: '请审阅人核对它的依据',
    },
  },
  'target-removed': {
    title: '目标不删去，标识不改',
    why: '目标删去后，它的读数和没有完成的事实都随之消失；标识改了，佐证材料和延期记录就指不到它。',
    message: {
      removed: '目标“{name}”（{id}）被删去，连同它的读数',
      renamed: '目标“{name}”的标识由 {id} 改成了 {now}',
    },
    mend: { removed: '恢复这个目标', renamed: '把 id 改回 {id}；要改名称，改 name' },
  },
  'task-changed': {
    title: '任务内容有改动，要有人看过',
    why: '名称、内容、原文、时限依据、权重、牵头单位改了，任务就可能换成另一件事、另一个人办；所以提示审阅的人，不算错误。第一次写明牵头单位、增加单位是日常工作，不提示。',
    message: {
      changed: '{key|taskKey}由“{before|value}”改为“{after|value}”',
      added: '补写了{key|taskKey}：{after|value}',
      removed: '删去了{key|taskKey}：{before|value}',
      moved: '任务 {id} 由板块“{before}”移到了“{after}”',
    },
    mend: {
      default: '请审阅人核对原文；没有依据的，改回原来的写法',
      added: '请审阅人核对它的依据',
      moved: '请审阅人核对原文，看它属于哪个板块',
    },
  },
  'task-removed': {
    title: '任务不删去',
    why: '任务删去后，督办的记录全部消失，序号也会空出来；不再办理的任务应当终止，写明理由和批准人。',
    message: { default: '任务 {id}“{title}”不见了，它原在 {gone}' },
    mend: { default: '恢复这个文件；不再办理的，运行：plan set {id} 终止 -m 理由 --approver 批准人' },
  },
  'id-changed': {
    title: '序号永远不变，也不给别的任务',
    why: '通报、批示和会议纪要都用序号指任务；序号变了，从前说的就指到别的任务上了。两项任务同用一个序号时，改其中一个是允许的。',
    message: {
      renumbered: '这项任务的序号由 {before} 改成了 {id}',
      reused: '序号 {id} 原是任务“{title}”的，现在成了另一项任务',
    },
    mend: {
      renumbered: '把 id 改回 {before}，文件名也随之改回',
      reused: '恢复原来的任务；新任务用 plan add 取一个没有用过的序号',
    },
  },
  'plan-removed': {
    title: '计划的标识永远不变',
    why: '从前的版本里，计划是凭标识找到的：文件夹换了地方也认得出。标识改了，就成了另一份计划，原来的承诺和记录无从比对。',
    message: {
      renamed: '计划的标识由 {id} 改成了 {now}',
      gone: '文件夹 {folder} 里的计划 {id} 不见了，这里的计划标识是 {now}',
    },
    mend: {
      renamed: '把 id 改回 {id}；另一份计划放在另一个文件夹里',
      gone: '若是同一份计划，把 id 改回 {id}；若是另一份计划，恢复原来的，各在一次改动里新建和删去',
    },
  },
  'plan-changed': {
    title: '计划总文件有改动，要有人看过',
    why: '计划期、时区、板块、文件、单位改了，许多任务随之变化，任务文件里却看不出来；所以提示审阅的人，不算错误。',
    message: {
      changed: '{key|planKey}由“{before|value}”改为“{after|value}”',
      'changed-of': '“{name}”的{key|planKey}由“{before|value}”改为“{after|value}”',
      'added-of': '“{name}”补写了{key|planKey}：{after|value}',
      'removed-of': '“{name}”删去了{key|planKey}：{before|value}',
      gone: '{list|planList}“{name}”（{id}）被删去',
      renamed: '{list|planList}“{name}”的标识由 {id} 改成了 {now}',
      moved: '计划文件夹由 {before} 移到了 {after}',
    },
    mend: {
      default: '请审阅人核对；没有依据的，改回原来的写法',
      'added-of': '请审阅人核对它的依据',
      gone: '请审阅人确认没有任务还用到它；还用到的，恢复这一条',
      renamed: '请审阅人确认用到它的地方都已改过；标识最好不变，要改名称，改 name 或 title',
      moved: '请审阅人确认检查任务的流水线和各人的命令仍指向这个文件夹',
    },
  },
  'policy-changed': {
    title: '督办规则有改动，要有人看过',
    why: '亮灯的界限、序时算法、报送要求改了，任务没有任何进展，灯也会变；所以无论放宽还是收紧，都提示审阅的人，不算错误。',
    message: { default: '{key|planKey}由“{before|value}”改为“{after|value}”' },
    mend: { default: '请审阅人核对依据；没有依据的，改回原来的写法' },
  },
  'status-jumped': {
    title: '状态的改变有经过可查',
    why: '从已提交的状态到现在的状态，要由新的变更记录一步步走到；否则看不出是谁、凭什么改的。',
    message: {
      jumped: '状态由“{before|status}”变成了“{after|status}”，没有变更记录',
      detached: '新的变更记录从“{from|status}”开始，已提交的状态却是“{before|status}”',
    },
    mend: {
      jumped: '改回 {before}，再用 plan set 变更',
      detached: '改从 {before} 开始；若漏了一次变更，补记在它之前',
    },
  },
  'base-unread': {
    title: '比对的版本要有这份计划，也要能读取',
    why: '从前的文件读不出来，就查不出其中的记录和目标有没有被改动；这往往是因为从前的文件就有错误，这次已经改正。',
    message: {
      file: '{file} 在比对的版本中有错误或不能读取，没有比对',
      nowhere: '比对的版本中没有标识为 {id} 的计划，整份计划都是新的，没有比对',
    },
    mend: {
      file: '请审阅人直接看这个文件的改动：git diff',
      nowhere: '第一次提交这份计划时可以这样，请审阅人通读全部；不是第一次的，把 id 改回原来的标识',
    },
  },
  'lint-loosened': {
    title: '放宽检查规则，要有人看过',
    why: '规则放宽以后，违反它的改动就查不出来，所以提示审阅的人，不算错误。与比对的版本之间的改动，一律按那个版本的规则级别判断，这次放宽的下次才起作用。',
    message: { default: '规则 {name} 由“{before|weight}”放宽为“{after|weight}”' },
    mend: { default: '请审阅人看理由是否充分；不充分的，改回原来的级别' },
  },
} satisfies Record<string, RuleText>;
