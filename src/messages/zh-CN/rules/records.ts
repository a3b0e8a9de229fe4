import { ruleTexts } from '../../rule-text.js';

/** Rules about readings, evidence and reports. */
export const records = ruleTexts({
  'record-future': {
    title: '记录的都是已经发生的事',
    why: '还没到的日子不会有完成数和变更；日期写在后面，多半是写错了，或电脑的时钟不准。',
    message: {
      day: '日期 {date} 晚于记录的那一天 {recorded}',
      period: '报送期 {date} 在记录的那一天 {recorded} 还没有开始',
      recorded: '记录于 {recorded}，晚于检查的日期 {asOf}',
    },
    advice: {
      day: '改为事情发生的日期；at 是记录的时刻，不用改',
      period: '改为所报的那一期',
      recorded: '时钟快了的，运行 plan doctor --fix-clock 改正；查看过去某一天的，去掉 --as-of 再检查',
    },
  },
  'reading-kind': {
    title: '进度数据与目标是同一类',
    why: '类别不对的数据不能用来判断目标，目标会一直显示没有数据，或算出错误的进度。',
    message: {
      number: '目标“{name}”是交付，数据却写了数字',
      delivery: '目标“{name}”是数字，数据却写了 done',
      ratio: '目标“{name}”不是百分比（单位：{unit}），数据却写了分子和分母',
    },
    advice: {
      number: '办成了写 done: true，没有办成写 done: false',
      delivery: '写 value 和累计的数；百分比写 numerator 和 denominator',
      ratio: '写 value 和累计的数；目标确是百分比时，把 unit 改为 "%"',
    },
  },
  'reading-org': {
    title: '进度数据由应报单位报',
    why: '要求每个单位都达标时，全市的数和其他单位的数都不计入任何单位；上级单位和下级单位都报同一个目标，就重复计算。',
    message: {
      none: '目标“{name}”要逐个单位达标，这条数据没有写单位',
      other: '目标“{name}”要逐个单位达标，{org}不在其中',
      kin: '目标“{name}”：{org}与{kin}是上下级，都报就重复计算',
    },
    advice: {
      none: '写上 org，用以下之一：{units}',
      other: '改正 org，用以下之一：{units}；确要计入时，在目标的 per 中补上这个单位',
      kin: '只由一方报：写错单位的改正 org；多报的撤销',
    },
  },
  'reading-order': {
    title: '最后登记的完成数也是最新的',
    why: '判断目标只看截止日期最新的完成数；后登记的日期反而较早，多半是日期写错了。',
    message: { default: '目标“{name}”最后登记的完成数截至 {date}，早于已有的 {newest}，不起作用' },
    advice: { default: '日期写错时改正；确是补记以前的数，写上 note 说明；也可再登记最新的完成数' },
  },
  'allocation-short': {
    title: '分解的数加起来不少于目标',
    why: '分解不足时，各单位都完成了，全市仍然完不成。',
    message: { default: '目标“{name}”要求 {goal}，分解的数合计 {sum}，少 {missing}' },
    advice: { default: '把少的 {missing} 分解下去；可以超过目标，不能少' },
  },
  'reading-early': {
    title: '完成数的日期在计划期内',
    why: '完成数从计划期开始累计；更早的数是基期数，或年份写错了。',
    message: { default: '目标“{name}”的完成数截至 {date}，早于 {first}，那时工作还没有开始' },
    advice: { default: '改正日期；上一年的数写进 baseline' },
  },
  'record-shut': {
    title: '已销号和已终止的任务不再登记',
    why: '销号认可的是当时的结果；以后登记的，没有人认可过。',
    message: {
      closed: '{list|list}：记录于 {at}，任务已在 {since} 销号',
      cancelled: '{list|list}：记录于 {at}，任务已在 {since} 终止',
    },
    advice: {
      closed: '核对是否影响结果；有影响的，用 plan set 写明理由和批准人，重新办理',
      cancelled: '核对工作是否还要继续；要继续的，另立新任务，在那里登记',
    },
  },
  'report-period': {
    title: '报送期在计划期内',
    why: '报送别的年份，不计入应报的任何一期。',
    message: { default: '报送期 {period} 不在计划期 {start} 至 {end} 之内' },
    advice: { default: '改为所报的那一期' },
  },
  'evidence-file': {
    title: '佐证材料的文件存在，并且没有被换过',
    why: '文件找不到或与记录的不同，就不能证明任务已经办成。',
    message: {
      missing: '没有“{path}”这个文件',
      'not-a-file': '“{path}”不是文件',
      empty: '“{path}”是空文件',
      outside: '“{path}”经由链接离开了 evidence 文件夹，没有打开',
      unreadable: '“{path}”读不出来：{code|system}（{code}）',
      changed: '“{path}”与记录的校验值不同，现在是 {sha256}',
    },
    advice: {
      missing: '把文件放到计划文件夹的 {path}，并提交；路径写错时改正',
      'not-a-file': '写到文件为止的路径；有几个文件时，每个写一条',
      empty: '保存完整的文件并提交；记错了的，另记正确的文件',
      outside: '删去链接，把文件本身放进 evidence 文件夹',
      unreadable: '检查文件的权限和大小；打不开的文件请提供材料的人重新给一份',
      changed: '放回原来的文件；确是新的材料，另存一个文件名，另记一条佐证材料',
    },
  },
  'evidence-digest': {
    title: '作为佐证材料的文件记有校验值',
    why: '没有校验值，就看不出文件是不是登记时的那一份。',
    message: { default: '“{path}”没有记校验值 sha256，文件被换过也看不出来' },
    advice: { default: '再登记一次，即写入校验值：plan set {id} {status} --evidence {path|shell}' },
  },
  'report-missing': {
    title: '各报送期都有报送',
    why: '不报送，就不知道进展，也不知道有什么困难；报送期在 plan.yaml 的 policy.reports 中规定。',
    message: { default: '未报：{periods}' },
    advice: { default: '补报：plan report {id} --period {first}' },
  },
  'extension-late': {
    title: '延期在到期前办理',
    why: '过了期才延期，通报上的逾期就被抹去了。',
    message: { default: '原定时限 {from} 已过，到 {recorded} 才登记延期' },
    advice: {
      default: '到期前已经批准的，把批复记为佐证材料（type: approval，写上批复的日期 date）；否则请在通报中说明',
    },
  },
});
