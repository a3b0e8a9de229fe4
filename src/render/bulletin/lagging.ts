import type { BulletinView } from '../../core/view/bulletin/view.js';
import type { Lag, LaggingTask } from '../../core/view/bulletin/worst.js';
import { lightReasonWords } from '../terminal/light-reason.js';
import { percent } from '../terminal/number.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean, widthOf } from '../terminal/text.js';
import type { Dated } from './dated.js';

/** A line for each of the tasks that are furthest behind: who leads it, by how much, and the problems that were reported. */
export function laggingLines({ worst }: BulletinView, dated: Dated, screen: Screen): string[] {
  return worst.map((task) => prose(item(task, dated, screen), screen, '  '));
}

/** How wide a title and a quoted text may be, in columns. */
const TITLE = 32;
const QUOTED = 40;

function item({ row, leads, lag, problems }: LaggingTask, dated: Dated, screen: Screen): string {
  const { messages } = screen;
  const words = messages.screens.bulletin.worst;
  const said =
    problems === null
      ? ''
      : words.problems(
          dated.period(problems.period),
          clean(problems.org ?? ''),
          shortened(clean(problems.text), QUOTED, screen),
        );
  const names = leads.map(({ name }) => clean(name)).join(messages.comma);
  return words.item(row.id, shortened(clean(row.title), TITLE, screen), names, lagWords(lag, row, screen), said);
}

function lagWords(lag: Lag, { light, title }: LaggingTask['row'], screen: Screen): string {
  const words = screen.messages.screens.bulletin.worst.lag;
  switch (lag.kind) {
    case 'task_overdue':
      return words.task_overdue(lag.days);
    case 'target_overdue':
      return words.target_overdue(
        lag.target.name === title ? '' : shortened(clean(lag.target.name), TITLE, screen),
        lag.days,
      );
    case 'gap':
      return words.gap(percent(lag.progress), percent(lag.expected), lag.points);
    case 'other':
      return lightReasonWords(light, lag.reason, screen);
  }
}

/** A text of limited width, with a mark where it goes on. */
function shortened(text: string, width: number, { messages }: Screen): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 4) break;
    kept += character;
  }
  return messages.screens.bulletin.worst.shortened(kept.trimEnd());
}
