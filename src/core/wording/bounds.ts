import type { BoundKey } from '../target/bound.js';
import type { Quantity } from './quantity/quantities.js';
import type { ReadTarget, WordingDoubt } from './understood.js';

/** A bound as the schema's own key and value, with what belongs to it. */
export type ReadBound = Pick<ReadTarget['target'], BoundKey | 'unit' | 'shown' | 'definition' | 'baseline'>;

/** What was understood of a number and of the words before it. */
export interface Bounded {
  bound: ReadBound;
  /** What stands before the words of the bound: of what the number is told. */
  subject: string;
  /** What is put behind the name: 增长率, 占比. */
  ending: string;
  /** Whether the number needs no verb: it has a word of its own that makes it a promise. */
  isBound: boolean;
  doubts: WordingDoubt[];
}

type Single = 'equals' | 'at_least' | 'at_most' | 'about';

/** Words right before a number. The first that matches decides; those with a doubt leave the number itself out. */
const PREFIXES: readonly (readonly [RegExp, Single, WordingDoubt?])[] = [
  [/(保持|稳定|维持|巩固)在$/, 'equals'],
  [
    /控制(在|到|至)$|(不得?|未)(超过|超|突破|高于|多于|大于)$|(压[减缩降]|下?降低?|下降|减少?|缩[短减小]|回落|压)(到|至)$|(最多|至多|≤|<=)$/,
    'at_most',
  ],
  [/(?<!不|不得)(低于|少于|小于)$|<$/, 'at_most', 'strictly'],
  [/不得?(少于|低于|小于|下于|少|低)$|(至少|最少|最低|≥|>=)$/, 'at_least'],
  [/(超过|突破|超出|超|高于|多于|大于|>)$/, 'at_least', 'strictly'],
  [
    /(提高|提升|增加?|增长|扩大?|上升|升|拓展|做|增强|发展|恢复|延长|完成|推|达)?(到|至)$|达到?$|(?<![所单席])位居$/,
    'at_least',
  ],
];
const FALLING = /(下?降低?|降低|减少|回落|压减|压缩|缩短|缩减|收窄)了?$/;
const RISING = /(增长|增加|提高|提升|上升|上涨|扩大|增|同比增|上浮)了?$/;
const RATE_NOUN = /(增长率|增速|增幅|涨幅|降幅|下降率)$/;
/** 至少 before the verb: 至少建成1所. */
const INNER = /至少|最少|不少于/;
const ABOUT = /(大?约|近|将近|大致|力争约)$/;

/** The bound of a number. @param before the words before it, back to the number or the end of clause before */
export function boundOfQuantity(quantity: Quantity, before: string, written: string): Bounded {
  const about = ABOUT.exec(before);
  const words = about ? before.slice(0, about.index) : before;
  if (quantity.points) return pointsOf(quantity, words.replaceAll('“', ''));
  if (quantity.unit === '倍') return timesOf(quantity, words);
  const share = shareOfTotal(quantity, words);
  if (share !== null) return share;
  const [prefix, key, doubt] = prefixOf(words);
  const inner = prefix === '' ? INNER.exec(words) : null;
  const subject = words.slice(0, words.length - prefix.length).replace(inner === null ? /(?!)/ : INNER, '');
  const least = inner === null ? null : ('at_least' as const);
  const kind = quantity.suffix ?? least ?? (key !== 'equals' ? key : null) ?? (about ? 'about' : 'equals');
  const doubts = strictness(quantity, doubt);
  if (quantity.unit === '%' && quantity.value > 100 && !isGrowth(subject)) doubts.push('above_hundred');
  const value = valueFor(kind, quantity);
  if (!hasOrder(quantity)) doubts.push('bound_unclear');
  const bound: ReadBound = { ...value, ...unitOf(quantity), ...shownOf(quantity, prefix, about?.[0] ?? '', written) };
  const isBound =
    prefix !== '' || quantity.suffix !== null || quantity.high !== null || quantity.more || about !== null;
  return withRate({ bound, subject, ending: '', isBound, doubts }, quantity);
}

function prefixOf(words: string): [string, Single, WordingDoubt | undefined] {
  const near = words.slice(-12);
  for (const [pattern, key, doubt] of PREFIXES) {
    const match = pattern.exec(near);
    if (match && match[0] !== '') return [match[0], key, doubt];
  }
  return ['', 'equals', undefined];
}

function strictness({ more, unit }: Quantity, doubt: WordingDoubt | undefined): WordingDoubt[] {
  const doubts: WordingDoubt[] = doubt === undefined ? [] : [doubt];
  if (more) doubts.push('and_more');
  if (unit === null) doubts.push('unit_unknown');
  return doubts;
}

function hasOrder({ value, high }: Quantity): boolean {
  return high === null || high > value;
}

function valueFor(kind: Single, { value, high, more }: Quantity): ReadBound {
  if (high !== null) return { between: [value, high] };
  return more && kind === 'equals' ? { at_least: value } : { [kind]: value };
}

function unitOf({ unit }: Quantity): ReadBound {
  return unit === null || unit === '' ? {} : { unit };
}

