import type { StatusView } from '../../core/view/status-view.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { leftOutNote } from '../terminal/table.js';
import { type DrawnUnits, drawUnits } from '../units.js';
import { answerLines, nextLines, titleLine } from './answer.js';
import { groupTable } from './groups.js';
import { rankingLine } from './ranking.js';
import { tailLines } from './tail.js';

/**
 * The rollup of a plan: how it stands in a few lines, a row for each group or unit, then what else is to be known. On a
 * terminal of known height it is one screen: first the last lines are left out, then rows; never the answer.
 * @param notes what stands below, before all else there
 */
export function renderStatus(view: StatusView, screen: Screen, notes: readonly string[] = []): string {
  const room = screen.rows === null ? Number.POSITIVE_INFINITY : screen.rows - 1;
  const wrapped = (lines: readonly string[]) => lines.map((line) => prose(line, screen));
  const title = screen.style.bold(prose(titleLine(view, screen), screen));
  const head = [title, ...wrapped(view.units ? [rankingLine(view.units, view, screen)] : answerLines(view, screen))];
  if (!view.units && view.groups.length === 0) return [...head, ...wrapped(notes)].join('\n');
  const taken = lineCount(head) + 1;
  const { text, leftOut, notes: others } = bodyOf(view, screen, room - taken);
  const next = within(view.units ? [] : wrapped(nextLines(view, screen)), room - taken - lineCount([text]));
  const left = room - taken - lineCount([text, ...next]) - 1;
  const columns = leftOut.length > 0 ? [leftOutNote(leftOut, screen)] : [];
  const tail = within([...wrapped([...notes, ...others]), ...columns], left);
  return [...head, ...next, '', text, ...(tail.length > 0 ? ['', ...tail] : [])].join('\n');
}

/** The rows, and what is to be known besides. */
function bodyOf(view: StatusView, screen: Screen, room: number): DrawnUnits {
  if (view.units) return drawUnits(view.units, view.plan.orgs, screen, room);
  return { ...groupTable(view, screen, room), notes: tailLines(view, screen) };
}

/** The first texts that have no more lines than there is room for; a longer one is left out, and a later one may fit. */
function within(texts: readonly string[], room: number): string[] {
  let left = room;
  return texts.filter((text) => {
    const lines = lineCount([text]);
    if (lines > left) return false;
    left -= lines;
    return true;
  });
}

function lineCount(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split('\n').length, 0);
}
