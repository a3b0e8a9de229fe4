import type { Plan } from '../../core/plan.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import { targetLines } from '../target-lines.js';
import { heading, labelled, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean, widthOf } from '../terminal/text.js';
import { answerLine } from './answer.js';
import { courseLines, milestoneLine } from './course.js';
import { essentialPage } from './essential.js';
import { fieldsOf } from './fields.js';
import { recordLines } from './record-lines.js';
import { reportingLines } from './reporting.js';

/**
 * The page of one task: how it stands, then what is asked next, in this order. On a terminal of known height it is
 * shortened to what can be seen at once.
 */
export function renderShow(view: ShowView, plan: Plan, screen: Screen): string {
  const whole = wholePage(view, plan, screen);
  // The prompt that follows needs a line too.
  if (screen.rows === null || whole.split('\n').length < screen.rows) return whole;
  return essentialPage(view, screen, screen.rows - 1);
}

function wholePage(view: ShowView, plan: Plan, screen: Screen): string {
  const { show } = screen.messages.screens;
  const { row, targets, course } = view;
  const fields = fieldsOf(view, screen).filter(([, text]) => text !== '');
  const labelWidth = Math.max(...fields.map(([label]) => widthOf(label))) + 2;
  const targetPart =
    targets.length === 0
      ? [prose(show.noTargets, screen, '  ')]
      : targets.flatMap((target, index) => targetLines(target, index + 1, plan, screen));
  const milestones = targets.flatMap((target) => milestoneLine(target, screen));
  return [
    screen.style.bold(prose(`${row.id}  ${clean(row.title)}`, screen)),
    prose(answerLine(view, screen), screen),
    ...course.flatMap((one) => ['', ...courseLines(one, screen)]),
    ...(milestones.length > 0 ? ['', ...milestones] : []),
    '',
    ...fields.map(([label, text]) => labelled(label, text, labelWidth, screen)),
    '',
    heading(show.targets, screen),
    ...targetPart,
    ...reportingLines(view, screen),
    ...recordLines(view, plan, screen),
  ].join('\n');
}
