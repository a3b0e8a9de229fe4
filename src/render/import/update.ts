import type { ImportUpdate } from '../../core/import/update/compare-import.js';
import type { Rewording, RewordingChange } from '../../core/import/update/rewording.js';
import { orgName, type Plan } from '../../core/plan.js';
import { exactBoundWords } from '../bound.js';
import { taskLabel } from '../task-label.js';
import { heading, labelled, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean, padEnd, widthOf, wrap } from '../terminal/text.js';

const INDENT = '  ';
/** Narrower than this, the old wording stands above the new one. */
const BESIDE = 72;

/** What a new version of a document changes: the counts first, then each task with both wordings and what follows. */
export function renderUpdate({ added, reworded, dropped, same }: ImportUpdate, plan: Plan, screen: Screen): string {
  const words = screen.messages.screens.importUpdate;
  const lines = [
    words.counts(added.length, reworded.length, dropped.length, same),
    ...reworded.flatMap((one) => ['', ...rewordingLines(one, plan, screen)]),
    ...added.flatMap((one) => [
      '',
      prose(words.added(taskLabel({ id: one.id, title: one.fields.title })), screen),
      ...labelledText(words.newText, one.fields.text ?? one.fields.title, screen),
    ]),
    ...dropped.flatMap((task) => ['', prose(words.dropped(taskLabel(task)), screen)]),
  ];
  return lines.join('\n');
}

/** One task whose item reads otherwise. */
function rewordingLines({ task, changes }: Rewording, plan: Plan, screen: Screen): string[] {
  const label = heading(taskLabel(task), screen);
  return [label, ...changes.flatMap((change) => changeLines(change, plan, screen))];
}

function changeLines(change: RewordingChange, plan: Plan, screen: Screen): string[] {
  if (change.what !== 'text') return [prose(changeWords(change, plan, screen), screen, INDENT)];
  const words = screen.messages.screens.importUpdate;
  if (change.from === null) return labelledText(words.newText, change.to, screen);
  if (screen.width === null || screen.width < BESIDE) {
    return [...labelledText(words.oldText, change.from, screen), ...labelledText(words.newText, change.to, screen)];
  }
  return besides(change.from, change.to, screen, screen.width);
}

/** What one change is, in words; that of the wording itself is shown as both texts. */
export function changeWords(change: Exclude<RewordingChange, { what: 'text' }>, plan: Plan, screen: Screen): string {
  const { importUpdate: words, show } = screen.messages.screens;
  switch (change.what) {
    case 'title':
      return words.title(clean(change.from), clean(change.to));
    case 'item':
      return words.item(clean(String(change.from)), clean(String(change.to)));
    case 'target_added':
      return words.targetAdded(clean(change.target.name), exactBoundWords(change.target, screen));
    case 'target_gone':
      return words.targetGone(clean(change.target.name), exactBoundWords(change.target, screen));
    case 'bound':
    case 'bound_kind': {
      const bounds = [exactBoundWords(change.from, screen), exactBoundWords(change.to, screen)] as const;
      if (change.what === 'bound_kind') return words.boundKind(clean(change.from.name), ...bounds);
      return words.bound(clean(change.from.name), ...bounds, change.strictness === 'easier');
    }
    case 'due':
      return words.due[change.how](clean(change.target?.name ?? ''), change.from, change.to);
    case 'who': {
      const names = [change.from, change.to].map((who) => whoWords(change.key, who, plan, screen));
      return words.who(show.fields[change.key], names[0] ?? '', names[1] ?? '');
    }
  }
}

function whoWords(key: string, who: string | readonly string[] | null, plan: Plan, { messages }: Screen): string {
  const names = [who ?? []].flat().map((id) => clean(key === 'leader' ? id : orgName(plan, id)));
  return names.join(messages.comma) || messages.screens.common.unset;
}

function labelledText(label: string, text: string, screen: Screen): string[] {
  return [labelled(`${label}  `, clean(text), widthOf(label) + 2, screen, INDENT)];
}

/** The old wording on the left, the new one on the right. */
function besides(from: string, to: string, screen: Screen, whole: number): string[] {
  const { oldText, newText } = screen.messages.screens.importUpdate;
  const width = Math.floor((whole - INDENT.length * 2) / 2) - 1;
  const [left, right] = [wrap(clean(from), width), wrap(clean(to), width)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    left[at] ?? '',
    right[at] ?? '',
  ]);
  return [[oldText, newText], ...rows].map(([one = '', other = '']) =>
    `${INDENT}${padEnd(one, width)}${INDENT}${other}`.trimEnd(),
  );
}
