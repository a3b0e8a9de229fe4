import type { SourceDocument } from '../core/document/document.js';
import type { MissedReason } from '../core/import/proposal.js';
import { writtenStyle } from '../core/outline/choice.js';
import type { NumberStyle, OutlineWarning } from '../core/outline/outline.js';
import { clean } from '../core/text/printable.js';
import type { ImportView } from '../core/view/import/preview-view.js';
import type { DoubtView } from '../core/view/import/task-view.js';
import type { Messages } from './messages.js';

/** What a person has to look at, with the words that it is about. */
export function doubtWords({ why, quote }: DoubtView, { screens }: Messages): string {
  const { check } = screens.importPreview;
  const reasons: Readonly<Record<DoubtView['why'], string>> = {
    ...screens.wording.doubts,
    ...screens.importPreview.doubts,
  };
  return check(clean(quote), reasons[why]);
}

/** Why something was not captured. */
export function missedWords(reason: MissedReason, { screens }: Messages): string {
  const reasons: Readonly<Record<MissedReason, string>> = {
    ...screens.wording.reasons,
    ...screens.importPreview.reasons,
  };
  return reasons[reason];
}

/** How many places a warning names. */
const PLACES = 5;

/** What a person should look at before the structure is believed. @param countedIn what places count */
export function warningWords(
  warning: OutlineWarning,
  countedIn: SourceDocument['countedIn'],
  { screens, comma }: Messages,
): string {
  const { warnings, more, place } = screens.importPreview;
  const at = place[countedIn];
  const listed = (places: readonly number[]) =>
    places.slice(0, PLACES).map(at).join(comma) + (places.length > PLACES ? more(places.length) : '');
  switch (warning.why) {
    case 'numbers_lost':
      return warnings.numbers_lost(listed(warning.places));
    case 'number_twice':
      return warnings.number_twice(clean(warning.number), listed(warning.places));
    case 'number_missing':
      return warnings.number_missing(clean(warning.after), at(warning.place));
    case 'out_of_order':
      return warnings.out_of_order(clean(warning.number), at(warning.place));
    default:
      return warnings[warning.why]();
  }
}

/** What was found, the answer first: a line each. */
export function summaryWords({ title, counts, source }: ImportView, { screens }: Messages): string[] {
  const { importPreview: words } = screens;
  const { sections, items, targets, dues, doubtful, missed, unexplained, newOrgs, knownOrgs, titlesMade } = counts;
  if (items === 0) return [words.nothing(title)];
  return [
    words.answer(title, sections, items, targets, dues),
    words.toCheck(doubtful),
    words.missedCount(missed, unexplained),
    ...(newOrgs + knownOrgs === 0 ? [] : [words.orgCount(newOrgs, knownOrgs)]),
    ...(titlesMade === 0 ? [] : [words.titlesMade(titlesMade)]),
    ...source.omitted.map(({ what, count }) => words.omitted[what](count)),
  ];
}

/** The cells of an edited preview that cannot be taken, a line each. */
export function complaintLines(complaints: readonly Complaint[], { screens }: Messages): string[] {
  const { head, at, reasons } = screens.importSheet.complaints;
  const words: Readonly<Record<Complaint['why'], (more: string) => string>> = reasons;
  return [
    head(complaints.length),
    ...complaints.map(({ address, text, why, more }) => `  ${at(address, text, words[why](more))}`),
  ];
}

/** A cell that cannot be taken: where, what stands in it, why, and what the words are filled with. */
export interface Complaint {
  address: string;
  text: string;
  why: keyof Messages['screens']['importSheet']['complaints']['reasons'];
  more: string;
}

/** A level as a person may write it: by one of its numbers, or by its word where it has none. */
export function levelWords(style: NumberStyle, { screens }: Pick<Messages, 'screens'>): string {
  const words: Readonly<Partial<Record<NumberStyle, string>>> = screens.importPreview.unnumbered;
  return words[style] ?? writtenStyle(style);
}
