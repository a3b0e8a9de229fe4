/** Why a text names no leader in charge. */
export const leaders = {
  unknown: (value: string, nearest: string | null, known: string) =>
    `没有分管领导“${value}”${nearest === null ? '' : `，是否指${nearest}`}；计划中有：${known}`,
  ambiguous: (value: string, known: string) => `“${value}”可以指几位领导（${known}），请写全姓名`,
};
