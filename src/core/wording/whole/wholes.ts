import type { ReadBound } from '../bounds.js';
import { type Draft, draftOf } from '../draft.js';
import { withoutFirmness } from '../firmness.js';
import { cut, trimmed } from '../naming/names.js';
import type { Page } from '../page.js';
import type { WordingDoubt } from '../understood.js';

/** A way to promise all, none, or as much as before, without a number. */
interface Whole {
  pattern: RegExp;
  bound: ReadBound;
  /** The names that it gives, from the match; empty names lean on the clause before. */
  names(match: RegExpExecArray): readonly string[];
  doubts?: readonly WordingDoubt[];
}

const ALL: ReadBound = { at_least: 100, unit: '%' };
/** What is compared with, behind what is compared: 产值较2021年. */
const withoutYear = (words: string) => trimmed(trimmed(words).replace(/[比较](上年|去年|\d{4}年)$/, ''));
const list = (words: string) => words.split(/[、和与及]|以及/).filter((word) => word !== '');

/** Stands for what the clause before is about. */
const BEFORE = '\u0000';

/** Who is meant, by 对客运企业 or by 开业满五年的, whose 的 stands for them. */
const whoIn = (words: string) => trimmed(words.replace(/^对/, '')) + (/[^，]的$/.test(words) ? '的' : '');

/** The first that matches a clause decides. */
const WHOLES: readonly Whole[] = [
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
    pattern: /^(.*?)“?([两一二三四五六七八九\d]个)倍增”?(.*)$/,
    bound: { multiply_by: 2 },
    names: ([, , count = '']) => [`“${count}倍增”`],
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
    pattern: /^(.*?)(?:基本)?(?:全面消除|全部消除|彻底消除)(.*)$/,
    bound: { at_most: 0 },
    names: ([, subject = '', object = '']) => [trimmed(subject) || trimmed(object)],
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
    pattern: /^(.*?)全员([一-鿿]{2})(?:全面)?(?:实施|完成|到位|上岗|一[遍轮次])?$/,
    bound: ALL,
    names: ([, subject = '', verb = '']) => [`${trimmed(subject) || '全员'}${verb}率`],
  },
  {
    pattern: /^(.*?)全部(纳入|接入|入网)(.*)$/,
    bound: ALL,
    names: ([, subject = '', verb = '', rest = '']) => [`${whoIn(subject) || BEFORE}${verb}${rest}`],
  },
  {
    pattern: /^(.*?)全部(成为|办成|建成|达到|审批|完成|到位|投用|配齐|落实)(.*)$/,
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
    pattern: /^(?:.*?)完成([^，]*(?:年度|全年|总|省|市|上级|下达)[^，]*任务)$/,
    bound: ALL,
    names: ([, task = '']) => [`${task.startsWith('年度') ? task : trimmed(task)}完成率`],
    doubts: ['amount_unstated'],
  },
  {
    pattern: /^(?:.*?)((?:建成|新建|建设|打造|培育|创建|推出|引进|培养|实施|发展|改造|扶持|推广|选树)一批.+)$/,
    bound: { deliver: 'action', definition: '' },
    names: ([, promised = '']) => [promised],
    doubts: ['amount_unstated'],
  },
  {
    pattern: /^(.*?)(与[^，]{2,20}(?:基本)?同步(?:增长)?|(?:高于|快于|优于|好于)(?:全[国省市]|周边|当地)[^，]*)$/,
    bound: { deliver: 'action', definition: '' },
    names: ([, subject = '', compared = '']) => [`${trimmed(subject)}${compared}`],
    doubts: ['definition_missing'],
  },
];
/** Longer clauses are no such promise. */
const LONGEST = 120;

/** The targets that a clause promises in words alone. @param previous the words of the clause before in its sentence */
export function wholesIn(page: Page, index: number, previous: string): Draft[] {
  const clause = page.clauses[index];
  if (!clause || clause.to - clause.from > LONGEST) return [];
  const words = withoutFirmness(page.words(clause.from, clause.to));
  for (const { pattern, bound, names, doubts = [] } of WHOLES) {
    const match = pattern.exec(words);
    if (!match) continue;
    return names(match).map((name) => {
      const draft = draftOf(
        cut(isOpen(name) ? trimmed(words) : named(name, previous)) || page.text.slice(clause.from, clause.to).trim(),
        exactBound(bound, match, words),
        clause,
        index,
      );
      const isNear = /基本(实现|全|消除|清零|达标|完成)/.test(words);
      const more: WordingDoubt[] = isNear ? ['nearly'] : [];
      if (isOpen(name) || /^“[两三四五]个/.test(name)) more.push('definition_missing');
      if (name === '' || draft.name.length < 2 || /^(覆盖率|达标率)$/.test(draft.name)) more.push('name_unclear');
      return { ...draft, doubts: [...doubts, ...more] };
    });
  }
  return [];
}

/** Whether the words begin a quotation that they do not end. */
function isOpen(words: string): boolean {
  return /“[^”]*$/.test(words);
}

/** A name that says only 覆盖率, or nothing, tells of the clause before. */
function named(name: string, previous: string): string {
  const said = trimmed(withoutFirmness(previous).replace(/\d.*$/, ''));
  if (name.startsWith(BEFORE)) return said + name.slice(BEFORE.length);
  return /^(|覆盖率|达标率|应.尽.|全员..率)$/.test(name) ? said + name : name;
}

const TIMES: Readonly<Record<string, number>> = { 一: 2, 两: 4, 二: 4, 三: 8 };

function exactBound(bound: ReadBound, match: RegExpExecArray, words: string): ReadBound {
  if (bound.definition === '') return { ...bound, definition: words };
  const times = /翻(一|两|二|三)?番/.exec(match[0]);
  return bound.multiply_by !== undefined && times ? { multiply_by: TIMES[times[1] ?? '一'] ?? 2 } : bound;
}
