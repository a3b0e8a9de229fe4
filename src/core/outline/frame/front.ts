import type { Line } from '../line/line.js';
import { simplified } from '../line/traditional.js';
import { fold } from '../number/line-number.js';
import { statedDate } from '../number/stated-date.js';
import { annexMark } from './annex-marks.js';

/** What stands above the body of a document. Each line is in one of the lists; the body begins at `to`. */
export interface Front {
  title: string | null;
  documentNumber: string | null;
  /** The date below the title, or null. */
  date: string | null;
  /** What a web page puts around a document. */
  around: readonly Line[];
  /** The title with its number, date and further lines. */
  titleLines: readonly Line[];
  addressee: readonly Line[];
  to: number;
}

const NUMBER =
  /^[\p{Script=Han}（）()]{1,16}\s?[〔［[(（【]\s?(?:19|20)\d{2}\s?[〕］\])）】]\s?第?\s?\d{1,5}\s?[号號]$/u;
const AROUND =
  /^[∙·•●▪\s]*(首页|返\s?回|【?(制定机关|公布日期|施行日期|字\s?号|效力等级|时效性|主题分类|发布部门)】?|文章属性|正文$|当前位置|您?所?在?的?位置[:：]|发布(时间|日期|机构|单位)|来源[:：]|信息来源|浏览(次数|量)?[:：]|阅读|点击|字号|字体|打印|分享|索引号|文号[:：]|主题(词|分类)|名称[:：]|成文日期|发文(机关|日期)|有效性|责任编辑|作者[:：]|编辑[:：]|上一篇|下一篇|扫一扫|【(字|打印|关闭)|视力保护|无障碍|繁體|登录|网站地图|版权所有|主办[:：]|承办[:：]|.{0,12}ICP备|公网安备)/;
/** 2031-02-18 17:26:29来源：…; 首页 > 政务公开. */
const PUBLISHED =
  /^.{0,12}\d{4}-\d{2}-\d{2}\s\d{1,2}:\d{2}|^\d{4}-\d{2}-\d{2}\s+(来源|作者)|^[^。]{1,20}\s?(>|>>|»|›)\s/;
const ADDRESSEE =
  /(各|局|府|会|园|场|门|校|办|委|表|位|志|们|司|学院?|中心|处|科|室|单位|机构|机关|区|县|镇|乡)(（.{1,30}）|\(.{1,30}\))?[：:]$/;
const TITLE_END =
  /(要点|通知|意见|方案|报告|计划|实事|分解表?|任务|安排|清单|台账|一览表|措施|规划|办法|目标|通报|纲要|细则|决定|函|公告|事项|指标|项目|分工|公示|名单)(表|书)?[》〉”]?(（.{1,30}）|\(.{1,30}\))?$/;
const LONGEST_TITLE = 60;
/** A notice names what it hands on: 关于印发《……》的通知. */
const LONGEST_NOTICE = 120;
/** So many short lines above a body can all belong to its title; more are a list. */
const MOST_LINES = 8;
/** No more lines than this are looked at for a number or an addressee. */
const REACH = 40;

/** Finds what stands above the body. `isAnnex`: the first line names the annex. */
export function frontOf(lines: readonly Line[], isAnnex: boolean): Front {
  const first = isAnnex ? 1 : 0;
  const head = headLength(lines, first);
  const shown = lines.slice(first, head).filter((line) => !isAround(line));
  const marked = lines[0] !== undefined && isAnnex ? annexMark(lines[0])?.rest : '';
  const count = isAnnex && marked ? onlyRemarks(shown) : titleCount(shown);
  const titled = shown.slice(0, count);
  const addressee = shown.slice(count, count + 1).filter(isAddressee);
  const last = addressee.at(-1) ?? titled.at(-1);
  const to = last === undefined ? bodyStart(lines, first, head) : lines.indexOf(last) + 1;
  const title = titleOf(titled) ?? (marked || null);
  return {
    title,
    documentNumber: titled.map(({ text }) => text).find((text) => NUMBER.test(text)) ?? null,
    date: titled.map(({ text }) => statedDate(text)?.date).find((date) => date !== undefined && date !== null) ?? null,
    around: lines.slice(first, to).filter((line) => !titled.includes(line) && !addressee.includes(line)),
    titleLines: [...lines.slice(0, first), ...titled],
    addressee,
    to,
  };
}

