import type { Limited, UnreadFormat } from '../../../core/document/refusal.js';

const SAVE_AS_DOCX = '请用 Word 或 WPS 打开，点“文件”→“另存为”，类型选 .docx，再导入新文件';
const NOTHING_WRITTEN = '什么都没有导入';

const FORMATS: Readonly<Record<UnreadFormat, string>> = {
  doc: `是旧版 Word 文件（.doc），不能直接读；${SAVE_AS_DOCX}`,
  wps: `是 WPS 文字文件（.wps），不能直接读；${SAVE_AS_DOCX}`,
  ppt: '是演示文稿，不是计划文件；请导入 Word、Excel 或文本文件',
  pdf: '是 PDF，文字的先后次序不可靠，不能直接读；请向发文单位要 Word 原件，或用 WPS 转成 .docx 核对后再导入',
  ofd: '是 OFD 版式文件，不能直接读；请向发文单位要 Word 原件，或转成 .docx 核对后再导入',
  image: '是图片，其中的文字读不出来；请用文字识别软件转成 .docx 或 .txt，核对后再导入',
  rtf: `是 RTF 文件，不能直接读；${SAVE_AS_DOCX}`,
  odt: `是 OpenDocument 文字文件（.odt），不能直接读；${SAVE_AS_DOCX}`,
  mht: '是单个文件的网页（.mht），不能直接读；请在浏览器中另存为“网页，仅 HTML”，再导入 .html 文件',
  office_xml: `是 2003 版 XML 文件，不能直接读；请用 Office 或 WPS 打开，另存为 .docx 或 .xlsx，再导入新文件`,
  archive: '是压缩包；请先解压，再导入里面的文件',
  unknown: '不是能读的文件；能读 .docx、.xlsx、.xls、.ods、.csv、.txt、.md、.html',
};

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const LIMITS: Readonly<Record<Limited, (found: number, limit: number, part: string) => string>> = {
  file: (found, limit) =>
    `有 ${megabytes(found)}，最多 ${megabytes(limit)}；请删去其中的图片，或只留要导入的部分，另存后再导入`,
  unpacked: (found, limit) =>
    `展开后有 ${megabytes(found)}，最多 ${megabytes(limit)}，多半不是正常文件；请确认来源，只留要导入的部分再试`,
  ratio: (found, limit, part) =>
    `${quoted(part)}展开后是原来的 ${found} 倍，最多 ${limit} 倍，多半不是正常文件，没有展开；请确认来源`,
  entries: (found, limit) => `里面有 ${found} 个部件，最多 ${limit} 个，多半不是正常文件；请确认来源`,
  paragraphs: (found, limit) => `有文字的段落超过 ${limit} 段（读到第 ${found} 段）；请只留要导入的部分`,
  rows: (found, limit, part) =>
    `${quoted(part)}有内容的行超过 ${limit} 行（读到第 ${found} 行）；请删去多余的行，只留要导入的部分`,
  cells: (found, limit) => `有内容的单元格超过 ${limit} 个（读到第 ${found} 个）；请删去多余的行和列，只留要导入的部分`,
  depth: (found, limit, part) =>
    `${quoted(part)}内容的层次有 ${found} 层，最多 ${limit} 层，多半不是正常文件；请确认来源`,
};

const quoted = (part: string) => (part === '' ? '' : `“${part}”`);
const inPart = (part: string | null) => (part === null ? '' : `（${part}）`);

/** Why a document is not read, and what to do. */
export const document = {
  formats: FORMATS,
  limits: LIMITS,
  refused: {
    empty: (file: string) => `${file}：文件里没有文字；请检查是否选错了文件`,
    format: (file: string, why: string) => `${file}：${why}；${NOTHING_WRITTEN}`,
    password: (file: string) =>
      `${file}：有密码，读不了；请用 Office 或 WPS 打开，去掉密码后另存，再导入；${NOTHING_WRITTEN}`,
    encoding: (file: string) => `${file}：无法识别文字编码；请在记事本中“另存为”，编码选 UTF-8`,
    utf8: (file: string, line: number) =>
      `${file}：第 ${line} 行有损坏的文字（不是完整的 UTF-8）；请重新取得原文件，或改好这一行再导入`,
    images: (file: string, found: number) =>
      `${file}：只有 ${found} 张图片，没有文字，多半是扫描件；请用文字识别软件转成 .docx 或 .txt，核对后再导入`,
    limit: (file: string, why: string) => `${file}：${why}；${NOTHING_WRITTEN}`,
    dtd: (file: string, part: string) =>
      `${file}：${part} 中有文档类型定义（DTD），正常的办公文件里没有，为安全起见没有读；请用 Office 或 WPS 打开，另存后再导入`,
    xml: (file: string, part: string, line: number, column: number) =>
      `${file}：文件已损坏，${part} 第 ${line} 行第 ${column} 列读不下去；请用 Office 或 WPS 打开修复，另存后再导入`,
    quote: (file: string) => `${file}：有一个英文双引号没有配对，分不清单元格；请改好后再导入，或另存为 .xlsx`,
    damaged: (file: string, part: string | null) =>
      `${file}：文件已损坏或不完整${inPart(part)}；请重新取得文件，或用 Office、WPS 打开修复，另存后再导入`,
  },
  readAs: (file: string, kind: string) => `${file} 的扩展名与内容不符，已按 ${kind} 读取`,
  kinds: {
    text: '文本',
    markdown: 'Markdown 文本',
    html: '网页',
    csv: '文本表格',
    docx: 'Word 文档',
    xlsx: 'Excel 工作簿',
    xls: '旧版 Excel 工作簿',
    ods: 'OpenDocument 表格',
  },
};
