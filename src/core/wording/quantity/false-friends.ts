import type { LeftoverReason } from '../understood.js';
import type { Quantity } from './quantities.js';
import { isDuration, isMeasure } from './units.js';

/** What stands around a number, as far as it is looked at. */
const NEAR = 16;

/** Words before a number that make any number a promise. */
const BOUND_BEFORE =
  /(达到?|不[少低小得多高超大][^，]{0,3}|至少|最少|超过?|突破|控制在|保持在|稳定在|缩短[到至在]|压[减缩][到至在]|[降提增升][高低加长升至]?[到至]|少于|低于|≥|≤|<|>)约?$/;
const ATTRIBUTE_AFTER = /^(的|[一-鿿])/;

/** Why a number is no quantity that is promised, by what stands around it; null if it may be one. */
export function falseFriend(text: string, quantity: Quantity, isQuoted: boolean): LeftoverReason | null {
  const { from, to } = quantity;
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  const digits = /^\d+(?:[.,]\d+)*/.exec(text.slice(from, from + NEAR))?.[0] ?? '';
  const behind = text.slice(from + digits.length, from + digits.length + NEAR);
  return (
    byDigits(before, digits, behind) ??
    byStage(text.charAt(from), quantity, before) ??
    byNoun(before, quantity, after) ??
    byUse(before, quantity, after) ??
    (isQuoted ? 'quoted' : null)
  );
}

/** Codes, years, telephones, ordinals. */
function byDigits(before: string, digits: string, behind: string): LeftoverReason | null {
  if (digits === '') return /第$/.test(before) ? 'ordinal' : null;
  if (/(^|[。！？\n])$/.test(before) && /^[.、](?!\d)/.test(behind)) return 'numbering';
  if (/(^|[。！？\n；])（$/.test(before) && /^）/.test(behind)) return 'numbering';
  if (/[〔[【]$/.test(before) || /[〕\]】]$/.test(before)) return 'document_number';
  if (/^(19|20)\d\d$/.test(digits) && /^(年|版|学年|[)）]|—\d{4}年)/.test(behind)) return 'year';
  if (/[A-Za-z][+\-.]?$|[A-Za-z] $|\d[./+]$/.test(before) || /^[A-Za-z+×:]|^ [A-Za-z]|^\/(?!10万)\d/.test(behind))
    return 'code';
  return byMarks(before, digits, behind);
}

function byMarks(before: string, digits: string, behind: string): LeftoverReason | null {
  if (/(第|NO\.)$/i.test(before) || /^号/.test(behind)) return 'ordinal';
  if (isPhone(before, digits, behind)) return 'phone';
  return /^\d+:\d/.test(`${digits}${behind}`) || /\d:$/.test(before) ? 'code' : null;
}

function isPhone(before: string, digits: string, behind: string): boolean {
  if (/^1[3-9]\d{9}$/.test(digits) || /^-\d{7,8}/.test(behind) || /\d{3,4}-$/.test(before)) return true;
  return (
    /^(1\d{4}|1\d{2}|400\d{7}|\d{7,8})$/.test(digits) &&
    (/(热线|电话|平台|拨打|致电|咨询)$/.test(before) ||
      /^[^，。\d]{0,10}(热线|电话|平台|服务台|维权|专线)/.test(behind))
  );
}

/** Ages, ranks, types, and how many take part. */
function byNoun(before: string, { unit, suffix }: Quantity, after: string): LeftoverReason | null {
  if (unit === '岁' || unit === '周岁') return BOUND_BEFORE.test(before) && !/^[的一-鿿]/.test(after) ? null : 'age';
  if (isRank(before, unit, after)) return 'rank';
  if (unit === '个' && /^(?:大)?(?:方面|层面|环节)/.test(after)) return 'no_promise';
  if (/\d类$/.test(before) || (unit === '类' && SORTS_OF_PEOPLE.test(after))) return 'classes';
  return /(由|等)$/.test(before) && TAKING_PART.test(after) ? 'members' : byGrade({ unit, suffix }, after);
}

/** 前10位, 500强. */
function isRank(before: string, unit: string | null, after: string): boolean {
  if (/前$/.test(before) && /^[位名]?$/.test(unit ?? '')) return true;
  return /^强(?![市县镇村园校])/.test(after) && (unit === null || unit === '');
}

