import type { Place } from '../../wording/understood.js';
import { type Entry, entryOf, type IsKnown, isUnitLike, listed, type Named } from './names.js';
import { isPerson, withWholePeople } from './people.js';
import { DOING, FIRST_LEADS, type Label, labelsIn, type Role, roleOf } from './roles.js';

/** What a phrase says of who does a task, and until when. */
export interface Phrase {
  place: Place;
  named: readonly (Named & { role: Role })[];
  /** The words that tell until when, or null. */
  due: Place | null;
  /** Whether it says that the first of several units leads. */
  firstLeads: boolean;
  /** Words by which others are meant that are not named: 等部门. */
  more: readonly Place[];
  /** Whether several share the work in a way that is not told: 分别负责. */
  isDistributed: boolean;
  /** Whether labels with colons say what it is, so that every name in it is one. */
  isLabelled: boolean;
  /** Whether units stand without a word of what they do. */
  isBare: boolean;
}

/** Until when, at the end of a list of units: 6月底完成, 全年, 长期坚持. */
const WHEN =
  /^(?:(?:完成|办结)?(?:时限|时间)?(?:为|：)?)?(?:[于在到至]?(?:\d{4}年|今年|年内|年底|全年|上半年|下半年|第?[一二三四1-4]季度|每|\d{1,2}月|十?[一二三四五六七八九十]月)[^，。；（）]{0,16}|贯穿全年|长期(?:坚持|推进|任务)?|常年(?:坚持|推进)?|持续(?:推进|实施)?|常态化(?:推进)?|立即|即知即改)(?:前)?(?:完成|办结|落实|建成|投用|启动)?$/;

/** What can be a time at all. */
const IS_WHEN = /\d|[年月日旬季底末]|长期|持续|常年|常态|立即|即时/;

/** The most characters a name has. */
const LONGEST = 30;

interface Building {
  named: (Named & { role: Role })[];
  pending: Entry[];
  due: Place | null;
  firstLeads: boolean;
  more: Place[];
  isDistributed: boolean;
  isLabelled: boolean;
  isBare: boolean;
  given: Role | null;
  last: Role | null;
}

/**
 * Reads a stretch of a folded text that may say who does a task.
 * @returns null if it holds anything else
 */
export function phraseOf(text: string, place: Place, isKnown: IsKnown): Phrase | null {
  const words = text.slice(place.from, place.to);
  const labels = labelsIn(words).map((label) => ({
    ...label,
    from: label.from + place.from,
    to: label.to + place.from,
  }));
  const building: Building = {
    named: [],
    pending: [],
    due: null,
    firstLeads: false,
    more: [],
    isDistributed: false,
    isLabelled: false,
    isBare: false,
    given: null,
    last: null,
  };
  let from = place.from;
  for (const label of [...labels, null]) {
    const to = label?.from ?? place.to;
    if (!segmentsRead(text, { from, to }, building, isKnown)) return null;
    flush(building, null);
    if (label === null) break;
    if (label.kind === 'other') return null;
    from = opened(text, label, labels, place.to, building);
  }
  const { pending: _pending, given: _given, last: _last, ...phrase } = building;
  const isEmpty = phrase.named.length === 0 && phrase.due === null && phrase.more.length === 0;
  return isEmpty && !phrase.firstLeads ? null : { place, ...phrase };
}

/** Takes a label in; a date behind one of time is taken whole. @returns where to read on */
function opened(text: string, label: Label, all: readonly Label[], end: number, building: Building): number {
  building.isLabelled ||= label.isCertain;
  building.firstLeads ||= FIRST_LEADS.test(label.remark);
  building.given = label.kind === 'due' || label.kind === 'other' ? null : label.kind;
  if (label.kind !== 'due') return label.to;
  const next = all.find(({ from }) => from >= label.to)?.from ?? end;
  const stop = /[；。\n]/.exec(text.slice(label.to, next));
  const to = stop === null ? next : label.to + stop.index;
  const due = trimmed(text, { from: label.to, to });
  if (IS_WHEN.test(text.slice(due.from, Math.min(due.to, due.from + 60)))) building.due = due;
  return to;
}

