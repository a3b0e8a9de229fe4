/** Why a file that was named on the command line is not read. */
export const givenFile = {
  missing: (path: string, system: string) => `读不了 ${path}：${system}；请检查文件名和所在的文件夹`,
  special: (path: string) => `${path} 不是普通文件；请写一个保存在磁盘上的文件`,
  large: (path: string, most: number) => `${path} 超过 ${most} MB，没有读；请分成几个文件`,
};
