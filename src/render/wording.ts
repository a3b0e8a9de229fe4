import type { Plan } from '../core/plan.js';
import type { Target } from '../core/task.js';
import type { WordingTargetView, WordingView } from '../core/view/wording-view.js';
import { boundWords, exactBoundWords, perWords } from './bound.js';
import { baselineText } from './target-lines.js';
import { labelled, prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { clean, widthOf } from './terminal/text.js';

const INDENT = '     ';

/** What was understood of a text: a block for each target, its doubts marked, and what is no target with the reason. */
export function wordingLines(
  { targets, dues, leftovers }: WordingView,
  plan: Pick<Plan, 'orgs'>,
  screen: Screen,
): string[] {
  const { wording } = screen.messages.screens;
  const { comma } = screen.messages;
  return [
    targets.length === 0 ? wording.nothing : wording.understood(targets.length),
    ...targets.flatMap((view, index) => blockOf(view, index + 1, plan, screen)),
    ...dues.map(({ wording: written, due, doubts }) => {
      const words = [wording.due(clean(written), due), ...doubts.map((doubt) => wording.doubts[doubt])];
      return prose(words.join(screen.messages.semicolon), screen, '  ');
    }),
    ...leftovers.map(({ reason, texts }) =>
      prose(wording.leftover(texts.map(clean).join(comma), wording.reasons[reason]), screen, '  '),
    ),
  ];
}

function blockOf(view: WordingTargetView, index: number, plan: Pick<Plan, 'orgs'>, screen: Screen): string[] {
  const { messages, style } = screen;
  const { wording, show } = messages.screens;
  const target: Target = { ...view.target, id: '' };
  const { commitment, due, due_note, definition, unclear, milestones = [] } = target;
  const title = [
    clean(target.name),
    boundText(target, screen),
    perWords(target, plan, screen),
    commitment === undefined ? '' : messages.words.commitment[commitment],
  ].filter((part) => part !== '');
  const field = (label: string, text: string | undefined) =>
    text === undefined ? [] : [labelled(`${label}  `, clean(text), widthOf(label) + 2, screen, INDENT)];
  const dueText = [due, due_note].filter((part) => part !== undefined).join(messages.semicolon);
  return [
    prose(`${index}. ${title.join(messages.semicolon)}`, screen, '  '),
    ...(view.whole === null ? [] : [prose(wording.partOf(view.whole.number, clean(view.whole.name)), screen, INDENT)]),
    ...field(show.fields.due, dueText === '' ? undefined : dueText),
    ...milestones.map(({ name, due: day = '' }) => prose(`${show.milestone(clean(name))}  ${day}`, screen, INDENT)),
    ...(target.baseline ? [prose(baselineText(target, screen), screen, INDENT)] : []),
    ...field(show.definition, definition),
    ...field(show.fields.unclear, unclear),
    ...view.doubts.map((doubt) => style.yellow(prose(`${wording.doubtful}${wording.doubts[doubt]}`, screen, INDENT))),
  ];
}

/** The bound as it will be kept: a value that the text writes otherwise stands beside its words. */
function boundText(target: Target, screen: Screen): string {
  const words = boundWords(target, screen);
  return target.shown === undefined
    ? words
    : `${words}${screen.messages.screens.wording.exactly(exactBoundWords(target, screen))}`;
}