/** As the document writes it, where the value is not what stands there. */
function shownOf(quantity: Quantity, prefix: string, about: string, written: string): ReadBound {
  if (!quantity.scaled && !quantity.more) return {};
  const word = /^(达到?|.*[到至]|.*在)$/.test(prefix) ? '' : prefix;
  return { shown: `${word}${about}${written}` };
}

/** 增长8%: the rate is the target, not a change of what grows. */
function withRate(bounded: Bounded, { unit }: Quantity): Bounded {
  if (unit !== '%' && unit !== '‰') return bounded;
  const { bound, subject } = bounded;
  if (RATE_NOUN.test(subject)) return { ...bounded, isBound: true, bound: { ...bound, definition: '比上年' } };
  const word = RISING.exec(subject) ?? FALLING.exec(subject);
  if (!word) return { ...bounded, ...shareOf(subject) };
  const than = /[比较]\d{4}年$/.exec(subject.slice(0, word.index))?.[0] ?? '比上年';
  const rest = subject.slice(0, word.index).replace(/(同比|[比较](上年|去年|\d{4}年)|年均|平均)$/, '');
  const ending = RISING.test(subject) ? '增长率' : /减|缩/.test(word[0]) ? '减少率' : '下降率';
  return { ...bounded, subject: rest, ending, isBound: true, bound: { ...bound, definition: than } };
}

function isGrowth(subject: string): boolean {
  return RISING.test(subject) || RATE_NOUN.test(subject);
}

/** 不低于招生计划的80%: a share of what is named. */
const OF_TOTAL = /^(.*?)(不低于|不少于|至少为?|不超过|不高于|达到?(?:了)?|占到?)([^，、的]{2,20})的$/;

function shareOfTotal(quantity: Quantity, words: string): Bounded | null {
  const [, subject = '', said = '', total = ''] = OF_TOTAL.exec(words) ?? [];
  if (total === '' || quantity.unit !== '%' || quantity.high !== null) return null;
  const key = quantity.suffix ?? (/占/.test(said) ? 'equals' : /超过|高于/.test(said) ? 'at_most' : 'at_least');
  const bound: ReadBound = { [key]: quantity.value, unit: '%' };
  return { bound, subject: `${subject}占${total}`, ending: '比例', isBound: true, doubts: [] };
}

/** 公办园占50%: a share. */
function shareOf(subject: string): Partial<Bounded> {
  if (!/占(到|了)?$/.test(subject)) return {};
  return { subject: subject.replace(/占(到|了)?$/, ''), ending: '占比', isBound: true };
}

/** 提高2个百分点. A fall is no bound of a target. */
function pointsOf(quantity: Quantity, words: string): Bounded {
  const subject = words.replace(/(不少于|不低于|至少|超过|达到?)$/, '');
  const rising =
    /^(.*?)(各|均|都|分别)?(同比|[比较](?:上年|去年|\d{4}年)|年均)?(再|各)?(提高|提升|增加|上升|增长|上涨|扩大)[了约]?“?$/.exec(
      subject,
    );
  const common = { ending: '', isBound: true };
  if (!rising) {
    const doubts: WordingDoubt[] = ['bound_unclear'];
    return {
      ...common,
      bound: { deliver: 'action' },
      subject: subject.replace(FALLING, ''),
      ending: wordOf(subject),
      doubts,
    };
  }
  const doubts: WordingDoubt[] = ['baseline_missing'];
  if (quantity.high !== null || quantity.suffix === 'at_most') doubts.push('bound_unclear');
  return { ...common, bound: { increase_by: quantity.value, unit: '%' }, subject: rising[1] ?? '', doubts };
}

function wordOf(subject: string): string {
  return FALLING.exec(subject)?.[0] ?? '';
}

/** 达到上年的2倍, 增长1倍, 不低于…的1.6倍. */
function timesOf(quantity: Quantity, words: string): Bounded {
  const growth = RISING.exec(words);
  const common = { ending: '', isBound: true };
  if (growth) {
    const doubts: WordingDoubt[] = ['baseline_missing'];
    if (quantity.value !== 1) doubts.push('times_unclear');
    const subject = words.slice(0, growth.index).replace(/(同比|比上年|较上年|比去年)$/, '');
    return { ...common, bound: { multiply_by: quantity.value + 1 }, subject, doubts };
  }
  const [prefix, key] = prefixOf(words);
  const subject = words.slice(0, words.length - prefix.length);
  if (/(上年|去年|\d年|基期|原来)[^，]{0,4}的$/.test(subject) || (/[到至]$/.test(prefix) && !/的$/.test(subject))) {
    const name = subject.replace(/(是|为|达到?)?(上年|去年|基期|原来)[^，]{0,4}的$/, '');
    return { ...common, bound: { multiply_by: quantity.value }, subject: name, doubts: ['baseline_missing'] };
  }
  const term = /^(.*?)(不低于|不少于|达到?|至少为?|超过)(.+)的$/.exec(words);
  const kind = quantity.suffix ?? (term || key === 'at_least' ? 'at_least' : key);
  const definition = term?.[3] === undefined ? {} : { definition: `与${term[3]}之比` };
  const bound: ReadBound = { [kind]: quantity.value, unit: '倍', ...definition };
  return { ...common, bound, subject: term?.[1] ?? subject, doubts: ['definition_missing'] };
}
