/** Messages about git: its setup, its state, the staged content. */
export const git = {
  failed: (reason: string, detail: string) => `git 没有设置好：${reason}${detail === '' ? '' : `（${detail}）`}`,
  staged: {
    option: '检查已暂存的内容，不看工作区',
    stdin: () => '--staged 检查暂存的内容，不能同时从标准输入读文件；去掉其中一个',
    unmerged: () => '还有文件没有合并好，暂存的内容不完整；请先解决冲突，用 git add 标记后再检查',
    noPlan: () => '暂存区里没有这个计划的 plan.yaml；请先用 git add 加入计划文件',
    failed: (reason: string, detail: string) => `读不了暂存的内容：${reason}${detail === '' ? '' : `（${detail}）`}`,
  },
  install: {
    parts: { merge: '合并驱动', diff: '差异驱动', attributes: '文件属性', hook: '提交前检查' },
    did: { set: '已设置', kept: '原已设置', removed: '已去掉', absent: '本来没有', left: '没有动' },
    would: { set: '将设置', kept: '原已设置', removed: '将去掉', absent: '本来没有', left: '不会动' },
    installed: {
      done: (dry: boolean): string =>
        dry ? '将这样设置 git，只在这个仓库里；现在什么都没有改动' : 'git 已设置好，只在这个仓库里生效',
      nothing: () => 'git 早已设置好，什么都没有改动',
      partly: (left: number, dry: boolean) =>
        `${dry ? '将有' : '有'} ${left} 处不是 plan 设置的，没有动，见下面的办法；其余${dry ? '将设置好' : '已设置好'}`,
    },
    uninstalled: {
      done: (dry: boolean): string => (dry ? '将去掉 plan 的 git 设置；现在什么都没有改动' : 'plan 的 git 设置已去掉'),
      nothing: () => 'git 里没有 plan 的设置，什么都没有改动',
      partly: (left: number, dry: boolean) =>
        `${dry ? '将有' : '有'} ${left} 处不是 plan 设置的，没有动；其余${dry ? '将去掉' : '已去掉'}`,
    },
    notes: {
      foreignValue: (value: string) =>
        `已经设成别的值：${value}；要用 plan 的，先用 git config --unset 去掉它再运行一次`,
      foreignKept: (value: string) => `设的是别的值：${value}`,
      noProgram: (script: string) =>
        `PATH 里没有 plan 命令，git 会直接运行 ${script}，请不要移动它；要能输入 plan，在 plan 的文件夹里运行 npm i -g .`,
      ownProgram: (script: string) =>
        `git 会运行 ${script}，它就在这个仓库里：谁能提交到这里，谁就能改它；要避免，请把 plan 装在仓库之外再运行一次`,
      husky: (file: string, line: string) => `提交前检查由 husky 管理，没有动；请在 ${file} 里加一行：${line}`,
      damaged: () => '文件里 plan 的标记行少了一半；请删掉以“plan git install”标记的几行，再运行一次',
      commit: () => '请把这个文件提交，同事运行 plan git install 后才一样生效',
      commitRemoved: () => '请把这个改动提交',
      replaces: (value: string) => `前面的行给计划文件设了 ${value}，由 plan 的行接替`,
      overruled: () => '仍有别处的属性盖过它，用 git check-attr -a 查看计划文件，检查 .git/info/attributes',
      tree: () => '这个文件夹随仓库提交（core.hooksPath），提交后对同事也生效',
      outside: (folder: string, line: string) =>
        `core.hooksPath 指向仓库之外的 ${folder}，那里管着别的仓库，没有写；请在其中的 pre-commit 里加一行：${line}`,
      foreignHook: (file: string, line: string) => `已有别的 pre-commit，没有动；请在 ${file} 里加一行：${line}`,
      framework: () =>
        'pre-commit 由 pre-commit.com 的工具管理；请在 .pre-commit-config.yaml 里加上 plan 的仓库和 id: plan-lint',
    },
  },
};
