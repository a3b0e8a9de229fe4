import type { Target } from '../task.js';
import type { Clause } from './clauses.js';
import { type Draft, draftOf } from './draft.js';
import { withoutFirmness } from './firmness.js';
import { cut, trimmed } from './names.js';
import type { Page } from './page.js';
import type { Stretch } from './spans.js';
import type { WordingDoubt } from './understood.js';
import { promisingVerb } from './verbs.js';

type Kind = NonNullable<Target['deliver']>;

const DOCUMENT =
  '(?:研究|组织|完成|尽快|及时)?(?:制定出台|制定印发|制订出台|研究制定|研究出台|制定|制订|出台|印发|编制|编印|修订|起草|拟定|拟订|编写|颁布)(?:并(?:印发|出台|实施|发布))?(?:出台|印发|实施|完成)?';
const DOCUMENTS =
  '方案|办法|规划|意见|规定|制度|规程|指南|细则|条例|计划|清单|目录|手册|指引|通知|措施|章程|程序|规范|政策|预案|白皮书|蓝皮书|要点|标准|规则|纲要|汇编|台账|名录|协议|注意事项|参考|建议|分工';
/** What is delivered: by a verb and the noun that ends what it is said of. */
const CLASSES: readonly { kind: Kind; verbs: string; nouns: string }[] = [
  { kind: 'document', verbs: DOCUMENT, nouns: DOCUMENTS },
  {
    kind: 'platform',
    verbs: '建成上线|建设|建成|建立|启用|上线运行|研发上线|上线|开发|研发|搭建|打造|开通|升级|构建|投入运行|投入使用',
    nouns: '平台|系统|网站|数据库|小程序|公众号|APP|专网|大数据中心|管理端|信息库',
  },
  {
    kind: 'institution',
    verbs: '成立|设立|组建|筹建|挂牌成立|建立健全|建立',
    nouns:
      '委员会|领导小组|工作组|小组|专班|中心|协会|联盟|机构|基金会|学会|办公室|研究院|分院|集团|团队|队伍|基金|联席会议|联席会议制度|研究会|联合会|共同体',
  },
  {
    kind: 'event',
    verbs: '协助举办|举办|召开|承办|举行|组织开展|组织召开|组织|开展|办好|筹办',
    nouns:
      '会|会议|活动|培训|培训班|论坛|讲坛|比赛|大赛|竞赛|运动会|展|节|活动月|宣传月|教育月|活动周|宣传周|仪式|演练|评选|考试|宣讲|研修班|训练营|评价|评比|巡展|招聘会|推介会|博览会|交易会|艺术节|文化节|讲座|研讨会|表彰|宣誓|展演|巡演',
  },
  {
    kind: 'facility',
    verbs:
      '新建成|建成投用|建成|新建|改扩建|改建|扩建|迁建|完成建设|建设|竣工|完工|投用|投入使用|落成|通车|开工建设|改造',
    nouns:
      '学校|小学|中学|高中|校区|教学楼|宿舍楼|宿舍|医院|基地|幼儿园|公园|院|院区|体育馆|图书馆|博物馆|文化馆|馆|广场|大道|公路|道路|大桥|桥|工程|项目|大楼|楼|车站|站|厂|水库|管网|停车场|服务中心|活动中心|体育中心|中心|园区|示范区',
  },
  {
    kind: 'action',
    verbs: '完成|启动实施|启动',
    nouns:
      '换届|改革|验收|准备|改造|修缮|搬迁|拆除|建设|评估|整改|编制|修订|普查|评审|认定|招生|工作|试点|创建|任务|工程|行动',
  },
];
/** A document that is followed, not made. */
const CITING =
  /(按照|根据|依据|依照|落实|贯彻|执行|对照|学习|宣传|参照|围绕|结合|遵照|实施|依|按|以|宣贯|针对|用好|推进)[^，。；《]{0,12}$/;
const MADE_BEFORE = new RegExp(`(${DOCUMENT})[^，。；《》]{0,20}$`);
const MADE_AFTER = new RegExp(`^(?:的)?(?:${DOCUMENT}|制定|出台|印发|修订)`);
const LONGEST = 120;

/** The documents that a clause promises by their titles. */
export function titledIn(page: Page, index: number, titles: readonly Stretch[]): Draft[] {
  const clause = page.clauses[index];
  if (!clause) return [];
  return titles.flatMap((title) => {
    const start = Math.max(clause.from, title.from - 60);
    const before = page.text.slice(start, title.from);
    const after = titlesBehind(page.text.slice(title.to, Math.min(clause.to, title.to + 120)));
    const made = MADE_BEFORE.exec(before.replace(/《[^》]*》[、和及与]?/g, ''));
    const isMade = made !== null ? !CITING.test(before.slice(made.index)) : MADE_AFTER.test(after);
    if (!isMade || (made !== null && /^(的)?(落实|实施|贯彻)情况/.test(after))) return [];
    const verb = made?.[1] ?? '';
    const name = `${verb.replace(/^(完成|尽快|及时|组织)/, '')}${page.text.slice(title.from, title.to)}`;
    return [{ ...draftOf(name, { deliver: 'document' as const }, title, index), covers: [title] }];
  });
}

