/** What `--help` says of `plan bulletin`. */
export const bulletin = {
  summary: '会上用的半页通报',
  short: '半页的简短通报（默认）',
  period: '哪一期：2020-11、2020-Q3、2020-H1、2020、上月（默认截至今天，与上一期末比）',
};
