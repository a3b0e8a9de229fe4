/** What `--help` says of the commands that give and take: import, sync. */
export const sharing = {
  import: {
    summary: '导入文件：工作要点、任务分解表、各单位报送',
    files: '要导入的文件，可写几个',
    items: '条目的编号层级，如“1.”、“（一）”、“一、”；默认自动识别',
    from: '从这一条起，照文件的编号写：三、',
    to: '到这一条为止',
    onlyAnnex: '只导入第 n 个附件',
    role: '某一部分的性质，如 2=前言；可重复',
    sectionId: '某一板块的标识，如 1=epidemic-control；可重复',
    document: '文件在 plan.yaml 中的标识，默认取自标题',
    preview: '把预览存成 html 或 xlsx 文件，可重复',
    all: '预览显示全部条目，不只是存疑的',
    update: '与上次导入的比对，只改批准的',
    accept: '批准的任务序号（28、30-34 或 all），可重复',
    approver: '批准人，下调目标时要写',
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
