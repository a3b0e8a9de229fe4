import { civilDay } from '../../core/date.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { findingsOf } from '../../lint/findings.js';
import { prose } from '../../render/terminal/prose.js';
import { loadPlan } from '../../store/read/load.js';
import type { PlanDesk } from '../../workspace/desk.js';

/** Says what lint finds in the plan after an import, and what to do next. An import that is committed cannot be undone. */
export function tellChecked(context: Context, desk: PlanDesk, isCommitted: boolean): void {
  const { env, messages, screen, options } = context;
  const words = messages.screens.import.next;
  const loaded = loadPlan(env.disk, desk.dir);
  const found = findingsOf(env.disk, loaded, civilDay(desk.now, desk.plan.timezone));
  const countOf = (level: string) => found.filter((finding) => finding.level === level).length;
  const files = loaded.files.length + 1;
  const summary = messages.screens.lint.summary(files, countOf('error'), countOf('warning'));
  const line = (...name: string[]) => commandLine(env.platform, ['plan', ...name], { plan: options.plan });
  const undo = commandLine(env.platform, ['plan', 'undo'], { import: true, plan: options.plan });
  const lines = [
    words.checked(summary, line('lint')),
    words.look(line('status')),
    ...(isCommitted ? [] : [words.undo(undo)]),
  ];
  env.stdout.write(`${lines.map((one) => prose(one, screen)).join('\n')}\n`);
}
