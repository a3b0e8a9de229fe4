import type { BulletinChanges } from '../../core/view/bulletin/changes.js';
import type { BulletinSections } from '../../core/view/bulletin/sections.js';
import type { BulletinUnits } from '../../core/view/bulletin/units.js';
import type { BulletinTotals, BulletinView } from '../../core/view/bulletin/view.js';
import type { IdleTasks } from '../../core/view/bulletin/worst.js';
import { percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';
import type { Dated } from './dated.js';
import { countedTasks, namesOf, numbersOf } from './listed.js';

/** A paragraph: which one, and the clauses of its sentence. */
export interface Part {
  head: 'totals' | 'changes' | 'sections' | 'units' | 'worst' | 'moved' | 'ahead';
  clauses: readonly string[];
}

/** The paragraphs that have something to say, in their order. */
export function clausesOf(view: BulletinView, dated: Dated, screen: Screen): Part[] {
  const { totals, changes, sections, units, worst, idle, moved, ahead } = view;
  const parts: Part[] = [
    { head: 'totals', clauses: totalClauses(totals, view.chosenOf, dated, screen) },
    { head: 'changes', clauses: changes === null ? [] : changeClauses(changes, dated, screen) },
    { head: 'sections', clauses: sections === null ? [] : sectionClauses(sections, screen) },
    { head: 'units', clauses: units === null ? [] : unitClauses(units, screen) },
    { head: 'worst', clauses: idle === null ? [] : [idleWords(idle, screen)] },
    { head: 'moved', clauses: moved === null ? [] : movedClauses(moved, screen) },
    { head: 'ahead', clauses: ahead === null ? [] : aheadClauses(ahead, dated, screen) },
  ];
  return parts.filter(({ head, clauses }) => clauses.length > 0 || (head === 'worst' && worst.length > 0));
}

function totalClauses(
  { rollup, expected, behind, missing }: BulletinTotals,
  chosenOf: number | null,
  dated: Dated,
  screen: Screen,
): string[] {
  const words = screen.messages.screens.bulletin.totals;
  const { counted, byStatus, completion, onSchedule, overdue, progress, coverage } = rollup;
  if (rollup.tasks === 0) return [words.none];
  const clauses = [words.tasks(counted, chosenOf, byStatus.cancelled)];
  if (counted === 0) return clauses;
  if (byStatus.not_started === counted) clauses.push(words.allNotStarted);
  else if (completion.count === 0) clauses.push(words.finishedNone);
  else clauses.push(words.finished(completion.count, percent(completion.count / completion.of)));
  const { count, of } = onSchedule;
  if (of > 0) clauses.push(count === 0 ? words.onScheduleNone(of) : words.onSchedule(count, of, percent(count / of)));
  clauses.push(behindWords(behind, screen));
  const { tasks, targets } = overdue;
  clauses.push(tasks + targets === 0 ? words.overdueNone : words.overdue(tasks, targets));
  if (missing !== null) clauses.push(words.missing(dated.period(missing.period), missing.tasks));
  if (progress === null) return [...clauses, words.progressNone(percent(expected))];
  return [...clauses, words.progress(percent(progress), coverage.count, percent(expected))];
}

function behindWords({ tasks, red, yellow, onlyWarned }: BulletinTotals['behind'], screen: Screen): string {
  const words = screen.messages.screens.bulletin.totals;
  if (tasks === 0) return words.behindNone;
  // Where most of them are not late with their work, the count alone would mislead.
  return words.behind(tasks, red, yellow, onlyWarned * 2 > tasks ? onlyWarned : 0);
}

/** What turned since the end of the period before. */
export function changeClauses(changes: BulletinChanges, dated: Dated, screen: Screen): string[] {
  const words = screen.messages.screens.bulletin.changes;
  const { overdue, targetsOverdue, targetsMet } = changes;
  const ofTasks = (ids: readonly number[], said: (tasks: string) => string) =>
    ids.length === 0 ? [] : [said(countedTasks(ids, screen))];
  const late = [...new Set([...overdue, ...targetsOverdue.tasks])].sort((a, b) => a - b);
  const clauses = [
    ...ofTasks(changes.finished, words.finished),
    ...(targetsMet.targets === 0 ? [] : [words.met(countedTasks(targetsMet.tasks, screen, targetsMet.targets))]),
    ...ofTasks(changes.recovered, words.recovered),
    ...ofTasks(changes.reopened, words.reopened),
    ...ofTasks(changes.behind, words.behind),
    ...(late.length === 0 ? [] : [words.overdue(overdue.length, targetsOverdue.targets, numbersOf(late, screen))]),
  ];
  const [first = words.none, ...others] = clauses;
  return [words.since(dated.day(changes.since)) + first, ...others];
}

/** Which sections stand out. */
export function sectionClauses({ best, worst, overdue }: BulletinSections, screen: Screen): string[] {
  const words = screen.messages.screens.bulletin.sections;
  // To name only some of many that are equal would say that these stand out.
  const titles = (sections: readonly { title: string }[]) =>
    sections.length > EQUAL
      ? words.many(sections.length)
      : sections.map(({ title }) => clean(title)).join(screen.messages.comma);
  const said = ({ sections, onSchedule }: Standing, say: typeof words.best) =>
    say(titles(sections), shareWords(sections.length, onSchedule), sections.length > 1);
  const late = overdue.map(({ section, tasks, targets }) => words.overdueOne(clean(section.title), tasks, targets));
  return [
    ...(best === null ? [] : [said(best, words.best)]),
    ...(worst === null ? [] : [said(worst, words.worst)]),
    ...(late.length === 0 ? [] : [words.overdue(namesOf(late, screen))]),
  ];
}

type Standing = NonNullable<BulletinSections['best']>;

/** A share in counts; of several that have it, whose counts may differ, a percentage. */
function shareWords(sharing: number, { count, of }: { count: number; of: number }): string {
  return sharing === 1 ? `${count}/${of}` : percent(count / of);
}

/** How many sections that are equal are named. */
const EQUAL = 3;

/** The places that are named. */
const PLACES = 3;

/** Which units come first, and which have not reported. */
export function unitClauses({ ranked, silent, lacking }: BulletinUnits, screen: Screen): string[] {
  const words = screen.messages.screens.bulletin.units;
  const named = (units: readonly { name: string }[]) =>
    namesOf(
      units.map(({ name }) => clean(name)),
      screen,
    );
  if (ranked.length === 0) return [words.allSilent];
  const best = ranked.filter(({ rank, onSchedule }) => rank <= PLACES && onSchedule.count > 0);
  const places = [...new Set(best.map(({ rank }) => rank))].map((place) => {
    const equal = best.filter(({ rank }) => rank === place);
    const { count, of } = equal[0]?.onSchedule ?? { count: 0, of: 1 };
    return words.place(place, named(equal), shareWords(equal.length, { count, of }));
  });
  return [
    places.length === 0 ? words.noneOnSchedule : words.ranked(places.join(screen.messages.comma)),
    ...(silent.length === 0 ? [] : [words.silent(named(silent))]),
    ...lackingClauses(lacking, screen),
  ];
}

function lackingClauses(lacking: BulletinUnits['lacking'], screen: Screen): string[] {
  const words = screen.messages.screens.bulletin.units;
  const [first, ...others] = lacking;
  if (first === undefined) return [];
  if (others.length === 0) return [words.lackingOne(clean(first.name), first.noData)];
  const most = lacking.filter(({ noData }) => noData === first.noData).map(({ name }) => clean(name));
  return [words.lacking(lacking.length, namesOf(most, screen), first.noData)];
}

function idleWords({ tasks, timeGone, isMore }: IdleTasks, screen: Screen): string {
  return screen.messages.screens.bulletin.worst.idle(countedTasks(tasks, screen), percent(timeGone), isMore);
}

function movedClauses(moved: NonNullable<BulletinView['moved']>, screen: Screen): string[] {
  const words = screen.messages.screens.bulletin.moved;
  return (['extended', 'suspended'] as const).flatMap((kind) =>
    moved[kind].length === 0 ? [] : [words[kind](countedTasks(moved[kind], screen))],
  );
}

function aheadClauses({ due, report }: NonNullable<BulletinView['ahead']>, dated: Dated, screen: Screen): string[] {
  const words = screen.messages.screens.bulletin.ahead;
  const dueWords =
    due === null
      ? []
      : [
          words.due(dated.day(due.until), due.tasks, due.targets, due.milestones, due.rechecks) +
            words.next(dated.day(due.next.date), due.next.tasks.length, numbersOf(due.next.tasks, screen)),
        ];
  return report === null
    ? dueWords
    : [...dueWords, words.report(dated.period(report.period), dated.day(report.deadline), report.tasks)];
}
