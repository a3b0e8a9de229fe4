import { ruleTexts } from '../../rule-text.js';

/** Rules about dates, extensions and the order of numbers. */
export const dates = ruleTexts({
  'date-range': {
    title: '起止日期先后有序，不离谱',
    why: '日期写错一位，逾期和序时进度就全错了。',
    message: {
      task: '完成时限 {due} 早于开始日期 {start}',
      target: '目标的完成时限 {due} 早于任务的开始日期 {start}',
      far: '{date} 距离计划期（{start} 至 {end}）超过 20 年',
    },
    advice: {
      task: '改正 start 或 due；没有写的一项取自计划期',
      target: '改正目标的 due，或任务的 start',
      far: '多半是年份写错了，请改正',
    },
  },
  'extension-chain': {
    title: '延期前后衔接，越延越晚',
    why: '延期是对时限的正式变更，前后接不上，就说不清现在的时限是哪一天。',
    message: {
      from: '延期前的时限写的是 {from}，当时的时限却是 {before}',
      void: '撤销的延期，后面一次（记录于 {at}，从 {from} 起）还接着它',
      order: '延期后的时限 {to} 不晚于延期前的 {from}',
    },
    advice: {
      from: '把 from 改为 {before}；若漏记了一次延期，先补记',
      void: '先撤销后面的一次；否则删去这条撤销',
      order: '改正 to；延期只能往后延',
    },
  },
  'bound-order': {
    title: '区间从小到大，序时要求按日期先后',
    why: '上下限或日期颠倒时，不知道达到多少才算达标。',
    message: { between: '区间的下限 {low} 大于上限 {high}', pace: '序时要求的日期 {date} 不晚于前一项的 {before}' },
    advice: { between: '写成 [下限, 上限]，如 [{high}, {low}]', pace: '按日期从早到晚排列，同一天只写一项' },
  },
  'due-unclear': {
    title: '有时限说明的要写明时限',
    why: '只写了时限取决于什么而没有日期，程序只能按任务或计划期的时限计算，可能太晚。',
    message: { task: '写了时限说明，还没有写完成时限', target: '目标“{name}”写了时限说明，还没有写完成时限' },
    advice: { task: '日期定下后写上 due', target: '日期定下后写上目标的 due' },
  },
  'date-quotes': {
    title: '日期、报送期和编号加双引号',
    why: '不加引号时，有的软件会把日期读成别的东西，甚至差一天。',
    message: { date: '日期 {date} 没有加引号', text: '“{text}”没有加引号' },
    advice: { date: '写成 "{date}"', text: '写成 "{text}"' },
  },
  'number-form': {
    title: '数字的写法各软件读来一致',
    why: '有的软件把开头的 0 当作八进制，010 成了 8，把 1e3 当作文字。',
    message: { default: '{written} 在这里读作 {value}，有的软件读成别的' },
    advice: { default: '写成 {value}，或运行 plan lint --fix；本意不同的，请改正数字' },
  },
  'milestone-due': {
    title: '节点的时限在任务期内',
    why: '晚于目标时限的节点到期时目标已经逾期，早于开始日期的节点一开始就逾期。',
    message: {
      late: '节点“{name}”的时限 {due} 晚于目标的时限 {until}',
      early: '节点“{name}”的时限 {due} 早于开始日期 {start}',
    },
    advice: { default: '核对文件，改正写错的日期' },
  },
  'recheck-early': {
    title: '回头看在完成时限之后',
    why: '还没有到完成时限，没有可以回头看的。',
    message: { default: '回头看的日期 {date} 早于完成时限 {due}' },
    advice: { default: '改正 recheck 的日期，一般在完成时限之后' },
  },
});