/** Web lines above a body without a title belong to the front all the same. */
function bodyStart(lines: readonly Line[], first: number, head: number): number {
  let at = first;
  while (at < head && lines[at] !== undefined && isAround(lines[at] as Line)) at++;
  return at;
}

/** How many lines are short and have no number of a list: among them is the title. */
function headLength(lines: readonly Line[], first: number): number {
  let at = first;
  while (at < Math.min(lines.length, first + REACH) && isHead(lines[at])) {
    if (isAddressee(lines[at] as Line)) return at + 1;
    at++;
  }
  return at;
}

function isHead(line: Line | undefined): boolean {
  if (line === undefined || line.table !== null) return false;
  if (isAround(line) || isAddressee(line)) return true;
  if (line.number !== null) return false;
  if (line.text.length > LONGEST_TITLE && !(line.text.length <= LONGEST_NOTICE && isTitleEnd(line.text))) return false;
  return !/[。；]/.test(line.text.replace(/（[^）]*）/g, ''));
}

function isTitleEnd(text: string): boolean {
  return TITLE_END.test(simplified(text));
}

function isAround({ text, table }: Line): boolean {
  return table === null && text.length <= 120 && (AROUND.test(simplified(text)) || PUBLISHED.test(text));
}

function isAddressee({ text, table, number }: Line): boolean {
  return (
    table === null && number === null && text.length <= 200 && ADDRESSEE.test(simplified(text)) && !/[。；]/.test(text)
  );
}

/**
 * How many of the short lines belong to the title: all above the number or the addressee; else those up to a line that
 * ends as titles do, and what is said of it below, such as its date; else the first.
 */
function titleCount(shown: readonly Line[]): number {
  const addressee = shown.findIndex(isAddressee);
  if (addressee >= 0) return addressee;
  const number = shown.findLastIndex(({ text }) => NUMBER.test(text));
  const named = shown.length <= MOST_LINES ? shown.findLastIndex(isNamed) : shown.slice(0, 4).findIndex(isNamed);
  let count = Math.max(number, named, 0) + 1;
  if (shown.length === 0) return 0;
  while (count < shown.length && isRemark(shown[count] as Line)) count++;
  return Math.min(count, shown.length);
}

function isNamed({ text }: Line): boolean {
  return isTitleEnd(text);
}

function onlyRemarks(shown: readonly Line[]): number {
  let count = 0;
  while (count < shown.length && isRemark(shown[count] as Line)) count++;
  return count;
}

/** A line below a title that says more of it: its date, ——在……会议上, （征求意见稿）. */
function isRemark({ text }: Line): boolean {
  return /^[（(].*[）)]$|^[—－-]{1,2}/.test(text) || NUMBER.test(text) || statedDate(text) !== null;
}

/** The words of the title: without a letterhead, remarks, the number, and a second copy of itself. */
function titleOf(lines: readonly Line[]): string | null {
  const words: string[] = [];
  for (const { text } of lines) {
    if (/^[—－]/.test(text)) break;
    if (isRemark({ text } as Line) || /文件$/.test(text) || words.includes(text)) continue;
    words.push(text);
  }
  const end = words.findLastIndex((text) => isTitleEnd(text));
  const whole = end < 0 ? words : words.slice(startOfTitle(words, end), end + 1);
  const title = whole
    .map(closeUp)
    .join('')
    .replace(/^《(.*)》$/, '$1');
  return title === '' ? null : title;
}

/** 目 录 is set wide; 深化改革 突破创新 has a gap. */
function closeUp(text: string): string {
  const words = fold(text).trim().split(/\s+/).length;
  const isWide =
    words > 1 &&
    text
      .trim()
      .split(/\s+/)
      .every((word) => word.length === 1);
  return text.trim().replace(/\s+/g, isWide ? '' : ' ');
}

/** A title has at most three lines; above it may stand who wrote the document. */
function startOfTitle(words: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && end - start < 2 && !isTitleEnd(words[start - 1] ?? '')) start--;
  return start;
}
