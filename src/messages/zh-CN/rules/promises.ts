import { ruleTexts } from '../../rule-text.js';

/** Rules of `plan lint --base` about promises: plan, tasks, targets, due dates. */
export const promises = ruleTexts({
  'plan-removed': {
    title: '计划的标识永远不变',
    why: '从前的版本里，计划是凭标识找到的：文件夹换了地方也认得出。标识改了，就成了另一份计划，原来的承诺和记录无从比对。',
    message: {
      renamed: '计划的标识由 {id} 改成了 {now}',
      gone: '文件夹 {folder} 里的计划 {id} 不见了，这里的计划标识是 {now}',
    },
    advice: {
      renamed: '把 id 改回 {id}；另一份计划放在另一个文件夹里',
      gone: '若是同一份计划，把 id 改回 {id}；若是另一份计划，恢复原来的，各在一次改动里新建和删去',
    },
  },
  'org-removed': {
    title: '用过的单位不得删去',
    why: '单位标识永不改变。删去或改掉后，以前的记录就不知道是哪个单位的。',
    message: { default: '单位“{name}”（{id}）已被用过，却从 orgs 中删去了' },
    advice: { default: '恢复这一条；单位改名时只改 name，并把原名写进 aliases' },
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
      'name-lost': '单位“{before}”（{id}）改名为“{after}”，没有把原名留作别名',
      moved: '计划文件夹由 {before} 移到了 {after}',
    },
    advice: {
      'name-lost': '在这个单位的 aliases 中写上“{before}”，以后按原名也找得到',
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
    advice: { default: '请审阅人核对依据；没有依据的，改回原来的写法' },
  },
  'target-lowered': {
    title: '目标不降低',
    why: '目标是文件对社会的承诺；把数改小、把确保改为力争，没有完成也就成了完成。原文经批准作了调整的，原数留在原处，在 amendments 末尾写一条调整，写明批准人和理由。',
    message: {
      easier: '目标“{name}”降低了：{what}',
      strive: '“{name}”由应当完成改为力争',
      'firm-strive': '“{name}”由确保改为力争',
      'not-firm': '“{name}”原为确保，现在没有写',
      tolerance: '“左右”的允许误差由 {before}% 放宽到 {after}%，这一类目标都随之降低',
      fewer: '{name}不再要求达标：{count} 个逐个单位达标的目标不再算它',
      share: '目标“{name}”分解到各单位的份额减少了：{what}',
    },
    advice: { default: '改回原来的写法；经批准调整的，在 amendments 末尾写一条；完成有困难的，在报送和延期中如实说明' },
  },
  'target-amended': {
    title: '目标经批准调低，要有人看过',
    why: '调整记录写明了从什么改为什么、谁批准的，不算错误；目标毕竟低了，所以提示审阅的人。',
    message: { default: '“{name}”的 {key|taskKey} 经 {approver} 批准调低' },
    advice: { default: '请审阅人核对依据' },
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
    advice: {
      default: '请审阅人核对原文；没有依据的，改回原来的写法',
      other: '请审阅人核对原文，看它是不是原来的目标；不是的，改回原来的写法',
      added: '请审阅人核对它的依据',
    },
  },
  'target-removed': {
    title: '目标不删去，标识不改',
    why: '目标删去后，它的进度数据和没有完成的事实都随之消失；标识改了，佐证材料和延期记录就指不到它。',
    message: {
      removed: '目标“{name}”（{id}）被删去，连同它的进度数据',
      renamed: '目标“{name}”的标识由 {id} 改成了 {now}',
      milestone: '目标“{target}”的节点“{name}”（{id}）被删去，它的进度数据却还在',
    },
    advice: {
      removed: '恢复这个目标',
      renamed: '把 id 改回 {id}；要改名称，改 name',
      milestone: '恢复这个节点；数据是误记的，先撤销这些数据',
    },
  },
  'task-changed': {
    title: '任务内容有改动，要有人看过',
    why: '名称、内容、原文、时限依据、权重、牵头单位改了，任务就可能换成另一件事、另一个人办；所以提示审阅的人，不算错误。第一次写明牵头单位、增加单位是日常工作，不提示。',
    message: {
      changed: '{key|taskKey}由“{before|value}”改为“{after|value}”',
      added: '补写了{key|taskKey}：{after|value}',
      removed: '删去了{key|taskKey}：{before|value}',
      moved: '任务 {id} 由板块“{before}”移到了“{after}”',
      unrecorded: '{key|taskKey}由“{before}”改为“{after}”，没有调整记录',
    },
    advice: {
      default: '请审阅人核对原文；没有依据的，改回原来的写法',
      added: '请审阅人核对它的依据',
      moved: '请审阅人核对原文，看它属于哪个板块',
      unrecorded: '改回原来的写法，再运行 plan assign {id}，由它记下调整',
    },
  },
  'task-removed': {
    title: '任务不删去',
    why: '任务删去后，督办的记录全部消失，序号也会空出来；不再办理的任务应当终止，写明理由和批准人。',
    message: { default: '任务 {id}“{title}”不见了，它原在 {gone}' },
    advice: { default: '恢复这个文件；不再办理的，运行：plan set {id} 终止 -m 理由 --approver 批准人' },
  },
  'due-postponed': {
    title: '推迟时限要办理延期',
    why: '原定时限永远不变，延期另作记录，写明理由和批准人；悄悄改后，逾期的任务就看不出来了。原文没有写明日期、后来补写的，不算推迟。',
    message: {
      task: '原定时限由 {before} 改为 {after}，没有办理延期',
      target: '目标“{name}”的原定时限由 {before} 改为 {after}，没有办理延期',
      period: '计划期结束由 {before} 改为 {after}，没有写时限的任务都随之推迟',
    },
    advice: {
      task: '改回 {before}，再办理延期：plan extend {id} {after} -m 理由 --approver 批准人',
      target: '改回 {before}，再办理延期：plan extend {id} {after} --target {target|shell} -m 理由 --approver 批准人',
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
    advice: { default: '请审阅人核对原文；原文没有变的，改回 {before}' },
  },
  'lint-loosened': {
    title: '放宽检查规则，要有人看过',
    why: '规则放宽以后，违反它的改动就查不出来，所以提示审阅的人，不算错误。与比对的版本之间的改动，一律按那个版本的规则级别判断，这次放宽的下次才起作用。',
    message: { default: '规则 {name} 由“{before|weight}”放宽为“{after|weight}”' },
    advice: { default: '请审阅人看理由是否充分；不充分的，改回原来的级别' },
  },
  'target-missing': {
    title: '任务有可检查的目标',
    why: '没有目标，完成与否没有依据，进度和逾期也算不出来。',
    message: { default: '任务没有目标，完成与否无从检查' },
    advice: {
      default: '用 plan target add {id} 添加目标；文件确实没有提出可检查的要求的，在 unclear 中写明',
    },
  },
});
