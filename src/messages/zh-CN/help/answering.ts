/** Words of the options that all answers share. */
export const answering = {
  filter: {
    section: '板块：序号（5、五）或标识，可重复',
    lead: '牵头单位：标识或名称，可重复；none 表示未明确',
    leader: '分管领导：姓名，或如“张局”，可重复；none 表示未明确',
    org: '涉及的单位：标识或名称，可重复',
  },
  format: '输出形式：text 文本、markdown、json（默认 text）',
  all: '在终端上也全部列出，不按屏幕高度截短',
};
