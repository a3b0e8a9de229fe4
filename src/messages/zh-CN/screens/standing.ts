/** How a target stands if its readings do not decide it. */
export const standing = {
  unmetSoFar: '暂未达标',
  partial: '部分上报',
  noParts: '只报了百分数，无法汇总',
  /** `written` is the value of the reading as it stands in the file. */
  otherSort: (written: string) => `“${written}”不是这个目标的数，未计入`,
  gapOf: (name: string, gap: string) => `“${name}”${gap}`,
};
