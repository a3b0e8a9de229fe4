import { ruleTexts } from '../../rule-text.js';

/** Rules about what must not stand in a file, and how a file is laid out. */
export const texts = ruleTexts({
  'invisible-character': {
    title: '没有看不见的字符',
    why: '从网页、Word 或聊天软件粘贴的文字常带着看不见的字符，搜索和比对就对不上；改变文字方向的字符会让人看到的与程序读到的不同。写成转义（如 "\\u200b"）的也一样。',
    message: {
      hidden: '这里有看不见的字符 {code}',
      direction: '这里有改变文字方向的字符 {code}，看到的与程序读到的可能不同',
    },
    advice: {
      hidden: '删去这个字符；看不见时，把这一行删掉重新输入',
      direction: '删掉这一行重新输入，并核对内容',
    },
  },
  'resident-id': {
    title: '不写居民身份证号码',
    why: '计划由多人查看，提交后的历史无法收回；身份证号码属于敏感个人信息，不得写入。',
    message: { default: '这里有居民身份证号码 {masked}' },
    advice: { default: '删去号码，只写姓名；已经提交的，请报告保管仓库的人处理历史' },
  },
  'mobile-number': {
    title: '不写手机号码',
    why: '计划由多人查看，提交后的历史无法收回；联系方式应记在通讯录里。',
    message: { default: '这里有手机号码 {masked}' },
    advice: { default: '删去号码，只写姓名和单位；本是数量时，在后面写上计量单位' },
  },
  'canonical-layout': {
    title: '文件按统一的格式排列',
    why: '键的顺序和写法统一，对比时只看到真正的改动，各种 YAML 程序读到的内容也相同。',
    message: {
      order: '“{key}”应写在“{before}”之前',
      flow: '文件最外层写成了花括号',
      single: '{key} 只有一个，却写成了列表',
      sources: '几处出处写在了一行里',
      quotes: '“{value}”没有引号，有的程序会读成别的内容',
      mark: '文件以字节顺序标记（BOM）开头',
      'line-end': '两种换行混用（CRLF 和 LF）',
      space: '行末有多余的空格',
      end: '文件最后一行没有换行',
    },
    advice: {
      order: '把“{key}”和它的内容移到“{before}”之前',
      flow: '每行写一个“键: 值”，去掉花括号',
      single: '去掉方括号或短横，直接写在 {key} 后面',
      sources: '一行写一处出处',
      quotes: '写成 "{value}"',
      mark: '另存为不带 BOM 的 UTF-8',
      'line-end': '把换行都改为 LF，在编辑器右下角可以切换；或运行 plan lint --fix',
      space: '删去行末的空格',
      end: '在最后一行末尾按一次回车',
    },
  },
  'shown-value': {
    title: 'shown 是文件中的写法',
    why: 'shown 代替数值显示；空白的看不见，交付目标没有数值可写。',
    message: { blank: '目标“{name}”的 shown 是空白', delivery: '目标“{name}”是交付目标，没有数值，不用写 shown' },
    advice: { blank: '写上文件中的写法，如“5万个左右”，或删去 shown', delivery: '删去 shown' },
  },
});
