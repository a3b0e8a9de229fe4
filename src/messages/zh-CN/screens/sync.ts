/** What `plan sync` says. */
export const sync = {
  answer: {
    done: (sent: number, received: number) =>
      `已同步：${sent === 0 ? '没有要送出的' : `送出${sent}项`}，${received === 0 ? '没有新收到的' : `收到${received}项`}。`,
    nothing: '已是最新：没有要送出的，也没有新收到的。',
    preview: (sent: number, received: number) =>
      `运行 plan sync 将${sent === 0 ? '没有要送出的' : `送出${sent}项`}，${received === 0 ? '没有新收到的' : `收到${received}项`}；现在什么都没有改动。`,
    review: (sent: number, received: number, branch: string, own: string) =>
      `送出${sent}项，等待审核：${branch} 不能直接写入，已送到分支 ${own}；${received === 0 ? '没有新收到的' : `收到${received}项`}。`,
  },
  received: '收到：',
  sent: '送出：',
  who: (people: string) => `（${people}）`,
  more: (count: number) => `还有${count}项，用 plan log 查看`,
  moreChanges: (count: number) => `；另有${count}处`,
  left: (files: string) => `注意：${files} 不是计划认得的文件，没有送出；用 plan lint 查看原因`,
  review: {
    page: '请打开下面的网页提交合并申请，审核通过后大家就能收到：',
    ask: (own: string, branch: string) => `请告诉管理仓库的人，把分支 ${own} 并入 ${branch}，并入后大家就能收到`,
  },
  conflict: {
    answer: (count: number, committed: boolean) =>
      `没有同步：有${count}处您和同事改得不一样，需要您决定；${committed ? '您的登记已保存，' : ''}计划没有改动。`,
    planFile: '计划总文件',
    head: (label: string, field: string) => `${label}：${field}`,
    file: (path: string) => `文件 ${path}`,
    number: (path: string) => `两项不同的任务用了同一个序号：${path}`,
    ofTarget: (target: string, field: string) => `目标“${target}”的${field}`,
    ours: (value: string, last: string) => `我的：${value}${last}`,
    theirs: (value: string, last: string) => `同事的：${value}${last}`,
    last: (by: string, day: string) => `（${by}，${day}）`,
    entries: (count: number) => `${count}条记录`,
    removed: '已删除',
    changed: '有修改',
    goOn: '在终端中运行 plan sync 可以逐处选择；或者一次说定，保留我的用 --mine，采用同事的用 --theirs，两边都留用 --both，如：',
  },
  ask: {
    name: '您的姓名（提交时署名）',
    mail: '您的邮箱（可以不填）',
    keep: '保留哪一个',
    mine: '保留我的',
    theirs: '采用同事的',
    both: '两边都留',
    stop: '先不同步',
  },
  subject: {
    did: {
      record: (ids: string, count: number, more: boolean) => (more ? `登记${ids}等${count}项进展` : `登记${ids}号进展`),
      extend: (ids: string, count: number, more: boolean) =>
        more ? `延长${ids}等${count}项的时限` : `延长${ids}号的时限`,
      target: (ids: string, count: number, more: boolean) =>
        more ? `调整${ids}等${count}项的目标` : `调整${ids}号的目标`,
      assign: (ids: string, count: number, more: boolean) =>
        more ? `调整${ids}等${count}项的分工` : `调整${ids}号的分工`,
      undo: (ids: string, count: number, more: boolean) =>
        more ? `撤销${ids}等${count}项的记录` : `撤销${ids}号的记录`,
      add: (ids: string, count: number, more: boolean) => (more ? `新增${ids}等${count}项任务` : `新增${ids}号任务`),
      remove: (ids: string, count: number, more: boolean) => (more ? `删去${ids}等${count}项任务` : `删去${ids}号任务`),
      change: (ids: string, count: number, more: boolean) => (more ? `更新${ids}等${count}项任务` : `更新${ids}号任务`),
    },
    plan: (who: string) => `更新计划总文件${who === '' ? '' : `（${who}）`}`,
    by: (subject: string, who: string) => (who === '' ? subject : `${subject}（${who}）`),
    merge: () => '合并同事的进展',
  },
  server: {
    unreached: () => '尚未送出，也没有收到：',
    notSent: () => '尚未送出：',
    said: (detail: string) => `（git：${detail}）`,
    why: {
      offline: (url: string) => `连不上 ${url}；您的登记已保存在本机，联网后再运行 plan sync`,
      auth: (url: string) =>
        `${url} 不认您的账号，或您没有写入的权限；您的登记已保存在本机，请向管理仓库的人要权限，再运行 plan sync`,
      'host-key': (url: string) =>
        `不能确认 ${url} 是不是真的那台服务器；您的登记已保存在本机，请向管理仓库的人核对，再运行 plan sync`,
      missing: (url: string) =>
        `${url} 没有这个仓库，或您看不到它；您的登记已保存在本机，请核对地址（git remote set-url origin 地址），再运行 plan sync`,
      failed: (url: string) => `${url} 没有接受；您的登记已保存在本机，请按括号中的原因处理，再运行 plan sync`,
    },
  },
  states: {
    noGit: () => '没有安装 git，不能同步；请先安装（https://git-scm.com），登记不受影响',
    oldGit: (version: string) => `git 太旧（${version}），同步要 2.38 以上；请更新 git，登记不受影响`,
    noRepository: () =>
      '计划还不在 git 仓库中，没有地方可以同步；大家已有仓库的，请用 git clone 地址 取来；还没有的，在这里运行 git init，再运行 plan sync',
    gitFailed: (reason: string, detail: string) => `不能同步：${reason}${detail === '' ? '' : `（${detail}）`}`,
    interrupted: () => '上一次同步被中断，git 可能还在运行；请过一分钟再运行 plan sync',
    identity: () =>
      'git 不知道您是谁，不能保存；请运行 git config user.name 姓名 和 git config user.email 邮箱，再运行 plan sync',
    detached: () => '现在不在任何分支上，不能同步；请先用 git switch 分支名 回到分支上，什么都没有改动',
    noRemote: () =>
      '您的登记已保存在本机，但还没有指定送到哪里；请向管理仓库的人要地址，运行 git remote add origin 地址，再运行 plan sync',
    severalRemotes: (remotes: string, first: string) =>
      `您的登记已保存在本机，但有几个去处（${remotes}），不知道送到哪一个；请用 git config branch.$(git branch --show-current).remote ${first} 指定，再运行 plan sync`,
    noBranch: (theirs: string, url: string, others: string, branch: string, first: string) =>
      `您的登记已保存在本机，但 ${url} 没有分支 ${theirs}，有的是 ${others}；要与其中一个同步，请运行 git config branch.${branch}.merge refs/heads/${first}，再运行 plan sync`,
    nothingYet: () => '还没有登记过什么，没有可以送出的；先登记，再运行 plan sync',
    unrelated: (url: string) =>
      `您的登记已保存在本机，但这里的计划与 ${url} 的没有共同的来历，不能合在一起，什么都没有改动；请核对地址（git remote -v），或用 git clone 另取一份，在那里登记`,
    noPlanThere: (file: string) => `同事那边已经没有 ${file}，没有合并，您的计划没有改动；请与同事核对计划搬到了哪里`,
    overwritten: (files: string) =>
      `没有同步完：您的文件 ${files} 有没保存到 git 的改动，会被同事的改动覆盖；请先把它们另存到别处，再运行 plan sync`,
    ownErrors: (count: number) => `没有同步：您的改动有${count}处错误，请先改正，再运行 plan sync：`,
    merged: (count: number) =>
      `没有同步：您的和同事的合在一起会有${count}处错误，没有合并，计划没有改动；请按下面的说明改正您的，再运行 plan sync：`,
    renumber: (command: string) => `序号已被同事先用，请给您新增的这项换一个号，再运行 plan sync：\n  ${command}`,
    unwritable: (file: string) =>
      `没有同步：${file} 的写法不便逐处合并，计划没有改动；请与同事商定后只由一人修改，再运行 plan sync`,
    refused: (url: string, why: string) =>
      `尚未送出：${url} 不接受（${why}），新建分支也不行；您的登记已保存在本机，请把括号中的原因告诉管理仓库的人`,
    busy: (tries: number) =>
      `尚未送出：同事接连在送，试了${tries}次都没有排上；您的登记已保存在本机，请稍后再运行 plan sync`,
    stopped: () => '没有同步，计划没有改动，您的登记已保存在本机；想好了再运行 plan sync',
  },
};
