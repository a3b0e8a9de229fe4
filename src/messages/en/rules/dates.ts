import { ruleTexts } from '../../rule-text.js';

/** Rules about dates, extensions and the order of numbers. */
export const dates = ruleTexts({
  'date-range': {
    title: 'Dates stand in their order and near the period',
    why: 'One wrong digit, and everything about overdue tasks and expected progress is wrong.',
    message: {
      task: 'the due date {due} is before the start, {start}',
      target: 'the target’s due date {due} is before the task’s start, {start}',
      far: '{date} is more than 20 years from the period ({start} to {end})',
    },
    advice: {
      task: 'correct start or due; the one that is not written is the period’s',
      target: 'correct due of the target, or start of the task',
      far: 'most likely the year is mistyped; correct it',
    },
  },
  'extension-chain': {
    title: 'Extensions join up, each to a later date',
    why: 'An extension amends a date. Where they do not join up, nobody can say which date is in force.',
    message: {
      from: 'the extension starts from {from}, but {before} was in force',
      void: 'this takes back an extension that a later one (recorded at {at}, from {from}) starts from',
      order: 'the extension ends on {to}, no later than {from}',
    },
    advice: {
      from: 'write {before} as from; if an extension was not recorded, record it first',
      void: 'take back the later one first, or delete this void',
      order: 'correct to; an extension only goes forward',
    },
  },
  'bound-order': {
    title: 'Ranges rise, and a listed pace goes forward',
    why: 'Where ends or days are turned round, nobody can say what must be reached.',
    message: {
      between: 'the range begins at {low}, above its end at {high}',
      pace: 'the day {date} is no later than {before}, the one before it',
    },
    advice: {
      between: 'write [low, high], such as [{high}, {low}]',
      pace: 'list the days from early to late, each once',
    },
  },
  'due-unclear': {
    title: 'A note about a due date comes with the date',
    why: 'Without the date the task’s or the period’s is taken, which may be too late.',
    message: {
      task: 'there is a note about the due date, but no date yet',
      target: 'target "{name}" has a note about its due date, but no date yet',
    },
    advice: { task: 'write due once the date is fixed', target: 'write due of the target once the date is fixed' },
  },
  'date-quotes': {
    title: 'Dates, periods, items and codes stand in double quotes',
    why: 'Without quotes some programs read something else, even the day before.',
    message: { date: 'the date {date} has no quotes', text: '"{text}" has no quotes' },
    advice: { date: 'write "{date}"', text: 'write "{text}" in double quotes' },
  },
  'number-form': {
    title: 'A number means the same to every program',
    why: 'Some programs read a leading 0 as base eight, so that 010 is 8, and 1e3 as a text.',
    message: { default: '{written} is {value} here, and something else to some programs' },
    advice: { default: 'write {value}, or run plan lint --fix; if it is meant otherwise, correct the number' },
  },
  'milestone-due': {
    title: 'A milestone falls due while the task lasts',
    why: 'A milestone after the due date of its target comes too late, and one before the start is overdue at once.',
    message: {
      late: 'milestone "{name}" falls due on {due}, after its target, due on {until}',
      early: 'milestone "{name}" falls due on {due}, before the start on {start}',
    },
    advice: { default: 'check it in the document, and correct the date that is wrong' },
  },
  'recheck-early': {
    title: 'A re-check comes after the due date',
    why: 'Before a task is due there is nothing to look back at.',
    message: { default: 'the re-check on {date} comes before the due date, {due}' },
    advice: { default: 'correct the date of recheck; it is usually after the due date' },
  },
});
