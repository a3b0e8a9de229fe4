import type { ReadBound } from '../bounds.js';
import { trimmed } from '../naming/names.js';
import type { WordingDoubt } from '../understood.js';

/** A way to promise all, none, or as much as before, without a number. */
export interface Whole {
  pattern: RegExp;
  bound: ReadBound;
  /** The names that it gives, from the match; empty names lean on the clause before. */
  names(match: RegExpExecArray): readonly string[];
  doubts?: readonly WordingDoubt[];
  /** Whether what is delivered may be something that is built, by its name. */
  isBuilt?: true;
}

const ALL: ReadBound = { at_least: 100, unit: '%' };
/** What is compared with, behind what is compared: 产值较2021年. */
const withoutYear = (words: string) => trimmed(trimmed(words).replace(/[比较](上年|去年|\d{4}年)$/, ''));
const list = (words: string) => words.split(/[、和与及]|以及/).filter((word) => word !== '');

/** Stands for what the clause before is about. */
export const BEFORE = '\u0000';

/** “三个倍增” of nothing that is named are three targets, each to be asked for. */
function doublings(subject: string, count: string): string[] {
  const number = COUNTS.indexOf(count.charAt(0)) + 1;
  if (!/^(目标|“?)$/.test(subject) || number < 2) return [`“${count}倍增”`];
  return Array.from({ length: number }, (_one, at) => `“${count}倍增”第${COUNTS.charAt(at)}项`).map((name) =>
    name.replace('第两', '第二'),
  );
}

const COUNTS = '一两三四五六七八九';

/** 全面实施教师全员轮训: of whom, without the verb. */
const ofWhom = (words: string) => trimmed(words).replace(/^(?:组织|开展|实施|完成|实行|抓好|做好)+/, '');

/** Who is meant, by 对客运企业 or by 开业满五年的, whose 的 stands for them. */
const whoIn = (words: string) => trimmed(words.replace(/^对/, '')) + (/[^，]的$/.test(words) ? '的' : '');

