import type { Messages } from '../../messages.js';

/** How targets are measured. */
export const targets: Pick<
  Messages['formulas']['topics'],
  'expected' | 'count' | 'ratio' | 'delivery' | 'pace' | 'steps' | 'gap' | 'city' | 'incomplete' | 'county'
> = {
  expected: {
    title: 'Expected progress',
    rules: [
      'Expected progress = whole months passed ÷ months from the start to the current due date. A month has passed on its last day; on the due day it is 100%.',
      'Without start it begins with the plan’s period; without due it ends with it. With policy.pace: day, days are counted, the first and the last one in.',
    ],
    example: 'A task of the whole year, 30 November: 11 ÷ 12 = 91.7%; 29 November: 10 ÷ 12 = 83.3%.',
  },
  count: {
    title: 'Progress of a count',
    rules: [
      'At least, equal to, about, a range: progress = actual ÷ target, at most 100%; a range is counted up to its low end. What lies above is shown as a surplus (of a range, above its high end).',
      'About: about_tolerance (5) is the per cent by which it may fall short; from there on it is met, which is 100%.',
    ],
    example: 'A target of 25, 12 reported: 12 ÷ 25 = 48%. About 50000 is met from 47500 on.',
  },
  ratio: {
    title: 'Progress of ratios, limits, trends and changes',
    rules: [
      'A ratio or a limit without a baseline is met (100%) or not (0%). So is “not below last year”, which needs a baseline.',
      'With a baseline: progress = (actual − baseline) ÷ (target − baseline), from 0 to 100%. A baseline that meets the target already counts as none.',
      'An increase: target = baseline + increase; a multiple: target = baseline × multiple. Without a baseline they cannot be judged, which is said.',
    ],
    example: 'Last year 97%, to rise by 1 point, now 97.4%: (97.4 − 97) ÷ (98 − 97) = 40%.',
  },
  delivery: {
    title: 'Deliveries and milestones',
    rules: [
      'A delivery without milestones is done or not, and has no pace.',
      'With milestones: progress = reached ÷ all, expected = past due ÷ all; a milestone is expected from the day after its due day.',
      'It is met when all are reached, or when the whole is reported done; a later “not done” undoes that. A milestone past due and not reached is listed as overdue and lights at least yellow.',
    ],
    example:
      '4 milestones, the second due on 30 June, only the first reached: on 30 June 25.0% is expected, on 1 July 50.0%, and it is 25.0 points behind.',
  },
  pace: {
    title: 'Which targets have a pace',
    rules: [
      'Without pace in the file: counts (at least, equal to, about, a range) advance evenly with time, deliveries by their milestones; ratios, limits, changes, multiples and what each unit, month or quarter must meet have no pace.',
      'With pace: linear or with steps, as written; with none there is no pace. A trend and a delivery without milestones never have one.',
      'Expected value = start + (target − start) × expected progress; the start is 0 or the baseline. What is counted in whole (schools, places, people, items and the like) is rounded down, of a limit up: nobody owes a part of one.',
    ],
    example: '25 schools, 30 November: 25 × 11 ÷ 12 = 22.9, so 22 are expected, which is 88.0%.',
  },
  steps: {
    title: 'What steps of a pace expect',
    rules: [
      'Expected value = that of the last step whose day has come, at most the target; before the first step there is none, and no gap.',
      'On % the gap is actual − expected, in points; of a limit the other way round. A limit that is not on % and has no baseline: (expected − actual) ÷ expected. All else is first divided by the target, from the baseline if there is one.',
      'What lies above the target does not count; for a unit’s share the step is scaled by share ÷ target.',
    ],
    example:
      'A target of 80%, a step of 50% by the end of June, 44% reported: 44 − 50 = −6.0 points. A limit of 100, a step of 150 by the end of June, 180 reported: (150 − 180) ÷ 150 = −20.0.',
  },
  gap: {
    title: 'Gap',
    rules: [
      'Gap = progress of the target − its expected progress, rounded to 0.1 points and compared as it is printed. The gap of a task is that of its worst paced target; this target’s own progress and expected progress stand beside it.',
      'Suspended and cancelled tasks have no gap; targets that are part of another (part_of) have none in their task.',
    ],
    example: 'Progress 40.05%, expected 50%: 9.95, printed −10.0, yellow; 40.06% is −9.9, not yellow.',
  },
  city: {
    title: 'The city’s value and those of units',
    rules: [
      'Of one target and one unit the reading with the latest as_of decides; of one day the one recorded last, also if it is smaller.',
      'The city’s own value stands until each unit that must report has a later one and these can be added up; until then “k of n later” stands beside it. The same day is not later.',
      'Counts are added up; a ratio is the sum of numerators ÷ the sum of denominators; bare percentages are neither added up nor averaged.',
      'Who must report: holders of shares (not of a share of 0, except of a limit); the units named by per; else counties and zones. Of a unit and its parent only one counts.',
    ],
    example: 'Three counties with 9/10, 5/50, 46/60: 60 ÷ 120 = 50.0%, not the mean, 58.9%.',
  },
  incomplete: {
    title: 'While units have not reported',
    rules: [
      'A count is met if what is reported reaches the target, else “unmet so far”. A limit is unmet if what is reported exceeds it, else not judged. A ratio is not judged.',
      'What each must meet (per): progress = units that do ÷ all. One that fails decides; with none failing and one silent it is not judged. Months and quarters to come leave it unmet so far.',
      'Past due it says “partly reported”, not “not reported”.',
    ],
    example:
      'A target of 25, two of three units have reported 5 and 6: unmet so far, 11 ÷ 25 = 44%; with 12 and 13 it is met.',
  },
  county: {
    title: 'Who is a county',
    rules: [
      '“County” means the units of kind county and zone in plan.yaml; one whose parent is another of them is not counted again. For per: school without schools in the plan the city’s value alone decides.',
    ],
    example: 'Boluo, Huidong and the Zhongkai zone; two meet it, one is silent: 2 ÷ 3 = 66.7%, not judged.',
  },
};
