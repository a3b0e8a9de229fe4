/** What `--help` says of the commands that give and take: import, sync. */
export const sharing = {
  import: {
    summary: '导入文件：工作要点、任务分解表、各单位报送',
    files: '要导入的文件，可写几个',
    yes: '看过预览，直接写入',
  },
  sync: {
    summary: '与同事同步：送出登记的，收下同事的',
    message: '说明这次登记了什么，默认按内容自动写',
    mine: '改得不一样时保留我的：28:lead、28 或 all，可重复',
    theirs: '改得不一样时采用同事的，可重复',
    both: '改得不一样的名单两边都留，可重复',
    dryRun: '只显示将送出什么、收到什么，什么都不改',
  },
};
