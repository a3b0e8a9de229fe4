import type { Clause } from '../clauses.js';
import { type Draft, draftOf } from '../draft.js';
import { withoutFirmness } from '../firmness.js';
import { cut, trimmed } from '../naming/names.js';
import type { Page } from '../page.js';
import type { WordingDoubt } from '../understood.js';
import { promisingVerb } from '../verbs.js';
import { type Kind, PATTERNS, type Patterns } from './classes.js';
import { listed } from './listed.js';
import { phrasesOf } from './phrases.js';

/** Longer clauses are no such promise. */
const LONGEST = 120;

/** What a clause without a number promises to deliver. */
export function deliveriesIn(page: Page, index: number): Draft[] {
  const clause = page.clauses[index];
  if (!clause || clause.to - clause.from > LONGEST) return [];
  const words = withoutFirmness(page.words(clause.from, clause.to))
    .replace(/(?<!区|园|线|院)一[期次场届轮]$/, '')
    .replace(/^(.*?(?:举办|开展|组织|召开|承办|举行))一[期次场届轮]/, '$1')
    .replace(/由[^，]{0,20}组成的/, '');
  if (words.includes('《') || /情况|推进.*(?:建设|等项目)$|探索/.test(words)) return [];
  return phrasesOf(words).flatMap((phrase) => deliveredBy(phrase, clause, index));
}

function deliveredBy(words: string, clause: Clause, index: number): Draft[] {
  const { per, bare } = recurring(words);
  if (/^(?:支持|鼓励|引导)/.test(bare) && !/(?:改建|扩建|新建|迁建|开设)/.test(bare)) return [];
  const found = firstOf(bare);
  if (found === null) return [];
  const isHelp = found.kind === 'facility' && /支持|鼓励|引导/.test(bare);
  const [kind, names] = isHelp ? (['action', [bare]] as const) : [found.kind, found.names];
  if (per.length < 2) return names.map((name) => ({ ...delivery(name, kind, clause, index, words), per: per[0] }));
  return names.flatMap((name) =>
    per.map((each) => ({ ...delivery(`${name}（${EVERY[each]}）`, kind, clause, index, words), per: each })),
  );
}

/** What the first class that fits says is delivered, or null. */
function firstOf(words: string): { kind: Kind; names: readonly string[] } | null {
  for (const patterns of PATTERNS) {
    const { kind } = patterns;
    const names = namesIn(words, patterns);
    const isNone = (kind === 'action' && names.every(isBare)) || (patterns.isWork && names.some(isList));
    if (names.length > 0 && !isNone && names.every(({ length }) => length <= LONG)) return { kind, names };
  }
  return null;
}

function isList(name: string): boolean {
  return /[、和及与](?![^（]*）)/.test(name);
}

/** A longer name is no thing but a clause. */
const LONG = 45;

/** 开展专项整治, 完成准备: a sort of work, without of what. */
function isBare(name: string): boolean {
  return name.replace(/^.*(?:的|建立|健全|完善|开展|启动|实施|做好|完成)/, '').length <= 4;
}

const EVERY = { month: '月度', quarter: '季度' } as const;

/** 按月、按季召开: how often it comes back. */
function recurring(words: string): { per: (keyof typeof EVERY)[]; bare: string } {
  const match = /(?:按|每个?)(月|季度?)(?:、按?(季度?))?(?=召开|举行|举办|开展)/.exec(words);
  if (!match) return { per: [], bare: words };
  const per: (keyof typeof EVERY)[] = [match[1] === '月' ? 'month' : 'quarter'];
  if (match[2] !== undefined && match[1] === '月') per.push('quarter');
  return { per, bare: words.replace(match[0], '').replace(/^坚持/, '') };
}

/** What a clause with a date of its own promises to do, where nothing else is understood of it. */
export function datedIn(page: Page, index: number): Draft[] {
  const clause = page.clauses[index];
  if (!clause || clause.to - clause.from > LONGEST) return [];
  const words = withoutFirmness(page.words(clause.from, clause.to));
  const name = trimmed(words.replace(/《[^》]*》/g, ''));
  return name.length < 4 ? [] : [delivery(cut(inTitle(page, trimmed(words))), 'action', clause, index, words)];
}

