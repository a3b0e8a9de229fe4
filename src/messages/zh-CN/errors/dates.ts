/** Dates and periods that are not understood: what is wrong, and what would be. `where` is an option or a place. */
export const dates = {
  day: {
    unknown: (where: string, value: string, example: string) =>
      `${where} 的“${value}”不是日期；请写成 ${example}、2020/6/30、6月30日或“昨天”的样子`,
    unreal: (where: string, value: string, example: string) =>
      `${where} 的“${value}”这一天不存在；请核对，如 ${example}`,
    short_year: (where: string, value: string, example: string) =>
      `${where} 的“${value}”没有写全年份；请写四位年份，如 ${example}`,
    order: (where: string, value: string, example: string) =>
      `${where} 的“${value}”分不清是几月几日；请写成 ${example} 的样子，或写“6月7日”`,
    no_day: (where: string, value: string, example: string) =>
      `${where} 的“${value}”没有写哪一天；请写到日，如 ${example}`,
    no_month: (where: string, value: string, example: string) =>
      `${where} 的“${value}”没有写哪个月；请写全，如 ${example}`,
    which_year: (where: string, value: string, example: string) =>
      `${where} 的“${value}”没有写年份，而计划期跨几年；请写全，如 ${example}`,
    which_week: (where: string, value: string, example: string) =>
      `${where} 的“${value}”分不清是哪一周的；请写日期，如 ${example}`,
    vague: (where: string, value: string, example: string) =>
      `${where} 的“${value}”不是确切的一天；请写日期，如 ${example}`,
  },
  period: {
    unknown: (where: string, value: string, example: string) =>
      `${where} 的“${value}”不是报送期；请写成 ${example}、2020-Q3、2020-H1、2020，或“上月”“6月”“一季度”的样子`,
    unreal: (where: string, value: string, example: string) =>
      `${where} 的“${value}”这一期不存在；请核对，如 ${example}`,
    short_year: (where: string, value: string, example: string) =>
      `${where} 的“${value}”没有写全年份；请写四位年份，如 ${example}`,
    which_year: (where: string, value: string, example: string) =>
      `${where} 的“${value}”没有写年份，而计划期跨几年；请写全，如 ${example}`,
    second_half: (where: string, value: string, example: string) =>
      `${where} 的“${value}”不单独成期，下半年写在全年里；请写 ${example}`,
  },
  /** What a date or period that was not typed in full was understood as. */
  understood: (where: string, value: string, meaning: string) => `${where} 的“${value}”，按 ${meaning} 计`,
};
