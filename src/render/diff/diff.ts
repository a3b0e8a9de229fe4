import type { DiffLine, DiffPage, DiffTask } from '../../core/view/comparison/diff-page.js';
import { heading, labelled, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { widthOf } from '../terminal/text.js';

const INDENT = '  ';

/** A comparison for a terminal: the answer, what changed by section and task, and the sums that differ. */
export function renderDiff(page: DiffPage, screen: Screen): string {
  const sections = [
    ...(page.plan.lines.length === 0 ? [] : [planBlock(page, screen)]),
    ...page.sections.map(({ title, tasks }) =>
      [heading(prose(title, screen), screen), ...tasks.map((task) => taskBlock(task, screen))].join('\n'),
    ),
    ...rollupBlock(page, screen),
  ];
  const head = [heading(prose(page.answer, screen), screen), prose(page.sides, screen)].join('\n');
  return [head, ...sections].join('\n\n');
}

function planBlock({ plan }: DiffPage, screen: Screen): string {
  const lines = plan.lines.map((line) => paragraph(line, INDENT, screen));
  return [heading(plan.title, screen), ...lines].join('\n');
}

/** One change stands beside its task, several stand below it. */
function taskBlock({ label, lines }: DiffTask, screen: Screen): string {
  const [only, ...others] = lines;
  const { colon } = screen.messages.screens.lint;
  if (only && others.length === 0) return paragraph(only, INDENT, screen, label + colon);
  return [prose(label, screen, INDENT), ...lines.map((line) => paragraph(line, INDENT + INDENT, screen))].join('\n');
}

function paragraph({ text, suspect }: DiffLine, indent: string, screen: Screen, label = ''): string {
  return prose(label + (suspect ? screen.style.red(text) : text), screen, indent);
}

function rollupBlock({ rollup }: DiffPage, screen: Screen): string[] {
  if (rollup.rows.length === 0) return [];
  const width = Math.max(...rollup.rows.map(({ label }) => widthOf(label))) + 2;
  const { arrow } = screen.messages.screens.diff;
  const rows = rollup.rows.map(({ label, before, after }) =>
    labelled(label, arrow(before, after), width, screen, INDENT),
  );
  return [[heading(rollup.title, screen), ...rows].join('\n')];
}