function trimmed(text: string, { from, to }: Place): Place {
  let [start, end] = [from, to];
  while (start < end && /[\s，、；。]/.test(text.charAt(start))) start++;
  while (end > start && /[\s，、；。]/.test(text.charAt(end - 1))) end--;
  return { from: start, to: end };
}

/** Reads the segments of a stretch without labels. @returns whether each of them is of who or when */
function segmentsRead(text: string, place: Place, building: Building, isKnown: IsKnown): boolean {
  let [depth, start] = [0, place.from];
  for (let at = place.from; at <= place.to; at++) {
    const sign = at === place.to ? '；' : text.charAt(at);
    if (sign === '（') depth++;
    if (sign === '）') depth = Math.max(0, depth - 1);
    if (at < place.to && (depth > 0 || !/[，。；\n]/.test(sign))) continue;
    if (!segmentRead(text, trimmed(text, { from: start, to: at }), building, isKnown)) return false;
    if (/[。；\n]/.test(sign)) flush(building, null);
    start = at + 1;
  }
  return true;
}

function segmentRead(text: string, { from, to }: Place, building: Building, isKnown: IsKnown): boolean {
  const words = text.slice(from, to);
  if (words === '' || words === '下同') return true;
  if (words.length <= 60 && FIRST_LEADS.test(words) && !words.includes('、')) {
    building.firstLeads = true;
    return true;
  }
  if (words.length <= 30 && WHEN.test(words)) {
    building.due = { from, to };
    return true;
  }
  let start = from;
  for (const match of words.matchAll(DOING)) {
    const at = from + match.index;
    if (!/^[为是]/.test(match[0]) && isInName(words, match.index)) continue;
    if (!namesRead(text, { from: start, to: at }, building, isKnown)) return false;
    if (building.pending.length === 0 && building.last === null && building.named.length === 0) return false;
    flush(building, roleOf(match));
    start = at + match[0].length;
  }
  return namesRead(text, { from: start, to }, building, isKnown);
}

/** What stands in a bracket, or belongs to a name: 承办 of 各承办单位. */
function isInName(words: string, at: number): boolean {
  const open = words.lastIndexOf('（', at);
  return (
    (open >= 0 && words.indexOf('）', open) >= at) ||
    /^[一-鿿]{2,3}(?:单位|部门|处室|科室|机构|企业|主体|小组|中心|办公室|局$)/.test(words.slice(at, at + 6))
  );
}

function namesRead(text: string, { from, to }: Place, building: Building, isKnown: IsKnown): boolean {
  const places = withWholePeople(text, listed(text, from, to, building.given === 'leader' ? () => true : isKnown));
  return places.every((place) => nameRead(text, place, building));
}

/** @returns whether it is a name, or nothing */
function nameRead(text: string, place: Place, building: Building): boolean {
  const words = text.slice(place.from, place.to);
  if (FIRST_LEADS.test(words.slice(0, 60))) {
    building.firstLeads = true;
    return true;
  }
  const entry = entryOf(text, place.from, place.to);
  if (entry === null) return words.trim().length <= LONGEST;
  if (entry.name.length > LONGEST || /[“”《》！？：]|[\d%％]{3,}/.test(entry.name)) return false;
  building.isDistributed ||= entry.manner.includes('分别');
  if (entry.more !== null) building.more.push({ from: place.from, to: entry.place.to + entry.more.length });
  if (entry.name !== '') building.pending.push(entry);
  return true;
}

/** Gives the units that were read since the last role theirs; without one, that of the label, else that of all lists. */
function flush(building: Building, told: Role | null): void {
  const { pending, given } = building;
  const role = told ?? given ?? 'responsible';
  if (told === null && given === null && pending.length > 0) building.isBare = true;
  let isOfPeople = false;
  for (const { name, place, mark } of pending) {
    // 副市长张三、李四: a bare name stands beside a person.
    isOfPeople = !isUnitLike(name) && (isPerson(name) || (isOfPeople && name.length <= 3));
    building.named.push({ name, place, role: personRole(name, given, isOfPeople) ?? mark ?? role });
  }
  building.pending = [];
  if (told !== null) building.last = told;
}

/** What a person does; null for a unit. */
function personRole(name: string, given: Role | null, isPersonHere: boolean): Role | null {
  if (given === 'person') return isUnitLike(name) ? 'responsible' : 'person';
  return given === 'leader' || isPersonHere ? 'leader' : null;
}
