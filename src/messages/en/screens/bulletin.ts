import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan bulletin` says. */
export const bulletin: Messages['screens']['bulletin'] = {
  refused: {
    future: (period, _start, _end, last) =>
      `${period} has not begun, so there is nothing to tell yet; name a period that has, such as --period ${last}`,
    outside: (period, start, end, last) =>
      `${period} is outside the period of the plan (${start} to ${end}); name one within it, such as --period ${last}`,
    not_begun: (_period, start) => `the period of the plan begins on ${start}: there is nothing to tell yet`,
  },
  early: (period, day, ended, command) =>
    `note: without --period this is how ${period} stands as of ${day}; for the bulletin of ${ended}: ${command}`,
  file: (period) => `bulletin-${period}`,
  shortFile: (period) => `short-bulletin-${period}`,
  jsonAnd: (format) => `--json and -f ${format} cannot be used together; use one of them`,
  templateFor: (format) => `--template is for docx only, and this is ${format}; add -f docx, or leave --template out`,
  onlyRecord: (option) => `${option} goes with --record only; add --record, or leave ${option} out`,
  noOwnText: '--text-file is for the whole bulletin only; leave it out, or leave out --short and --json',
  noText: (path) => `${path} is no text file, or its encoding is unknown; save it as plain text in UTF-8 or GB18030`,
  emptyText: (path) => `${path} is empty; write the text first, or leave --text-file out`,
  unknownCommit: (period, commit, reason) =>
    `note: the commit ${commit} of the bulletin for ${period} cannot be read, so its values were not compared: ${reason}`,
  record: {
    part: 'a bulletin is recorded for all tasks; leave out --section, --lead, --leader and --org',
    leftOut:
      'files with errors were left out of the bulletin, so it was not recorded; find and fix them with plan lint',
    day: (end, day) =>
      `a bulletin is recorded as of the end of its period (${end}), or as of today if that is not over, and this one is as of ${day}; leave --as-of out and name the --period, or use --as-of ${end} if it is over`,
    noRepository:
      'the plan is not in a git repository, so there is no commit to record; set one up with plan git setup and commit',
    noCommit: 'the repository has no commit yet; commit the plan first',
    changed: (files) =>
      `changes are not committed, so the values could not be made again from a commit: ${files}; commit them (plan sync or git commit), then record`,
    stdout: 'with --record the bulletin goes to a file; name one with -o',
    done: (period, commit) => `Recorded: the bulletin for ${period}, from commit ${commit}`,
    again: (count) => `recorded ${things(count, 'time')} before; this one counts`,
    subject: (period) => `Record the bulletin for ${period}`,
  },
  title: (title, period, day) => `${title}: how it stands (${period === '' ? '' : `${period}, `}as of ${day})`,
  heading: (numeral, title) => `${numeral}. ${title}:`,
  heads: {
    totals: 'Overall',
    changes: 'Changes',
    sections: 'Sections',
    units: 'Counties',
    worst: 'Furthest behind',
    moved: 'Extended and suspended',
    ahead: 'Next',
  },
  semicolon: '; ',
  sentence: (clauses) => ` ${clauses}.`,
  andMore: (names, count) => `${names} and others, ${count} in all`,
  counted: (count, ids) => `${count}${ids === '' ? '' : ` (no. ${ids})`}`,
  totals: {
    none: 'no tasks',
    tasks: (count, of, cancelled) =>
      `${things(count, 'task')}${of === null ? '' : ` chosen of ${of}`}${cancelled === 0 ? '' : ` (without ${cancelled} cancelled)`}`,
    finished: (count, percent) => `${count} finished (${percent})`,
    finishedNone: 'none finished yet',
    allNotStarted: 'none started',
    onSchedule: (count, of, percent) => `${count} on schedule (${percent} of the ${of} that can be compared)`,
    onScheduleNone: (of) => `none of the ${of} that can be compared is on schedule`,
    behind: (count, red, yellow, warned) => {
      const lights = [
        ...(red === 0 ? [] : [`${red} red`]),
        ...(yellow === 0 ? [] : [`${yellow} yellow`]),
        ...(warned === 0 ? [] : [`${warned} of them only due soon or without a report`]),
      ].join(', ');
      return `${count} behind${lights === '' ? '' : ` (${lights})`}`;
    },
    behindNone: 'nothing is behind',
    overdue: (tasks, targets) => `${both(tasks, targets)} overdue`,
    overdueNone: 'nothing is overdue',
    missing: (period, count) => `${things(count, 'task')} not fully reported for ${period}`,
    progress: (progress, known, expected) =>
      `overall progress ${progress} (with data for ${known}), ${expected} expected`,
    progressNone: (expected) => `no task has data, ${expected} expected`,
  },
  changes: {
    since: (day) => `since ${day} `,
    finished: (tasks) => `finished: ${tasks}`,
    reopened: (tasks) => `reopened: ${tasks}`,
    met: (targets) => `targets newly met: ${targets}`,
    recovered: (tasks) => `no longer behind: ${tasks}`,
    behind: (tasks) => `newly behind: ${tasks}`,
    overdue: (tasks, targets, ids) => `newly overdue: ${both(tasks, targets)}${ids === '' ? '' : ` (no. ${ids})`}`,
    none: 'nothing was finished, met, late or behind that was not so before',
  },
  sections: {
    many: (count) => `${count} sections`,
    best: (names, share, isOfEach) => `most on schedule: ${names} (${isOfEach ? 'each ' : ''}${share})`,
    worst: (names, share, isOfEach) => `least: ${names} (${isOfEach ? 'each ' : ''}${share})`,
    overdue: (names) => `with overdue work: ${names}`,
    overdueOne: (name, tasks, targets) => `${name} (${both(tasks, targets)})`,
  },
  units: {
    ranked: (places) => `by own shares on schedule: ${places}`,
    place: (rank, names, share) => `${rank}. ${names} (${share})`,
    noneOnSchedule: 'no county has a share on schedule',
    silent: (names) => `nothing reported: ${names}`,
    allSilent: 'no county has reported',
    lackingOne: (name, count) => `${name} has not reported ${things(count, 'share')}`,
    lacking: (units, most, count) =>
      `${units} counties have not reported all their shares, the most: ${most} (${count})`,
  },
  worst: {
    item: (id, title, leads, lag, problems) =>
      `${id} ${title} (${leads === '' ? 'no lead' : leads}): ${lag}${problems}`,
    lag: {
      task_overdue: (days) => `${things(days, 'day')} overdue`,
      target_overdue: (target, days) => `target ${target === '' ? '' : `"${target}" `}${things(days, 'day')} overdue`,
      gap: (progress, expected, points) => `at ${progress}, ${expected} expected, ${things(points, 'point')} behind`,
    },
    problems: (period, org, text) => `; reported${org === '' ? '' : ` by ${org}`} for ${period}: "${text}"`,
    shortened: (text) => `${text}...`,
    idle: (tasks, percent, isMore) =>
      `not started, with ${percent}${isMore ? ' or more' : ''} of the time gone: ${tasks}`,
  },
  moved: {
    extended: (tasks) => `extended: ${tasks}`,
    suspended: (tasks) => `suspended: ${tasks}`,
  },
  ahead: {
    due: (until, tasks, targets, milestones, rechecks) =>
      `due by ${until}: ${both(tasks, targets, milestones, rechecks)}`,
    next: (day, tasks, ids) => `, the next on ${day} (${ids === '' ? things(tasks, 'task') : `no. ${ids}`})`,
    report: (period, deadline, tasks) =>
      `reports for ${period} are due by ${deadline}${tasks === null ? '' : `, ${things(tasks, 'task')} still to be reported`}`,
  },
};

/** Counts of tasks, targets, milestones and re-checks, without those of which there are none. */
function both(tasks: number, targets: number, milestones = 0, rechecks = 0): string {
  return [
    ...(tasks === 0 ? [] : [things(tasks, 'task')]),
    ...(targets === 0 ? [] : [things(targets, 'target')]),
    ...(milestones === 0 ? [] : [things(milestones, 'milestone')]),
    ...(rechecks === 0 ? [] : [things(rechecks, 're-check')]),
  ].join(', ');
}
