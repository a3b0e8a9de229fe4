/** How a target stands if its readings are incomplete. */
export const standing = {
  incomplete: '数据不全',
  /** `written` is the value of the reading as it stands in the file. */
  otherSort: (written: string) => `“${written}”不是这个目标的数，未计入`,
  gapOf: (name: string, gap: string) => `“${name}”${gap}`,
};
