/** Why evidence is refused. */
export const evidence = {
  badEvidence: {
    empty: (text: string) => `佐证材料“${text}”是空的；请写文件路径或网址`,
    outside: (text: string) => `佐证材料“${text}”不在 evidence 文件夹中；请先放进去，写成 evidence/文件名`,
    backslash: (text: string) => `佐证材料“${text}”中有反斜杠；请改成 /`,
    folder: (text: string) => `佐证材料“${text}”是文件夹；请写到文件`,
    scheme: (text: string) => `佐证材料“${text}”的网址不以 http 开头；请写完整的网址`,
    malformed: (text: string) => `佐证材料“${text}”写法不对；请写文件路径或网址`,
  },
  badEvidenceFile: {
    missing: (path: string, _system: string) =>
      `计划文件夹中没有“${path}”这个文件；请先把文件放到那里，再用同样的命令登记`,
    'not-a-file': (path: string, _system: string) => `佐证材料“${path}”是文件夹、管道或设备，没有打开；请写到文件为止`,
    empty: (path: string, _system: string) => `佐证材料“${path}”是空文件，不能证明什么；请保存完整后再登记`,
    outside: (path: string, _system: string) =>
      `佐证材料“${path}”经由链接离开了 evidence 文件夹，没有打开；请把文件本身放进去`,
    unreadable: (path: string, system: string) =>
      `佐证材料“${path}”读不出来：${system}；请检查文件的权限和大小，或请提供材料的人重新给一份`,
  },
  swappedEvidence: (label: string, path: string, by: string) =>
    `${label}：“${path}”已由${by}登记，当时的内容与现在不同；请放回原来的文件，确是新的材料时另存一个文件名再登记`,
};
