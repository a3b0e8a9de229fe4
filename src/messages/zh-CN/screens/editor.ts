/** What is said around an editor. */
export const editor = {
  opening: (name: string, leaving: string) => `用 ${name} 打开：${leaving}`,
  leaving: {
    vi: '改好后先按 Esc，再输入 :wq 回车，保存退出；输入 :q! 回车，不保存退出',
    nano: '改好后按 Ctrl-O 回车保存，按 Ctrl-X 退出',
    emacs: '改好后按 Ctrl-X Ctrl-S 保存，按 Ctrl-X Ctrl-C 退出',
    tab: '改好后保存，再关闭这个标签页',
    window: '改好后保存，再关闭窗口',
    other: '改好后保存，再退出编辑器',
  },
  again: '没有通过，怎么办',
  edit: '再改一次',
  giveUp: '放弃（内容另存，不会丢）',
  atLine: (line: number, text: string) => `第 ${line} 行：${text}`,
  // These lines stand in the text that is edited.
  refused: '上次保存的内容没有通过，原因如下；这几行不用删，不计入：',
};