/** What follows a title, behind the titles that are listed with it. */
function titlesBehind(words: string): string {
  return words
    .replace(/^(?:[、和及与]《[^》]*》)+/, '')
    .replace(/^(已|均|都|要|一并|抓紧|尽快|完成)+(?=制|修|出|印|编)/, '');
}

/** What a clause without a number promises to deliver. */
export function deliveriesIn(page: Page, index: number): Draft[] {
  const clause = page.clauses[index];
  if (!clause || clause.to - clause.from > LONGEST) return [];
  const words = withoutFirmness(page.words(clause.from, clause.to))
    .replace(/(?<!区|园|线|院)一[期次场届轮]$/, '')
    .replace(/^(.*?(?:举办|开展|组织|召开|承办|举行))一[期次场届轮]/, '$1')
    .replace(/由[^，]{0,20}组成的/, '');
  if (words.includes('《') || /情况|推进.*建设$|探索/.test(words)) return [];
  for (const patterns of PATTERNS) {
    const { kind } = patterns;
    const names = namesIn(words, patterns);
    if (names.length === 0) continue;
    return names.map((name) => delivery(name, kind, clause, index, words));
  }
  return [];
}

/** What a clause with a date of its own promises to do, where nothing else is understood of it. */
export function datedIn(page: Page, index: number): Draft[] {
  const clause = page.clauses[index];
  if (!clause || clause.to - clause.from > LONGEST) return [];
  const words = withoutFirmness(page.words(clause.from, clause.to));
  const name = trimmed(words.replace(/《[^》]*》/g, ''));
  return name.length < 4 ? [] : [delivery(cut(trimmed(words)), 'action', clause, index, words)];
}

function delivery(name: string, kind: Kind, clause: Clause, index: number, words: string): Draft {
  const doubts: WordingDoubt[] = [];
  if (/一批|若干|系列/.test(name)) doubts.push('amount_unstated');
  if (kind === 'action') doubts.push('delivery_unclear');
  const bound = kind === 'action' ? { deliver: kind, definition: words } : { deliver: kind };
  return { ...draftOf(cut(name), bound, clause, index), doubts };
}

interface Patterns {
  kind: Kind;
  /** Verb, then what it is said of. */
  first: RegExp;
  /** What it is said of, then the verb. */
  last: RegExp;
  /** What ends in such a noun, in a list too, or with 等 or 工作 behind it. */
  listed: RegExp;
  ends: RegExp;
}

const ADVERBS = '(?:已|均|都|要|须|应|将|正式|全面|一并|分别|完成|抓紧|尽快|按期|如期)*';
/** Of a project that is built in several: 二期. */
const STAGE = '(?:[一二三四五\\d]期)?';
const BEHIND = '(?:完成|到位|完毕|并投入使用|并投用|并上线|并出台|运行)?';
const PATTERNS: readonly Patterns[] = CLASSES.map(({ kind, verbs, nouns }) => ({
  kind,
  first: new RegExp(`(${verbs})(?:了|好)?(.{2,80})$`),
  last: new RegExp(`^(.{2,80}?)${ADVERBS}(?:${verbs})${BEHIND}$`),
  listed: new RegExp(`(?:${nouns})[”）]?${STAGE}$`),
  ends: new RegExp(`(?:${nouns})[”）]?${STAGE}(?:等|工作|建设)?$`),
}));

/** The things that a verb is said of, in both orders: 制定X, X研究制定. */
function namesIn(words: string, { kind, first, last, listed, ends }: Patterns): string[] {
  const [, verb = '', said = ''] = first.exec(words) ?? [];
  if (said !== '' && ends.test(said) && isLead(words.slice(0, words.length - said.length - verb.length))) {
    const kept = KEPT.has(kind) ? verb : (WORKS.exec(verb)?.[0] ?? '');
    return split(said, listed).map((name) => `${kept}${name}`);
  }
  const object = trimmed(last.exec(words)?.[1] ?? '').replace(/^(开展|做好|抓好|推进)/, '');
  return object !== '' && !object.startsWith('完成') && listed.test(object) ? split(object, listed) : [];
}

/** The kinds whose names say what is done. */
const KEPT: ReadonlySet<Kind> = new Set(['action', 'document', 'event', 'institution']);
/** Verbs without which a name would not say what is done. */
const WORKS = /^(建设|改造|新建|改扩建|扩建|改建)/;

/** Whether what stands before a verb only leads up to it: adverbs, a time, who does it, or for what. */
function isLead(words: string): boolean {
  const verb = promisingVerb(words.replace(/推进|推动|抓好|做好|组织|积极|支持|新时代/g, ''));
  return verb === null && !/(不|未|已|禁止|停止)$/.test(words) && words.length <= 30;
}

/** A list is parted only where its left part ends in such a noun. */
function split(words: string, listed: RegExp): string[] {
  const names: string[] = [];
  let held = '';
  for (const part of words.split(/([、和及])/)) {
    if (/^[、和及]$/.test(part) && listed.test(held)) {
      names.push(held);
      held = '';
    } else held += part;
  }
  return [...names, held.replace(/(?:等|工作)$/, '')].filter((name) => name.length >= 2);
}
