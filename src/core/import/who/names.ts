import type { Place } from '../../wording/understood.js';

/** A unit or person as a text names it. */
export interface Named {
  name: string;
  place: Place;
}

/** Whether the plan has a unit that is called so. */
export type IsKnown = (name: string) => boolean;

const SUFFIXES = [
  '局 委 办 厅 部 处 室 科 股 司 署 组 会 院 所 站 队 台 馆 校 园 园区 公司 集团 中心 银行 分行 支行 商行 学院 大学 中学 小学 学校 医院',
  '政府 管委会 办公室 办事处 党校 党委 党组 工委 团委 团市委 团县委 工会 妇联 残联 科协 社科联 文联 侨联 工商联 法院 检察院 分局 支队 总队 大队',
  '区 县 市 镇 乡 街道 街办 旗 村 社区 开发区 高新区 新区 人行 海关 报社 电视台 协会 基地 联社 机关 单位 部门 企业 高校 院校 红十字会 总局 税务 发改 县区 镇街 乡镇 地区 各地 各校 专班',
]
  .join(' ')
  .split(' ');
const UNIT = new RegExp(`(?:${SUFFIXES.sort((a, b) => b.length - a.length).join('|')})$`);

/** Whether a name ends as units do. */
export function isUnitLike(name: string): boolean {
  const plain = name.replace(/（[^（）]*）?$/, '');
  if (plain.length < 2 || /(?<!第)\d|(?:负责|责任)?(?:人|同志|领导)$/.test(plain)) return false;
  return UNIT.test(plain) || plain.startsWith('各');
}

/** What is no part of a name: how units share the work. */
const MANNER =
  /(?:^|(?<=.))(?:按照?(?:各自)?的?(?:职责|职能)(?:任务)?(?:分工)?|(?:根据|依据?|按)(?:各自)?(?:职责|职能)?分工|按分工|分工|共同|分别|具体|各自|联合|统筹|统一|负总责|协同|密切|积极)+$/;
const FIRST = /^(?:由|请|是|为|和|与|及|以及|会同|并|：|指导|督促)+/;
const ROLE_MARK = /（(牵头|主办|主责|总牵头|牵头单位|配合|协办)）$/;
/** 等, 等部门: others are meant that are not named. */
const MORE =
  /等(?:\d{1,2}|[一二两三四五六七八九十]{1,3})?个?(?:有关|相关|各有关|各相关)?(?:成员)?(?:单位|部门|科室|处室|地区|方面|家)?(?:(?:和|及|、)(?:单位|部门|地区))?$/;

/** An entry of a list of units: the name alone, and what stood beside it. */
export interface Entry extends Named {
  /** Its own role, in a bracket behind it, or null. */
  mark: 'lead' | 'support' | null;
  /** The words that say that others are meant besides, or null. */
  more: string | null;
  /** How the units share the work: 分别. */
  manner: string;
}

/** No unit has a longer name, with the words around it. */
const LONGEST = 80;

/** One entry of a list, without the words around its name; null if nothing is left, or too much. */
export function entryOf(text: string, from: number, to: number): Entry | null {
  if (to - from > LONGEST) return null;
  let [start, end] = [from, to];
  let manner = '';
  const cut = (pattern: RegExp, atEnd: boolean): string => {
    const match = pattern.exec(text.slice(start, end));
    if (match === null || match[0] === '') return '';
    if (atEnd) end = start + match.index;
    else start += match[0].length;
    return match[0];
  };
  cut(/^[\s，、；。]+/, false);
  cut(/[\s，、；。]+$/, true);
  cut(FIRST, false);
  manner += cut(MANNER, true);
  const role = cut(ROLE_MARK, true);
  const more = cut(MORE, true);
  manner += cut(MANNER, true);
  cut(/^\s+/, false);
  cut(/\s+$/, true);
  if (start >= end)
    return more === '' ? null : { name: '', place: { from: start, to: start }, mark: null, more, manner };
  const mark = role === '' ? null : /配合|协办/.test(role) ? 'support' : 'lead';
  return {
    name: text.slice(start, end),
    place: { from: start, to: end },
    mark,
    more: more === '' ? null : more,
    manner,
  };
}

const AND = /会同|以及|和|与|及|并商/g;

/** The stretches between the separators of a list; what stands in brackets is left whole. */
export function listed(text: string, from: number, to: number, isKnown: IsKnown): Place[] {
  const found: Place[] = [];
  let [depth, start] = [0, from];
  for (let at = from; at <= to; at++) {
    const sign = at === to ? '、' : text.charAt(at);
    if (sign === '（') depth++;
    if (sign === '）') depth = Math.max(0, depth - 1);
    if (at < to && (depth > 0 || !/[、，；。/\n ]/.test(sign))) continue;
    if (at > start) found.push({ from: start, to: at });
    start = at + 1;
  }
  return joinedAgain(text, found).flatMap((place) => parted(text, place, isKnown));
}

/** What has no name of its own: 各县（市、区）党委、政府 are one, and so are 各县、区. */
const REST = /^(?:人民)?政府$|^管委会$|^[县市区](?:人民政府|政府)?(?:（[^（）]*）|管委会)?$/;

/** 市 财 政 局: single characters between spaces are one name. */
function joinedAgain(text: string, places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const last = found.at(-1);
    const isSpread =
      last !== undefined &&
      text.slice(last.to, place.from).trim() === '' &&
      (place.to - place.from === 1 || last.to - last.from === 1);
    const isRest =
      last !== undefined &&
      text.slice(last.from, last.to).trimStart().startsWith('各') &&
      REST.test(text.slice(place.from, place.to));
    if (last && (isSpread || isRest)) found[found.length - 1] = { from: last.from, to: place.to };
    else found.push(place);
  }
  return found;
}

/** 教育局和财政局 are two, 住房和城乡建设局 is one: 和 parts what is a unit on both sides. */
function parted(text: string, { from, to }: Place, isKnown: IsKnown): Place[] {
  const words = text.slice(from, to);
  if (to - from > LONGEST || isKnown(words.trim())) return [{ from, to }];
  const isUnit = (name: string) => isKnown(name) || isUnitLike(name);
  for (const { index, 0: and } of words.matchAll(AND)) {
    if (isInBracket(words, index) || index === 0) continue;
    const [left, right] = [words.slice(0, index), words.slice(index + and.length)];
    const isBoth =
      right.trim() !== '' &&
      !REST.test(right.trim()) &&
      isUnit(left.trim()) &&
      (isUnit(nameOf(right)) || isUnit(firstOf(right)));
    const isSplit = and === '会同' || isBoth;
    if (!isSplit) continue;
    const behind = { from: from + index + and.length, to };
    return [{ from, to: from + index }, ...(right === '' ? [] : parted(text, behind, isKnown))];
  }
  return [{ from, to }];
}

function nameOf(text: string): string {
  return entryOf(text, 0, text.length)?.name ?? '';
}

function firstOf(text: string): string {
  return nameOf(text).split(AND)[0] ?? '';
}

function isInBracket(words: string, at: number): boolean {
  const open = words.lastIndexOf('（', at);
  return open >= 0 && words.indexOf('）', open) >= at;
}
