/** A title and whether the program made it, of a sentence that is no head. */
export interface Title {
  title: string;
  isMade: boolean;
}

/** A clause and the sign behind it. */
interface Clause {
  words: string;
  sign: string;
}

/** Longest title, and how long one that is made may become by a further clause, in characters. */
const LONGEST = 45;
const SHORT = 6;
const WELL = 30;

/** What a clause says before the task: on what grounds, for whom, when. */
const OPENING =
  /^(?:(?:严格|认真|全面|深入|切实|进一步|坚决|按|遵)?(?:按照|依照|遵循|贯彻落实|学习贯彻|贯彻)|按|为(?!民办|期|主)|为了|对(?!接|标|照|口|外)|对于|针对|关于|根据|依据|围绕|结合|聚焦|立足|随着|鉴于|依托|通过|坚持以|坚持(?!开展|推进|做好|抓好)|以[^，]*(?:为|契机)|在[^，]*(?:下|中|上|前|期间)$|[^，]{6,}(?:后|(?<!小)时|的同时|基础上|前提下)$)/;
/** 对…工作成效突出的县: of whom it is told; what is to be done for them stands behind. */
const TOWARDS = /^对(?!接|标|照|口|外)/;
const OF_WHOM = /的[^的，]{1,24}$/;
const WHEN =
  /^(?:\d{4}年(?:底前?|内|度|起)?|今年|年内|年底前?|全年|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|份|底)?(?:之?前)?|上半年|下半年|第?[一二三四]季度|[春秋]季?学期|寒暑?假(?:期间)?|每[年月季](?:度)?)(?:期间)?$/;
const NUMBERING =
  /^(?:[一二三四五六七八九十]是(?:要)?|其[一二三四五六]，|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]|\d{1,2}[.、．]\s*)/;

/**
 * The title of an item: its head sentence; else its first clause that says what is to be done, cut at punctuation only.
 * @param head its head sentence, or null
 * @param text its text, without what says who does it
 */
export function titleOf(head: string | null, text: string): Title {
  const own = head === null ? null : tidy(head);
  if (own !== null && own !== '' && lengthOf(own) <= LONGEST) return { title: own, isMade: false };
  const start = text.search(/\S/);
  const first = text.slice(Math.max(0, start), Math.max(0, start) + 2000).replace(NUMBERING, '');
  const clauses = clausesOf(own ?? first);
  const at = firstTold(clauses);
  let title = clauses[at]?.words ?? '';
  for (let next = at + 1; lengthOf(title) < SHORT && clauses[next - 1]?.sign === '，'; next++) {
    const longer = `${title}，${clauses[next]?.words ?? ''}`;
    if (clauses[next] === undefined || lengthOf(longer) > WELL) break;
    title = longer;
  }
  const isWhole = own === null && at === 0 && tidy(first) === title && lengthOf(title) <= WELL;
  return { title: cut(title), isMade: !isWhole };
}

/** The first clause that says what is to be done: not why, for whom or when. */
function firstTold(clauses: readonly Clause[]): number {
  const whom = TOWARDS.test(clauses[0]?.words ?? '') ? clauses.findIndex(({ words }) => OF_WHOM.test(words)) : -1;
  const told = clauses.findIndex(({ words }, at) => at > whom && !OPENING.test(words) && !WHEN.test(words));
  return Math.max(0, told);
}

/** The first clause of a text, as a title of last resort: other items of the same title begin otherwise. */
export function openingOf(text: string): string {
  return cut(clausesOf(text.trimStart().slice(0, 2000).replace(NUMBERING, ''))[0]?.words ?? '');
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s，、。；：]+|[\s，、。；：,;:.]+$/g, '')
    .replace(/(?<=[一-鿿]) (?=[一-鿿])/g, '');
}

/** The clauses of the first sentences, each with the sign behind it; signs in brackets, quotes and 《》 part nothing. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    depth = depthBehind(text.charAt(at), depth);
    if (at < text.length && (depth > 0 || !isSign(text, at))) continue;
    const words = tidy(text.slice(start, at));
    if (words !== '') clauses.push({ words, sign: text.charAt(at) === ',' ? '，' : text.charAt(at) });
    start = at + 1;
  }
  return clauses;
}

function depthBehind(sign: string, depth: number): number {
  if (/[（(《“]/.test(sign)) return depth + 1;
  if (/[）)》”]/.test(sign)) return Math.max(0, depth - 1);
  return sign === '\n' ? 0 : depth;
}

/** Whether a sign ends a clause; the comma of 1,200 does not. */
function isSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return /[，。；：！？\n;!?:]/.test(sign) || (sign === ',' && !/\d/.test(text.charAt(at + 1)));
}

/** A title of at most 45 characters: up to its last sign that leaves something to say. */
function cut(title: string): string {
  const signs = Array.from(title);
  if (signs.length <= LONGEST) return title;
  const short = signs.slice(0, LONGEST + 1);
  for (let at = LONGEST; at >= SHORT; at--) {
    const sign = short[at] ?? '';
    const words = short.slice(0, /[）)》”]/.test(sign) ? at + 1 : at).join('');
    if (/[、，；：（(）)》”]/.test(sign) && isClosed(words) && lengthOf(words) <= LONGEST) return words;
  }
  return `${signs.slice(0, LONGEST - 1).join('')}…`;
}

function isClosed(words: string): boolean {
  return [
    ['（', '）'],
    ['《', '》'],
    ['“', '”'],
    ['(', ')'],
  ].every(([open = '', close = '']) => words.split(open).length === words.split(close).length);
}

/** Words that a heading begins with and a short title leaves out. */
const HEADING =
  /^(?:(?:坚定不移|坚持不懈|持之以恒|进一步|全力以赴|全力|全面(?!从严|依法)|深入|扎实|切实|大力|着力|努力|持续|坚决|积极|认真|有序|稳步|加快|不断|继续|更加)地?(?=[一-鿿]{4}))+/;
const DONE = /^(?:做好|抓好|抓实|抓紧|搞好)(?=[一-鿿]{4})/;

/** A short title of a section's heading: without the words that open all of them, to the first sign if it is long. */
export function shortHeading(heading: string): string {
  const whole = tidy(heading);
  const bare = whole.replace(HEADING, '').replace(DONE, '');
  const [first] = clausesOf(bare);
  const title = lengthOf(bare) > 16 && first !== undefined && lengthOf(first.words) >= 4 ? first.words : bare;
  return cut(title);
}