/** A clause that begins with its verb is told of what the title says before that: 龙门校区挂牌招生. */
function inTitle(page: Page, name: string): string {
  const [first] = page.clauses;
  const title = first === undefined ? '' : page.words(first.from, Math.min(first.to, first.from + 60));
  return title.endsWith(name) ? trimmed(title) : name;
}

function delivery(name: string, kind: Kind, clause: Clause, index: number, words: string): Draft {
  const doubts: WordingDoubt[] = [];
  if (/一批|若干(?!措施|意见|规定|政策)|系列|更多|多个/.test(name)) doubts.push('amount_unstated');
  if (kind === 'action') doubts.push('delivery_unclear');
  if (name.length < 4 && kind !== 'event') doubts.push('name_unclear');
  const bound = kind === 'action' ? { deliver: kind, definition: words } : { deliver: kind };
  return { ...draftOf(cut(name), bound, clause, index), doubts };
}

/** The things that a verb is said of, in both orders: 制定X, X研究制定. */
function namesIn(words: string, patterns: Patterns): string[] {
  const [whole = '', verb = '', said = ''] = patterns.first.exec(words) ?? [];
  const lead = words.slice(0, words.length - whole.length);
  if (said !== '' && isLead(lead)) {
    const names = thingsOf(said, patterns);
    const subjects = names.length === 1 && said.length <= 4 && DONE.test(verb) ? subjectsOf(lead) : [];
    if (subjects.length > 0) return subjects.map((subject) => subject + said);
    const kept = KEPT.has(patterns.kind) ? verb : (WORKS.exec(verb)?.[0] ?? '');
    if (names.length > 0) return names.map((name) => `${kept}${name}`);
  }
  return namesBefore(words, patterns);
}

/** Verbs whose thing is told of what stands before them: 协会完成换届. */
const DONE = /^(完成|继续|启动)$/;

/** Of what a clause tells: each of several where 分别 says so. */
function subjectsOf(lead: string): string[] {
  const subject = trimmed(lead);
  if (subject.length < 3 || promisingVerb(subject) !== null || /[应须未对]/.test(lead)) return [];
  return /分别|均|都/.test(lead) ? subject.split(/[、和与及](?![^（]*）)/) : [subject];
}

/** 质量监测、数据分析: of a list that ends in other things, those that are of the class. */
function thingsOf(said: string, { kind, listed: nouns, ends }: Patterns): string[] {
  if (ends.test(said)) return listed(said, nouns);
  if (kind === 'action' || kind === 'facility') return [];
  const [, before = ''] = /^([^等]+)等[^、]+$/.exec(said) ?? [];
  const parts = (before === '' ? said : before).split(/[、和及](?![^（]*）)/);
  const isFirst =
    nouns.test(parts[0] ?? '') &&
    (before !== '' ? parts.every((part) => nouns.test(part)) : (parts[0]?.length ?? 0) >= 4);
  return isFirst ? parts.filter((part) => nouns.test(part)) : [];
}

/** Nouns as well as verbs: X建设 names a work that goes on. */
const WORK = /^(建设|改造|开发|升级|打造|改建|扩建|构建|组织|完成)$/;
/** What makes it a promise all the same: 开展系统建设. */
const OPENED = /^(开展|做好|抓好|实施)/;

function namesBefore(words: string, { last, listed: nouns }: Patterns): string[] {
  const [, before = '', adverbs = '', verb = '', behind = ''] = last.exec(words) ?? [];
  if (WORK.test(verb) && adverbs === '' && behind === '' && !OPENED.test(before)) return [];
  const object = trimmed(before)
    .replace(/^(开展|做好|抓好|推进)/, '')
    .replace(/等(活动|工作)$/, '');
  return object !== '' && !object.startsWith('完成') && nouns.test(object) ? listed(object, nouns) : [];
}

/** The kinds whose names say what is done. */
const KEPT: ReadonlySet<Kind> = new Set(['action', 'document', 'event', 'institution']);
/** Verbs without which a name would not say what is done. */
const WORKS = /^(建设|改造|新建|改扩建|扩建|改建)/;

/** Whether what stands before a verb only leads up to it: adverbs, a time, who does it, or for what. */
function isLead(words: string): boolean {
  const verb = promisingVerb(words.replace(/推进|推动|抓好|做好|组织|积极|支持|新时代|统筹|服务/g, ''));
  return verb === null && !/(不|未|已|禁止|停止)$/.test(words) && words.length <= 30;
}
