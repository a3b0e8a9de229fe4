import { ruleTexts } from '../../rule-text.js';

/** Rules about readings, evidence and reports. */
export const records = ruleTexts({
  'record-future': {
    title: 'What is recorded has happened',
    why: 'There are no values and no changes of future days. Such a date is mistyped, or a clock is wrong.',
    message: {
      day: 'the day {date} is after {recorded}, the day it was recorded',
      period: 'the period {date} had not begun on {recorded}, the day it was recorded',
      recorded: 'this was recorded on {recorded}, after the day of this lint, {asOf}',
    },
    advice: {
      day: 'write the day it happened; at is the instant of recording and stays',
      period: 'write the period that is reported on',
      recorded:
        'if a clock was fast, correct it with plan doctor --fix-clock; if you look at a past day, lint again without --as-of',
    },
  },
  'reading-kind': {
    title: 'A reading is of the same sort as its target',
    why: 'A target cannot be judged by a reading of another sort: it stays without data, or its progress is wrong.',
    message: {
      number: 'target "{name}" is a delivery, but this reading is a number',
      delivery: 'target "{name}" is a number, but this reading says done',
      ratio: 'target "{name}" is no percentage (its unit: {unit}), but this reading has a numerator and a denominator',
    },
    advice: {
      number: 'write done: true where it is delivered, done: false where it is not',
      delivery: 'write value and the total so far; for a percentage numerator and denominator',
      ratio: 'write value and the total so far; if the target is a percentage, write "%" as its unit',
    },
  },
  'reading-org': {
    title: 'A reading is that of a unit that is to report',
    why: 'Where each unit must meet a target, a value of the whole city, or of another unit, counts for none of them. What a unit and one that it belongs to both report counts twice.',
    message: {
      none: 'each unit must meet target "{name}", but this reading names none',
      other: 'each unit must meet target "{name}", but {org} is none of them',
      kin: 'target "{name}": {org} and {kin} belong together and would count twice',
    },
    advice: {
      none: 'write org, one of: {units}',
      other: 'correct org, to one of: {units}; if it belongs to them, add it to per of the target',
      kin: 'only one of them reports: correct a wrong org, take back what is too much',
    },
  },
  'reading-order': {
    title: 'What was recorded last is the newest value',
    why: 'Only the reading of the newest day decides. One recorded later for an earlier day is most likely mistyped.',
    message: {
      default: 'the last reading of target "{name}" is as of {date}, before {newest}, and decides nothing',
    },
    advice: {
      default:
        'correct a wrong day; if the value was added afterwards, say so in note; or record a reading that is newer',
    },
  },
  'allocation-short': {
    title: 'An allocation adds up to its target',
    why: 'Where it does not, all units may do their share, and the city still falls short.',
    message: { default: 'target "{name}" asks for {goal}, but the shares add up to {sum}, {missing} short' },
    advice: { default: 'allocate the missing {missing}; more than the target is fine, less is not' },
  },
  'reading-early': {
    title: 'A reading is as of a day of the plan',
    why: 'Readings count from the beginning of the plan. An earlier value is a baseline, or its year is mistyped.',
    message: { default: 'the reading of target "{name}" is as of {date}, before {first}, when the work began by plan' },
    advice: { default: 'write the right day; a value of the year before belongs in baseline' },
  },
  'record-shut': {
    title: 'Nothing is recorded of a task that is closed or cancelled',
    why: 'What is struck off was accepted as it stood. What comes later has been accepted by nobody.',
    message: {
      closed: '{list|list}: recorded at {at}, but the task was closed at {since}',
      cancelled: '{list|list}: recorded at {at}, but the task was cancelled at {since}',
    },
    advice: {
      closed: 'look whether it changes the result; if so, reopen the task to in_progress with a reason and an approver',
      cancelled: 'look whether the work goes on; if so, add a new task and record it there',
    },
  },
  'report-period': {
    title: 'A report is on a period of the plan',
    why: 'A report on another year counts for none of the periods that are asked for.',
    message: { default: '{period} lies outside of the plan, {start} to {end}' },
    advice: { default: 'write the period that is reported on' },
  },
  'evidence-file': {
    title: 'The file of a piece of evidence is there and unchanged',
    why: 'A file that is gone, or not the one that was recorded, proves nothing.',
    message: {
      missing: 'there is no file "{path}"',
      'not-a-file': '"{path}" is no file',
      empty: '"{path}" is an empty file',
      outside: '"{path}" leaves the evidence folder through a link and was not opened',
      unreadable: '"{path}" cannot be read: {code|system} ({code})',
      changed: '"{path}" has another checksum than was recorded; it is now {sha256}',
    },
    advice: {
      missing: 'put the file at {path} in the plan folder, and commit it; correct a wrong path',
      'not-a-file': 'write the path of a file; where there are several, an entry for each',
      empty: 'save the file whole, and commit it; if the entry was wrong, record the right file as well',
      outside: 'remove the link, and put the file itself into the evidence folder',
      unreadable: 'check its permissions and its size; ask whoever provided it for another copy',
      changed: 'put the old file back; if this is new evidence, give it another name and an entry of its own',
    },
  },
  'evidence-digest': {
    title: 'A file that is evidence has its checksum recorded',
    why: 'Without the checksum nobody can tell whether it is still the file that was recorded.',
    message: { default: '"{path}" has no sha256, so it may be exchanged without anybody noticing' },
    advice: {
      default: 'record the file once more, which writes its checksum: plan set {id} {status} --evidence {path|shell}',
    },
  },
  'report-missing': {
    title: 'There is a report for each period',
    why: 'Without reports nobody knows what was done and what is in the way. Which are asked for stands in plan.yaml, policy.reports.',
    message: { default: 'not reported: {periods}' },
    advice: { default: 'hand it in: plan report {id} --period {first}' },
  },
  'extension-late': {
    title: 'An extension is made before the date runs out',
    why: 'An extension that is made afterwards wipes a delay from the standings.',
    message: { default: 'the date {from} had passed when the extension was recorded, on {recorded}' },
    advice: {
      default:
        'if it was approved in time, add the approval as evidence (type: approval, with its date); else say so in the standings',
    },
  },
});
