import type { Messages } from '../../messages.js';

/** How tasks and units are judged by their targets. */
export const tasks: Pick<
  Messages['formulas']['topics'],
  | 'task'
  | 'overall'
  | 'begun'
  | 'lights'
  | 'near'
  | 'report'
  | 'schedule'
  | 'rates'
  | 'overdue'
  | 'halted'
  | 'unit'
  | 'days'
  | 'doubt'
> = {
  task: {
    title: 'Progress and coverage of a task',
    rules: [
      'Progress of a task = the sum of its targets’ progress ÷ their number; one without data adds nothing and is counted; parts of others (part_of) are left out. Beside it stands of how many targets it is known; those that lack a baseline are named.',
      'If no target has data there is no progress, which is not 0. In a completed or closed task a target without data counts 100%.',
    ],
    example: 'Two targets, one at 100%, one silent: (100% + 0) ÷ 2 = 50%, 1 of 2 reported.',
  },
  overall: {
    title: 'Overall progress',
    rules: [
      'Overall progress = Σ (weight × progress) ÷ Σ weight over the tasks that have progress; of how many tasks stands beside it. Cancelled tasks are left out; a weight that is not written is 1. Overall progress has no gap.',
    ],
    example: 'Three tasks: 50% with weight 2, 80% with weight 1, one silent: (2 × 50% + 1 × 80%) ÷ 3 = 60%, 2 of 3.',
  },
  begun: {
    title: 'Not started',
    rules: [
      'A task with a reading or a report by the day has begun, whatever its status; if that is still “not started”, it is asked for.',
      'Else its time gone is counted in days: days passed ÷ days from the start to the current due date, the first and the last one in. More than 50% (not_started_yellow) is yellow, more than 80% (not_started_red) is red; exactly as much is not.',
    ],
    example:
      'From 1 January to 9 April are 100 days: 19 February is exactly 50%, green; 20 February yellow; 20 March is exactly 80%, yellow; 21 March red.',
  },
  lights: {
    title: 'Lights',
    rules: [
      'The first that fits decides. Gray: suspended or cancelled. Green: completed or closed (late is said if it was completed after the due date).',
      'Red: the task is overdue, or one of its targets; or more than 30 points (red_gap) behind; or not started with more than 80% of its time gone.',
      'Yellow: 10 (yellow_gap) to 30 points behind, both included; or a milestone overdue; or due within 15 days (near_due_days); or a paced target without any reading while more than 10% (no_data_after) is expected; or not started with more than 50% of its time gone; or the last report missing.',
      'Else green. All reasons for the colour are said, the first one beside the light. A part of another target lights by its due date only.',
    ],
    example: '30 June, 50% expected: at 40% it is 10.0 behind, yellow; at 20% 30.0, still yellow; at 19.9% 30.1, red.',
  },
  near: {
    title: 'Due within 15 days',
    rules: [
      'Counted is the nearest day, from today on, of the task’s current due date and those of its targets that are not met; today and the fifteenth day are in. Targets that are met do not count, nor do milestones before they are due.',
      'A target without a date of its own follows its task; one that has its own is not moved when the task is extended. A milestone without a date follows its target.',
    ],
    example: 'A target due on 10 September: on 26 August 15 days are left, yellow; on 25 August 16, green.',
  },
  report: {
    title: 'Missing report',
    rules: [
      'With policy.reports: monthly or quarterly, a report is due by the 5th (report_days) working day after its period. From the day after that a missing one lights yellow.',
      'Working days follow the official holidays and the weekends worked for them (in a year without data only weekends are off), without days_off, and with work_days. A task that was submitted, finished or halted at the end of the period, or had not started by plan, owes none.',
      'Reports whose periods end on the same day stand for one another: one for the first quarter is one for March. A report of any unit of the task is enough; a late one counts for its period.',
    ],
    example: '31 October 2020 is a Saturday, the last day is 6 November: on 6 November green, on 7 November yellow.',
  },
  schedule: {
    title: 'On schedule',
    rules: [
      'The denominator: tasks whose gap is known, that are finished, or that have a paced target without any reading while more than 10% is expected; suspended and cancelled ones are left out.',
      'The numerator: of these, tasks that are not behind, not overdue (nor a target of theirs), owe no value and are not red for not having started. A finished one counts unless what it reported is behind.',
    ],
    example: 'Six tasks: ahead, as expected, behind, owing a value, finished, without a pace: 3 ÷ 5 = 60.0%.',
  },
  rates: {
    title: 'Completion, closed, on time',
    rules: [
      'Completion = (completed + closed) ÷ tasks, closed = closed ÷ tasks; cancelled tasks are left out.',
      'On time = completed by the current due date ÷ tasks due so far; the due day itself is due, suspended and cancelled tasks are not. With a denominator of 0 there is no percentage.',
    ],
    example: 'Three tasks that are due: one completed in time, one a day late, one open: 1 ÷ 3 = 33.3%.',
  },
  overdue: {
    title: 'Overdue',
    rules: [
      'From the day after the due date; the due day itself is not overdue. A task: not started, in progress, or submitted only after the due date; not if finished or halted.',
      'A target past its own date (else the task’s) and not met: unmet, no data (not reported), partly reported (not judged). One that was not met on its due day and is now is “met late”, by the days to the day on which it was first met; it lights nothing.',
      'Both by the current and by the original date. Order: first what is open, then what was met late; the most days first, then by number, a task before its targets.',
    ],
    example:
      'Due on 31 May, unmet on 30 June: 30 days overdue. Due on 30 April, met only on 30 May: met late, by 30 days.',
  },
  halted: {
    title: 'Suspended tasks',
    rules: [
      'While suspended or cancelled a task has no gap, is not overdue, owes no value and no report, and is in no denominator of schedule or time, nor in the ranks of units; its progress stays. Resumed, it is judged by its old start and due date: the time of the suspension is not subtracted, an extension does that.',
    ],
    example:
      'Due on 30 September, suspended on 3 August, resumed on 1 November: on 15 October not overdue, on 30 November 61 days.',
  },
  unit: {
    title: 'A unit’s row and rank',
    rules: [
      'A unit stands by its own part: its share, or what each must meet; by its own readings, progress, gap and light. What it has not reported says so. Tasks that it leads or is responsible for stand beside. A share on % is the unit’s own level and is not added up.',
      'Rank: parts that are met or not behind ÷ all its parts (not reported is behind; those of halted tasks, and parts of other targets, are left out); then the mean progress of all of them, rounded half up to 0.1%. Equal ones share a place, the next places stay free. Who reported nothing has no rank. Only the rows listed are compared.',
      'Where the task is finished, or the city has met the target, a part is green, with what is missing beside it.',
    ],
    example: 'All three on schedule with 1333 ÷ 2000, 667 ÷ 1000, 666 ÷ 1000: 66.7%, 66.7%, 66.6%, places 1, 1, 3.',
  },
  days: {
    title: 'Looking at a past day',
    rules: [
      'Only what is of that day or earlier counts: of readings as_of, of extensions, amendments, status changes and evidence date (else the day of recording), of reports the end of their period (the day of recording if earlier). What is recorded later counts from the day that it tells of.',
      'Except voids: what is taken back never was, on any day.',
      'Of extensions the one with the latest day is in force, of one day the last. A status change may not name a day before that of the entry above; a reading may, and does not replace one of a later day.',
    ],
    example:
      '12 by 30 June, 22 by 31 July, the second taken back on 10 October: seen on 31 August it is 12, 12 ÷ 25 = 48%.',
  },
  doubt: {
    title: 'Doubtful values',
    rules: [
      'A doubtful value is refused with the reason; --confirm records it, marked as confirmed.',
      'Below 0; a fraction of what is counted in whole; a day before the period or after today; above 3 × the target (of a unit: its share) and 20 or more above it; above 10 × the last reading and 20 or more above that; a fall of a cumulative count, or a later entry for an earlier day that is above what came after; a city value that differs from the sum of the units by more than about_tolerance (5%; only if all have reported, or the sum is larger).',
      'Limits, ratios and deliveries may rise and fall.',
    ],
    example: 'A target of 25: 75 passes, 76 must be confirmed. A share of 3: 30 must be confirmed, 22 passes.',
  },
};
