import type { SinceView } from '../../core/view/since-view.js';
import type { Screen } from '../terminal/screen.js';

const KINDS = ['reading', 'report', 'change', 'evidence', 'extension', 'amendment', 'void'] as const;

/** What was recorded since the base day, in one line: how much of each kind, and how much of it late. */
export function recordedLine({ base, recorded }: SinceView, { messages }: Screen): string {
  const { since: words, log } = messages.screens;
  if (recorded.entries === 0) return words.noneRecorded;
  const kinds = KINDS.flatMap((kind) => {
    const { entries } = recorded.kinds[kind];
    return entries === 0 ? [] : [words.kind(log.kinds[kind], entries)];
  });
  const all = words.recorded(recorded.entries, kinds.join(messages.comma));
  return recorded.late === 0 ? all : `${all}${messages.semicolon}${words.late(recorded.late, base)}`;
}
