import type { StatusView } from '../../core/view/status-view.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { titleLine } from './answer.js';

/**
 * A plan that has no tasks yet: what it is, and what to do first.
 * @param hasSections whether a task can be added at all
 * @param notes what stands below
 */
export function renderEmpty(
  view: StatusView,
  hasSections: boolean,
  screen: Screen,
  notes: readonly string[] = [],
): string {
  const { status, init } = screen.messages.screens;
  const { noTasks, importing, adding } = status.empty;
  const lines = [
    noTasks,
    importing(`plan import <${init.file}>`),
    ...(hasSections ? [adding(`plan add <${init.section}> <${init.title}> --basis <${init.basis}>`)] : []),
  ];
  const rest = lines.map((line, index) => prose(line, screen, index === 0 ? '' : '  '));
  const below = notes.map((note) => prose(note, screen));
  return [screen.style.bold(prose(titleLine(view, screen), screen)), '', ...rest, ...below].join('\n');
}
