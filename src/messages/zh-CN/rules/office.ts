import { ruleTexts } from '../../rule-text.js';

/** Rules about plan.yaml, dates, titles and units. */
export const office = ruleTexts({
  'lint-settings': {
    title: 'plan.yaml 只调整可以调整的规则',
    why: '规则名写错了，调整就不起作用；文件读不出来这类错误关掉以后，任务会无声无息地漏掉。',
    message: {
      near: '没有“{name}”这条规则，是否指 {nearest}',
      far: '没有“{name}”这条规则',
      fixed: '规则 {name} 不能关闭，也不能降级：不符合它的文件会漏出汇总',
    },
    advice: {
      near: '改为 {nearest}',
      far: '从 lint 中删去；全部规则见 plan rules',
      fixed: '从 lint 中删去这一条，改正它指出的文件',
    },
  },
  'section-gap': {
    title: '板块序号连续',
    why: '序号中断，多半是漏了一个板块，或序号写错了。',
    message: { default: '这个板块的序号是 {number}，应接着写 {expected}' },
    advice: { default: '补上漏掉的板块；序号写错时改正，并同时改文件夹名' },
  },
  'target-due-late': {
    title: '目标不晚于任务到期',
    why: '任务到期时目标还没到期，任务就无法按时办结。',
    message: {
      written: '目标“{name}”的时限 {due} 晚于任务的时限 {task}',
      extended: '目标“{name}”延期到 {due}，晚于任务的时限 {task}',
    },
    advice: {
      written: '改正目标或任务的 due；任务也要推迟时，为任务办理延期',
      extended: '为任务也办理延期；日期写错时改正',
    },
  },
  'due-outside': {
    title: '计划期以外的时限要说明',
    why: '时限在计划期以外，多半是年份写错了；确有跨年度的任务，要写明依据。',
    message: {
      after: '时限 {due} 晚于计划期的最后一天 {end}',
      before: '时限 {due} 早于计划期的第一天 {first}',
    },
    advice: {
      after: '改正日期；确是跨年度的任务，在 due_note 中写明依据',
      before: '改正日期；确是上一年度留下的任务，在 due_note 中写明依据',
    },
  },
  'title-length': {
    title: '任务名称简明扼要',
    why: '名称太长，表格和通报里放不下。',
    message: { default: '任务名称有 {length} 个字，超过 {limit} 个' },
    advice: { default: '缩短名称，其余的内容写到 scope' },
  },
  'title-unique': {
    title: '任务名称不重复',
    why: '两个任务同名，多半是同一项录了两次；确是两项时，看名称也分不清。',
    message: { default: '与序号 {other} 的任务同名' },
    advice: { default: '录了两次的，终止其中一项；确是两项时，在名称中写出区别' },
  },
  'lead-missing': {
    title: '每项任务都有牵头单位',
    why: '没有牵头单位，就没有人负责，也不知道向谁催办。',
    message: { default: '没有牵头单位' },
    advice: { default: '明确牵头单位：plan assign {id} --lead 单位' },
  },
});
