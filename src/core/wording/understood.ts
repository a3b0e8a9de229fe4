import type { CivilDate } from '../date.js';
import type { Target } from '../task.js';

/** A place in a text: its characters from `from` up to, but without, `to`. */
export interface Place {
  from: number;
  to: number;
}

/** What a text promises, and what of its numbers, dates and named documents is no part of a promise. */
export interface Wording {
  /** In the order of the text; a part stands after the target that it is a part of. */
  targets: readonly ReadTarget[];
  /** In the order of the text; those of a target too. */
  dues: readonly ReadDue[];
  /** In the order of the text: with what `targets` and `dues` cover, all numbers, dates and 《》 of the text. */
  leftovers: readonly Leftover[];
}

/** A target as a text promises it: all that a target of a file can carry, but its id. */
export interface ReadTarget {
  /** Exactly one bound; milestones bring their ids with them. What the text does not say is absent. */
  target: Omit<Target, 'id' | 'part_of' | 'readings' | 'allocation'>;
  /** The target that it is a part of (其中), as an index of `targets`, or null. */
  partOf: number | null;
  /** Where its bound, or what is to be delivered, stands in the text. */
  place: Place;
  /** Every number and named document of the text that is in this target: its value, its baseline, numbers in its name. */
  covers: readonly Place[];
  /** What a person has to look at; empty if the wording leaves no choice. */
  doubts: readonly WordingDoubt[];
}

/** Why a target, or a date, may be meant otherwise than it is read. */
export type WordingDoubt =
  /** A bare number after no verb that is known to promise. */
  | 'unknown_verb'
  /** What is counted could not be found beside the number. */
  | 'name_unclear'
  /** The unit is no known unit of measure. */
  | 'unit_unknown'
  /** Above or below a number, without it: 超过, 突破, 低于. */
  | 'strictly'
  /** 40余所: 40 is certain, how many more is not. */
  | 'and_more'
  /** 下降2个百分点 and the like: a change that no bound can hold. */
  | 'bound_unclear'
  /** A change whose starting value is not stated. */
  | 'baseline_missing'
  /** 增长2倍: twice or three times the baseline. */
  | 'times_unclear'
  /** A percentage above 100. */
  | 'above_hundred'
  /** 基本: nearly all, said of a target that is read as all. */
  | 'nearly'
  /** A task set by somebody else, or a quantity that the text does not state. */
  | 'amount_unstated'
  /** 倍增 of something that is not named, or a ratio without its terms. */
  | 'definition_missing'
  /** What is to be delivered may be meant as something that is done. */
  | 'delivery_unclear'
  /** 分别 with more or fewer names than numbers. */
  | 'uneven_pairs'
  /** A part whose whole is not certain. */
  | 'whole_unclear'
  /** 尽快, 适时: no date that could be checked. */
  | 'no_firm_date'
  /** A recurring date: each month, quarter or year. */
  | 'recurring'
  /** A date before or after the plan's period. */
  | 'outside_period'
  /** A date that hangs on something else, such as a school term. */
  | 'date_depends'
  /** 三年内: from when on is not said. */
  | 'span'
  /** 原则上: the date stands in principle. */
  | 'in_principle'
  /** No day of the calendar. */
  | 'no_such_date';

/** A time that a text states. */
export interface ReadDue {
  place: Place;
  /** As the text writes it, in half-width digits. */
  wording: string;
  /** The last day on which it is kept, or null if the wording names none. */
  due: CivilDate | null;
  /** How often it comes back, or null if it is once. */
  recurs: 'year' | 'quarter' | 'month' | null;
  /** The targets that it belongs to, as indexes of `targets`; null if it is said of the text as a whole. */
  of: readonly number[] | null;
  doubts: readonly WordingDoubt[];
}

/** A number, date or named document that is no part of a target. */
export interface Leftover {
  place: Place;
  text: string;
  reason: LeftoverReason;
}

/** Why something is no part of a target. */
export type LeftoverReason =
  /** A document that is followed or quoted. */
  | 'cited'
  /** A number of a document: 〔2019〕3号. */
  | 'document_number'
  /** A year that is no time limit. */
  | 'year'
  /** The time from which something runs. */
  | 'beginning'
  /** 第三批, 3号楼. */
  | 'ordinal'
  /** Beside Latin letters: PM2.5, 1+X. */
  | 'code'
  | 'phone'
  | 'age'
  /** 前10位. */
  | 'rank'
  /** What sort of thing it is: 投资2000万元以上的项目, 规模以上, 24小时. */
  | 'attribute'
  /** The most or the reward that somebody may get. */
  | 'money_given'
  /** How many take part: 12个部门组成. */
  | 'members'
  /** How many sorts; the number beside it counts. */
  | 'classes'
  /** In quotation marks, as a name. */
  | 'quoted'
  /** What was reached before. */
  | 'past'
  /** How long something lasts. */
  | 'duration'
  /** The number of an item or paragraph. */
  | 'numbering'
  /** Not a promise that could be checked. */
  | 'no_promise'
  /** Not understood. */
  | 'not_understood';