/** The first that matches a clause decides. */
export const WHOLES: readonly Whole[] = [
  {
    pattern: /^(.*?)(?:逐年|均|都|实现|做到|保持)*(只增不减|只升不降|不降低|不下降)$/,
    bound: { not_below: 'baseline' },
    names: ([, subject = '']) => list(trimmed(subject)),
    doubts: ['baseline_missing'],
  },
  {
    pattern: /^(.*?)不低于(上年|去年|上一年|前一年|上年度|\d{4}年)(同期|实际)?(水平|数|规模)?$/,
    bound: { not_below: 'baseline' },
    names: ([, subject = '']) => [trimmed(subject)],
    doubts: ['baseline_missing'],
  },
  {
    pattern: /^(.*?)“?([两二三四五六七八九\d]个)倍增”?(.*)$/,
    bound: { multiply_by: 2 },
    names: ([, subject = '', count = '']) => doublings(trimmed(subject), count),
    doubts: ['definition_missing', 'baseline_missing'],
  },
  {
    pattern: /^(.*?)(?:实现)?翻(一|两|二|三)?番/,
    bound: { multiply_by: 2 },
    names: ([, subject = '']) => [withoutYear(subject)],
    doubts: ['baseline_missing'],
  },
  {
    pattern: /^(.*?)(?:实现)?倍增(?!计划|行动|工程|效应)/,
    bound: { multiply_by: 2 },
    names: ([, subject = '']) => [withoutYear(subject)],
    doubts: ['baseline_missing'],
  },
  {
    pattern: /^(.*?)不低于(或高于|并高于)?(?!\d)(当地|全[省国市]|同类|城镇|本地|所在地|周边)(.*)$/,
    bound: { at_least: 100, unit: '%', definition: '' },
    names: ([, subject = '', , place = '', rest = '']) => [`${trimmed(subject)}与${place}${rest}之比`],
    doubts: ['definition_missing'],
  },
  {
    pattern: /^(.*?)应(?!有)(.)尽\2(.*)$/,
    bound: ALL,
    names: ([, subject = '', what = '']) => [`${trimmed(subject)}应${what}尽${what}`],
  },
  {
    pattern: /^(.*?)(?:基本)?(?:实现|推动|推进|做到|达到)?(.*?)(?:基本)?(?:全覆盖|全面覆盖|全域覆盖|全员覆盖)(.*)$/,
    bound: ALL,
    names: ([, subject = '', object = '', rest = '']) => [`${trimmed(subject + object) || trimmed(rest)}覆盖率`],
  },
  {
    pattern: /^(.*?)(?:基本消除|(?:基本)?(?:全面消除|全部消除|彻底消除))(.*)$/,
    bound: { at_most: 0 },
    names: ([, subject = '', object = '']) => [trimmed(subject) || trimmed(object)],
    doubts: ['unit_unknown'],
  },
  {
    pattern: /^(.{3,}?)(?:实现|做到|保持)*零(?:发生|事故|死亡|伤亡|感染)$/,
    bound: { at_most: 0 },
    names: ([, subject = '']) => [trimmed(subject)],
    doubts: ['unit_unknown'],
  },
  {
    pattern: /^(.*?)(?:实现|基本)*(?:动态|全部|全面)?(?:清零|归零)(.*)$/,
    bound: { at_most: 0 },
    names: ([, subject = '']) => [trimmed(subject)],
    doubts: ['unit_unknown'],
  },
  {
    pattern: /^(.*?)(?:基本)?(?:实现|全部|全面|均|都)+(.*?)达标$/,
    bound: ALL,
    names: ([, subject = '', object = '']) => [`${trimmed(subject + object)}达标率`],
  },
  {
    pattern: /^(.*?)全员([一-鿿]{2})(?:工作)?(?:全面)?(?:实施|完成|到位|上岗|一[遍轮次])?$/,
    bound: ALL,
    names: ([, subject = '', verb = '']) => [`${ofWhom(subject) || '全员'}${verb}率`],
  },
  {
    pattern: /^(.*?)(?:全部|全面)(纳入|接入|入网)(.*)$/,
    bound: ALL,
    names: ([, subject = '', verb = '', rest = '']) => [`${whoIn(subject) || BEFORE}${verb}${rest}`],
  },
  {
    pattern:
      /^(.*?)(?:全部|100%)(成为|办成|建成|达到|审批|完成|到位|投用|配齐|落实|开工|竣工|完工|投入使用|上线|办结|销号|整改|关停|取缔|退出|淘汰|签约|建立|配备|安装|参加|通过|实现)(.*)$/,
    bound: ALL,
    names: ([, subject = '', verb = '', rest = '']) => [`${trimmed(subject) || BEFORE}${verb}${rest}`],
    doubts: ['definition_missing'],
  },
  {
    pattern: /^(.*?)按(?:时|期)(办理|办结|答复|完成)(?!情况)(.*)$/,
    bound: ALL,
    names: ([, subject = '', verb = '', object = '']) =>
      list(trimmed(subject) || trimmed(object)).map((name) => `${name}按时${verb}率`),
    doubts: ['definition_missing'],
  },
  {
    pattern: /^(?:.*?)((?:年度|全年|总|省|市|上级|省下达|下达)[^，]*任务)(?:[^，]*?)完成(?!情况)/,
    bound: ALL,
    names: ([, task = '']) => [`${task}完成率`],
    doubts: ['amount_unstated'],
  },
  {
    pattern: /^(.*?)完成([^，]*(?:年度|全年|总|省|市|上级|下达)[^，]*任务)$/,
    bound: ALL,
    names: ([, subject = '', task = '']) => [
      `${/[率量额值数度]$/.test(trimmed(subject)) ? trimmed(subject) : ''}${task.startsWith('年度') ? task : trimmed(task)}完成率`,
    ],
    doubts: ['amount_unstated'],
  },
  {
    pattern: /^(?:.*?)((?:建成|新建|建设|打造|培育|创建|推出|引进|培养|实施|发展|改造|扶持|推广|选树)一批.+)$/,
    bound: { deliver: 'action', definition: '' },
    names: ([, promised = '']) => [promised],
    isBuilt: true,
    doubts: ['amount_unstated'],
  },
  {
    pattern:
      /^(.*?)(与[^，]{2,20}(?:基本)?同步(?:增长)?|(?:高于|快于|优于|好于|低于)(?:全[国省市]|周边|当地|经济|城镇|地区生产总值|GDP)[^，]*)$/,
    bound: { deliver: 'action', definition: '' },
    names: ([, subject = '', compared = '']) => [`${trimmed(subject)}${compared}`],
    doubts: ['definition_missing'],
  },
];
