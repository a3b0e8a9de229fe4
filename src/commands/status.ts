import { type AnswerFormat, formatOptionWith, inFormat } from '../cli/answer/format.js';
import { chosenTasks, filterOptions, scopeOf } from '../cli/answer/task-filter.js';
import { restArgument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { fixed, fromPlan, paths } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { flag, textOption, valueOption } from '../cli/option.js';
import { choice } from '../cli/parser.js';
import { baseDay, directEditsLine, sinceOption } from '../cli/since.js';
import { usageFailure } from '../core/failure.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { SINCE_BY, type SinceView, sinceView } from '../core/view/since-view.js';
import { STATUS_BY, type StatusView, statusView } from '../core/view/status-view.js';
import type { Context } from '../env.js';
import { sinceJson } from '../formats/answers/since-json.js';
import { statusJson } from '../formats/status-json.js';
import { renderSince } from '../render/since/since.js';
import { renderEmpty } from '../render/status/empty.js';
import { renderStatus } from '../render/status/page.js';
import type { Screen } from '../render/terminal/screen.js';
import { unsharedIn } from '../store/git/unshared.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan status`: the rollup. */
export const status = defineCommand({
  examples: [
    'plan status',
    'plan status 五 六 --as-of 2020-11-30',
    'plan status --by lead',
    'plan status --by county',
    'plan status --leader none',
    'plan status --since 上月 --as-of 2020-11-30',
    'plan status --chart',
    'plan status --by lead -f svg',
  ],

  declare(messages) {
    const words = messages.help.commands.status;
    return {
      arguments: { sections: restArgument('[section...]', words.sections, fromPlan('sections')) },
      options: {
        by: valueOption('--by <group>', words.by, choice(STATUS_BY), fixed(STATUS_BY)),
        since: sinceOption(words.since),
        ...filterOptions(messages),
        all: flag('--all', messages.help.all),
        chart: flag('--chart', words.chart),
        ...formatOptionWith(['svg'], words.format),
        output: textOption('-o, --output <file>', words.output, paths),
        force: flag('--force', messages.help.commands.export.force),
        ...atOption(messages),
      },
    };
  },

  async run(context, { sections: named }, { by, since, all, chart, format: printed, output, force, at, ...typed }) {
    const format = await formatOf(context, printed, output, force);
    const opened = openPlan(context, await pastOf(context, at));
    const sections = [...named, ...(typed.section ?? [])];
    const asked = { ...typed, section: sections.length > 0 ? sections : undefined };
    const standings = chosenTasks(context, opened, asked);
    const view = statusView(opened.plan, standings, by ?? 'section', opened.asOf, scopeOf(context, opened, asked));
    const isDrawn = chart || format === 'svg';
    if (isDrawn && since !== undefined) throw usageFailure(context.messages.errors.since.chart);
    const charts = isDrawn ? await chartsOf(opened, standings, view) : null;
    const changed = since === undefined ? null : sinceOf(context, opened, standings, since, by);
    const isEmpty = opened.files.length === 0;
    const isForPerson = format === 'text' && !context.options.json && at === undefined;
    const unshared = isForPerson ? unsharedNote(context, opened) : [];
    if (format === 'svg' && charts !== null && !context.options.json) {
      const document = await charts.document(context.screen);
      if (output === undefined) return answer(context, opened, document);
      const { deliver } = await import('../workspace/output/deliver.js');
      const name = `${context.messages.screens.chart.file(opened.asOf)}.svg`;
      const delivery = { kind: 'status', asOf: opened.asOf, format, output, force, next: null };
      return deliver(context, opened, { name, text: document }, delivery);
    }
    const text = inFormat(context, format === 'svg' ? 'json' : format, {
      kind: 'status',
      ...opened,
      json: () => ({ ...statusJson(view), since: changed && sinceJson(changed), course: charts?.course ?? null }),
      draw: (screen) => {
        const whole = all ? { ...screen, rows: null } : screen;
        if (isEmpty) return renderEmpty(view, opened.plan.sections.length > 0, screen, unshared);
        if (charts !== null) return charts.draw(whole, unshared);
        if (changed === null) return renderStatus(view, whole, unshared);
        return renderSince(changed, directEditsLine(context, opened.dir), whole);
      },
    });
    return answer(context, opened, text);
  },
});

/**
 * What the answer is given as: a file has the picture.
 * @throws wrong usage if something else would go to a file, or its ending is not that of a picture
 */
async function formatOf(
  context: Context,
  asked: AnswerFormat | 'svg',
  output: string | undefined,
  force: boolean,
): Promise<AnswerFormat | 'svg'> {
  const { screens } = context.messages;
  if (output === undefined) {
    if (force) throw usageFailure(screens.exporting.forceNoFile);
    return asked;
  }
  const { formatEnded, refuseOtherEnding, unknownEnding } = await import('../cli/file-ending.js');
  const picture = { id: 'svg', endings: ['.svg'] };
  const isNamed = asked === 'svg' || (asked === 'text' && formatEnded([picture], output) !== null);
  if (context.options.json || !isNamed) {
    const unknown = asked === 'text' && !context.options.json ? unknownEnding(context, output, [picture]) : null;
    throw usageFailure(unknown ?? screens.chart.onlyPicture);
  }
  refuseOtherEnding(context, output, picture);
  return 'svg';
}

/** What charts show, and how they are drawn: read only where they are asked for. */
async function chartsOf({ plan, asOf }: OpenPlan, standings: readonly TaskStanding[], view: StatusView) {
  const [{ planCourse }, { renderStatusCharts, statusCharts, answerHead }] = await Promise.all([
    import('../core/view/plan-course.js'),
    import('../render/status/charts.js'),
  ]);
  const course = planCourse(standings, plan, asOf);
  return {
    course,
    draw: (screen: Screen, notes: readonly string[]) => renderStatusCharts(view, course, screen, notes),
    async document(screen: Screen): Promise<string> {
      const { chartsDocument } = await import('../formats/svg/chart.js');
      const { messages } = screen;
      return chartsDocument(statusCharts(view, course, messages), messages, answerHead(view, screen));
    },
  };
}

/** How the tasks stood at the end of a day, beside how they stand. @throws wrong usage if the day is no earlier one */
function sinceOf(
  context: Context,
  opened: OpenPlan,
  standings: readonly TaskStanding[],
  since: string,
  by: (typeof STATUS_BY)[number] | undefined,
): SinceView {
  const { plan, asOf } = opened;
  const grouped = SINCE_BY.find((one) => one === by) ?? null;
  if (by !== undefined && grouped === null) throw usageFailure(context.messages.errors.since.by(by));
  return sinceView(plan, standings, baseDay(context, opened, since), asOf, grouped);
}

/** The line that says that work is not shared yet; nothing about another day. */
function unsharedNote({ env, messages, options }: Context, { dir, files }: OpenPlan): string[] {
  if (options.asOf !== null) return [];
  const unshared = unsharedIn(env.disk, dir, env.vars, files);
  return unshared === null ? [] : [messages.screens.status.unshared[unshared]];
}