/** 平台二期 is one stage; 两期 counts. */
function byStage(first: string, { unit, suffix }: Quantity, before: string): LeftoverReason | null {
  const isOne = STAGED.test(before) || /[一二三四五]期[、和与及]$/.test(before);
  return unit === '期' && suffix === null && first !== '两' && isOne ? 'ordinal' : null;
}

/** 2型, 3级. */
function byGrade({ unit, suffix }: Pick<Quantity, 'unit' | 'suffix'>, after: string): LeftoverReason | null {
  return (unit === null && after.startsWith('型')) || (suffix === null && unit === '级') ? 'ordinal' : null;
}

const SORTS_OF_PEOPLE = /^(重点|特殊|困难)*(人群|群体|人员|对象)/;
/** What is built in several stages, of which 二期 is one. */
const STAGED = /(?<!进[一-鿿]{0,3})(平台|系统|工程|项目|园区?|线|基地|中心|院|校区|学校|机场|隧道|大桥|馆|库|厂|场)$/;

const TAKING_PART = /^[^，。]{0,12}(组成|参与|参加)(?!率)/;

const MONEY_GIVEN = /(可(?!支配|比价|再生|持续)|最高|给予|奖励|奖补|补助|补贴|资助)[^，。；]{0,6}$/;

/** Attributes of a thing, money that somebody may get, time that something lasts. */
function byUse(before: string, { unit, suffix }: Quantity, after: string): LeftoverReason | null {
  if (unit === null || unit === '') return null;
  if (/元/.test(unit) && MONEY_GIVEN.test(before) && !/(达到?|[高加长升][到至]|突破)$/.test(before))
    return 'money_given';
  if (isAttribute(before, unit, suffix, after)) return 'attribute';
  if (suffix === null && ALL_BEFORE.test(before) && /^[一-鿿]{1,12}?(要|须|应当?|全部)/.test(after)) return 'attribute';
  if (isDuration(unit) && suffix === null && !BOUND_BEFORE.test(before) && !isStart(before, after))
    return unit === '小时' ? 'attribute' : 'duration';
  return null;
}

/** Whether a measure says which things are meant: 投资2000万元以上的项目, 建筑面积5000平方米的教学楼. */
function isAttribute(before: string, unit: string, suffix: Quantity['suffix'], after: string): boolean {
  const isMeasured = isMeasure(unit) || /^[人床张]$/.test(unit);
  if (isMeasured && suffix !== null && ATTRIBUTE_AFTER.test(after) && !/^[和及与]\d/.test(after)) return true;
  if (isMeasured && after.startsWith('的') && MEASURED_BEFORE.test(before)) return true;
  if (isMeasured && SORTED_BEFORE.test(before) && SORTED_AFTER.test(after)) return true;
  if (unit === '%' && suffix !== null && /^的?(部分|折扣|优惠)/.test(after)) return true;
  return /元/.test(unit) && /^[^，。；、\d]{0,8}项目/.test(after) && !BOUND_BEFORE.test(before);
}

/** 使用超过15年的: which ones are meant. */
const SORTED_BEFORE = /(?<!不|不得|未)(超过|超|满|不足|未满|不满|达到)$/;
const SORTED_AFTER = /^的(?!目标|水平|标准|要求|任务|增长|规模|总量|良好|好|新|历史)/;
/** 全市200个村要…: how many there are. */
const ALL_BEFORE = /(^|[，。；：\n])(全[市省县区镇]|我[市省县区]|辖区)内?$/;
const MEASURED_BEFORE = /(面积|投资|规模|长度?|高度?|占地|造价|产值|收入)(约|达|为)?$/;

/** 从15天压缩到5天: the first number is where the second comes from. */
function isStart(before: string, after: string): boolean {
  return /(从|由)$/.test(before) || /^[一-鿿]{1,6}[到至]\d/.test(after);
}

/** 有, 已: what is, and is not promised. */
export function isPast(before: string): boolean {
  if (/[从由比较]/.test(before)) return false;
  return /(现有|已有|原有|目前|截至|截止|此前|过去|已(经|累计|建成|完成|达到?|有)?|累计已)[^，]*$|^(上年|去年)/.test(
    before,
  );
}
