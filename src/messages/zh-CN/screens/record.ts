/** What `plan record` says. */
export const record = {
  recorded: (label: string, target: string, org: string, value: string, asOf: string) =>
    `${label}：已记录${org}“${target}”${value}（${asOf}）`,
  milestone: (target: string, milestone: string) => `${target}·${milestone}`,
  same: (label: string, target: string) => `${label}：“${target}”这一天已有相同的记录，不用再记`,
  onlyEvidence: (label: string, target: string, count: number) =>
    `${label}：“${target}”已有相同的记录，补充佐证材料 ${count} 件`,
  target: (words: string) => `目标：${words}`,
  expected: (share: string) => `序时进度 ${share}`,
  overruled: '已有更新的数，这一笔不改变目标的判断',
  firstOf: (org: string) => `${org}首次报数`,
  newerOf: (org: string, date: string) => `${org}已有更新的数（${date}），这一笔不改变判断`,
  reported: (count: number, of: number) => `应报 ${of} 个单位，已报 ${count} 个`,
  byUnits: '全市按各单位合计',
  nowByUnits: (city: string, date: string) =>
    `各单位都已报更新的数，全市改按各单位合计，不再用全市数 ${city}（${date}）`,
  byCity: (city: string, date: string) => `全市仍按全市数 ${city}（${date}）`,
  notAdded: '百分比不能相加，全市的数请另报，或各单位都报分子和分母',
  differs: (city: string, date: string, sum: string, apart: string, count: number, of: number) =>
    `注意：全市数 ${city}（${date}），各单位合计 ${sum}（应报 ${of} 个，已报 ${count} 个），相差 ${apart}`,
  fellBack: '注意：原已达标，现在不达标',
  ready: (command: string) => `必须达到的目标都已达标，可以提交审核：${command}`,
  refused: (target: string, reason: string) => `目标“${target}”没有记录：${reason}`,
  reasons: {
    empty: (_value: string, _unit: string, _orgs: string) => '数值是空的；请写一个数',
    malformed: (value: string, _unit: string, _orgs: string) => `“${value}”不是一个数；请只写数字`,
    ambiguous_comma: (value: string, _unit: string, _orgs: string) =>
      `“${value}”中的逗号分不清是千位还是小数；千位每三位一个逗号，小数用点`,
    increment: (value: string, _unit: string, _orgs: string) =>
      `“${value}”像是增加数；完成数是累计数，请写到这一天的总数，不带加号`,
    approximate: (value: string, _unit: string, _orgs: string) => `“${value}”不是确切的数；请写一个确切的数`,
    chinese_numeral: (value: string, _unit: string, _orgs: string) => `“${value}”是中文数字；请用 0 到 9 写`,
    notation: (value: string, _unit: string, _orgs: string) => `“${value}”的写法不收；请写普通的十进制数`,
    unit: (value: string, unit: string, _orgs: string) =>
      `“${value}”的单位与目标的${unit === '' ? '' : `“${unit}”`}不同；请换算后只写数字`,
    scale_for_unit: (value: string, unit: string, _orgs: string) =>
      `“${value}”中的万、亿与目标的单位“${unit}”叠在一起；请换算成以“${unit}”计的数，只写数字`,
    too_long: (value: string, _unit: string, _orgs: string) => `“${value}”的位数太多，存下来会走样；请少写几位`,
    ratio_for_count: (value: string, _unit: string, _orgs: string) =>
      `“${value}”是分子和分母，这个目标不按比例计；请不要写分母`,
    percent_for_count: (value: string, _unit: string, _orgs: string) =>
      `“${value}”是百分比，这个目标按数量计；请写数量`,
    percent_in_ratio: (value: string, _unit: string, _orgs: string) =>
      `“${value}”既有分数又有百分号；请只写一种，如 12/25 或 48%`,
    fraction_for_percent: (value: string, _unit: string, _orgs: string) =>
      `“${value}”分不清是小数还是百分比；请写明百分号，如 ${value}% 或 48%`,
    zero_denominator: (value: string, _unit: string, _orgs: string) => `“${value}”的分母是 0；请写不为 0 的分母`,
    negative_part: (value: string, _unit: string, _orgs: string) => `“${value}”的分子或分母是负数；请写不小于 0 的数`,
    done_for_number: (value: string, _unit: string, _orgs: string) => `“${value}”是交付，这个目标按数计；请写累计数`,
    number_for_delivery: (value: string, _unit: string, _orgs: string) =>
      `“${value}”是数，这个目标只看是否交付；请写 done 或 no`,
    unknown_word: (value: string, _unit: string, _orgs: string) =>
      `“${value}”看不出是否交付；请写 done（完成）或 no（未完成）`,
    unknown_target: (_value: string, _unit: string, _orgs: string) => '没有这个目标；请写目标的标识',
    unknown_org: (_value: string, _unit: string, _orgs: string) => '没有这个单位；请写 plan.yaml 中的单位',
    org_needed: (_value: string, _unit: string, orgs: string) =>
      `这个目标要各单位逐个达标，请用 --org 写明是谁的数：${orgs}`,
    org_outside: (_value: string, _unit: string, orgs: string) =>
      `这个单位不在要逐个达标的单位之列；--org 可以是：${orgs}`,
    unknown_milestone: (_value: string, _unit: string, _orgs: string) => '没有这个节点；请写节点的标识',
    milestone_org: (_value: string, _unit: string, _orgs: string) => '节点不分单位；请去掉 --org',
    org_kin: (_value: string, _unit: string, orgs: string) =>
      `${orgs}已报这个目标；上级单位和下级单位只能由一方报，否则重复计算；请用同一单位继续报`,
  },
};
