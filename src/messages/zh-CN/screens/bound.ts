/** The bounds of targets in words. */
export const bound = {
  at_least: (value: string) => `不少于 ${value}`,
  at_least_percent: (value: string) => `不低于 ${value}`,
  at_most: (value: string) => `不超过 ${value}`,
  equals: (value: string) => `达到 ${value}`,
  between: (low: string, high: string) => `${low} 至 ${high}`,
  about: (value: string) => `${value}左右`,
  increase_by: (value: string) => `比基期提高 ${value}`,
  increase_by_percent: (value: string) => `比基期提高 ${value} 个百分点`,
  multiply_by: (value: string) => `达到基期的 ${value} 倍`,
  not_below: () => '不低于基期',
};
