/** How workbooks of the program look, so that all of them look alike: colours as RRGGBB, sizes in points. */
export const LOOK = {
  line: 'BFBFBF',
  head: 'DDEBF7',
  /** Cells that are not to be changed, those that are filled in, and those that somebody must look at. */
  locked: 'F2F2F2',
  open: 'FFF9DB',
  doubtful: 'FFF2CC',
  titleSize: 16,
} as const;
