const SAVE = '请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”，再用新文件';
const braced = (name: string) => `{{${name}}}`;

/** Why a Word template is not used, and what to do. */
export const template = {
  no_docx: (file: string) => `${file}：不是 Word 文档（.docx），不能作模板；${SAVE}`,
  old: (file: string) => `${file}：是旧版 Word（.doc）或 WPS（.wps）文件，不能作模板；${SAVE}`,
  password: (file: string) => `${file}：模板有密码，打不开；请去掉密码后另存，再用新文件`,
  too_large: (file: string) => `${file}：展开后过大，多半不是正常文件，没有展开；请确认来源，或重新做一份模板`,
  damaged: (file: string, part: string | null) =>
    `${file}：模板已损坏或不完整${part === null ? '' : `（${part}）`}；请用 Word 或 WPS 打开修复，另存后再用`,
  macros: (file: string) => `${file}：模板带宏，为安全起见不用；请另存为不带宏的“Word 文档（*.docx）”，再用新文件`,
  strict: (file: string) => `${file}：存成了“Strict Open XML 文档”；${SAVE}`,
  no_place: (file: string, found: string, names: string) => {
    const known = found === '' ? '一处也没有' : `只有 ${found}`;
    return `${file}：模板里没有放正文的地方（${known}）；请在单独一段写 {{正文}}，再存盘。可以写的有：${names}`;
  },
  unknown_place: (file: string, place: string, nearest: string | null, names: string) => {
    const meant = nearest === null ? '' : `，是不是 ${braced(nearest)}？`;
    return `${file}：模板里的 ${braced(place)} 不知道填什么${meant === '' ? '；' : meant}这份文件可以写的有：${names}`;
  },
  braces: (file: string, text: string) =>
    `${file}：模板里有一处双花括号不成对：“${text}”；请写成 {{标题}} 这样，两边各两个花括号`,
  not_alone: (file: string, place: string) =>
    `${file}：模板里的 ${braced(place)} 要占几段，请单独写成一段，不要和别的文字、图片同一段，也不要放在页眉、页脚、脚注或文本框里`,
};
