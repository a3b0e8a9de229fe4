import { halfWidth } from '../../target/amount.js';
import { boundOf, isPercent } from '../../target/bound.js';
import type { Target } from '../../task.js';

/** A cumulative value that the text of a ledger states of a target, beyond doubt. */
export interface StatedValue {
  target: Target;
  /** As it is typed: `12`, `5万`. */
  amount: string;
  /** The words that state it. */
  quote: string;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?(?:万|亿)?)`;
/** What says that a number is all that was reached so far. */
const REACHED =
  '(?:累计|目前|已经|已|共计|共|全年|今年以来|截至目前)*(?:累计|已经|已|共)(?:全部|顺利)?(?:完成|建成|新增|新建|实现|达到|达|投用|投入使用|开办|创建|改造|培训|建设|启用|认定|招聘|引进|发放|资助|举办|开展)*了?';
/** What is not done yet, or was not done, or is said of a part or a step. */
const NOT_YET =
  /未|没有|尚|仍|计划|拟|将|预计|力争|争取|确保|还需|剩余|其中|去年|上年|上月|本月|当月|本季|本周|新增加|同比|环比/;

/** When and where, before what was reached. */
const NEUTRAL =
  /截[至止]?(?:到|于)?|目前|今年(?:以来)?|上半年|全[年市区县]|我[市区县局]|各县区?|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末|份)?|第?[一二三四]季度末?|[累总共]计?|\s/g;

/**
 * The values that a text states: a cumulative number with the unit of exactly one target, said once, of nothing else than
 * that target is about.
 */
export function statedValues(text: string, targets: readonly Target[]): StatedValue[] {
  const counted = targets.filter((target) => target.unit !== undefined && isCounted(target));
  return counted.flatMap((target) => {
    const alone = counted.filter(({ unit }) => unit === target.unit).length === 1;
    return alone ? (statedOf(halfWidth(text), target) ?? []) : [];
  });
}

/** Bounds of what is counted up; a rise is measured from a baseline, and its readings are no counts. */
const COUNTED: ReadonlySet<string> = new Set(['equals', 'at_least', 'between', 'about']);

function isCounted(target: Target): boolean {
  return COUNTED.has(boundOf(target).kind) && !isPercent(target) && target.per === undefined;
}

function statedOf(text: string, target: Target): StatedValue | null {
  const unit = escaped(target.unit ?? '');
  const pattern = new RegExp(`${REACHED}([^,。;、\\d]{0,16}?)${NUMBER}(${unit})([^,。;、\\d]{0,16})$`);
  const plain = text.slice(0, 5000).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const found = plain.split(/[,。;、\n]/).flatMap((clause) => {
    const match = NOT_YET.test(clause) ? null : pattern.exec(clause);
    if (match === null) return [];
    const [, between = '', amount = '', , behind = ''] = match;
    const before = clause.slice(0, match.index).replace(NEUTRAL, '');
    const isAbout = [before, between, behind].every((words) => isOf(words, target));
    return isAbout ? [{ amount, quote: clause.trim() }] : [];
  });
  // A second number with the unit may be the one that counts.
  const all = plain.match(new RegExp(`\\d\\s*(?:万|亿)?${unit}`, 'g')) ?? [];
  const [only] = found;
  return only === undefined || all.length > 1 ? null : { target, ...only };
}

/** Whether words beside a number are those of the target, or none. */
function isOf(words: string, { name }: Target): boolean {
  const plain = words.trim().replace(/^(的|了)|(任务|目标|，|。)$/g, '');
  return plain === '' || name.includes(plain);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
