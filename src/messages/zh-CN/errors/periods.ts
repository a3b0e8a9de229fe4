/** Periods for which no reports can be missing. */
export const periods = {
  noneAsked: () => '本计划不要求定期报送，没有报送期；请去掉 --period',
  length: {
    monthly: (name: string, right: string) => `--period 的“${name}”不是一个月，而本计划按月报送；请写 ${right}`,
    quarterly: (name: string, right: string) => `--period 的“${name}”不是一个季度，而本计划按季报送；请写 ${right}`,
  },
  outside: (name: string, first: string, last: string) =>
    `--period 的“${name}”不在计划期内；请写 ${first} 至 ${last} 中的一期`,
  future: (name: string, asOf: string, right: string) =>
    `--period 的“${name}”在 ${asOf} 还没有开始；最近一期是 ${right}`,
};
