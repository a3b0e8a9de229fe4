/** Why a number of `plan target` is refused. */
export const amount = {
  empty: () => '没有写数',
  increment: (value: string) => `“${value}”带加号；请只写数`,
  approximate: (value: string) =>
    `“${value}”带有界限的字样；界限用选项表示：以上用 --at-least，以内用 --at-most，左右用 --about，只写数和单位`,
  chinese_numeral: (value: string) => `“${value}”是中文数字；请用 0 到 9 写，如“25所”“5万”`,
  ambiguous_comma: (value: string) => `“${value}”中的逗号分不清是千位还是小数；千位每三位一个逗号，小数用点`,
  unit: (value: string, unit: string) => `“${value}”的单位与“${unit}”不同；请写成同一个单位`,
  scale_for_unit: (value: string, unit: string) =>
    `“${value}”中的万、亿与单位“${unit}”叠在一起；请换算成以“${unit}”计的数`,
  percent_for_count: (value: string) => `“${value}”是百分比，单位不是；请写数量，或用 --unit %`,
  fraction_for_percent: (value: string) => `“${value}”分不清是小数还是百分比；请写明百分号，如 48%`,
  too_long: (value: string) => `“${value}”太大或位数太多，存下来会走样`,
  range: (value: string) => `“${value}”不是范围；请写成 3-5、3—5 或 3至5`,
  range_scale: (value: string) => `“${value}”分不清前一个数带不带万、亿；请两个数都写全，如 3万-5万`,
  points: (value: string) => `“${value}”是百分点；只有 --increase-by 可以写百分点`,
  percent_rise: (value: string) =>
    `“${value}”分不清是提高几个百分点，还是增长百分之几；提高的写成“1个百分点”，增长的另立比率目标，口径写明比上年`,
  malformed: (value: string) => `“${value}”不是数；请写成 25、25所、5万或 50% 的样子`,
};

/** What `plan target add` asks. */
export const ask = {
  name: '目标名称，如“新增公办幼儿园”',
  kind: '要达到什么',
  kinds: {
    at_least: '…以上（不少于）',
    at_most: '…以内（不超过）',
    equals: '正好这个数，达到即可',
    between: '从…到…',
    about: '…左右',
    increase_by: '比基期提高…',
    multiply_by: '达到基期的…倍',
    not_below: '不低于基期，只增不减',
    deliver: '完成一件事：印发、上线、建成、举办、成立、办成',
  },
  deliver: '是哪一种',
  value: '多少，可以带单位，如“25所”“5万”“50%”',
  range: '从多少到多少，如 3-5',
  unit: '计量单位，如“所”“个”“%”（可不填）',
  due: '完成时限，如 2020-11-30（不填按任务的时限）',
  baseline: '基期的数（还不知道的可不填）',
  ok: '写入以上内容吗？',
  no: '不写入',
  yes: '确认写入',
};
