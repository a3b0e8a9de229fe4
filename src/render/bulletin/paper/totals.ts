import type { PaperPart } from '../../../core/paper/paper.js';
import type { Status } from '../../../core/task.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { progressChart } from '../../chart/progress-chart.js';
import { paragraph } from '../../paper/parts.js';
import { NONE, percent } from '../../terminal/number.js';
import { legendText } from './legend.js';
import type { Writer } from './writer.js';

/** How many tasks are done, and how they keep to their schedule. */
export function doneParts({ total, schedule, isBegun }: WholeBulletin, writer: Writer): PaperPart[] {
  const { words } = writer;
  const { counted, byStatus, targets, onSchedule, onTime } = total;
  if (counted === 0) return [paragraph(words.none)];
  const included = words.tasks(counted, byStatus.cancelled, targets.total);
  if (!isBegun) return [paragraph(writer.sentence([included]) + writer.sentence([words.notBegun]))];
  const share = (count: number) => percent(count / counted);
  const statuses = (['submitted', 'in_progress', 'not_started', 'suspended'] as const satisfies Status[]).flatMap(
    (status) =>
      byStatus[status] === 0
        ? []
        : [words.status(writer.messages.words.status[status], byStatus[status], share(byStatus[status]))],
  );
  const finished = total.completion.count;
  const done = finished === 0 ? words.noneFinished : words.finished(finished, share(finished), total.closed.count);
  const due = onTime.of === 0 ? [] : [words.onTime(onTime.of, onTime.count, writer.percent(onTime))];
  const parts = (['finished', 'ahead', 'even'] as const).flatMap((kind) =>
    schedule[kind] === 0 ? [] : [words.scheduleParts[kind](schedule[kind])],
  );
  const kept = words.schedule(
    onSchedule.of,
    onSchedule.count,
    writer.percent(onSchedule),
    parts.join(writer.messages.comma),
  );
  const short = words.short(schedule.short, writer.percent({ count: schedule.short, of: onSchedule.of }));
  return [
    paragraph(writer.sentence([included]) + writer.sentence([done, ...statuses]) + writer.sentence(due)),
    ...(onSchedule.of === 0 ? [] : [paragraph(writer.sentence([kept, short]))]),
  ];
}

/** The lights, what is overdue and what was not handed in, and what the lights mean. @param annex of what was not handed in */
export function lightParts(bulletin: WholeBulletin, annex: string, writer: Writer): PaperPart[] {
  const { total, missing, policy } = bulletin;
  const { words, messages } = writer;
  if (total.tasks === 0) return [];
  const { byLight, byStatus, overdue } = total;
  const lit = (['green', 'yellow', 'red'] as const).map((light) =>
    words.lightCount(messages.words.light[light], byLight[light]),
  );
  const gray = byLight.gray === 0 ? [] : [words.gray(byLight.gray, byStatus.suspended, byStatus.cancelled)];
  const { totals } = bulletin.short;
  const short = messages.screens.bulletin.totals;
  const { tasks, red, yellow, onlyWarned } = totals.behind;
  const behind =
    tasks === 0 ? short.behindNone : short.behind(tasks, red, yellow, onlyWarned * 2 > tasks ? onlyWarned : 0);
  const late =
    overdue.tasks + overdue.targets === 0 ? short.overdueNone : short.overdue(overdue.tasks, overdue.targets);
  const isMoved = overdue.tasksOriginal !== overdue.tasks || overdue.targetsOriginal !== overdue.targets;
  const original = isMoved ? [words.byOriginal(overdue.tasksOriginal, overdue.targetsOriginal)] : [];
  return [
    paragraph(writer.sentence([words.lights([...lit, ...gray].join(words.and))])),
    paragraph(writer.sentence([behind, late, ...original]) + writer.sentence(missingClauses(missing, annex, writer))),
    paragraph(legendText(policy, writer)),
  ];
}

function missingClauses({ counts, period }: WholeBulletin['missing'], annex: string, writer: Writer): string[] {
  const { words, dated } = writer;
  if (counts.missing === 0) return [];
  const { units, missing, tasks } = counts;
  return [
    period === null
      ? words.never(units, missing, tasks, annex)
      : words.missing(dated.period(period.name), units, missing, tasks, annex),
  ];
}

/** Overall progress beside the expected one, the targets, and the chart of both over the months. */
export function progressParts(bulletin: WholeBulletin, writer: Writer): PaperPart[] {
  const { total, short, isBegun, course } = bulletin;
  const { words } = writer;
  if (total.counted === 0) return [];
  const expected = percent(short.totals.expected);
  const { progress, coverage, targets } = total;
  const said =
    progress === null
      ? words.noProgress(expected)
      : words.progress(percent(progress), expected, coverage.count, coverage.of);
  const { total: all, met, unmet, noData } = targets;
  const ofTargets = all === 0 || !isBegun ? [] : [words.targets(all, met, percent(met / all) || NONE, unmet, noData)];
  return [
    paragraph(writer.sentence([said]) + writer.sentence(ofTargets)),
    ...(course.filter((point) => point.progress !== null).length < 2
      ? []
      : [
          { kind: 'chart', name: 'course', chart: progressChart(course, writer.messages) } as const,
          paragraph(writer.words.courseNote),
        ]),
  ];
}
