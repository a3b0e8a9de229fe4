import { ruleTexts } from '../../rule-text.js';

/** Rules about plan.yaml, dates, titles and units. */
export const office = ruleTexts({
  'lint-settings': {
    title: 'plan.yaml changes only rules that can be changed',
    why: 'A mistyped rule is not changed. Were files that cannot be read passed over, tasks would vanish unnoticed.',
    message: {
      near: 'there is no rule "{name}"; did you mean {nearest}?',
      far: 'there is no rule "{name}"',
      fixed: 'rule {name} can be neither turned off nor lowered: what breaks it is left out of every total',
    },
    advice: {
      near: 'write {nearest}',
      far: 'delete it from lint; all rules are listed by plan rules',
      fixed: 'delete it from lint, and fix the files that it names',
    },
  },
  'section-gap': {
    title: 'Sections are numbered through',
    why: 'Where a number is missing, a section was left out or a number is mistyped.',
    message: { default: 'this section has number {number}; {expected} should follow here' },
    advice: { default: 'add the section that is missing; correct a wrong number, and rename its folder' },
  },
  'target-due-late': {
    title: 'No target falls due after its task',
    why: 'The task cannot be completed in time while one of its targets has time left.',
    message: {
      written: 'target "{name}" falls due on {due}, after its task on {task}',
      extended: 'target "{name}" is extended to {due}, after its task on {task}',
    },
    advice: {
      written: 'correct due of the target or of the task; if the task is put off too, extend it',
      extended: 'extend the task as well; correct a wrong date',
    },
  },
  'due-outside': {
    title: 'A date outside of the period is explained',
    why: 'Most often the year is mistyped; a task that does reach beyond the year says why.',
    message: {
      after: 'the due date {due} is after the last day of the period, {end}',
      before: 'the due date {due} is before the first day of the period, {first}',
    },
    advice: {
      after: 'correct the date; if the task reaches into another year, say why in due_note',
      before: 'correct the date; if the task is left over from another year, say so in due_note',
    },
  },
  'title-length': {
    title: 'A title is short',
    why: 'A long one fits neither tables nor standings.',
    message: { default: 'the title has {length} characters, more than {limit}' },
    advice: { default: 'shorten it, and move the rest to scope' },
  },
  'title-unique': {
    title: 'A title is used once',
    why: 'Most likely one item was entered twice; if there are two, nobody can tell them apart by their titles.',
    message: { default: 'task {other} has the same title' },
    advice: { default: 'if it was entered twice, cancel one; else name the difference in the title' },
  },
  'lead-missing': {
    title: 'Every task has a lead unit',
    why: 'Without one nobody is answerable, and nobody can be asked.',
    message: { default: 'there is no lead unit' },
    advice: { default: 'name it: plan assign {id} --lead <unit>' },
  },
});
