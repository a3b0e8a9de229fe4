import type { Place } from '../../wording/understood.js';
import { type IsKnown, isUnitLike, listed } from './names.js';
import { isPerson } from './people.js';
import { type Phrase, phraseOf } from './phrase.js';
import { type Label, labelsIn } from './roles.js';

/** The longest bracket, and the longest list, that is looked at. */
const LONGEST = 1000;

/** The outermost brackets of a folded text, with their signs; one that is not closed is none. */
export function outerBrackets(text: string): Place[] {
  const pairs: Place[] = [];
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '（') open.push(at);
    else if (sign === '\n' && at - (open[0] ?? at) > LONGEST) open = [];
    else if (sign === '）') {
      const from = open.pop();
      if (from !== undefined) pairs.push({ from, to: at + 1 });
    }
  }
  pairs.sort((a, b) => a.from - b.from);
  let end = 0;
  return pairs.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** The brackets that say who: （A牵头，B、C按职责分工负责）, （责任单位：A；6月底完成）, and at an end （A、B）. */
export function inBrackets(text: string, brackets: readonly Place[], isKnown: IsKnown): Phrase[] {
  return brackets.flatMap(({ from, to }) => {
    if (to - from > LONGEST) return [];
    const phrase = phraseOf(text, { from: from + 1, to: to - 1 }, isKnown);
    return phrase !== null && isOfWho(text, phrase, isKnown) ? [{ ...phrase, place: { from, to } }] : [];
  });
}

function isOfWho(text: string, phrase: Phrase, isKnown: IsKnown): boolean {
  const { named, due, isLabelled, isBare, firstLeads, more } = phrase;
  if (isLabelled) return named.length > 0 || due !== null || more.length > 0;
  if (named.length === 0) return firstLeads;
  const isOne = ({ name }: { name: string }) => isKnown(name) || isUnitLike(name) || isPerson(name);
  if (!isBare) return named.some(isOne);
  if (due !== null || firstLeads) return named.some(isOne);
  if (!named.every(isOne) || !isAtEnd(text, phrase.place)) return false;
  // Behind a full stop one that does things is enough: nothing is left that counties in a bracket could explain.
  const doing = named.filter(({ name }) => isBureau(name, isKnown));
  return doing.length === named.length || (doing.length > 0 && /[。；！\n]\s*（$/.test(before(text, phrase.place)));
}

function before(text: string, { from }: Place): string {
  return text.slice(Math.max(0, from - 12), from);
}

/** Whether nothing but a full stop stands between a bracket's content and the end of its sentence. */
function isAtEnd(text: string, { from, to }: Place): boolean {
  if (from <= 1) return false;
  return /^）?\s*(?:[。；\n]|$)/.test(text.slice(to, to + 20));
}

/** What can only be somebody who does things: three counties in a bracket may be what a sentence tells of. */
function isBureau(name: string, isKnown: IsKnown): boolean {
  return (
    isPerson(name) ||
    (isKnown(name) && !/[县区市镇乡]$/.test(name)) ||
    /(?:局|委|办|厅|部|处|室|科|股|政府|管委会|办公室|单位|部门)$/.test(name)
  );
}

/** Lines and endings with labels: 牵头单位：A；责任单位：B、C. */
export function inLabels(text: string, brackets: readonly Place[], isKnown: IsKnown): Phrase[] {
  const isInside = insideOf(brackets);
  const labels = labelsIn(text).filter((label) => label.isBracketed || !isInside(label.from));
  const found: Phrase[] = [];
  let [behind, failed, tries] = [0, 0, 0];
  for (const [index, label] of labels.entries()) {
    if (label.from < behind || !opensList(label) || (label.from < failed && tries >= TRIES)) continue;
    const other = labels.slice(index + 1, index + 12).find(({ kind }) => kind === 'other')?.from ?? text.length;
    const to = Math.min(other, endOfList(text, label.to, isInside, isKnown));
    const phrase = phraseOf(text, { from: label.from, to }, isKnown);
    if (phrase !== null && isCertain(phrase, label.isCertain, isKnown)) {
      found.push(phrase);
      behind = to;
    } else {
      tries = label.from < failed ? tries + 1 : 1;
      failed = Math.max(failed, to);
    }
  }
  return found;
}

function opensList({ kind, isCertain }: Label): boolean {
  return kind !== 'other' && (kind !== 'due' || isCertain);
}

/** How many labels of a stretch that is no list are tried: a text of nothing but labels is read in one go. */
const TRIES = 4;

function isCertain({ named, due, more, firstLeads }: Phrase, byLabel: boolean, isKnown: IsKnown): boolean {
  if (!byLabel) return named.length > 0 && named.every(({ name }) => isKnown(name) || isUnitLike(name));
  return named.length > 0 || due !== null || more.length > 0 || firstLeads;
}

/** Where a list with labels ends: at its full stop or line; a label alone on its line is followed by lines of units. */
function endOfList(text: string, from: number, isInside: (at: number) => boolean, isKnown: IsKnown): number {
  const limit = Math.min(text.length, from + LONGEST);
  let at = from;
  while (at < limit && (!/[。\n]/.test(text.charAt(at)) || isInside(at))) at++;
  if (text.slice(from, at).trim() !== '' || text.charAt(at) !== '\n') return at;
  let end = at;
  while (end < limit) {
    const next = text.indexOf('\n', end + 1);
    const to = next < 0 ? text.length : next;
    if (!isLineOfUnits(text, end + 1, to, isKnown)) break;
    end = to;
  }
  return end;
}

function isLineOfUnits(text: string, from: number, to: number, isKnown: IsKnown): boolean {
  if (from >= to || to - from > 200) return false;
  const names = listed(text, from, to, isKnown);
  return names.length > 0 && names.every((place) => isUnit(text.slice(place.from, place.to), isKnown));
}

function isUnit(name: string, isKnown: IsKnown): boolean {
  const plain = name.replace(/。$/, '');
  return isKnown(plain) || (isUnitLike(plain) && plain.length <= 25);
}

/** Tells of places in their order whether they stand in a bracket. */
function insideOf(brackets: readonly Place[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, brackets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((brackets[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const bracket = brackets[low];
    return bracket !== undefined && bracket.from <= at;
  };
}
