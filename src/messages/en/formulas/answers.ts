import type { Messages } from '../../messages.js';

/** How the answers to what a chief asks are found. */
export const answers: Pick<Messages['formulas']['topics'], 'behind' | 'owed' | 'since' | 'course'> = {
  behind: {
    title: 'Behind',
    rules: [
      'A task is behind if its light is red or yellow, or if it is overdue, or one of its targets is and is not met yet, also in a finished task; not if it is suspended or cancelled.',
      'Order: red, yellow, then the others; the most days overdue first (of a task that is not overdue itself, of its worst target), then by the order of the reasons of lights, by points behind, by the share of time gone without a beginning, by the next due date, by number.',
    ],
    example:
      'On 30 June four tasks: no. 1 is 1.0 behind, no. 2 10.0, no. 3 30.1, no. 4 30 days overdue: 3 behind, in the order 4, 3, 2.',
  },
  owed: {
    title: 'Owed, late and missing',
    rules: [
      'Where reports are asked for (policy.reports), each period owes a value of each number that was not met on the day before it: from each unit with a share (not 0), or that must meet it, its own, else from the lead; where nobody leads it is listed without a unit. A task with a delivery that is not done, or without targets, owes one report of its lead.',
      'Only tasks that are not started or in progress at the period’s end, and whose start has come. A value of a day in the period or later is handed in (per month and quarter: in the period), a report is by the end of its period. Of a task that is finished, suspended or cancelled by the day, what was not handed in is not listed any more.',
      'The day of recording decides: by the deadline (see “Missing report”) in time, after it late; what is not recorded is missing after the deadline, else pending. Days are working days after the deadline. The period is the last one that ended before the day, if none is named.',
      'Where no reports are asked for, the numbers that are not met and never had a value are listed.',
    ],
    example:
      'The deadline for October is 6 November, three units have shares: recorded on 6 November in time; on 9 November late, by 1 working day; not recorded by 20 November missing, for 10 working days.',
  },
  since: {
    title: 'Since a day',
    rules: [
      '“Last month” is its last day, 30d the day 30 days before. Both days are worked out as in “Looking at a past day” and compared: lights that turned better or worse (not to or from gray), what was finished, became overdue or met, the difference of overall progress.',
      '“Recorded since” goes by the time of recording; what of it tells of that day or an earlier one was recorded late, and counts in that day already. plan diff --since compares by the time of recording: what was recorded after that day was not there.',
      'Direct edits of files, such as titles and new targets, have no time of recording and are the same on both days: plan diff <revision> tells of them.',
    ],
    example:
      'A target of 25: the 15 of 31 October were recorded on 5 November, the 20 of 30 November on that day. 30 November compared with 31 October: 60% to 80%; 2 entries recorded since, 1 of them late.',
  },
  course: {
    title: 'The chart of a task',
    rules: [
      'plan show draws numbers that are paced: with values of two days, or of one and a baseline; not what each unit, month or quarter must meet.',
      'A month has two columns: what was reached is the newest value by its end (this month: by today), what was expected is the expected value of the same day, by the bound and due date in force on it. Later months have only what is expected.',
    ],
    example:
      '25 schools, 12 by 30 June and 20 by 15 September: June 12 reached, 12 expected; August 12 reached, 16 expected; September 20 reached, 18 expected.',
  },
};
