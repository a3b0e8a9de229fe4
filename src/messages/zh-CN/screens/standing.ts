/** How a target stands if its readings do not decide it. */
export const standing = {
  unmetSoFar: '暂未达标',
  partial: '部分上报',
  noParts: '只报了百分数，无法汇总',
  /** `written` is the value of the reading as it stands in the file. */
  otherSort: (written: string) => `“${written}”不是这个目标的数，未计入`,
  /** A gap beside the progress and the expected progress of the same target. */
  paced: (progress: string, expected: string, gap: string) => `进度 ${progress}，序时进度 ${expected}，${gap}`,
  /** The same in the target's own values, where these make the gap. */
  valued: (value: string, expected: string, gap: string) => `现为 ${value}，按序时进度应达 ${expected}，${gap}`,
  worst: (name: string, paced: string) => `其中“${name}”${paced}`,
};
